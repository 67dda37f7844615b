"""What a verb touched, so that every view can tell whether it is concerned."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from editor_app.domain.ids import ArticleId, AuthorId, MediaId, NameId, SectionId

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids a verb created, changed, binned or restored; whether masthead, word list, tags and series,
    saved searches, or channels changed."""

    articles: frozenset[ArticleId] = field(default_factory=frozenset)
    authors: frozenset[AuthorId] = field(default_factory=frozenset)
    media: frozenset[MediaId] = field(default_factory=frozenset)
    sections: frozenset[SectionId] = field(default_factory=frozenset)
    newsroom: bool = False
    words: bool = False
    topics: bool = False
    names: frozenset[NameId] = field(default_factory=frozenset)
    searches: bool = False
    channels: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.articles | other.articles,
            self.authors | other.authors,
            self.media | other.media,
            self.sections | other.sections,
            self.newsroom or other.newsroom,
            self.words or other.words,
            self.topics or other.topics,
            self.names | other.names,
            self.searches or other.searches,
            self.channels or other.channels,
        )

    def __bool__(self) -> bool:
        things = self.articles or self.authors or self.media or self.sections or self.names
        flags = (self.newsroom, self.words, self.topics, self.searches, self.channels)
        return bool(things or any(flags))


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The answer of a verb: what it made, and what it touched."""

    value: T
    changes: Changes
