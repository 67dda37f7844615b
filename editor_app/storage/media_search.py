"""Which media items a question asks for, decided by the database: ids out, no rows."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select, union_all

from editor_app.domain.ids import MediaId
from editor_app.domain.media import MediaKind
from editor_app.domain.media_query import EXPIRING_DAYS, MediaOrder, MediaQuery, Trait
from editor_app.storage.folding import terms
from editor_app.storage.tables import article, author, media, media_use


def media_ids(db: Connection, query: MediaQuery, today: date) -> list[MediaId]:
    """Return the ids of all items a question asks for, in its order.

    `today` decides which rights have expired: `expires` is the last day an item may be shown.
    """
    asked = select(media.c.id).where(*_conditions(query, today))
    return _in_one_piece(db, asked.order_by(*_order(query.order)))


def first_media(db: Connection, search: str, limit: int) -> list[MediaId]:
    """Return the newest kept items in whose texts every word occurs."""
    asked = select(media.c.id).where(*_conditions(MediaQuery(search=search), date.min))
    newest = asked.order_by(media.c.created_at.desc(), media.c.id).limit(limit)
    return [MediaId(found) for found in db.execute(newest).scalars()]


def creators(db: Connection) -> list[str]:
    """Return the names of all creators of kept items, those of most items first."""
    kept = select(media.c.creator).where(media.c.binned_at.is_(None), media.c.creator != "")
    counted = kept.group_by(media.c.creator).order_by(func.count().desc(), media.c.creator)
    return list(db.execute(counted).scalars())


def uses(db: Connection, ids: Sequence[MediaId]) -> dict[MediaId, int]:
    """Return how many kept articles, portraits and posters name each of these; 0 is left out."""
    in_articles = (
        select(media_use.c.media_id)
        .join(article, article.c.id == media_use.c.article_id)
        .where(article.c.binned_at.is_(None), media_use.c.media_id.in_(ids))
    )
    portraits = select(author.c.avatar_id).where(author.c.binned_at.is_(None), author.c.avatar_id.in_(ids))
    posters = select(media.c.poster_id).where(
        media.c.poster_id.is_not(None), media.c.poster_id.in_(ids), media.c.binned_at.is_(None)
    )
    return dict(Counter(db.execute(union_all(in_articles, portraits, posters)).scalars()))


def _conditions(query: MediaQuery, today: date) -> Iterator[ColumnElement[bool]]:
    yield media.c.binned_at.is_not(None) if query.binned else media.c.binned_at.is_(None)
    if query.kind is not None:
        yield media.c.kind == query.kind.value
    for term in terms(query.search):
        yield media.c.folded.contains(term, autoescape=True)
    if query.creator:
        yield media.c.creator == query.creator
    if query.rating:
        yield media.c.rating >= query.rating
    if query.label is not None:
        yield media.c.label == query.label.value
    if query.batch:
        yield media.c.id.in_(_each_of(query.batch))
    yield from _with_traits(query.traits, today)
    yield from _in_range(query)


def _each_of(ids: Iterable[MediaId]) -> Select[Any]:
    """Return a question for these ids: one value, as SQLite takes only so many in one statement."""
    each = func.json_each(json.dumps(sorted(ids))).table_valued("value")
    return select(each.c.value)


def _with_traits(traits: frozenset[Trait], today: date) -> Iterator[ColumnElement[bool]]:
    if Trait.UNUSED in traits:
        yield _unused()
    if Trait.NO_ALT in traits:
        yield and_(media.c.kind == MediaKind.PICTURE.value, func.trim(media.c.alt) == "")
    if Trait.NO_CREDIT in traits:
        yield func.trim(media.c.credit) == ""
    if Trait.SENSITIVE in traits:
        yield media.c.sensitive.is_(True)
    if Trait.PROTECTED in traits:
        yield media.c.protected.is_(True)
    ends = media.c.rights_expire
    soon = today + timedelta(days=EXPIRING_DAYS)
    states = {Trait.EXPIRED: ends < today, Trait.EXPIRING: and_(ends >= today, ends <= soon)}
    chosen = [states[trait] for trait in states if trait in traits]
    if chosen:
        yield or_(*chosen)


def _unused() -> ColumnElement[bool]:
    """Nothing kept names it: no article in its lead or body, no portrait, no poster of a video."""
    in_article = (
        select(media_use.c.media_id)
        .join(article, article.c.id == media_use.c.article_id)
        .where(media_use.c.media_id == media.c.id, article.c.binned_at.is_(None))
    )
    portraits = select(author.c.avatar_id).where(
        author.c.avatar_id.is_not(None), author.c.binned_at.is_(None)
    )
    video = media.alias()
    posters = select(video.c.poster_id).where(video.c.poster_id.is_not(None), video.c.binned_at.is_(None))
    return and_(~exists(in_article), media.c.id.not_in(portraits), media.c.id.not_in(posters))


def _in_range(query: MediaQuery) -> Iterator[ColumnElement[bool]]:
    if query.by_taken:
        if query.since:
            yield media.c.taken >= query.since.isoformat()
        if query.until:
            yield and_(media.c.taken != "", media.c.taken < _day_after(query.until).isoformat())
        return
    if query.since:
        yield media.c.created_at >= _start_of(query.since)
    if query.until:
        yield media.c.created_at < _start_of(_day_after(query.until))


def _day_after(day: date) -> date:
    return day + timedelta(days=1)


def _start_of(day: date) -> datetime:
    """Return when a day begins where the newsroom is."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _order(order: MediaOrder) -> tuple[ColumnElement[Any], ...]:
    newest = (media.c.created_at.desc(), media.c.id.desc())  # an index has both the same way round
    orders: dict[MediaOrder, tuple[ColumnElement[Any], ...]] = {
        MediaOrder.OLDEST: (media.c.created_at.asc(), media.c.id.asc()),
        MediaOrder.NAME: (media.c.name_key.asc(), *newest),
        MediaOrder.TAKEN: (media.c.taken.desc(), *newest),
        MediaOrder.RATING: (media.c.rating.desc(), *newest),
    }
    return orders.get(order, newest)


def _in_one_piece(db: Connection, asked: Select[Any]) -> list[MediaId]:
    """Return ids that came as one text: five times as quick as rows, and other threads run meanwhile.

    SQLite keeps the order of a subquery inside group_concat, by its own documentation.
    """
    ordered = asked.subquery()
    text: str | None = db.execute(select(func.group_concat(ordered.c.id, " "))).scalar()
    return cast(list[MediaId], text.split(" ")) if text else []
