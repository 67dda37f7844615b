"""The preview at the right of the desk: widths to try, light or dark, and the page itself."""

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import Article, ArticleText
from ui.context import Context
from ui.preview import engine
from ui.preview.ground import Ground, PageView
from ui.preview.renderer import Renderer
from ui.preview.rendering import RenderedPage
from ui.preview.text_preview import TextPreview
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented

WIDTHS = {"phone": 390, "tablet": 768, "desktop": 1200}
"""How many pixels wide the page believes its screen is."""


class PreviewPanel(QWidget):
    """Follows the open article. The web engine is started when there is something to show, not before."""

    article_requested = Signal(str)  # a slug: a link to another article was clicked
    shown = Signal()  # the newest text is on the page

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = Renderer(context, self)
        self._widths = Segmented(
            [
                ("phone", self.tr("Phone")),
                ("tablet", self.tr("Tablet")),
                ("desktop", self.tr("Desktop")),
            ],
            self.tr("Width of the page"),
            self,
        )
        self._colours = IconButton("moon", self.tr("Show the page in dark colours"), parent=self)
        self._empty = EmptyState(
            "eye",
            self.tr("No page yet"),
            self.tr("Open an article to see it here as readers will."),
            parent=self,
        )
        self._ground = Ground(self)
        self._view: PageView | None = None
        self._waiting: RenderedPage | None = None
        self._link = QUrl()
        self._build()
        self._connect()

    @property
    def view(self) -> PageView | None:
        """What shows the page, once there was one to show."""
        return self._view

    def show_article(self, article: Article | None) -> None:
        """Show the page of an article, or say that there is none."""
        self._renderer.show_article(article)
        if article is None:
            self._stack.setCurrentWidget(self._empty)

    def update_text(self, text: ArticleText) -> None:
        """Show the open article with this text."""
        self._renderer.update_text(text)

    def _on_rendered(self, page: RenderedPage) -> None:
        self._waiting = page
        if self.isVisible():
            QTimer.singleShot(0, self._show_waiting)

    @property
    def _is_web(self) -> bool:
        return not isinstance(self._view, TextPreview)

    def _show_waiting(self) -> None:
        page, article = self._waiting, self._renderer.article
        if page is None or article is None:
            return
        self._waiting = None
        if self._view is None:
            self._use(self._make_view())
        assert self._view is not None
        self._stack.setCurrentWidget(self._ground)
        self._view.show_page(article.id, page)

    def _make_view(self) -> PageView:
        reason = engine.why_not()
        if reason:
            return TextPreview(self._context, reason, self._ground)
        # The web engine takes half a second to load: not before the window is there and wants it.
        from ui.preview.web_preview import WebPreview  # noqa: PLC0415

        view = WebPreview(self._context, self._ground)
        view.given_up.connect(self._on_given_up)
        return view

    def _use(self, view: PageView) -> None:
        self._view = view
        view.inside_link_clicked.connect(self._on_inside_link)
        view.outside_link_clicked.connect(self._on_outside_link)
        view.shown.connect(self.shown)
        view.set_dark(self._dark)
        self._tools.setVisible(self._is_web)  # the plain preview has one width, and the window's colours
        self._ground.hold(view)
        self._fit()

    def _on_given_up(self) -> None:
        old = self._view
        reason = self.tr("Plain preview: the web engine stopped several times.")
        self._use(TextPreview(self._context, reason, self._ground))
        if old is not None:
            old.close_engine()
            old.deleteLater()
        self._renderer.show_article(self._renderer.article)

    def _on_width_chosen(self, key: str) -> None:
        self._context.settings.set_text("preview/width", key)
        self._fit()

    def _on_colours_clicked(self) -> None:
        self._set_dark(not self._dark)

    def _on_theme_changed(self) -> None:
        self._set_dark(self._context.theme.is_dark)

    def _on_inside_link(self, path: str) -> None:
        parts = path.split("/")
        if len(parts) > 1 and parts[0] == "articles":
            self.article_requested.emit(parts[1])
        else:
            self._context.notices.say(self.tr("That page is made when the library is exported."))

    def _on_outside_link(self, url: QUrl) -> None:
        self._link = url
        where = url.host() or url.path()
        self._context.notices.say(
            self.tr("Open {0} in the browser?").format(where), "info", self.tr("Open"), self._open_link
        )

    def _open_link(self) -> None:
        QDesktopServices.openUrl(self._link)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._show_waiting)

    def _set_dark(self, dark: bool) -> None:
        self._dark = dark
        self._colours.set_icon("sun" if dark else "moon")
        self._colours.set_name(
            self.tr("Show the page in light colours") if dark else self.tr("Show the page in dark colours")
        )
        if self._view is not None:
            self._view.set_dark(dark)

    def _fit(self) -> None:
        """Give the page the width of the chosen screen: a narrow one leaves margins, a wide one shrinks."""
        room = self._ground.width()
        wished = WIDTHS[self._widths.value] if self._is_web else room
        self._ground.set_width(min(wished, room))
        if self._view is not None and room > 0:
            self._view.set_zoom(max(0.25, min(1.0, room / wished)))

    def _build(self) -> None:
        for key, name in (("phone", "device-mobile"), ("tablet", "device-tablet"), ("desktop", "desktop")):
            self._widths.set_icon(key, name)
        self._widths.set_value(self._context.settings.text("preview/width", "phone"))
        self._dark = self._context.theme.is_dark
        self._set_dark(self._dark)
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(8, 4, 8, 4)
        tools.addWidget(self._widths)
        tools.addStretch(1)
        tools.addWidget(self._colours)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self._colours.clicked.connect(self._on_colours_clicked)
        self._context.theme.changed.connect(self._on_theme_changed)
        self._ground.resized.connect(self._fit)
        self._renderer.rendered.connect(self._on_rendered)
        self._widths.chosen.connect(self._on_width_chosen)
