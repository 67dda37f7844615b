"""A choice of one among a few, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from ui.theme.icons import icon


class Segmented(QWidget):
    """Buttons of which one is down; says `chosen` with its key when the user takes another."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        """`options` are (key, text) pairs; `name` says what is chosen here, for screen readers."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.setAccessibleName(name)
        for key, text in options:
            self._add(key, text)
        if options:
            self.set_value(options[0][0])
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def value(self) -> str:
        """The key of the button that is down."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Press a button without saying `chosen`."""
        self._buttons[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change what stands on a button, such as a count."""
        self._buttons[key].setText(text)

    def set_tip(self, key: str, tip: str) -> None:
        """Give a button a tool-tip."""
        self._buttons[key].setToolTip(tip)

    def set_icon(self, key: str, icon_name: str) -> None:
        """Show an icon instead of the text, which becomes the tool-tip and the accessible name."""
        made = self._buttons[key]
        made.setIcon(icon(icon_name))
        made.setToolTip(made.text())
        made.setAccessibleName(made.text())
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _on_clicked(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, made in self._buttons.items() if made is pressed))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        key = keys[(keys.index(self.value) + step) % len(keys)]
        self._buttons[key].setFocus()
        self._buttons[key].click()

    def _add(self, key: str, text: str) -> None:
        made = QToolButton(self)
        made.setText(text)
        made.setCheckable(True)
        made.setProperty("kind", "segment")
        made.setMinimumHeight(26)
        self._buttons[key] = made
        self._group.addButton(made)
        self._layout.addWidget(made)
