"""Buttons: one with an icon alone, and one kind for each weight of a step."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.theme.icons import icon
from ui.widgets import key_hints


class IconButton(QToolButton):
    """An icon with a tool-tip that names it and its shortcut, and an accessible name."""

    def __init__(
        self, icon_name: str, name: str, keys: str = "", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = ""
        self.setIconSize(QSize(size, size))
        self.setAutoRaise(True)
        self.setFixedSize(28, 28)
        self.set_icon(icon_name)
        self.set_name(name, keys)

    def set_icon(self, icon_name: str, role: str = "muted") -> None:
        """Show another icon of the family."""
        self.setIcon(icon(icon_name, role, self.iconSize().width()))

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what the button does; `keys` is a sequence such as Ctrl+N, shown and not bound."""
        self._name, self._keys = name, keys
        self.setAccessibleName(name)
        self._show_tip()

    def follow(self, action_id: str) -> None:
        """Show the keys this action has, also when they are changed."""
        self._action = action_id
        self._show_tip()
        key_hints.changes.changed.connect(self._show_tip)

    def _show_tip(self) -> None:
        keys = key_hints.keys_of(self._action, self._keys)
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self._name}  {native}" if keys else self._name)


def button(text: str, kind: str = "", icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a push button; `kind` is primary (one per view), quiet, danger, link or nothing."""
    made = QPushButton(text, parent)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, "on_accent" if kind == "primary" else "muted"))
    return made


def set_kind(shown: QPushButton, kind: str) -> None:
    """Let a button be of another kind from now on."""
    if shown.property("kind") != kind:
        shown.setProperty("kind", kind)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
