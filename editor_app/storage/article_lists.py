"""Lists of articles for the desk: ids by a query, and the few columns a row shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from editor_app.domain.ids import ArticleId, MediaId, SectionId
from editor_app.domain.search_query import parse
from editor_app.domain.workflow import Status
from editor_app.storage.article_conditions import asked_for
from editor_app.storage.tables import article, author, byline, section

ORDERS = {
    "updated": article.c.updated_at,
    "created": article.c.created_at,
    "published": article.c.published_at,
    "headline": article.c.headline,
    "status": article.c.status,
}


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles a list shows; empty `statuses` means any, `order` is a key of ORDERS."""

    search: str = ""
    statuses: frozenset[Status] = frozenset()
    section: SectionId | None = None
    binned: bool = False
    order: str = "updated"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """What a row of the list shows."""

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
    lead: MediaId | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many kept articles each status has, and how many lie in the bin."""

    by_status: dict[Status, int]
    binned: int


def article_ids(db: Connection, query: ArticleQuery) -> list[ArticleId]:
    """Return the ids of all articles the query asks for, in its order."""
    column = ORDERS[query.order]
    ordered = column.desc() if query.descending else column.asc()
    statement = _filtered(query).order_by(ordered, article.c.number.desc())
    return [ArticleId(found) for found in db.execute(statement).scalars()]


def feed_ids(
    db: Connection,
    statuses: frozenset[Status],
    in_section: SectionId | None = None,
    limit: int | None = None,
) -> list[ArticleId]:
    """Return the (newest) kept articles in these states, newest publication first.

    Articles that were never published are placed by the time they were made.
    """
    at = func.coalesce(article.c.published_at, article.c.created_at)
    statement = _filtered(ArticleQuery(statuses=statuses, section=in_section))
    statement = statement.order_by(at.desc(), article.c.slug).limit(limit)
    return [ArticleId(found) for found in db.execute(statement).scalars()]


def _filtered(query: ArticleQuery) -> Select[Any]:
    binned = article.c.binned_at
    statement = select(article.c.id).where(binned.is_not(None) if query.binned else binned.is_(None))
    if query.statuses:
        statement = statement.where(article.c.status.in_([s.value for s in query.statuses]))
    if query.section:
        statement = statement.where(article.c.section_id == query.section)
    return statement.where(*asked_for(parse(query.search)))


def listed(db: Connection, ids: Sequence[ArticleId]) -> list[ListedArticle]:
    """Return the rows of these articles in the order of the ids; ids that are gone are left out."""
    columns = (
        article.c.id, article.c.headline, article.c.slug, article.c.status, article.c.words,
        article.c.language, article.c.revision, article.c.updated_at, article.c.published_at,
        article.c.lead_id, section.c.name,
    )  # fmt: skip
    statement = (
        select(*columns).outerjoin(section, section.c.id == article.c.section_id).where(article.c.id.in_(ids))
    )
    names = _names(db, ids)
    rows = {row["id"]: _listed(row, names.get(row["id"], "")) for row in db.execute(statement).mappings()}
    return [rows[article_id] for article_id in ids if article_id in rows]


def _listed(row: RowMapping, names: str) -> ListedArticle:
    return ListedArticle(
        id=ArticleId(row["id"]),
        headline=row["headline"],
        slug=row["slug"],
        status=Status(row["status"]),
        section=row["name"] or "",
        byline=names,
        words=row["words"],
        language=row["language"],
        revision=row["revision"],
        updated_at=row["updated_at"],
        published_at=row["published_at"],
        lead=MediaId(row["lead_id"]) if row["lead_id"] else None,
    )


def _names(db: Connection, ids: Sequence[ArticleId]) -> dict[str, str]:
    statement = (
        select(byline.c.article_id, author.c.name)
        .join(author, author.c.id == byline.c.author_id)
        .where(byline.c.article_id.in_(ids))
        .order_by(byline.c.article_id, byline.c.position)
    )
    names: dict[str, list[str]] = {}
    for article_id, name in db.execute(statement):
        names.setdefault(article_id, []).append(name)
    return {article_id: ", ".join(found) for article_id, found in names.items()}


def all_ids(db: Connection) -> list[ArticleId]:
    """Return the ids of every article, binned ones too, oldest first."""
    oldest_first = select(article.c.id).order_by(article.c.number)
    return [ArticleId(found) for found in db.execute(oldest_first).scalars()]


def counts_by_status(db: Connection) -> Counts:
    """Return how many kept articles each status has, and how many lie in the bin."""
    kept = (
        select(article.c.status, func.count()).where(article.c.binned_at.is_(None)).group_by(article.c.status)
    )
    by_status = {Status(status): count for status, count in db.execute(kept)}
    binned = db.execute(select(func.count()).where(article.c.binned_at.is_not(None))).scalar_one()
    return Counts(by_status, binned)
