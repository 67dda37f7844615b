"""The preview in the web engine: loads a page once, and from then on changes only what changed."""

import time
from bisect import bisect_right
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.preview.hardening import make_profile
from ui.preview.page import PreviewPage
from ui.preview.page_script import PageScript
from ui.preview.page_widget import PageWidget
from ui.preview.printer import PagePrinter
from ui.preview.rendering import PLACE_OF_BODY, RenderedPage
from ui.preview.scheme import NAME, address, register_scheme
from ui.preview.site import Site
from ui.preview.splice import splices_between
from ui.preview.told import Click, Gathered, Told
from ui.preview.track import Place, Track
from ui.widgets.native import set_native

DEATHS_ENDURED = 3
DEATHS_WITHIN = 60.0  # seconds


class WebPreview(QWidget):
    """Shows rendered pages. `given_up`: the engine dies again and again."""

    shown = Signal()  # the page now on screen is the one asked for last
    given_up = Signal()
    inside_link_clicked = Signal(str)
    outside_link_clicked = Signal(QUrl)
    scrolled = Signal(object)  # Place: the reader scrolled the page
    clicked = Signal(str, int, str)  # a field of the text, the line of its source, the words before
    pdf_saved = Signal(str, bool)  # the file, and whether it could be written

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_native(self)  # or the whole window would be made anew for the engine, and lose the focus
        register_scheme()
        self._site = Site(context, self)
        self._profile = make_profile()
        self._profile.installUrlSchemeHandler(NAME, self._site)
        self._view = PageWidget(self)
        self._page = PreviewPage(self._profile, self)
        self._profile.setParent(self)  # children go in this order: the page must go before its profile
        self._script = PageScript(self._page, self)
        self._printer = PagePrinter(self._page, self)
        self._look = self._look_loaded = self._site.look
        self._key = ""
        self._on_screen: RenderedPage | None = None
        self._wanted: RenderedPage | None = None
        self._line = self._mark = -1
        self._shows_mark = False
        self._deaths: list[float] = []
        self._build()
        self._connect()

    @property
    def page(self) -> QWebEnginePage:
        """The web page, for measuring and tests."""
        return self._page

    @property
    def lines(self) -> tuple[int, ...]:
        """The line of the source each block of the page begins at."""
        return self._on_screen.lines if self._on_screen is not None else ()

    def show_page(self, key: str, rendered: RenderedPage, line: int = -1, shows: bool = False) -> None:
        """Show a page: patched in when the page with this key is on screen already.

        `line` and `shows` are those of `mark_line`.
        """
        self._wanted = rendered
        self._line, self._shows_mark = line, shows
        if key != self._key or self._on_screen is None:
            self._key = key
            self._load(rendered)
        elif self._script.is_ready:
            self._patch(self._on_screen, rendered)

    def mark_line(self, line: int, shows: bool) -> None:
        """Mark the block this line of the source belongs to; bring it into view when it `shows`."""
        self._line, self._shows_mark = line, shows
        block = self._block_of(line)
        if block != self._mark:
            self._mark = block
            self._script.call("mark", block, shows)

    def follow(self, place: Place, track: Track) -> None:
        """Scroll to a place of the body."""
        share = round(place.share, 4)
        self._script.call_latest("follow", place.first, place.second, share, track.first, track.last)

    def set_dark(self, dark: bool) -> None:
        """Show the page as readers with dark colours see it."""
        self._site.dark = dark
        self._dress()

    def set_printed(self, printed: bool) -> None:
        """Show the page as it is printed."""
        self._site.printed = printed
        self._dress()

    def set_zoom(self, factor: float) -> None:
        """Set the size of the page."""
        self._view.setZoomFactor(factor)

    def save_pdf(self, path: Path) -> None:
        """Print the page into a file; says `pdf_saved`."""
        self._printer.print_into(path)

    def close_engine(self) -> None:
        """Let the page go before its profile, as the engine wants it."""
        self._view.setPage(None)  # type: ignore[arg-type]
        self._page.deleteLater()

    def _load(self, page: RenderedPage) -> None:
        self._script.is_ready = False
        self._on_screen, self._look_loaded = page, self._look
        self._site.set_page(page.path, page.document)
        self._page.go(address(page.path))

    def _patch(self, before: RenderedPage, after: RenderedPage) -> None:
        self._on_screen = after
        splices = [
            (each.start, each.removed, each.inserted) for each in splices_between(before.blocks, after.blocks)
        ]
        frame = after.frame.replace(PLACE_OF_BODY, "") if before.frame != after.frame else None
        block = self._block_of(self._line)
        if not splices and frame is None and block == self._mark:
            self.shown.emit()
            return
        self._mark = block
        shows = self._shows_mark and bool(splices)
        self._script.call(
            "patch", splices, len(before.blocks), frame, block, shows, answered=self._on_patched
        )

    def _block_of(self, line: int) -> int:
        """Return the last block that begins at or before a line; -1 when there is none."""
        return bisect_right(self.lines, line) - 1 if line >= 0 else -1

    def _dress(self) -> None:
        """Let the page take the style sheets of its present look."""
        if self._site.look != self._look:
            self._look = self._site.look
            self._paint_ground()
            self._script.call("look", self._look)

    def _paint_ground(self) -> None:
        self._page.setBackgroundColor(QColor("#16181b" if self._look == "dark" else "#ffffff"))

    def _on_patched(self, fitted: object) -> None:
        if fitted is True:
            self.shown.emit()
        elif self._script.is_ready and self._wanted is not None:
            self._load(self._wanted)  # the page is not what we think it is: begin again from a whole one

    def _on_loaded(self, succeeded: bool) -> None:
        if succeeded:
            self._script.begin(self._on_prepared)
        else:
            self._on_screen = None

    def _on_prepared(self, _: object) -> None:
        self._script.is_ready = True
        self._mark = -1
        if self._look != self._look_loaded:
            self._script.call("look", self._look)
        if self._wanted is not None and self._on_screen is not None:
            self._patch(self._on_screen, self._wanted)

    def _on_told(self, told: Told) -> None:
        match told:
            case Place():
                self.scrolled.emit(told)
            case Gathered():
                self._printer.go_on()
            case Click("body", block, words) if 0 <= block < len(self.lines):
                self.clicked.emit("body", self.lines[block], words)
            case Click("headline" | "standfirst"):
                self.clicked.emit(told.field, 0, "")

    def _on_printed(self, path: str, succeeded: bool) -> None:
        self._script.call("mark", self._mark, False)
        self.pdf_saved.emit(path, succeeded)

    def _on_died(self, *_: object) -> None:
        now = time.monotonic()
        self._deaths = [each for each in self._deaths if now - each < DEATHS_WITHIN] + [now]
        self._on_screen, self._script.is_ready = None, False
        if len(self._deaths) > DEATHS_ENDURED:
            self.given_up.emit()
        elif self._wanted is not None:
            self._load(self._wanted)

    def _build(self) -> None:
        self._view.setPage(self._page)
        self._view.setAccessibleName(self.tr("Preview of the page"))
        self._paint_ground()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def _connect(self) -> None:
        self._page.inside_link_clicked.connect(self.inside_link_clicked)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.outside_link_clicked.connect(self.outside_link_clicked)
        self._page.renderProcessTerminated.connect(self._on_died)
        self._page.told.connect(self._on_told)
        self._printer.saved.connect(self._on_printed)
