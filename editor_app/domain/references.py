"""What a body may point at, and who can answer for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from editor_app.domain.author import Author
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
    """Answers for the `media:`, `video:`, `article:` and `author:` references of a body.

    A reference is an id; an article or an author may also be named by a slug. None means: not in the
    library (or in its bin).
    """

    def media(self, reference: str) -> Media | None:
        """Return the media item with this id."""

    def article(self, reference: str) -> Card | None:
        """Return the card of the article with this id or slug."""

    def author(self, reference: str) -> Author | None:
        """Return the author with this id or slug."""


class NoReferences:
    """Answers for nothing: every reference is unknown."""

    def media(self, reference: str) -> Media | None:
        """Return None."""
        return None

    def article(self, reference: str) -> Card | None:
        """Return None."""
        return None

    def author(self, reference: str) -> Author | None:
        """Return None."""
        return None


@dataclass(frozen=True, slots=True)
class UnknownReference:
    """A reference nobody answers for: `media`, `video`, `article` or `author`, and what was written."""

    kind: str
    reference: str


Unknowns = Sequence[UnknownReference]
