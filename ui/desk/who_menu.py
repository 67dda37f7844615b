"""Asks which of the authors sits at this computer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor_app.domain.author import Author
from editor_app.domain.ids import AuthorId


class WhoMenu(QMenu):
    """Says `chosen` with an author, or None for nobody."""

    chosen = Signal(object)  # AuthorId or None

    def __init__(self, people: Sequence[Author], me: AuthorId | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in people:
            self._add(person.name, person.id, me)
        if not people:
            self.addAction(self.tr("There are no authors yet: make one under People")).setEnabled(False)
        self.addSeparator()
        self._add(self.tr("Nobody in particular"), None, me)
        self.triggered.connect(self._on_triggered)

    def _add(self, name: str, person: AuthorId | None, me: AuthorId | None) -> None:
        action = self.addAction(name)
        action.setData(person)
        action.setCheckable(True)
        action.setChecked(person == me)

    def _on_triggered(self, action: QAction) -> None:
        data = action.data()
        self.chosen.emit(AuthorId(data) if data else None)
