"""What a list of media items is asked for: words, kinds, states, dates, and the order."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, MediaKind

EXPIRING_DAYS: Final = 30
"""Rights that end within so many days are told to the desk before they do."""


class Trait(StrEnum):
    """What makes a desk look at an item again; several of them narrow the list, except the two of rights."""

    UNUSED = "unused"
    NO_ALT = "no alt"
    NO_CREDIT = "no credit"
    EXPIRED = "expired"
    EXPIRING = "expiring"
    SENSITIVE = "sensitive"
    PROTECTED = "protected"


class MediaOrder(StrEnum):
    """The order of a list; by name and by rating, the newest of the same come first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TAKEN = "taken"
    NAME = "name"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class MediaQuery:
    """A question to the media library; the empty one asks for everything that is not in the bin.

    `since` and `until` are both included, of the day it was added or, with `by_taken`, of the day it was
    taken. `rating` is the least. `batch` are the only items to be looked at, such as those of one receipt; an
    empty one means all.
    """

    search: str = ""
    kind: MediaKind | None = None
    traits: frozenset[Trait] = frozenset()
    creator: str = ""
    since: date | None = None
    until: date | None = None
    by_taken: bool = False
    rating: int = 0
    label: Label | None = None
    batch: frozenset[MediaId] = frozenset()
    binned: bool = False
    order: MediaOrder = MediaOrder.NEWEST

    @property
    def is_narrow(self) -> bool:
        """Whether anything besides the words of the search narrows the list."""
        return replace(self, search="", order=MediaOrder.NEWEST, by_taken=False) != MediaQuery()

    def with_trait(self, trait: Trait, *, on: bool) -> "MediaQuery":
        """Return the same question with this trait, or without it."""
        return replace(self, traits=self.traits | {trait} if on else self.traits - {trait})

    def widest(self) -> "MediaQuery":
        """Return the question without words and filters, in the same order."""
        return MediaQuery(order=self.order)

    def to_text(self) -> str:
        """Return the question as a text to keep, without the words of the search and the batch."""
        kept = asdict(replace(self, search=""))
        del kept["batch"]
        kept["traits"] = sorted(self.traits)
        return json.dumps(kept, default=str)


def from_text(text: str) -> MediaQuery:
    """Return the question of a kept text; the empty question where the text says nothing of use."""
    try:
        kept: dict[str, Any] = json.loads(text)
        return MediaQuery(
            kind=MediaKind(kept["kind"]) if kept["kind"] else None,
            traits=_traits(kept["traits"]),
            creator=str(kept["creator"]),
            since=date.fromisoformat(kept["since"]) if kept["since"] else None,
            until=date.fromisoformat(kept["until"]) if kept["until"] else None,
            by_taken=bool(kept["by_taken"]),
            rating=int(kept["rating"]),
            label=None if kept["label"] is None else Label(kept["label"]),
            binned=bool(kept["binned"]),
            order=MediaOrder(kept["order"]),
        )
    except (ValueError, KeyError, TypeError):
        return MediaQuery()  # kept by another version, or by hand


def _traits(words: Iterable[str]) -> frozenset[Trait]:
    return frozenset(Trait(word) for word in words)
