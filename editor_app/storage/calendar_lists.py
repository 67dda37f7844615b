"""The calendar: the moments of articles that lie between two others."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, literal, select, union_all

from editor_app.domain.ids import ArticleId
from editor_app.domain.planned_moment import MomentKind, PlannedMoment
from editor_app.domain.workflow import Status
from editor_app.storage.tables import article, author, byline, section

_COLUMNS = {
    MomentKind.DEADLINE: article.c.deadline,
    MomentKind.EMBARGO: article.c.embargo,
    MomentKind.SCHEDULED: article.c.scheduled,
    MomentKind.PUBLISHED: article.c.published_at,
}


def planned(db: Connection, start: datetime, end: datetime, limit: int) -> list[PlannedMoment]:
    """Return the moments of kept articles from `start` until before `end`, the first `limit` of them.

    Stored moments are compared as texts, in which UTC comes before all other zones of the same instant.
    """
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    each = union_all(*(_of_kind(kind, start, end) for kind in MomentKind)).subquery()
    statement = select(each).order_by(each.c.at, each.c.headline, each.c.id).limit(limit)
    return [_moment(row) for row in db.execute(statement).mappings()]


def _of_kind(kind: MomentKind, start: datetime, end: datetime) -> Select[Any]:
    """Ask for the moments of a kind; each column has an index."""
    column = _COLUMNS[kind]
    heads = (
        select(author.c.name)
        .join(byline, byline.c.author_id == author.c.id)
        .where(byline.c.article_id == article.c.id)
        .order_by(byline.c.position)
        .limit(1)
        .correlate(article)
        .scalar_subquery()
    )
    reporter = author.alias("reporter")
    return (
        select(
            article.c.id,
            literal(kind.value).label("kind"),
            column.label("at"),
            article.c.headline,
            article.c.slug,
            article.c.status,
            section.c.name.label("section"),
            reporter.c.name.label("reporter"),
            heads.label("byline"),
        )
        .select_from(article)
        .outerjoin(section, section.c.id == article.c.section_id)
        .outerjoin(reporter, reporter.c.id == article.c.reporter_id)
        .where(article.c.binned_at.is_(None), column >= start, column < end)
    )


def _moment(row: RowMapping) -> PlannedMoment:
    return PlannedMoment(
        article=ArticleId(row["id"]),
        kind=MomentKind(row["kind"]),
        at=row["at"],
        headline=row["headline"],
        slug=row["slug"],
        status=Status(row["status"]),
        section=row["section"] or "",
        who=row["reporter"] or row["byline"] or "",
    )
