"""The open articles: read from the library, held in editors, closed when the library has everything."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_app.domain.article import Article
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId
from editor_app.services import articles
from editor_app.storage.draft_writer import DraftWriter
from editor_app.storage.library import Library
from ui.context import Context
from ui.editor.article_editor import ArticleEditor
from ui.recovery import Recovery


class Documents(QObject):
    """Knows every open article and nothing of where it stands. What was unsaved last time is found first."""

    opened = Signal(object)  # ArticleEditor
    not_opened = Signal(str)  # the id of an article that could not be read
    left = Signal(object)  # ArticleEditor that is about to go
    drafts_failed = Signal(object)  # KnownError, from the writing thread
    drafts_found = Signal(object)  # list[Unsaved]: typed last time, and not saved

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent
        self._drafts = self._make_drafts()
        self._editors: list[ArticleEditor] = []
        self._waiting: list[ArticleId] = []
        self._opening: set[ArticleId] = set()
        self._closing: set[ArticleEditor] = set()
        self._recovery = Recovery(context, self)
        self._connect()
        self._recovery.start()

    @property
    def editors(self) -> list[ArticleEditor]:
        """The editors of the open articles, in the order in which they were opened."""
        return [*self._editors]

    @property
    def is_opening(self) -> bool:
        """Whether articles are on their way."""
        return bool(self._waiting or self._opening)

    @property
    def dirty(self) -> bool:
        """Whether anything is open that the library does not have yet."""
        return any(editor.dirty for editor in self._editors)

    def editor_of(self, article_id: ArticleId) -> ArticleEditor | None:
        """Return the editor of an open article."""
        return next((editor for editor in self._editors if editor.article_id == article_id), None)

    def open(self, article_id: ArticleId) -> None:
        """Open an article that is not open yet; `opened` tells when it is there."""
        if not self._recovery.done:
            self._waiting.append(article_id)
        elif article_id not in self._opening:
            self._opening.add(article_id)
            self._context.jobs.read(partial(_read, self._context.library, article_id), self._on_read)

    def close(self, editor: ArticleEditor) -> None:
        """Close an article, saving it first."""
        if not editor.dirty:
            self._remove(editor)
        else:
            self._closing.add(editor)  # it goes when the library has everything
            editor.save()

    def save_all(self) -> None:
        """Save everything that is not saved, and bring the journals to the disk at once."""
        for editor in self._editors:
            editor.save()
        if self._drafts is not None:
            self._drafts.flush()

    def wait_written(self) -> None:
        """Wait until what was typed so far survives the end of the program."""
        if self._drafts is not None:
            self._drafts.wait_written()

    def _on_recovered(self) -> None:
        waiting, self._waiting = self._waiting, []
        for article_id in waiting:
            self.open(article_id)

    def _on_read(self, answer: tuple[ArticleId, Article | KnownError]) -> None:
        article_id, article = answer
        self._opening.discard(article_id)
        if isinstance(article, KnownError):
            self._context.notices.say(article)
            self.not_opened.emit(article_id)
            return
        editor = ArticleEditor(self._context, self._drafts, article, self._parent)
        editor.hide()
        editor.saved.connect(self._on_saved)
        self._editors.append(editor)
        self.opened.emit(editor)

    def _on_saved(self) -> None:
        editor = self.sender()
        if isinstance(editor, ArticleEditor) and editor in self._closing:
            self._remove(editor)

    def _on_finishing(self) -> None:
        if self._drafts is not None:
            self._drafts.close()

    def _remove(self, editor: ArticleEditor) -> None:
        self._closing.discard(editor)
        self._editors.remove(editor)
        editor.stop()
        self.left.emit(editor)
        editor.deleteLater()

    def _make_drafts(self) -> DraftWriter | None:
        library = self._context.library
        return None if library.read_only else DraftWriter(library.drafts, self.drafts_failed.emit)

    def _connect(self) -> None:
        self._context.finishing.connect(self._on_finishing)
        self._recovery.finished.connect(self._on_recovered)
        self._recovery.found.connect(self.drafts_found)


def _read(library: Library, article_id: ArticleId) -> tuple[ArticleId, Article | KnownError]:
    try:
        return article_id, articles.get_article(library, article_id)
    except KnownError as error:
        return article_id, error
