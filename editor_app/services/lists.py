"""What the desk shows: ids by a query, rows by their ids, counts by status."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media
from editor_app.domain.workflow import Status
from editor_app.storage.article_lists import AS_GIVEN, ArticleQuery, Counts, ListedArticle
from editor_app.storage.library import Library
from editor_app.storage.work import Work

__all__ = [
    "AS_GIVEN",
    "PAGE",
    "ArticleQuery",
    "ArticleRow",
    "ListLook",
    "QueueCounts",
    "article_ids",
    "article_rows",
    "first_hits",
    "how_many",
    "ids_between",
    "look_at_list",
    "queue_counts",
    "tag_names",
]

QueueCounts = Counts
PAGE = 60
"""Rows of a list that are fetched together."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a row of the desk shows; `section` and `byline` are texts, `words` counts the body."""

    id: ArticleId
    headline: str
    slug: str
    status: Status
    section: str
    byline: str
    words: int
    language: str
    revision: int
    updated_at: datetime
    published_at: datetime | None
    thumbnail: Media | None
    open_comments: int = 0


@dataclass(frozen=True, slots=True)
class ListLook:
    """A look at a list: how long it is, the rows of some pages, and where in it some articles stand.

    `places` holds those of the rows, and of the articles `sought` that are in the list.
    """

    count: int
    pages: dict[int, tuple[ArticleRow, ...]]
    places: dict[ArticleId, int]
    sought: frozenset[ArticleId] = frozenset()

    def knows(self, ids: Iterable[ArticleId]) -> bool:
        """Tell whether this look says of each of these where it stands, or that it is not in the list."""
        return self.sought.union(self.places).issuperset(ids)


def look_at_list(
    library: Library, query: ArticleQuery, pages: Iterable[int] = (0,), ids: Iterable[ArticleId] = ()
) -> ListLook:
    """Look at pages of PAGE rows of a list, and for the places of articles; those not in it have none."""
    sought = frozenset(ids)
    with library.read() as work:
        count = work.how_many_articles(query)
        found = {page: work.article_ids(query, page * PAGE, PAGE) for page in pages if page * PAGE < count}
        rows = {page: tuple(_rows(work, page_ids)) for page, page_ids in found.items()}
        in_rows = {
            row_id: page * PAGE + row for page, each in found.items() for row, row_id in enumerate(each)
        }
        places = {each: work.place_of_article(query, each) for each in sought.difference(in_rows)}
    places_found = {each: place for each, place in places.items() if place is not None}
    return ListLook(count, rows, in_rows | places_found, sought)


def article_ids(library: Library, query: ArticleQuery) -> list[ArticleId]:
    """Return the ids of all articles the query asks for, in its order."""
    with library.read() as work:
        return work.article_ids(query)


def ids_between(library: Library, query: ArticleQuery, runs: Iterable[tuple[int, int]]) -> list[ArticleId]:
    """Return the ids that stand in runs of places of a list, each a first place and how many."""
    with library.read() as work:
        return [found for first, count in runs for found in work.article_ids(query, first, count)]


def first_hits(library: Library, typed: str, limit: int) -> list[ArticleId]:
    """Return the best articles for what was typed, by where they say it and then the newest first."""
    with library.read() as work:
        return work.first_hits(typed, limit)


def article_rows(library: Library, ids: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the rows of these articles in the order of the ids; ids that are gone are left out."""
    with library.read() as work:
        return _rows(work, ids)


def how_many(library: Library, queries: Mapping[str, ArticleQuery]) -> dict[str, int]:
    """Return how long each of these lists is, by the same keys, all at one moment."""
    with library.read() as work:
        return {key: work.how_many_articles(query) for key, query in queries.items()}


def tag_names(library: Library) -> list[str]:
    """Return the names of all tags, by name."""
    with library.read() as work:
        return sorted((tag.name for tag in work.topics.tags()), key=str.casefold)


def queue_counts(library: Library) -> QueueCounts:
    """Return how many kept articles each status has, and how many lie in the bin."""
    with library.read() as work:
        return work.counts_by_status()


def _rows(work: Work, ids: Sequence[ArticleId]) -> list[ArticleRow]:
    found = work.listed(ids)
    leads = {item.id: item for item in work.media.get_many([row.lead for row in found if row.lead])}
    comments = work.review.open_comments(ids)
    return [_row(row, leads.get(row.lead) if row.lead else None, comments.get(row.id, 0)) for row in found]


def _row(row: ListedArticle, thumbnail: Media | None, open_comments: int) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        headline=row.headline,
        slug=row.slug,
        status=row.status,
        section=row.section,
        byline=row.byline,
        words=row.words,
        language=row.language,
        revision=row.revision,
        updated_at=row.updated_at,
        published_at=row.published_at,
        thumbnail=thumbnail,
        open_comments=open_comments,
    )
