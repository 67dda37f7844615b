"""Renders the open article in the background, always the newest text, never two at a time."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes
from editor_app.render.pages import Pages
from editor_app.services.gathering import Gatherer
from editor_app.services.previewing import gatherer, theme
from ui.context import Context
from ui.preview.rendering import RenderedPage


class ArticleRenderer(Protocol):
    """Makes a page of an article again and again, while it is being written."""

    def use(self, gatherer: Gatherer) -> None:
        """Ask this gatherer from now on, as the library has changed."""

    def render(self, article: Article) -> RenderedPage:
        """Return the page of an article whose text may not be saved yet."""


MakeRenderer = Callable[[Gatherer, Pages], ArticleRenderer]


class Renderer(QObject):
    """Says `rendered` for the newest article it was given; texts that were overtaken are skipped."""

    rendered = Signal(object)  # RenderedPage

    def __init__(self, context: Context, make: MakeRenderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._make = context, make
        self._renderer: ArticleRenderer | None = None
        self._is_stale = False
        self._wants_theme = False
        self._article: Article | None = None
        self._wanted = False
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)
        context.jobs.changed.connect(self._on_changed)

    @property
    def article(self) -> Article | None:
        """The article as it was given last."""
        return self._article

    def show_article(self, article: Article | None) -> None:
        """Render this article from now on."""
        self._article = article
        self._ask()

    def update_text(self, text: ArticleText) -> None:
        """Render the open article with this text."""
        if self._article is not None and text is not self._article.text:
            self._article = replace(self._article, text=text)
            self._ask()

    def _ask(self) -> None:
        self._wanted = self._article is not None
        if self._wanted and not self._busy and not self._soon.isActive():
            self._soon.start()  # the letter is painted first

    def _start(self) -> None:
        article = self._article
        if article is None:
            return
        self._busy, self._wanted = True, False
        self._context.jobs.read(lambda: self._render(article), self._on_rendered, self._on_failed)

    def _render(self, article: Article) -> RenderedPage:
        """Work on a reading thread; only one at a time, so what the renderer remembers is safe."""
        was_stale, self._is_stale = self._is_stale, False
        if self._renderer is None or self._wants_theme:
            self._wants_theme = False
            pages = Pages(theme(self._context.library))
            self._renderer = self._make(gatherer(self._context.library), pages)
        elif was_stale:
            self._renderer.use(gatherer(self._context.library))
        return self._renderer.render(article)

    def _on_rendered(self, page: RenderedPage) -> None:
        self._busy = False
        if self._article is not None:
            self.rendered.emit(page)
        if self._wanted:
            self._start()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._context.notices.say(str(error), "warn")

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        only_own_text = self._article is not None and changes == Changes(
            articles=frozenset({self._article.id})
        )
        self._wants_theme = self._wants_theme or changes.channels
        if not only_own_text:
            self._is_stale = True  # cards, names and pictures may be others now
            self._ask()
