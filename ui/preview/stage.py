"""What the page is shown in: the web engine when it is first wanted, or the plain view in its place."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.preview import engine
from ui.preview.ground import Ground, PageView
from ui.preview.paper import width_in_pixels
from ui.preview.rendering import RenderedPage
from ui.preview.text_preview import TextPreview
from ui.preview.tools import ELSEWHERE, PRINT
from ui.preview.track import Place, Track

SCREENS = {"phone": 390, "tablet": 768, "desktop": 1200}
"""How many pixels wide the page believes its screen is."""


class Stage(Ground):
    """Passes on what its view says. `replaced`: there is another view now, which shows nothing yet."""

    shown = Signal()
    replaced = Signal()
    scrolled = Signal(object)
    clicked = Signal(str, int, str)
    pdf_saved = Signal(str, bool)
    inside_link_clicked = Signal(str)
    outside_link_clicked = Signal(QUrl)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.view: PageView | None = None
        self._surface, self._screen, self._dark = "", "phone", False
        self.resized.connect(self._fit)

    @property
    def is_plain(self) -> bool:
        """Whether the web engine does not run here."""
        return isinstance(self.view, TextPreview)

    def show_page(self, key: str, page: RenderedPage, line: int, shows: bool) -> None:
        """Show a page, see `PageView`."""
        if self.view is None:
            self._use(self._make_view())
        assert self.view is not None
        self.view.show_page(key, page, line, shows)

    def mark_line(self, line: int, shows: bool) -> None:
        """Mark the block of a line, see `PageView`."""
        if self.view is not None:
            self.view.mark_line(line, shows)

    def follow(self, place: Place, track: Track) -> None:
        """Scroll to a place of the body."""
        if self.view is not None and self._surface != ELSEWHERE:
            self.view.follow(place, track)

    def save_pdf(self, path: Path) -> None:
        """Print the page into a file."""
        if self.view is not None:
            self.view.save_pdf(path)

    def set_dark(self, dark: bool) -> None:
        """Show the page in dark colours, or in light ones."""
        self._dark = dark
        if self.view is not None:
            self.view.set_dark(dark)

    def set_surface(self, surface: str, screen: str) -> None:
        """Give the page the width and the look of a surface; a page has that of a screen."""
        self._surface, self._screen = surface, screen
        if self.view is not None:
            self.view.set_printed(surface == PRINT)
        self._fit()

    def _make_view(self) -> PageView:
        reason = engine.why_not()
        if reason:
            return TextPreview(self._context, reason, self)
        # The web engine takes half a second to load: not before the window is there and wants it.
        from ui.preview.web_preview import WebPreview  # noqa: PLC0415

        view = WebPreview(self._context, self)
        view.given_up.connect(self._on_given_up)
        return view

    def _use(self, view: PageView) -> None:
        self.view = view
        view.clicked.connect(self.clicked)
        view.inside_link_clicked.connect(self.inside_link_clicked)
        view.outside_link_clicked.connect(self.outside_link_clicked)
        view.pdf_saved.connect(self.pdf_saved)
        view.scrolled.connect(self.scrolled)
        view.shown.connect(self.shown)
        view.set_dark(self._dark)
        view.set_printed(self._surface == PRINT)
        self.hold(view)
        self._fit()
        self.replaced.emit()

    def _on_given_up(self) -> None:
        old = self.view
        self._use(
            TextPreview(self._context, self.tr("Plain preview: the web engine stopped several times."), self)
        )
        if old is not None:
            old.close_engine()
            old.deleteLater()

    def _fit(self) -> None:
        """Give the page the width of its screen or paper: a narrow one leaves margins, a wide one shrinks."""
        room = wished = self.width()
        if not self.is_plain and self._surface != ELSEWHERE:
            wished = width_in_pixels() if self._surface == PRINT else SCREENS[self._screen]
        self.set_width(min(wished, room))
        if self.view is not None and room > 0:
            self.view.set_zoom(max(0.25, min(1.0, room / wished)))
