"""The fields of an author's record."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.author import PUBLIC_FIELDS, AuthorText
from editor_app.domain.review import DeskRole
from editor_app.domain.slug import slugify
from ui.authors.avatar import AvatarField
from ui.authors.field_rules import FieldRules
from ui.authors.links import LinkList
from ui.authors.name_offer import NameOffer
from ui.authors.publish_switch import PublishSwitch
from ui.authors.translations import Translations
from ui.context import Context
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.fold import Fold
from ui.widgets.form import FieldRow, Form
from ui.widgets.pair_list import PairList
from ui.widgets.text_area import TextArea
from ui.widgets.token_field import TokenField


class AuthorFields(Form):
    """Says `edited` for each change and `left` when a field is done; a wrong value is told below it."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = FieldRules(self)
        self._had_name = False
        self.avatar = AvatarField(context, self)
        self.name, self.role, self.slug, self.contact = (QLineEdit(self) for _ in range(4))
        self.short_biography, self.biography = TextArea(2, 6, parent=self), TextArea(4, 14, parent=self)
        self.disclosures = TextArea(2, 8, parent=self)
        self.names = PairList(self.tr("Language"), self.tr("Name in that language"), parent=self)
        self.offer = NameOffer(context, self)
        self.translations = Translations(self)
        self.links = LinkList(self)
        self.languages = TokenField(self.tr("Add a language, such as uk"), self)
        self.expertise = TokenField(self.tr("Add a subject"), self)
        self.places = TokenField(self.tr("Add a place"), self)
        self.service_from, self.service_to = DateField(self), DateField(self)
        self.desk_role = Choice(self)
        self.switches: dict[str, PublishSwitch] = {}
        self._build()
        self._connect()

    def show_text(self, text: AuthorText) -> None:
        """Show a record."""
        self._had_name = bool(text.name)
        self.avatar.set_chosen(text.avatar)
        lines = (self.name, text.name), (self.role, text.role), (self.slug, text.slug)
        for line, value in (*lines, (self.contact, text.private_contact)):
            if line.text().strip() != value:
                line.setText(value)
                line.setCursorPosition(0)
        for area, value in self._areas(text):
            if area.text.strip() != value:
                area.set_text(value)
        self.names.set_pairs(text.names)
        self.translations.set_translations(text.translations)
        self.links.set_pairs(("" if link.label == link.url else link.label, link.url) for link in text.links)
        for tokens, words in self._words(text):
            if tokens.tokens != words:
                tokens.set_tokens(words)
        self.service_from.set_date(text.service_from)
        self.service_to.set_date(text.service_to)
        self.desk_role.setCurrentIndex(max(0, self.desk_role.findData(text.desk_role or "")))
        for name, switch in self.switches.items():
            switch.set_withholds(name in text.withheld)
        self._check()

    def text(self, before: AuthorText) -> AuthorText:
        """Return the record as it is written here; where a value is no good, it stays as it was `before`."""
        self._check()
        return replace(
            before,
            name=" ".join(self.name.text().split()) or before.name,
            slug=before.slug if self._slug_row.problem else self.slug.text().strip(),
            role=self.role.text().strip(),
            short_biography=self.short_biography.text.strip(),
            biography=self.biography.text.strip(),
            names=before.names if self._names_row.problem else self.names.pairs,
            translations=self.translations.translations,
            avatar=self.avatar.chosen,
            links=before.links if self._links_row.problem else self._rules.links(self.links.pairs),
            languages=self.languages.tokens,
            expertise=self.expertise.tokens,
            places=self.places.tokens,
            private_contact=self.contact.text().strip(),
            disclosures=self.disclosures.text.strip(),
            service_from=self.service_from.date,
            service_to=before.service_to if self._service_row.problem else self.service_to.date,
            desk_role=DeskRole(role) if (role := self.desk_role.currentData()) else None,
            withheld=tuple(name for name in PUBLIC_FIELDS if self.switches[name].withholds),
        )

    def refuse_slug(self, slug: str, sentence: str) -> None:
        """Remember what the library found wrong with a slug, and say it as long as that slug is written."""
        self._rules.refuse_slug(slug, sentence)
        self._check()

    def _on_edited(self) -> None:
        self._check()
        self.edited.emit()

    def _on_chosen(self) -> None:
        """Hear of a value that is whole as soon as it is chosen."""
        self._on_edited()
        self.left.emit()

    def _on_role_chosen(self, _: int) -> None:
        self._on_chosen()

    def _on_left(self) -> None:
        self.left.emit()

    def _on_latin(self, latin: str) -> None:
        if self.name.text().strip():
            self.names.set_pairs((*(pair for pair in self.names.pairs if pair[0] != "en"), ("en", latin)))
        else:
            self.name.setText(latin)
        self._on_chosen()

    def _check(self) -> None:
        rules, name = self._rules, self.name.text().strip()
        nameless = self.tr("An author needs a name.") if self._had_name and not name else ""
        self._name_row.set_problem(nameless)
        self._slug_row.set_problem(rules.slug_problem(self.slug.text().strip()))
        self._names_row.set_problem(rules.names_problem(self.names.pairs))
        self._links_row.set_problem(rules.links_problem(self.links.pairs))
        begun, ended = self.service_from.date, self.service_to.date
        self._service_row.set_problem(rules.service_problem(begun, ended))
        self.slug.setPlaceholderText(slugify(name, "") or self.tr("Made from the name"))
        forms = dict(self.names.pairs)
        self.offer.offer_for("" if "en" in forms else (name or forms.get("uk", "")))

    def _areas(self, text: AuthorText) -> tuple[tuple[TextArea, str], ...]:
        return (
            (self.short_biography, text.short_biography),
            (self.biography, text.biography),
            (self.disclosures, text.disclosures),
        )

    def _words(self, text: AuthorText) -> tuple[tuple[TokenField, tuple[str, ...]], ...]:
        words = text.languages, text.expertise, text.places
        return tuple(zip((self.languages, self.expertise, self.places), words, strict=True))

    def _build(self) -> None:
        self._public("avatar", self.add_row(self.tr("Portrait"), self.avatar))
        self._name_row = self.add_row(self.tr("Name"), self.name)
        self.add_widget(self.offer)
        self._names_row = self.add_row(self.tr("Name in other languages"), self.names)
        self._public("role", self.add_row(self.tr("Role"), self.role))
        short = self.tr("For the box below an article; where there is none, the long one stands there.")
        self._public("short_biography", self.add_row(self.tr("Short biography"), self.short_biography, short))
        self._public("biography", self.add_row(self.tr("Biography"), self.biography))
        self.add_widget(Fold(self.tr("Role and biographies in other languages"), self.translations))
        links = self.tr("A site, a social network, or mailto: and an address that readers may write to.")
        self._links_row = self._public("links", self.add_row(self.tr("Links"), self.links, links))
        self._public("expertise", self.add_row(self.tr("Expertise"), self.expertise))
        self._public("places", self.add_row(self.tr("Places"), self.places))
        self._public("languages", self.add_row(self.tr("Languages"), self.languages))
        self._slug_row = self.add_row(self.tr("Slug"), self.slug, self.tr("The name in addresses."))
        self._build_private()
        self.role.setPlaceholderText(self.tr("Correspondent, editor, photographer…"))
        self.languages.set_suggestions(("uk", "en", "pl", "de", "fr", "ro", "crh"))

    def _build_private(self) -> None:
        self.add_heading(self.tr("For the desk only"))
        never = self.tr("Never exported: on no page, in no file that leaves.")
        self.add_row(self.tr("Private contact"), self.contact, never)
        interests = self.tr("Interests the desk should know of. Never exported.")
        self.add_row(self.tr("Disclosures"), self.disclosures, interests)
        help_text = self.tr("Who may take which step. While nobody has a role, everybody may everything.")
        self.add_row(self.tr("At the desk"), self.desk_role, help_text)
        for name, role in (
            (self.tr("No role given"), ""),
            (self.tr("Reporter"), DeskRole.REPORTER),
            (self.tr("Editor"), DeskRole.EDITOR),
            (self.tr("Chief editor"), DeskRole.CHIEF_EDITOR),
        ):
            self.desk_role.addItem(name, str(role))
        self.add_row(self.tr("With us since"), self.service_from)
        self._service_row = self.add_row(self.tr("Left on"), self.service_to)
        self.contact.setPlaceholderText(self.tr("A telephone number, an address, or nothing"))

    def _public(self, name: str, row: FieldRow) -> FieldRow:
        switch = PublishSwitch(row.field.accessibleName(), row)
        switch.switched.connect(self._on_chosen)
        row.add_beside_label(switch)
        self.switches[name] = switch
        return row

    def _connect(self) -> None:
        self.avatar.changed.connect(self._on_chosen)
        self.offer.accepted.connect(self._on_latin)
        for line in (self.name, self.role, self.slug, self.contact):
            line.textEdited.connect(self._on_edited)
            line.editingFinished.connect(self._on_left)
        areas = self.short_biography, self.biography, self.disclosures
        for field in (*areas, self.names, self.links, self.translations):
            field.edited.connect(self._on_edited)
            field.left.connect(self._on_left)
        for tokens in (self.languages, self.expertise, self.places):
            tokens.tokens_changed.connect(self._on_chosen)
        for day in (self.service_from, self.service_to):
            day.changed.connect(self._on_chosen)
        self.desk_role.activated.connect(self._on_role_chosen)
