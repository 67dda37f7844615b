"""What a body may point at, and who can answer for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows of another article of the library."""

    id: ArticleId
    slug: str
    headline: str
    excerpt: str
    publication: str
    language: str
    authors: tuple[str, ...] = ()
    avatar: Media | None = None
    thumbnail: Media | None = None
    section: str = ""
    published_at: datetime | None = None


class References(Protocol):
    """Answers for the `media:`, `video:` and `article:` references of a body.

    A reference is an id; an article may also be named by its slug. None means: not in the library
    (or in its bin).
    """

    def media(self, reference: str) -> Media | None:
        """Return the media item with this id."""

    def article(self, reference: str) -> Card | None:
        """Return the card of the article with this id or slug."""


class NoReferences:
    """Answers for nothing: every reference is unknown."""

    def media(self, reference: str) -> Media | None:
        """Return None."""
        return None

    def article(self, reference: str) -> Card | None:
        """Return None."""
        return None


@dataclass(frozen=True, slots=True)
class UnknownReference:
    """A reference nobody answers for: its kind (`media`, `video`, `article`) and what was written."""

    kind: str
    reference: str


Unknowns = Sequence[UnknownReference]
