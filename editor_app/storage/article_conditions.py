"""What a search asks of articles, as conditions of SQL."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, func, not_, or_, select, text

from editor_app.domain.search_query import Condition, SearchQuery
from editor_app.domain.workflow import PUBLIC, Status
from editor_app.storage.folding import (
    asks_for_signs_alone,
    fold,
    match_expression,
    terms,
    unwanted_expression,
)
from editor_app.storage.list_order import by_walking
from editor_app.storage.tables import article, article_tag, author, byline, pin, section, series, tag

Made = Callable[[Condition], ColumnElement[bool]]


def asked_for(query: SearchQuery, *, walking: bool = False) -> Iterator[ColumnElement[bool]]:
    """Give the conditions on the table `article`; all must hold.

    `walking` is for statements that walk along an index in its order: words are then compared on the way.
    """
    number = by_walking(article.c.number) if walking else article.c.number
    if asks_for_signs_alone(query):
        yield text("0")  # type: ignore[misc]  # only signs were typed: nothing can match
    elif expression := match_expression(query):
        yield _in_index(number, expression, "hits")
    elif unwanted := unwanted_expression(query):
        yield not_(_in_index(number, unwanted, "misses"))
    yield from conditions_of(query)


def conditions_of(query: SearchQuery) -> Iterator[ColumnElement[bool]]:
    """Give the conditions that are not about words."""
    for condition in query.conditions:
        made = _MAKERS[condition.name](condition)
        yield not_(func.coalesce(made, False)) if condition.negated else made  # unknown is no


def _in_index(number: ColumnElement[int], expression: str, name: str) -> ColumnElement[bool]:
    hits = text(f"SELECT rowid FROM article_search WHERE article_search MATCH :{name}")
    return number.in_(hits.bindparams(**{name: expression}))


def _section(condition: Condition) -> ColumnElement[bool]:
    wanted = fold(condition.value)
    ids = select(section.c.id).where(or_(section.c.slug == wanted, _starts(section.c.name, condition.value)))
    return article.c.section_id.in_(ids)


def _series(condition: Condition) -> ColumnElement[bool]:
    wanted = fold(condition.value)
    ids = select(series.c.id).where(or_(series.c.slug == wanted, _starts(series.c.name, condition.value)))
    return article.c.series_id.in_(ids)


def _by(condition: Condition) -> ColumnElement[bool]:
    people = select(author.c.id)
    for term in terms(condition.value):
        people = people.where(author.c.folded.contains(term, autoescape=True))
    return article.c.id.in_(select(byline.c.article_id).where(byline.c.author_id.in_(people)))


def _status(condition: Condition) -> ColumnElement[bool]:
    wanted = fold(condition.value).replace("-", " ").strip()
    return article.c.status.in_([status.value for status in Status if status.value.startswith(wanted)])


def _tag(condition: Condition) -> ColumnElement[bool]:
    slugs = select(tag.c.slug).where(
        or_(tag.c.slug == fold(condition.value), _starts(tag.c.name, condition.value))
    )
    return article.c.id.in_(select(article_tag.c.article_id).where(article_tag.c.tag_slug.in_(slugs)))


def _language(condition: Condition) -> ColumnElement[bool]:
    return article.c.language.startswith(condition.value.lower(), autoescape=True)


def _slug(condition: Condition) -> ColumnElement[bool]:
    return article.c.slug.startswith(condition.value.lower(), autoescape=True)


def _before(condition: Condition) -> ColumnElement[bool]:
    return article.c.updated_at < _midnight(condition.day)


def _after(condition: Condition) -> ColumnElement[bool]:
    return article.c.updated_at >= _midnight(condition.day)


def _is(condition: Condition) -> ColumnElement[bool]:
    now = datetime.now(UTC)
    public = article.c.status.in_([status.value for status in PUBLIC])
    meanings: dict[str, ColumnElement[bool]] = {
        "pinned": article.c.id.in_(select(pin.c.article_id)),
        "embargoed": article.c.embargo > now,
        "scheduled": article.c.scheduled > now,
        "held": article.c.hold != "",
        "late": (article.c.deadline < now) & not_(public),
        "published": public,
    }
    return meanings[condition.value.lower()]


def _has(condition: Condition) -> ColumnElement[bool]:
    meanings: dict[str, ColumnElement[bool]] = {
        "picture": article.c.pictures > 0,
        "deadline": article.c.deadline.is_not(None),
        "lead": article.c.lead_id.is_not(None),
    }
    return meanings[condition.value.lower()]


def _starts(column: ColumnElement[str], value: str) -> ColumnElement[bool]:
    """Compare without regard to case; SQLite's own `lower` knows only Latin letters, hence both forms."""
    forms = {value, value.lower(), value.capitalize(), value.upper(), value.title()}
    return or_(*(column.startswith(form, autoescape=True) for form in sorted(forms)))


def _midnight(day: date | None) -> datetime:
    assert day is not None
    return datetime.combine(day, time(), UTC)


_MAKERS: dict[str, Made] = {
    "section": _section,
    "series": _series,
    "by": _by,
    "status": _status,
    "tag": _tag,
    "lang": _language,
    "slug": _slug,
    "before": _before,
    "after": _after,
    "is": _is,
    "has": _has,
}
