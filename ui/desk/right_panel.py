"""The right side of the desk: one panel at a time, chosen by a tab or a key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented


class RightPanel(QWidget):
    """Shows the panels it is given under their names."""

    panel_shown = Signal(str)

    def __init__(self, panels: Sequence[tuple[str, str, QWidget]], parent: QWidget | None = None) -> None:
        """`panels` are (key, name, widget) in the order of their keys Ctrl+1, Ctrl+2, …"""
        super().__init__(parent)
        set_area(self, "paper")
        self._names = {key: name for key, name, _ in panels}
        self._widgets = {key: widget for key, _, widget in panels}
        self._tabs = Segmented([(key, name) for key, name, _ in panels], self.tr("Panel"), self)
        self._stack = QStackedWidget(self)
        for number, (key, name, widget) in enumerate(panels, 1):
            self._stack.addWidget(widget)
            self._tabs.set_tip(key, f"{name}  Ctrl+{number}")
        self._build()
        self._tabs.chosen.connect(self.show_panel)

    @property
    def current(self) -> str:
        """The key of the panel shown."""
        return self._tabs.value

    def show_panel(self, key: str) -> None:
        """Show a panel."""
        self._tabs.set_value(key)
        self._stack.setCurrentWidget(self._widgets[key])
        self.panel_shown.emit(key)

    def set_count(self, key: str, count: int) -> None:
        """Show a number behind the name of a panel, or none for 0."""
        name = self._names[key]
        self._tabs.set_text(key, f"{name} {count}" if count else name)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._tabs)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stack, 1)
