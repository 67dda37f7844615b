"""The preview in the web engine: loads a page once, and from then on changes only what changed."""

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from editor_app import paths
from ui.context import Context
from ui.preview.hardening import make_profile
from ui.preview.page import PreviewPage
from ui.preview.rendering import PLACE_OF_BODY, RenderedPage
from ui.preview.scheme import NAME, address, register_scheme
from ui.preview.site import Site
from ui.preview.splice import splice_between
from ui.widgets.native import set_native

OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
DEATHS_ENDURED = 3
DEATHS_WITHIN = 60.0  # seconds


class WebPreview(QWidget):
    """Shows rendered pages. `given_up`: the engine dies again and again."""

    shown = Signal()  # the page now on screen is the one asked for last
    given_up = Signal()
    inside_link_clicked = Signal(str)
    outside_link_clicked = Signal(QUrl)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_native(self)  # or the whole window would be made anew for the engine, and lose the focus
        register_scheme()
        self._site = Site(context, self)
        self._profile = make_profile()
        self._profile.installUrlSchemeHandler(NAME, self._site)
        self._view = _View(self)
        self._page = PreviewPage(self._profile, self)
        self._profile.setParent(self)  # children go in this order: the page must go before its profile
        self._script = (paths.resources() / "ui" / "preview.js").read_text(encoding="utf-8")
        self._article = ""
        self._on_screen: RenderedPage | None = None
        self._wanted: RenderedPage | None = None
        self._loading = False
        self._deaths: list[float] = []
        self._build()
        self._connect()

    @property
    def page(self) -> QWebEnginePage:
        """The web page, for measuring and tests."""
        return self._page

    def show_page(self, article: str, rendered: RenderedPage) -> None:
        """Show a page of the article with this id: patched in when it is the article on screen."""
        self._wanted = rendered
        if article != self._article or self._on_screen is None:
            self._article = article
            self._load()
        elif not self._loading:
            self._patch(self._on_screen, rendered)

    def set_dark(self, dark: bool) -> None:
        """Show the page as readers with dark colours see it."""
        if dark == self._site.dark:
            return
        self._site.dark = dark
        self._paint_ground()
        self._run(f"dateline.colours({json.dumps('dark' if dark else 'light')})", None)

    def set_zoom(self, factor: float) -> None:
        """Set the size of the page."""
        self._view.setZoomFactor(factor)

    def close_engine(self) -> None:
        """Let the page go before its profile, as the engine wants it."""
        self._view.setPage(None)  # type: ignore[arg-type]
        self._page.deleteLater()

    def _load(self) -> None:
        wanted = self._wanted
        assert wanted is not None
        self._loading = True
        self._on_screen = wanted
        self._site.set_page(wanted.path, wanted.document)
        self._page.go(address(wanted.path))

    def _patch(self, before: RenderedPage, after: RenderedPage) -> None:
        self._on_screen = after
        calls = []
        if before.frame != after.frame:
            calls.append(f"dateline.frame({json.dumps(after.frame.replace(PLACE_OF_BODY, ''))})")
        splice = splice_between(before.blocks, after.blocks)
        if splice:
            numbers = f"{splice.start}, {splice.removed}"
            blocks = json.dumps(splice.inserted)
            calls.append(f"dateline.splice({numbers}, {blocks}, {len(before.blocks)})")
        if calls:
            self._run(" && ".join(calls), self._on_patched)
        else:
            self.shown.emit()

    def _run(self, code: str, answered: Callable[[object], None] | None) -> None:
        if self._loading or self._on_screen is None:
            return
        if answered is None:
            self._page.runJavaScript(code, OUR_WORLD)
        else:
            self._page.runJavaScript(code, OUR_WORLD, answered)

    def _on_patched(self, fitted: object) -> None:
        if fitted is True:
            self.shown.emit()
        elif not self._loading and self._wanted is not None:
            self._load()  # the page is not what we think it is: begin again from a whole one

    def _on_loaded(self, succeeded: bool) -> None:
        if not succeeded:
            self._loading = False
            self._on_screen = None
            return
        self._page.runJavaScript(self._script, OUR_WORLD, self._on_prepared)

    def _on_prepared(self, _: object) -> None:
        self._loading = False
        if self._wanted is not None and self._on_screen is not None:
            self._patch(self._on_screen, self._wanted)

    def _on_died(self, *_: object) -> None:
        now = time.monotonic()
        self._deaths = [each for each in self._deaths if now - each < DEATHS_WITHIN] + [now]
        self._on_screen, self._loading = None, False
        if len(self._deaths) > DEATHS_ENDURED:
            self.given_up.emit()
        elif self._wanted is not None:
            self._load()

    def _paint_ground(self) -> None:
        self._page.setBackgroundColor(QColor("#16181b" if self._site.dark else "#ffffff"))

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


class _View(QWebEngineView):
    """A view without the engine's menu: its entries (reload, view source, save) mean nothing here."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        copying = self.pageAction(QWebEnginePage.WebAction.Copy)
        for action in menu.actions():
            action.setVisible(action is copying)
        if self.hasSelection():
            menu.exec(event.globalPos())
        menu.deleteLater()
