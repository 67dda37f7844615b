"""The desk a page of the preview lies on, and what every view of a page can do."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.preview.rendering import RenderedPage
from ui.preview.track import Place, Track


class PageView(Protocol):
    """What the web preview and the plain one have in common."""

    inside_link_clicked: Signal
    outside_link_clicked: Signal
    shown: Signal
    scrolled: Signal
    clicked: Signal
    pdf_saved: Signal

    @property
    def lines(self) -> tuple[int, ...]:
        """The line of the source each block of the page begins at."""

    def show_page(self, key: str, rendered: RenderedPage, line: int = -1, shows: bool = False) -> None:
        """Show a page; one with the same key is changed in place. For the others see `mark_line`."""

    def mark_line(self, line: int, shows: bool) -> None:
        """Mark the block of a line; bring it into view when it `shows`."""

    def follow(self, place: Place, track: Track) -> None:
        """Scroll to a place of the body."""

    def save_pdf(self, path: Path) -> None:
        """Print the page into a file."""

    def set_printed(self, printed: bool) -> None:
        """Show the page as it is printed, or as on a screen."""

    def set_dark(self, dark: bool) -> None:
        """Show the page in dark colours, or in light ones."""

    def set_zoom(self, factor: float) -> None:
        """Set the size of the page."""

    def deleteLater(self) -> None:  # noqa: N802
        """Be deleted when nothing needs it any more, as QObjects are."""

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
