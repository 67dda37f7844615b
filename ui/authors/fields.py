"""The fields of an author's record."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.author import AuthorLink, AuthorText
from editor_app.domain.slug import is_slug, slugify
from ui.authors.avatar import AvatarField
from ui.context import Context
from ui.widgets.form import Form
from ui.widgets.pair_list import PairList
from ui.widgets.text_area import TextArea

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class AuthorFields(Form):
    """Says `edited` for each change and `left` when a field is done; a wrong value is told below it."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = "", ""  # a slug, and why the library does not take it
        self._had_name = False
        self.avatar = AvatarField(context, self)
        self.name, self.role, self.slug, self.contact = (QLineEdit(self) for _ in range(4))
        self.biography = TextArea(4, 14, parent=self)
        self.names = PairList(self.tr("Language"), self.tr("Name in that language"), parent=self)
        self.links = PairList(self.tr("Label"), "https://", narrow=128, parent=self)
        self._build()
        self._connect()

    def show_text(self, text: AuthorText) -> None:
        """Show a record."""
        self._had_name = bool(text.name)
        self.avatar.set_chosen(text.avatar)
        for line, value in zip(self._lines, _values(text), strict=True):
            if line.text().strip() != value:
                line.setText(value)
        if self.biography.text.strip() != text.biography:
            self.biography.set_text(text.biography)
        self.names.set_pairs(text.names)
        self.links.set_pairs((link.label, link.url) for link in text.links)
        self._check()

    def text(self, before: AuthorText) -> AuthorText:
        """Return the record as it is written here; where a value is no good, it stays as it was `before`."""
        self._check()
        links = tuple(AuthorLink(shown or url, url) for shown, url in self.links.pairs)
        return AuthorText(
            name=" ".join(self.name.text().split()) or before.name,
            slug=before.slug if self._slug_row.problem else self.slug.text().strip(),
            role=self.role.text().strip(),
            biography=self.biography.text.strip(),
            names=before.names if self._names_row.problem else self.names.pairs,
            avatar=self.avatar.chosen,
            links=before.links if self._links_row.problem else links,
            private_contact=self.contact.text().strip(),
        )

    def refuse_slug(self, slug: str, sentence: str) -> None:
        """Remember what the library found wrong with a slug, and say it as long as that slug is written."""
        self._refused = slug, sentence
        self._check()

    def _on_edited(self) -> None:
        self._check()
        self.edited.emit()

    def _on_left(self) -> None:
        self.left.emit()

    def _check(self) -> None:
        nameless = (
            self.tr("An author needs a name.") if self._had_name and not self.name.text().strip() else ""
        )
        problems = {
            self._name_row: nameless,
            self._slug_row: self._slug_problem(self.slug.text().strip()),
            self._names_row: next(map(self._wrong_name, filter(_is_bad_name, self.names.pairs)), ""),
            self._links_row: next(map(self._wrong_link, filter(_is_bad_link, self.links.pairs)), ""),
        }
        for row, sentence in problems.items():
            row.set_problem(sentence)
        self.slug.setPlaceholderText(slugify(self.name.text(), "") or self.tr("Made from the name"))

    def _slug_problem(self, slug: str) -> str:
        refused, sentence = self._refused
        if slug and slug == refused:
            return sentence
        if not slug or is_slug(slug):
            return ""
        return self.tr("Only small Latin letters, digits and hyphens, such as {0}.").format(slugify(slug))

    def _wrong_name(self, pair: tuple[str, str]) -> str:
        if not pair[1]:
            return self.tr("Write the name in “{0}” too.").format(pair[0])
        return self.tr("“{0}” is not a language; it looks like uk or en.").format(pair[0])

    def _wrong_link(self, pair: tuple[str, str]) -> str:
        return self.tr("“{0}” is not an address; it starts with https://").format(pair[1])

    def _build(self) -> None:
        self.add_widget(self.avatar)
        self._name_row = self.add_row(self.tr("Name"), self.name)
        self.add_row(self.tr("Role"), self.role)
        self._names_row = self.add_row(self.tr("Name in other languages"), self.names)
        self.add_row(self.tr("Biography"), self.biography)
        self._links_row = self.add_row(self.tr("Links"), self.links)
        self._slug_row = self.add_row(self.tr("Slug"), self.slug, self.tr("The name in addresses."))
        never = self.tr("For the desk only: never exported, on no page, in no file that leaves.")
        self.add_row(self.tr("Private contact"), self.contact, never)
        self.role.setPlaceholderText(self.tr("Correspondent, editor, photographer…"))
        self.contact.setPlaceholderText(self.tr("A telephone number, an address, or nothing"))

    def _connect(self) -> None:
        self.avatar.changed.connect(self._on_edited)
        self.avatar.changed.connect(self._on_left)
        for line in self._lines:
            line.textEdited.connect(self._on_edited)
            line.editingFinished.connect(self._on_left)
        for field in (self.biography, self.names, self.links):
            field.edited.connect(self._on_edited)
            field.left.connect(self._on_left)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.name, self.role, self.slug, self.contact


def _values(text: AuthorText) -> tuple[str, ...]:
    return text.name, text.role, text.slug, text.private_contact


def _is_bad_name(pair: tuple[str, str]) -> bool:
    return not pair[1] or not LANGUAGE_TAG.fullmatch(pair[0])


def _is_bad_link(pair: tuple[str, str]) -> bool:
    return not pair[1].startswith(("https://", "http://", "mailto:"))
