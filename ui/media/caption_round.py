"""A round through many items without the mouse: the next one, in the same field, its text selected."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class CaptionRound(QObject):
    """Ctrl+Return or Ctrl+Down in a field says `stepped` with 1, Ctrl+Up with -1."""

    stepped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QWidget] = {}
        self._last = ""

    def watch(self, name: str, field: QWidget) -> None:
        """Listen to the keys of a field; one of the same name takes the place of an earlier one."""
        self._fields[name] = field
        for widget in filter(None, (field, field.focusProxy())):
            widget.setProperty("field", name)
            widget.installEventFilter(self)

    def resume(self, fallback: str) -> bool:
        """Go on in the field of the last step, once; return whether there was a step."""
        name, self._last = self._last, ""
        if name and not self.edit(name):
            self.edit(fallback)
        return bool(name)

    def stop(self) -> None:
        """Forget the last step; the cursor went elsewhere."""
        self._last = ""

    def edit(self, name: str) -> bool:
        """Put the cursor into a field and select what is in it; return whether it can be seen."""
        field = self._fields.get(name)
        if field is None or not field.isVisible() or not field.isEnabled():
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.selectAll()
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() not in STEPS:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._last = str(watched.property("field"))
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        return event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
