"""One person of the byline."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.domain.article import BylineRole
from ui.widgets.buttons import IconButton
from ui.widgets.choice import Choice
from ui.widgets.labels import ElidedLabel

ROLES = {
    BylineRole.REPORTER: T("byline", "Reporter"),
    BylineRole.CONTRIBUTOR: T("byline", "Contributor"),
    BylineRole.PHOTOGRAPHER: T("byline", "Photographer"),
    BylineRole.EDITOR: T("byline", "Editor"),
    BylineRole.TRANSLATOR: T("byline", "Translator"),
}


class BylineRow(QWidget):
    """Name, role, and the buttons to move or remove it; says everything with its number."""

    role_changed = Signal(int, object)  # row, BylineRole
    moved = Signal(int, int)  # row, -1 or +1
    removed = Signal(int)

    def __init__(
        self, number: int, name: str, role: BylineRole, of: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._role = Choice(self)
        self._role.setProperty("kind", "quiet")
        self._role.setAccessibleName(self.tr("Role of {0}").format(name))
        for key, word in ROLES.items():
            self._role.addItem(QCoreApplication.translate("byline", word), key)
        self._role.setCurrentIndex(list(ROLES).index(role))
        self._up = IconButton("arrow-up", self.tr("Move {0} up").format(name), parent=self)
        self._down = IconButton("arrow-down", self.tr("Move {0} down").format(name), parent=self)
        self._remove = IconButton("x", self.tr("Remove {0}").format(name), parent=self)
        self._up.setEnabled(number > 0)
        self._down.setEnabled(number < of - 1)
        self._build(name, alone=of == 1)
        self._role.activated.connect(self._on_role)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)

    def focus_mover(self, by: int) -> None:
        """Put the cursor back on the button that moved the row, or on its neighbour at an end."""
        wished, other = (self._up, self._down) if by < 0 else (self._down, self._up)
        (wished if wished.isEnabled() else other).setFocus()

    def _on_role(self) -> None:
        self.role_changed.emit(self._number, BylineRole(self._role.currentData()))

    def _on_up(self) -> None:
        self.moved.emit(self._number, -1)

    def _on_down(self) -> None:
        self.moved.emit(self._number, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self._number)

    def _build(self, name: str, *, alone: bool) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ElidedLabel(name, parent=self), 1)
        layout.addWidget(self._role)
        if alone:
            self._up.hide()
            self._down.hide()
        else:
            layout.addWidget(self._up)
            layout.addWidget(self._down)
        layout.addWidget(self._remove)
