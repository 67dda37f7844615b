"""The queues of the desk: what each gathers, and when it is worth a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from editor_app.domain.saved_search import SavedSearch
from editor_app.domain.workflow import PUBLIC, Status
from editor_app.services.lists import AS_GIVEN, ArticleQuery
from ui.desk_memory import DeskMemory


@dataclass(frozen=True)
class Queue:
    """A named question to the list. One that is not `always` there has no line while it is empty."""

    key: str
    name: str
    icon: str
    query: ArticleQuery = field(default_factory=ArticleQuery)
    always: bool = True
    saved: SavedSearch | None = None


def _of(*statuses: Status) -> ArticleQuery:
    return ArticleQuery(statuses=frozenset(statuses))


ALL = Queue("all", T("queues", "All articles"), "stack")
BY_STATE = (
    Queue("drafts", T("queues", "Drafts"), "pencil-simple", _of(Status.DRAFT)),
    Queue("submitted", T("queues", "Submitted"), "arrow-circle-right", _of(Status.SUBMITTED)),
    Queue("review", T("queues", "In review"), "circle-half", _of(Status.IN_REVIEW)),
    Queue("approved", T("queues", "Approved"), "check-circle", _of(Status.APPROVED)),
    Queue(
        "embargoed", T("queues", "Embargoed"), "hourglass", ArticleQuery(search="is:embargoed"), always=False
    ),
    Queue("scheduled", T("queues", "Scheduled"), "clock", ArticleQuery(search="is:scheduled"), always=False),
    Queue("published", T("queues", "Published"), "globe-simple", _of(*PUBLIC)),
    Queue("aside", T("queues", "Spiked or withdrawn"), "archive", _of(Status.SPIKED, Status.WITHDRAWN)),
)
BIN = Queue("bin", T("queues", "Bin"), "trash", ArticleQuery(binned=True))


def queues_of(memory: DeskMemory, searches: Sequence[SavedSearch]) -> list[Queue]:
    """Return the queues for this person, in the order of the desk."""
    return [*_own(memory), ALL, *BY_STATE, *_at_hand(memory), *map(_saved, searches), BIN]


def _own(memory: DeskMemory) -> Iterator[Queue]:
    nobody = ArticleQuery(among=())
    mine = ArticleQuery(who=memory.me) if memory.me else nobody
    yield Queue("mine", T("queues", "Mine"), "user", mine)
    if memory.me:
        to_me = ArticleQuery(editor=memory.me, statuses=frozenset({Status.SUBMITTED, Status.IN_REVIEW}))
        yield Queue("to-me", T("queues", "Submitted to me"), "user-focus", to_me)


def _at_hand(memory: DeskMemory) -> Iterator[Queue]:
    yield Queue("pinned", T("queues", "Pinned"), "push-pin", ArticleQuery(search="is:pinned"), always=False)
    recent = ArticleQuery(among=memory.recent, order=AS_GIVEN)
    yield Queue("recent", T("queues", "Opened lately"), "clock-counter-clockwise", recent, always=False)
    if memory.last_here is not None:
        since = ArticleQuery(since=memory.last_here)
        yield Queue("since", T("queues", "Changed since last time"), "sparkle", since, always=False)


def _saved(search: SavedSearch) -> Queue:
    query = ArticleQuery(search=search.query)
    return Queue(f"search:{search.id}", search.name, "bookmark-simple", query, saved=search)
