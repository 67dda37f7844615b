"""Finding a person by a few letters of the name, or making a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.author import Author
from ui.widgets.buttons import button
from ui.widgets.leading_icon import lead_with

ID = Qt.ItemDataRole.UserRole + 1


class PersonField(QWidget):
    """A line with completion; a name nobody has yet can be made an author by the button below it."""

    chosen = Signal(str)  # AuthorId
    create_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = QStandardItemModel(self)
        self.line = QLineEdit(self)
        self.create = button("", "link", "user-plus", self)
        self._build()
        # Queued: the line first writes the completed name into itself, and is cleared after that.
        self.line.completer().activated[str].connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.line.returnPressed.connect(self._on_return)
        self.line.textEdited.connect(self._on_edited)
        self.create.clicked.connect(self._on_create)

    def set_people(self, people: Sequence[Author]) -> None:
        """Offer these authors."""
        self._people.clear()
        for author in people:
            also = [name for _, name in author.text.names if name != author.name]
            item = QStandardItem(" · ".join([author.name, *also]))
            item.setData(author.id, ID)
            self._people.appendRow(item)

    def _on_edited(self) -> None:
        written = self.line.text().strip()
        unknown = bool(written) and not self._matches(written)
        self.create.setText(self.tr("Add “{0}” as a new author").format(written))
        self.create.setVisible(unknown)

    def _on_completed(self, name: str) -> None:
        found = self._people.findItems(name)
        if found:
            self._choose(found[0].data(ID))

    def _on_return(self) -> None:
        matches = self._matches(self.line.text().strip())
        if len(matches) == 1:
            self._choose(matches[0])
        elif self.create.isVisibleTo(self):
            self.create.setFocus()

    def _on_create(self) -> None:
        name = self.line.text().strip()
        self._clear()
        self.create_requested.emit(name)

    def _choose(self, author_id: str) -> None:
        self._clear()
        self.chosen.emit(author_id)

    def _clear(self) -> None:
        # Hiding a focused button would send the cursor elsewhere; it goes back to the line first.
        self.line.setFocus()
        self.create.hide()
        self.line.completer().popup().hide()
        self.line.clear()

    def _matches(self, written: str) -> list[str]:
        wanted = written.casefold()
        items = [self._people.item(row) for row in range(self._people.rowCount())]
        exact = [item.data(ID) for item in items if wanted in item.text().casefold().split(" · ")]
        return exact or [item.data(ID) for item in items if wanted and wanted in item.text().casefold()]

    def _build(self) -> None:
        completer = QCompleter(self._people, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.popup().setProperty("kind", "popup")
        self.line.setCompleter(completer)
        self.line.setPlaceholderText(self.tr("Add a person"))
        self.line.setAccessibleName(self.tr("Add a person to the byline"))
        lead_with(self.line, "user-plus")
        self.setFocusProxy(self.line)
        self.create.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.create, 0, Qt.AlignmentFlag.AlignLeft)
