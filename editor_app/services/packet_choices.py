"""What a person decides before a packet enters, and what became of its articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId


class Outcome(StrEnum):
    """What became of an article of a packet."""

    CREATED = "created"
    UPDATED = "updated"
    MERGED = "merged"
    UNCHANGED = "unchanged"
    COPIED = "taken in as a copy"
    LEFT = "left out"
    CLASHES = "has to be decided"
    NO_BASE = "no common state"
    BINNED = "in the bin here"


ENTERED = frozenset((Outcome.CREATED, Outcome.UPDATED, Outcome.MERGED, Outcome.UNCHANGED, Outcome.COPIED))


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person made of the clashes of an article, as it was here at `revision`."""

    text: ArticleText
    revision: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided before a packet enters.

    `copies` are taken in as articles of their own, `leave` not at all. `trusted` believes the states that
    a sender gave, because the phrase of their key was compared.
    """

    copies: frozenset[ArticleId] = frozenset()
    leave: frozenset[ArticleId] = frozenset()
    decided: Mapping[ArticleId, Decided] = field(default_factory=dict)
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class TakenArticle:
    """What became of one article. `id` is the one it has here; `clashes` name what is to be decided.

    `revision` is the one it has now, `shared` the one under which the sender's latest state is kept.
    """

    id: ArticleId
    slug: str
    outcome: Outcome
    revision: int = 0
    shared: int = 0
    clashes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def settled(taken: Iterable[TakenArticle]) -> bool:
    """Tell whether nothing is left to be decided."""
    return all(each.outcome in ENTERED | {Outcome.LEFT} for each in taken)
