"""The desk a page of the preview lies on, and what every view of a page can do."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.preview.rendering import RenderedPage


class PageView(Protocol):
    """What the web preview and the plain one have in common."""

    inside_link_clicked: Signal
    outside_link_clicked: Signal
    shown: Signal

    def show_page(self, article: str, rendered: RenderedPage) -> None:
        """Show a page of the article with this id."""

    def set_dark(self, dark: bool) -> None:
        """Show the page in dark colours, or in light ones."""

    def set_zoom(self, factor: float) -> None:
        """Set the size of the page."""

    def close_engine(self) -> None:
        """Let go of what draws the page."""


class Ground(QWidget):
    """The desk under the page: holds the view in the middle, at a width."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("area", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._view: QWidget | None = None

    def hold(self, view: QWidget | PageView) -> None:
        """Show this view in the place of the one before."""
        assert isinstance(view, QWidget)
        if self._view is not None:
            self._layout.removeWidget(self._view)
            self._view.hide()
        self._view = view
        self._layout.addWidget(view)

    def set_width(self, width: int) -> None:
        """Let the view be at most this wide."""
        side = max(0, (self.width() - width) // 2)
        self._layout.setContentsMargins(side, 0, side, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
