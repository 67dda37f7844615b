"""One person of the byline."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import Byline, BylineRole
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
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BylineRow(QWidget):
    """Name, role, what the person did, and the buttons to move or remove; says everything with its number.

    Alt+Up and Alt+Down anywhere in the row move it.
    """

    role_changed = Signal(int, object)  # row, BylineRole
    note_changed = Signal(int, str)  # row, what the person did
    moved = Signal(int, int)  # row, -1 or +1
    removed = Signal(int)

    def __init__(self, number: int, name: str, line: Byline, of: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._of = number, of
        self._role = Choice(self)
        self._role.setProperty("kind", "quiet")
        self._role.setAccessibleName(self.tr("Role of {0}").format(name))
        for key, word in ROLES.items():
            self._role.addItem(QCoreApplication.translate("byline", word), key)
        self._role.setCurrentIndex(list(ROLES).index(line.role))
        self.note = QLineEdit(line.note, self)
        self.note.setPlaceholderText(self.tr("reported from…"))
        self.note.setAccessibleName(self.tr("What {0} did").format(name))
        self._up = IconButton("arrow-up", self.tr("Move {0} up").format(name), "Alt+Up", parent=self)
        self._down = IconButton("arrow-down", self.tr("Move {0} down").format(name), "Alt+Down", parent=self)
        self._remove = IconButton("x", self.tr("Remove {0}").format(name), parent=self)
        self._up.setEnabled(number > 0)
        self._down.setEnabled(number < of - 1)
        self._build(name, alone=of == 1)
        self._connect()

    def focus_mover(self, by: int) -> None:
        """Put the cursor back on the button that moved the row, or on its neighbour at an end."""
        wished, other = (self._up, self._down) if by < 0 else (self._down, self._up)
        (wished if wished.isEnabled() else other).setFocus()

    def _on_role(self) -> None:
        self.role_changed.emit(self._number, BylineRole(self._role.currentData()))

    def _on_note(self, note: str) -> None:
        self.note_changed.emit(self._number, note.strip())

    def _on_up(self) -> None:
        self.moved.emit(self._number, -1)

    def _on_down(self) -> None:
        self.moved.emit(self._number, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self._number)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _step(event):
            event.accept()  # the same keys move a paragraph, when the cursor is in the text
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _step(event)
        if not step:
            super().keyPressEvent(event)
        elif 0 <= self._number + step < self._of:
            self.moved.emit(self._number, step)

    def _build(self, name: str, *, alone: bool) -> None:
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(ElidedLabel(name, parent=self), 1)
        above.addWidget(self._role)
        if alone:
            self._up.hide()
            self._down.hide()
        else:
            above.addWidget(self._up)
            above.addWidget(self._down)
        above.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addLayout(above)
        layout.addWidget(self.note)

    def _connect(self) -> None:
        self._role.activated.connect(self._on_role)
        self.note.textEdited.connect(self._on_note)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)


def _step(event: QKeyEvent) -> int:
    """Return where Alt with an arrow leads, or 0 for every other key."""
    held = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return STEPS.get(Qt.Key(event.key()), 0) if held else 0
