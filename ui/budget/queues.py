"""What the budget can list: what is in the making, the queues of the desk, and the saved searches."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP as T

from editor_app.domain.ids import AuthorId
from editor_app.domain.saved_search import SavedSearch
from editor_app.domain.workflow import PUBLIC, Status
from editor_app.services.budget import ArticleQuery
from ui.budget.columns import translated


@dataclass(frozen=True)
class Gathered:
    """A named question; the words somebody types narrow it down further."""

    key: str
    name: str
    which: ArticleQuery
    is_saved: bool = False

    @property
    def shown_name(self) -> str:
        """The name in the user's language; a saved search has the one it was given."""
        return self.name if self.is_saved else translated(self.name)


def _of(*statuses: Status) -> ArticleQuery:
    return ArticleQuery(statuses=frozenset(statuses))


MAKING = Gathered(
    "making",
    T("budget", "In the making"),
    _of(Status.DRAFT, Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED),
)
BY_STATE = (
    Gathered("drafts", T("budget", "Drafts"), _of(Status.DRAFT)),
    Gathered("submitted", T("budget", "Submitted"), _of(Status.SUBMITTED)),
    Gathered("review", T("budget", "In review"), _of(Status.IN_REVIEW)),
    Gathered("approved", T("budget", "Approved"), _of(Status.APPROVED)),
    Gathered("late", T("budget", "Late"), ArticleQuery(search="is:late")),
    Gathered("embargoed", T("budget", "Embargoed"), ArticleQuery(search="is:embargoed")),
    Gathered("scheduled", T("budget", "Scheduled"), ArticleQuery(search="is:scheduled")),
    Gathered("pinned", T("budget", "Pinned"), ArticleQuery(search="is:pinned")),
    Gathered("published", T("budget", "Published"), _of(*PUBLIC)),
    Gathered("aside", T("budget", "Spiked or withdrawn"), _of(Status.SPIKED, Status.WITHDRAWN)),
    Gathered("all", T("budget", "All articles"), ArticleQuery()),
)


def queues_for(me: AuthorId | None, searches: Sequence[SavedSearch] = ()) -> list[Gathered]:
    """Return what can be listed for a person (None: nobody said who sits here)."""
    own = []
    if me is not None:
        to_me = ArticleQuery(editor=me, statuses=frozenset({Status.SUBMITTED, Status.IN_REVIEW}))
        own.append(Gathered("mine", T("budget", "Mine"), ArticleQuery(who=me)))
        own.append(Gathered("to-me", T("budget", "Submitted to me"), to_me))
    saved = (
        Gathered(f"search:{s.id}", s.name, ArticleQuery(search=s.query), is_saved=True) for s in searches
    )
    return [MAKING, *own, *BY_STATE, *saved]
