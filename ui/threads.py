"""The comments on one article, as the library has them now."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.article import ArticleText
from editor_app.domain.changes import Changes
from editor_app.domain.comment_threads import Thread
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId
from editor_app.services.comments import Said, read_threads
from editor_app.storage.library import Library
from ui.context import Context


class Threads(QObject):
    """Reads the threads of an article in the background, and again when they have changed."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: ArticleId | None = None
        self._said: Said | None = None
        self._asked = 0
        context.jobs.changed.connect(self._on_changed)

    @property
    def article(self) -> ArticleId | None:
        """Whose threads they are."""
        return self._article

    @property
    def all(self) -> tuple[Thread, ...]:
        """The threads, in the order of their places; none while they are on their way."""
        return self._said.threads if self._said else ()

    @property
    def text(self) -> ArticleText:
        """The text to which the places of the threads belong."""
        return self._said.text if self._said else ArticleText()

    def find(self, thread_id: str) -> Thread | None:
        """Return a thread by its id."""
        return next((each for each in self.all if each.id == thread_id), None)

    def follow(self, article: ArticleId | None) -> None:
        """Follow another article, or none."""
        if article == self._article:
            return
        self._article = article
        if self._said is not None:
            self._said = None
            self.changed.emit()
        self._read()

    def _read(self) -> None:
        if self._article is not None:
            self._asked += 1
            work = partial(_read, self._context.library, self._article, self._asked)
            self._context.jobs.read(work, self._on_read, self._on_failed)

    def _on_read(self, answer: tuple[int, Said]) -> None:
        asked, said = answer
        if asked == self._asked and said.article == self._article and said != self._said:
            before, self._said = self._said, said
            if before is not None or said.threads:
                self.changed.emit()

    def _on_failed(self, _: KnownError) -> None:
        """Leave it: whoever shows the article says that it is gone."""

    def _on_changed(self, changes: Changes, _: object) -> None:
        if self._article in changes.articles or changes.authors:
            self._read()


def _read(library: Library, article: ArticleId, asked: int) -> tuple[int, Said]:
    return asked, read_threads(library, article)
