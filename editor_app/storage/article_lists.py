"""Lists of articles for the desk: ids by a query, and the few columns a row shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, case, func, not_, select

from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.search_query import parse
from editor_app.domain.workflow import Status
from editor_app.storage.article_conditions import asked_for
from editor_app.storage.list_order import AS_GIVEN, ORDERS, before, by_walking, sorted_by
from editor_app.storage.plans import may_go_out
from editor_app.storage.tables import article, author, byline, section

__all__ = ["AS_GIVEN", "ORDERS", "ArticleQuery", "Counts", "ListedArticle", "article_ids", "listed"]


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles a list shows: those for which all that is asked holds.

    `who` is assigned as reporter or stands in the byline, `editor` is assigned as editor, `since` is an
    aware moment before the last change; empty `statuses` means any, `among` None means any article.
    `order` is a key of ORDERS, or AS_GIVEN with `among`.
    """

    search: str = ""
    statuses: frozenset[Status] = frozenset()
    section: SectionId | None = None
    binned: bool = False
    who: AuthorId | None = None
    editor: AuthorId | None = None
    since: datetime | None = None
    among: tuple[ArticleId, ...] | None = None
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


def article_ids(
    db: Connection, query: ArticleQuery, first: int = 0, count: int | None = None
) -> list[ArticleId]:
    """Return the ids of the articles the query asks for, in its order: `count` of them from place `first`."""
    statement = _filtered(query, article.c.id).order_by(*_order(query)).offset(first).limit(count)
    return [ArticleId(found) for found in db.execute(statement).scalars()]


def how_many(db: Connection, query: ArticleQuery) -> int:
    """Return how many articles the query asks for."""
    return int(db.execute(_filtered(query, func.count())).scalar_one())


def place_of(db: Connection, query: ArticleQuery, article_id: ArticleId) -> int | None:
    """Return how many articles stand before this one in a list, or None when it is not in the list."""
    if query.order == AS_GIVEN:
        ids = article_ids(db, query)
        return ids.index(article_id) if article_id in ids else None
    keys = sorted_by(query.order, descending=query.descending)
    mine = _filtered(query, *(key.column for key in keys)).where(article.c.id == article_id)
    row = db.execute(mine).first()
    if row is None:
        return None
    return int(db.execute(_filtered(query, func.count()).where(before(keys, row))).scalar_one())


def feed_ids(
    db: Connection,
    statuses: frozenset[Status],
    in_section: SectionId | None = None,
    limit: int | None = None,
    at: datetime | None = None,
    *,
    held: bool = False,
) -> list[ArticleId]:
    """Return the (newest) kept articles in these states, newest publication first.

    Articles that were never published are placed by the time they were made. With a moment in `at`,
    those are left out that their plan keeps back then; or only those are returned, if `held`.
    """
    published = func.coalesce(article.c.published_at, article.c.created_at)
    statement = _filtered(ArticleQuery(statuses=statuses, section=in_section), article.c.id)
    if at is not None:
        statement = statement.where(not_(may_go_out(at)) if held else may_go_out(at))
    statement = statement.order_by(published.desc(), article.c.slug).limit(limit)
    return [ArticleId(found) for found in db.execute(statement).scalars()]


def _filtered(query: ArticleQuery, *columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns).select_from(article).where(*conditions(query, walking=True))


def conditions(query: ArticleQuery, *, walking: bool = False) -> Iterator[ColumnElement[bool]]:
    """Give what must hold for the articles of a query; `walking` when they are read in its order."""
    yield article.c.binned_at.is_not(None) if query.binned else article.c.binned_at.is_(None)
    if query.statuses:
        is_sorted = len(query.statuses) == 1 and query.order == "updated"
        status = by_walking(article.c.status) if walking and not is_sorted else article.c.status
        yield status.in_([each.value for each in query.statuses])
    if query.section:
        section_id = by_walking(article.c.section_id) if walking else article.c.section_id
        yield section_id == query.section
    yield from (*_people(query), *_chosen(query), *asked_for(parse(query.search), walking=walking))


def _people(query: ArticleQuery) -> Iterator[ColumnElement[bool]]:
    if query.who:
        signed = select(byline.c.article_id).where(byline.c.author_id == query.who)
        assigned = select(article.c.id).where(article.c.reporter_id == query.who)
        yield article.c.id.in_(signed.union(assigned))
    if query.editor:
        yield article.c.editor_id == query.editor


def _chosen(query: ArticleQuery) -> Iterator[ColumnElement[bool]]:
    if query.since:
        yield article.c.updated_at > query.since
    if query.among is not None:
        yield article.c.id.in_(query.among)


def _order(query: ArticleQuery) -> list[ColumnElement[Any]]:
    if query.order == AS_GIVEN:
        return [case({each: place for place, each in enumerate(query.among or ())}, value=article.c.id)]
    return [key.ordered for key in sorted_by(query.order, descending=query.descending)]


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
