"""What an open article can find: the bar and all behind it are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.find.in_article import InArticle


class Finding(QObject):
    """Opens the bar, and steps through the hits."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._made: InArticle | None = None
        self.steps: dict[str, Callable[[], None]] = {
            "find.open": self._open,
            "find.replace": self._open_replace,
            "find.next": self._next,
            "find.previous": self._previous,
            "find.library": self._take_words,
        }

    @property
    def in_article(self) -> InArticle:
        """The search in this article."""
        if self._made is None:
            from ui.find.in_article import InArticle  # noqa: PLC0415  not needed to open a tab

            self._made = InArticle(self._context, self._editor)
        return self._made

    def _open(self) -> None:
        self.in_article.open()

    def _open_replace(self) -> None:
        self.in_article.open(replaces=True)

    def _take_words(self) -> None:
        self.in_article.take_words()

    def _next(self) -> None:
        self.in_article.go_on()

    def _previous(self) -> None:
        self.in_article.go_back()
