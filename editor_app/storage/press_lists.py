"""What an export asks of many articles at once, without their texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from editor_app.domain.ids import ArticleId, AuthorId, SectionId, SeriesId
from editor_app.domain.workflow import Status
from editor_app.storage.moments import Moment
from editor_app.storage.plans import may_go_out
from editor_app.storage.tables import article, article_tag, author, byline, media, newsroom, notice, section


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One article that may go out; `published` is None for one that never did."""

    id: ArticleId
    slug: str
    headline: str
    language: str
    section: SectionId | None
    authors: tuple[AuthorId, ...]
    tags: tuple[str, ...]
    series: SeriesId | None
    at: datetime
    updated_at: datetime
    corrected_at: datetime | None
    translation_of: ArticleId | None
    revision: int


def stories(
    db: Connection, statuses: frozenset[Status], at: datetime, sections: frozenset[SectionId]
) -> list[StoryRow]:
    """Return the kept articles in these states (and sections) that may go out `at` a moment, newest first."""
    chosen = [
        article.c.binned_at.is_(None),
        article.c.status.in_([each.value for each in statuses]),
        may_go_out(at),
    ]
    if sections:
        chosen.append(article.c.section_id.in_(sections))
    ids = select(article.c.id).where(*chosen)
    when = func.coalesce(article.c.published_at, article.c.created_at, type_=Moment)
    columns = (
        article.c.id, article.c.slug, article.c.headline, article.c.language, article.c.section_id,
        article.c.series_id, when, article.c.updated_at, article.c.translation_of, article.c.revision,
    )  # fmt: skip
    authors = _grouped(db, select(byline.c.article_id, byline.c.author_id), byline.c.position, ids)
    tags = _grouped(db, select(article_tag.c.article_id, article_tag.c.tag_slug), article_tag.c.position, ids)
    noticed = dict(_noticed(db, ids))
    rows = db.execute(select(*columns).where(*chosen).order_by(when.desc(), article.c.slug))
    return [
        StoryRow(
            key, slug, headline, language, section_id, tuple(authors.get(key, ())), tuple(tags.get(key, ())),
            series_id, at, updated_at, noticed.get(key), original, number,
        )
        for key, slug, headline, language, section_id, series_id, at, updated_at, original, number in rows
    ]  # fmt: skip


def _grouped(
    db: Connection, pairs: Select[Any], order: ColumnElement[Any], ids: Select[Any]
) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    column = pairs.selected_columns[0]
    for key, value in db.execute(pairs.where(column.in_(ids)).order_by(column, order)):
        found.setdefault(key, []).append(value)
    return found


def _noticed(db: Connection, ids: Select[Any]) -> Sequence[tuple[str, datetime]]:
    last = select(notice.c.article_id, notice.c.at).where(notice.c.article_id.in_(ids))
    return [(row.article_id, row.at) for row in db.execute(last.order_by(notice.c.position))]


def stamp(db: Connection) -> str:
    """Return a text that changes with every change an export could see halfway."""
    return f"{_newest(db, article)} {world(db)}"


def world(db: Connection) -> str:
    """Return a text that changes with everything but the articles."""
    room = db.execute(select(newsroom.c.key, newsroom.c.value).order_by(newsroom.c.key)).all()
    rooms = db.execute(select(section).order_by(section.c.id)).all()
    return f"{_newest(db, author)} {_newest(db, media)} {room} {rooms}"


def _newest(db: Connection, table: Table) -> str:
    facts = (func.max(table.c.updated_at), func.count(), func.count(table.c.binned_at))
    return str(db.execute(select(*facts).select_from(table)).one())
