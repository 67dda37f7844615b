"""Who stands in the byline, in order, and what each did."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import Author, AuthorText, Who
from editor_app.domain.changes import Changes
from editor_app.domain.ids import AuthorId
from editor_app.services import authors
from ui.context import Context
from ui.details.byline_row import BylineRow
from ui.details.part import Part
from ui.details.person_field import PersonField
from ui.widgets.labels import label


class BylinesPart(Part):
    """Rows that can be moved, given a role and a note, and removed; below them a field to add a person."""

    author_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._bylines: tuple[Byline, ...] = ()
        self._language = "en"
        self._names: dict[AuthorId, Author] = {}
        self._rows: list[BylineRow] = []
        self._none = label(self.tr("Nobody is named yet."), "help", self)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.person = PersonField(self)
        self.add_widget(self._none)
        self._column.addLayout(self._list)
        self.add_widget(self.person)
        self.person.chosen.connect(self._on_chosen)
        self.person.create_requested.connect(self._on_create)
        context.jobs.changed.connect(self._on_changed)
        self._load_authors()

    def show_text(self, text: ArticleText) -> None:
        """Show the bylines of this text."""
        if (text.bylines, text.language) != (self._bylines, self._language):
            self._bylines, self._language = text.bylines, text.language
            self._rebuild()

    def _on_chosen(self, author_id: str) -> None:
        if all(line.author != author_id for line in self._bylines):
            self._change((*self._bylines, Byline(AuthorId(author_id))))

    def _on_create(self, name: str) -> None:
        verb = partial(authors.create_author, self._context.library, AuthorText(name))
        self._context.jobs.write(verb, self._on_created)

    def _on_created(self, author: Author) -> None:
        self._names[author.id] = author
        self._on_chosen(author.id)
        self._context.notices.say(self.tr("{0} is a new author of this library.").format(author.name), "done")

    def _on_role(self, row: int, role: object) -> None:
        self._change(_put(self._bylines, row, replace(self._bylines[row], role=role)))

    def _on_note(self, row: int, note: str) -> None:
        # The rows stay: the cursor is in one of them.
        self._bylines = _put(self._bylines, row, replace(self._bylines[row], note=note))
        self.edited.emit("bylines", self._bylines)

    def _on_moved(self, row: int, by: int) -> None:
        if not 0 <= row + by < len(self._bylines):
            return
        in_note = self._rows[row].note.hasFocus()
        moved = list(self._bylines)
        moved.insert(row + by, moved.pop(row))
        self._change(tuple(moved))
        if in_note:
            self._rows[row + by].note.setFocus()
        else:
            self._rows[row + by].focus_mover(by)

    def _on_removed(self, row: int) -> None:
        self._change(self._bylines[:row] + self._bylines[row + 1 :])
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.authors:
            self._load_authors()

    def _on_authors(self, found: list[Author]) -> None:
        self._names = {author.id: author for author in found}
        self.person.set_people([author for author in found if author.binned_at is None])
        self._rebuild()

    def _change(self, bylines: tuple[Byline, ...]) -> None:
        self._bylines = bylines
        self._rebuild()
        self.edited.emit("bylines", bylines)

    def _load_authors(self) -> None:
        self._context.jobs.read(partial(_everybody, self._context.library), self._on_authors)

    def _rebuild(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(number, line) for number, line in enumerate(self._bylines)]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()
        self._none.setVisible(not self._rows)

    def _row(self, number: int, line: Byline) -> BylineRow:
        author = self._names.get(line.author)
        row = BylineRow(number, self._name(author), line, len(self._bylines), self)
        row.role_changed.connect(self._on_role)
        row.note_changed.connect(self._on_note)
        row.moved.connect(self._on_moved)
        row.removed.connect(self._on_removed)
        return row

    def _name(self, author: Author | None) -> str:
        if author is None:
            return "…"
        name = author.text.name_in(self._language)
        return self.tr("{0} (in the bin)").format(name) if author.binned_at else name


def _everybody(library: authors.Library) -> list[Author]:
    return [*authors.list_authors(library), *authors.list_authors(library, who=Who.BIN)]


def _put(lines: tuple[Byline, ...], place: int, line: Byline) -> tuple[Byline, ...]:
    return (*lines[:place], line, *lines[place + 1 :])
