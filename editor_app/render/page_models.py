"""What each kind of page shows, gathered before a template sees it."""

from dataclasses import dataclass

from markupsafe import Markup

from editor_app.domain.article import Article, Byline
from editor_app.domain.author import Author
from editor_app.domain.counts import Length, length_of
from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.references import Card
from editor_app.domain.topics import Series, Tag
from editor_app.render.body import RenderedBody

LATEST = 6
"""How many cards stand below an article."""


@dataclass(frozen=True, slots=True)
class Credited:
    """One author of an article in byline order, with the picture of the author box."""

    author: Author
    byline: Byline
    avatar: Media | None = None


@dataclass(frozen=True, slots=True)
class Mentioned:
    """An author the body links to, with the picture of the author's page."""

    author: Author
    avatar: Media | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of cards, newest first; `older` and `newer` are bundle paths of the neighbours, or empty.

    `stories` are cards that were written already, by `Pages.story_item`.
    """

    cards: tuple[Card, ...]
    number: int = 1
    older: str = ""
    newer: str = ""
    stories: tuple[Markup, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesPlace:
    """Where an article stands in its series, from the oldest on: its number of `count`, its neighbours.

    A draft that is not among what goes out has the number 0.
    """

    series: Series
    number: int = 0
    count: int = 0
    before: Card | None = None
    after: Card | None = None


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """Everything an article page shows (the ten parts of the model page).

    `card` is what lists show of it; `translations` are the same story in other languages; `refers` are the
    articles its body points at; `counted` is its length, where somebody has counted already.
    """

    newsroom: Newsroom
    article: Article
    body: RenderedBody
    section: Section | None = None
    lead: Media | None = None
    credited: tuple[Credited, ...] = ()
    feed: Feed = Feed(())
    sections: tuple[Section, ...] = ()
    mentioned: tuple[Mentioned, ...] = ()
    tags: tuple[Tag, ...] = ()
    series: SeriesPlace | None = None
    card: Card | None = None
    translations: tuple[Card, ...] = ()
    refers: frozenset[ArticleId] = frozenset()
    counted: Length | None = None

    @property
    def length(self) -> Length:
        """How long the body is."""
        return self.counted or length_of(self.article.text.body)


@dataclass(frozen=True, slots=True)
class AuthorPage:
    """An author and what the author has written."""

    newsroom: Newsroom
    author: Author
    avatar: Media | None
    feed: Feed
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedPage:
    """The front page (`section` is None) or one section's page."""

    newsroom: Newsroom
    feed: Feed
    section: Section | None = None
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicPage:
    """The page of a tag (newest first) or of a series (in the order it is read)."""

    newsroom: Newsroom
    feed: Feed
    topic: Tag | Series
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the archive: its first page, and how many stories came out in it."""

    year: int
    month: int
    path: str
    count: int


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page that is a list of its own kind: what stands in it was written already."""

    newsroom: Newsroom
    path: str
    sections: tuple[Section, ...] = ()
    title: str = ""
    items: tuple[Markup, ...] = ()
    feed: Feed = Feed(())
    months: tuple[Month, ...] = ()
