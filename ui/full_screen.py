"""The sheet alone on the screen: everything else goes, and comes back as it was."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

EDGE = 4  # pixels at the bottom of the screen that bring the footer


class Edge(QWidget):
    """An invisible rim of the screen that hears the mouse."""

    touched = Signal()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.touched.emit()


class FullScreen(QObject):
    """Hides the frame of the window; what somebody shows meanwhile is shown afterwards."""

    changed = Signal(bool)

    def __init__(self, window: QMainWindow, footer: QWidget, hidden: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._footer = window, footer
        self._always = list(hidden)
        self._hidden: list[QWidget] = []
        self._showing: set[QWidget] = set()  # what shall be shown again
        self._state = Qt.WindowState.WindowNoState
        self._edge: Edge | None = None
        self.is_on = False

    def toggle(self, others: Sequence[QWidget] = ()) -> None:
        """Let the sheet be alone, or among its tools again; `others` are parts of the page that go too."""
        if self.is_on:
            self.leave()
        else:
            self.enter(others)

    def enter(self, others: Sequence[QWidget] = ()) -> None:
        """Hide everything but the sheet, and fill the screen."""
        if self.is_on:
            return
        self.is_on = True
        self._hidden = [*self._always, *others]
        self._state = self._window.windowState()
        for part in self._hidden:
            if not part.isHidden():
                self._showing.add(part)
            part.hide()
            part.installEventFilter(self)
        self._lift_footer()
        self._window.showFullScreen()
        self.changed.emit(True)

    def leave(self) -> None:
        """Bring everything back as it was."""
        if not self.is_on:
            return
        self.is_on = False
        for part in self._hidden:
            part.removeEventFilter(self)
            if part in self._showing:
                part.show()
        self._showing.clear()
        self._lower_footer()
        self._window.setWindowState(self._state)
        self.changed.emit(False)

    def _on_edge(self) -> None:
        self._place()
        self._footer.show()
        self._footer.raise_()

    def _lift_footer(self) -> None:
        """Take the footer out of its row: it comes over the sheet, so that nothing moves."""
        middle = self._window.centralWidget()
        middle.layout().removeWidget(self._footer)
        self._footer.hide()
        self._footer.installEventFilter(self)
        middle.installEventFilter(self)
        if self._edge is None:
            self._edge = Edge(middle)
            self._edge.touched.connect(self._on_edge)
        self._place()  # first: shown elsewhere, it would hear the mouse there
        self._edge.show()
        self._edge.raise_()

    def _lower_footer(self) -> None:
        middle = self._window.centralWidget()
        middle.removeEventFilter(self)
        self._footer.removeEventFilter(self)
        if self._edge is not None:
            self._edge.hide()
        layout = middle.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._footer)
        self._footer.show()

    def _place(self) -> None:
        middle = self._window.centralWidget()
        height = self._footer.height()
        self._footer.setGeometry(0, middle.height() - height, middle.width(), height)
        if self._edge is not None:
            self._edge.setGeometry(0, middle.height() - EDGE, middle.width(), EDGE)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched in self._hidden and kind == QEvent.Type.Show and isinstance(watched, QWidget):
            self._showing.add(watched)
            watched.hide()
        elif watched is self._footer and kind == QEvent.Type.Leave:
            self._footer.hide()
        elif watched is self._window.centralWidget() and kind == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
