"""The first hits of a search, best first, however large the library is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, column, select, table, text

from editor_app.domain.ids import ArticleId
from editor_app.domain.search_query import SearchQuery, parse
from editor_app.domain.workflow import Status
from editor_app.storage.article_conditions import asked_for, conditions_of
from editor_app.storage.folding import asks_for_signs_alone, match_expression
from editor_app.storage.tables import article

INDEX: Final = table("article_search", column("rowid"))
TIERS: Final = ("headline slug", "standfirst people", "")
"""Columns of the index, best first: who names it means it. The last tier is everything."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search shows of an article; `body` is Markdown."""

    id: ArticleId
    headline: str
    standfirst: str
    body: str
    status: Status


def first_hits(db: Connection, typed: str, limit: int) -> list[ArticleId]:
    """Return the best kept articles for a search: by where they say it, and then the newest first.

    The index is read from its newest end and left as soon as there are enough. A rank that weighs every
    hit would have to visit them all: on 100,000 articles a tenth of a second for each letter typed.
    """
    query = parse(typed)
    found: dict[ArticleId, None] = {}
    for ids in _tiers(db, query, limit):
        found.update(dict.fromkeys(ids))
        if len(found) >= limit:
            break
    return list(found)[:limit]


def hits(db: Connection, ids: Sequence[ArticleId]) -> list[Hit]:
    """Return the texts of these articles in the order of the ids; ids that are gone are left out."""
    columns = (article.c.id, article.c.headline, article.c.standfirst, article.c.body, article.c.status)
    rows = db.execute(select(*columns).where(article.c.id.in_(ids)))
    found = {row[0]: Hit(ArticleId(row[0]), row[1], row[2], row[3], Status(row[4])) for row in rows}
    return [found[each] for each in ids if each in found]


def _tiers(db: Connection, query: SearchQuery, limit: int) -> Iterator[list[ArticleId]]:
    expression = match_expression(query)
    if not expression or asks_for_signs_alone(query):
        yield _newest(db, query, limit)
        return
    for columns in TIERS:
        yield _matching(db, query, f"{{{columns}}} : ({expression})" if columns else expression, limit)


def _newest(db: Connection, query: SearchQuery, limit: int) -> list[ArticleId]:
    if not query:
        return []
    statement = select(article.c.id).where(article.c.binned_at.is_(None), *asked_for(query))
    newest = statement.order_by(article.c.number.desc()).limit(limit)
    return [ArticleId(found) for found in db.execute(newest).scalars()]


def _matching(db: Connection, query: SearchQuery, expression: str, limit: int) -> list[ArticleId]:
    statement = (
        select(article.c.id)
        .join(INDEX, INDEX.c.rowid == article.c.number)
        .where(text("article_search MATCH :expression").bindparams(expression=expression))
        .where(article.c.binned_at.is_(None), *conditions_of(query))
        .order_by(INDEX.c.rowid.desc())
        .limit(limit)
    )
    return [ArticleId(found) for found in db.execute(statement).scalars()]
