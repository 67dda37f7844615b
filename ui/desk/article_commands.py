"""The verbs of articles as the window offers them: each says what it did, and how to undo it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.article import Article
from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import Status
from editor_app.services import articles
from ui.context import Context
from ui.models.status_words import status_word


class ArticleCommands(QObject):
    """Runs verbs on articles in the background."""

    made = Signal(str)  # the id of a new article that wants to be opened
    binned = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._last_binned: ArticleId | None = None

    def new(self) -> None:
        """Begin a story."""
        self._context.jobs.write(partial(articles.create_article, self._context.library), self._on_made)

    def duplicate(self, article_id: str) -> None:
        """Make a draft with the same text."""
        self._run(articles.duplicate_article, article_id, self._on_made)

    def bin(self, article_id: str) -> None:
        """Move an article to the bin; the notice offers to undo it."""
        self._run(articles.bin_article, article_id, self._on_binned)

    def restore(self, article_id: str) -> None:
        """Take an article out of the bin."""
        self._run(articles.restore_article, article_id, self._on_restored)

    def change_status(self, article_id: str, status: Status) -> None:
        """Take a step."""
        verb = partial(articles.change_status, self._context.library, ArticleId(article_id), status)
        self._context.jobs.write(verb, self._on_stepped)

    def undo_bin(self) -> None:
        """Restore what was binned last."""
        if self._last_binned is not None:
            self.restore(self._last_binned)

    def _run(self, verb: object, article_id: str, done: object) -> None:
        self._context.jobs.write(partial(verb, self._context.library, ArticleId(article_id)), done)

    def _on_made(self, article: Article) -> None:
        self.made.emit(article.id)

    def _on_binned(self, article: Article) -> None:
        self._last_binned = article.id
        name = article.headline or self.tr("Untitled")
        self._context.notices.say(
            self.tr("Moved “{0}” to the bin.").format(name), "done", self.tr("Undo"), self.undo_bin
        )
        self.binned.emit(article.id)

    def _on_restored(self, article: Article) -> None:
        name = article.headline or self.tr("Untitled")
        self._context.notices.say(self.tr("Restored “{0}”.").format(name), "done")

    def _on_stepped(self, article: Article) -> None:
        name = article.headline or self.tr("Untitled")
        word = status_word(article.status)
        self._context.notices.say(self.tr("“{0}” is now: {1}.").format(name, word), "done")
