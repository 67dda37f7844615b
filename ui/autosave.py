"""Saving one open article by itself: the journal at once, the library after a pause."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.domain.article import Article, ArticleText, cleaned
from editor_app.domain.changes import Changes
from editor_app.domain.errors import BadInput, Conflict, DiskTrouble, KnownError
from editor_app.domain.merge import merge_fields
from editor_app.domain.revision import SaveReason
from editor_app.services import articles
from editor_app.storage.draft_writer import DraftWriter
from editor_app.storage.library import now_here
from ui.context import Context
from ui.settings import Settings
from ui.throttle import Pause

PAUSE_MS = 1_500
PAUSE_KEY = "write/save_after"
LONGEST_MS = 10_000
RETRY_MS = 10_000


def pause_ms(settings: Settings) -> int:
    """Return after how long a pause in typing an article is saved: from half a second to ten."""
    wished = settings.text(PAUSE_KEY)
    return int(wished) if wished.isdigit() and 500 <= int(wished) <= LONGEST_MS else PAUSE_MS


class Autosave(QObject):
    """Holds an article as the library has it, and its text as the window has it.

    `replaced`: the text in the window has to become `text`, since somebody else changed the article.
    """

    state_changed = Signal(str)
    failed = Signal(object)  # DiskTrouble: the library cannot take the text
    article_changed = Signal()
    replaced = Signal()

    def __init__(
        self, context: Context, drafts: DraftWriter | None, article: Article, parent: QObject | None = None
    ) -> None:
        """`drafts` is None where nothing may be written."""
        super().__init__(parent)
        self._context, self._drafts = context, drafts
        self._article, self._text = article, article.text
        self._sent: ArticleText | None = None
        self._state = ""
        self._pause = Pause(pause_ms(context.settings), self._save_by_itself, self)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._longest.timeout.connect(self._save_by_itself)
        self._retry.timeout.connect(self._save_by_itself)
        context.jobs.changed.connect(self._on_changed)
        context.settings.changed.connect(self._on_setting)
        if drafts is not None:
            drafts.base(article.id, article.revision, article.text)

    @property
    def article(self) -> Article:
        """The article with the text that stands in the window."""
        return replace(self._article, text=self._text)

    @property
    def text(self) -> ArticleText:
        """The text that stands in the window."""
        return self._text

    @property
    def state(self) -> str:
        """Whether everything is saved, in a few words."""
        return self._state

    @property
    def dirty(self) -> bool:
        """Whether the window holds something the library does not have yet."""
        return self._sent is not None or cleaned(self._text) != self._article.text

    def note(self, text: ArticleText) -> None:
        """Hear what stands in the window now."""
        if self._drafts is None or text == self._text:
            return
        self._text = text
        self._drafts.note(self._article.id, cleaned(text))
        self._pause.ask()
        if not self._longest.isActive():
            self._longest.start()

    def save(self, reason: SaveReason = SaveReason.SAVE) -> None:
        """Save now; what is typed while saving is saved after it."""
        self._pause.cancel()
        self._longest.stop()
        self._retry.stop()
        if self._sent is not None or not self.dirty:
            return
        self._sent = self._text
        self._say(self.tr("Saving…"))
        verb = partial(
            articles.save_article,
            self._context.library,
            self._article.id,
            self._sent,
            self._article.revision,
            reason,
        )
        self._context.jobs.write(verb, self._on_saved, self._on_failed, initiator=self)

    def close(self) -> None:
        """Stop following the article. What is not saved stays in its journal."""
        self._pause.cancel()
        self._longest.stop()
        self._retry.stop()
        if self._drafts is not None:
            self._drafts.forget(self._article.id)

    def _on_setting(self, key: str) -> None:
        if key == PAUSE_KEY:
            self._pause.set_length(pause_ms(self._context.settings))

    def _save_by_itself(self) -> None:
        self.save(SaveReason.AUTOSAVE)

    def _on_saved(self, article: Article) -> None:
        sent, self._sent = self._sent, None
        if sent is not None and self._text.slug == sent.slug:
            self._text = replace(self._text, slug=article.slug)  # it may have been made from the headline
        self._adopt(article)
        if self.dirty:
            self._pause.ask()
        else:
            self._say(self.tr("Saved {0}").format(f"{now_here():%H:%M}"))

    def _on_failed(self, error: KnownError) -> None:
        self._sent = None
        if isinstance(error, Conflict):
            self._read_again()
            return
        self._say(self.tr("Not saved: {0}").format(error.sentence))
        if isinstance(error, DiskTrouble):
            self.failed.emit(error)
        if not isinstance(error, BadInput):  # a wrong value waits for a better one, a full disk for room
            self._retry.start()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._article.id in changes.articles and initiator is not self and self._sent is None:
            self._read_again()

    def _read_again(self) -> None:
        work = partial(articles.get_article, self._context.library, self._article.id)
        self._context.jobs.read(work, self._on_read)

    def _on_read(self, theirs: Article) -> None:
        if theirs.revision <= self._article.revision or self._sent is not None:
            return  # an answer from before our own save; a conflict would show itself then
        merged = merge_fields(self._article.text, self._text, theirs.text)
        if merged is None:
            self._keep_own_version()
            merged = theirs.text
        before, self._text = self._text, merged
        self._adopt(theirs)
        if merged != before:
            self.replaced.emit()
        if self.dirty:
            self._pause.ask()

    def _keep_own_version(self) -> None:
        name = self.tr("{0} (your version)").format(self._text.headline or self.tr("Untitled")).strip()
        copy = replace(self._text, headline=name, slug="")
        verb = partial(articles.create_article, self._context.library, copy)
        self._context.jobs.write(verb, self._on_kept)

    def _on_kept(self, copy: Article) -> None:
        sentence = self.tr("The article was changed elsewhere. What you wrote is kept as “{0}”.")
        self._context.notices.say(sentence.format(copy.headline), "warn")

    def _adopt(self, article: Article) -> None:
        self._article = article
        if self._drafts is not None:
            self._drafts.base(article.id, article.revision, article.text)
            self._drafts.note(article.id, cleaned(self._text))
        self.article_changed.emit()

    def _say(self, state: str) -> None:
        self._state = state
        self.state_changed.emit(state)
