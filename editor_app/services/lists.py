"""What the desk shows: ids by a query, rows by their ids, counts by status."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media
from editor_app.domain.workflow import Status
from editor_app.storage.article_lists import ArticleQuery, Counts, ListedArticle
from editor_app.storage.library import Library

__all__ = [
    "ArticleQuery",
    "ArticleRow",
    "QueueCounts",
    "article_ids",
    "article_rows",
    "first_hits",
    "queue_counts",
]

QueueCounts = Counts


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
    updated_at: datetime
    published_at: datetime | None
    thumbnail: Media | None


def article_ids(library: Library, query: ArticleQuery) -> list[ArticleId]:
    """Return the ids of all articles the query asks for, in its order."""
    with library.read() as work:
        return work.article_ids(query)


def first_hits(library: Library, typed: str, limit: int) -> list[ArticleId]:
    """Return the best articles for what was typed, by where they say it and then the newest first."""
    with library.read() as work:
        return work.first_hits(typed, limit)


def article_rows(library: Library, ids: Sequence[ArticleId]) -> list[ArticleRow]:
    """Return the rows of these articles in the order of the ids; ids that are gone are left out."""
    with library.read() as work:
        found = work.listed(ids)
        leads = {item.id: item for item in work.media.get_many([row.lead for row in found if row.lead])}
    return [_row(row, leads.get(row.lead) if row.lead else None) for row in found]


def queue_counts(library: Library) -> QueueCounts:
    """Return how many kept articles each status has, and how many lie in the bin."""
    with library.read() as work:
        return work.counts_by_status()


def _row(row: ListedArticle, thumbnail: Media | None) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        headline=row.headline,
        slug=row.slug,
        status=row.status,
        section=row.section,
        byline=row.byline,
        words=row.words,
        language=row.language,
        updated_at=row.updated_at,
        published_at=row.published_at,
        thumbnail=thumbnail,
    )
