"""The verbs of articles as the window offers them: each says what it did, and can be undone by its name."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.domain.article import Article
from editor_app.domain.changes import Done
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken, Progress
from editor_app.services import articles, many
from editor_app.services.many import ManyDone
from editor_app.storage.library import Library
from ui.context import Context
from ui.desk import wishes
from ui.desk.chosen import Chosen
from ui.desk.wishes import Wish
from ui.jobs import Job

AT_ONCE = 40  # articles that are written before anybody could wait


class ArticleCommands(QObject):
    """Runs verbs on articles in the background, one after the other."""

    made = Signal(str)  # the id of a new article that wants to be opened
    binned = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None

    def new(self) -> None:
        """Begin a story."""
        self._context.jobs.write(partial(articles.create_article, self._context.library), self._on_made)

    def duplicate(self, article_id: str) -> None:
        """Make a draft with the same text."""
        verb = partial(articles.duplicate_article, self._context.library, ArticleId(article_id))
        self._context.jobs.write(verb, self._on_made)

    def bin(self, article_id: str) -> None:
        """Move an article to the bin."""
        self.do(wishes.to_bin(), Chosen(ArticleId(article_id)))

    def restore(self, article_id: str) -> None:
        """Take an article out of the bin."""
        self.do(wishes.from_bin(), Chosen(ArticleId(article_id)))

    def change_status(self, article_id: str, status: Status) -> None:
        """Take a step."""
        self.do(wishes.to_state(status), Chosen(ArticleId(article_id)))

    def do(self, wish: Wish, chosen: Chosen) -> None:
        """Do what is wished for the chosen articles; many can be stopped, and then nothing is done."""
        if chosen.count > AT_ONCE:
            self._do_long(wish, chosen)
            return
        work = partial(_do, self._context.library, wish, chosen)
        self._context.jobs.write(work, self._on_done)

    def pin(self, chosen: Chosen, *, pinned: bool) -> None:
        """Pin the chosen articles, or take their pins away."""
        work = partial(_pin, self._context.library, chosen, pinned=pinned)
        self._context.jobs.write(work, self._on_pinned if pinned else self._on_unpinned)

    def _do_long(self, wish: Wish, chosen: Chosen) -> None:
        if self._job is not None:
            self._context.notices.say(self.tr("Another change is still under way."), "warn")
            return
        work = partial(_do_long, self._context.library, wish, chosen)
        self._job = self._context.jobs.long(work, self._on_done, self._on_failed, self.tr("Change articles"))
        said = self.tr("Working on {0} articles…", None, chosen.count).format(chosen.count)
        self._context.notices.say(said, "info", self.tr("Stop"), self._job.cancel)

    def _on_made(self, article: Article) -> None:
        self.made.emit(article.id)

    def _on_failed(self, error: KnownError) -> None:
        self._job = None
        self._context.notices.say(error)

    def _on_done(self, answer: tuple[Wish, ManyDone]) -> None:
        wish, done = answer
        self._job = None
        if done.moved:
            what = self._what(done)
            self._remember(wish.step.format(what), done)
            said = wish.said.format(what)
            kind, left = ("warn", f" {self._stayed(done)}") if done.left else ("done", "")
            self._context.notices.say(f"{said}{left}", kind, self.tr("Undo"), self._context.undo.undo)
        elif done.left:
            self._context.notices.say(self._stayed(done), "warn")
        if wish.closes:
            for moved in done.moved:
                self.binned.emit(moved.article)

    def _remember(self, name: str, done: ManyDone) -> None:
        library = self._context.library
        back, forth = (partial(verb, library, done.moved) for verb in (many.put_back, many.put_forth))
        self._context.undo.did(name, back, forth, self._stayed)

    def _what(self, done: ManyDone) -> str:
        if len(done.moved) > 1:
            return self.tr("{0} articles", None, len(done.moved)).format(len(done.moved))
        return f"“{done.moved[0].name or self.tr('Untitled')}”"

    def _stayed(self, done: ManyDone) -> str:
        """Say which articles had to stay as they are."""
        if not done.left:
            return ""
        if len(done.left) == 1:
            return done.left[0]
        said = self.tr("{0} articles stay as they are; the first of them: {1}", None, len(done.left))
        return said.format(len(done.left), done.left[0])

    def _on_pinned(self, ids: tuple[ArticleId, ...]) -> None:
        self._remember_pins(ids, pinned=True)

    def _on_unpinned(self, ids: tuple[ArticleId, ...]) -> None:
        self._remember_pins(ids, pinned=False)

    def _remember_pins(self, ids: tuple[ArticleId, ...], *, pinned: bool) -> None:
        if not ids:
            return
        verb = partial(many.pin_many, self._context.library, ids)
        count = (
            self.tr("{0} articles", None, len(ids)).format(len(ids))
            if len(ids) > 1
            else self.tr("an article")
        )
        name = self.tr("Pin {0}") if pinned else self.tr("Unpin {0}")
        said = self.tr("Pinned {0}.") if pinned else self.tr("Took the pin from {0}.")
        back, forth = partial(verb, pinned=not pinned), partial(verb, pinned=pinned)
        self._context.undo.did(name.format(count), back, forth)
        self._context.notices.say(said.format(count), "done", self.tr("Undo"), self._context.undo.undo)


def _do(library: Library, wish: Wish, chosen: Chosen) -> Done[tuple[Wish, ManyDone]]:
    done = many.change_many(library, chosen.ids(library), wish.change, reason=wish.reason)
    return Done((wish, done.value), done.changes)


def _do_long(
    library: Library, wish: Wish, chosen: Chosen, progress: Progress, cancel: CancelToken
) -> Done[tuple[Wish, ManyDone]]:
    done = many.change_many(library, chosen.ids(library), wish.change, progress, cancel, wish.reason)
    return Done((wish, done.value), done.changes)


def _pin(library: Library, chosen: Chosen, *, pinned: bool) -> Done[tuple[ArticleId, ...]]:
    return many.pin_many(library, chosen.ids(library), pinned=pinned)
