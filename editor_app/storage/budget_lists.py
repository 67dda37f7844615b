"""The budget: which articles it lists and in which order, and the columns of those that are looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    ScalarSelect,
    Select,
    String,
    case,
    func,
    select,
    type_coerce,
)

from editor_app.domain.ids import ArticleId, AuthorId, SectionId
from editor_app.domain.workflow import Status
from editor_app.storage.article_lists import ArticleQuery, conditions
from editor_app.storage.tables import article, author, byline, section

AT_ONCE = 1000
"""So many rows are fetched at a time; a hundred thousand together would keep the garbage collector busy."""

_reporter = author.alias("reporter")
_editor = author.alias("editor")
_first_author = author.alias("first_author")


def _first_byline(of: ColumnElement[str]) -> ScalarSelect[str]:
    """Ask for the first person of the byline, who stands in while nobody is assigned."""
    return (
        select(of)
        .join(byline, byline.c.author_id == _first_author.c.id)
        .where(byline.c.article_id == article.c.id)
        .order_by(byline.c.position)
        .limit(1)
        .correlate(article)
        .scalar_subquery()
    )


_STEPS = case({status.value: place for place, status in enumerate(Status)}, value=article.c.status)
_WHO = func.coalesce(_reporter.c.folded, _first_byline(_first_author.c.folded))
_WHO_ID = func.coalesce(article.c.reporter_id, _first_byline(_first_author.c.id))

SORTS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "slug": (article.c.slug,),
    "headline": (func.nullif(article.c.headline, ""),),
    "section": (section.c.position, section.c.name),
    "reporter": (_WHO,),
    "editor": (_editor.c.folded,),
    "length": (article.c.words,),
    "pictures": (article.c.pictures,),
    "deadline": (article.c.deadline,),
    "embargo": (article.c.embargo,),
    "scheduled": (article.c.scheduled,),
    "state": (_STEPS,),
    "priority": (func.nullif(article.c.priority, 0),),
}
"""What each column is sorted by; nothing comes behind everything, in both directions."""

GROUPS: dict[str, ColumnElement[Any]] = {
    "section": article.c.section_id,
    "state": article.c.status,
    "reporter": _WHO_ID,
    "day": type_coerce(article.c.deadline, String),  # as text: the moments themselves take a second to make
}


@dataclass(frozen=True, slots=True)
class BudgetQuery:
    """`sorts` are columns of SORTS with whether they go down, the first one leading; `group` is of GROUPS."""

    which: ArticleQuery = field(default_factory=ArticleQuery)
    sorts: tuple[tuple[str, bool], ...] = (("deadline", False),)
    group: str = ""


Placed = tuple[int, int, str | None]
"""An article of the budget by its number, its words, and the value it is grouped by."""


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """What the budget shows of an article. `byline` is the first name of it, for want of a reporter."""

    number: int
    id: ArticleId
    slug: str
    headline: str
    section: SectionId | None
    section_name: str
    section_colour: str
    reporter: AuthorId | None
    reporter_name: str
    byline: str
    editor: AuthorId | None
    editor_name: str
    words: int
    target: int
    pictures: int
    deadline: datetime | None
    embargo: datetime | None
    scheduled: datetime | None
    status: Status
    priority: int
    binned: bool


def placed(db: Connection, query: BudgetQuery) -> Iterator[Placed]:
    """Give the articles of a budget in its order."""
    key = GROUPS[query.group] if query.group else type_coerce(None, String)
    statement = _joined(select(article.c.number, article.c.words, key)).where(*conditions(query.which))
    for name, descending in query.sorts:
        for value in SORTS[name]:
            statement = statement.order_by(value.is_(None), value.desc() if descending else value.asc())
    statement = statement.order_by(article.c.number.desc())
    found = db.execute(statement.execution_options(yield_per=AT_ONCE))
    return cast("Iterator[Placed]", iter(found))  # its rows are tuples


def rows(db: Connection, numbers: Sequence[int]) -> list[BudgetRow]:
    """Return the rows of these articles in the order of the numbers; those that are gone are left out."""
    columns = (
        article.c.number, article.c.id, article.c.slug, article.c.headline, article.c.section_id,
        article.c.reporter_id, article.c.editor_id, article.c.words, article.c.target_words,
        article.c.pictures, article.c.deadline, article.c.status, article.c.priority, article.c.binned_at,
        article.c.embargo, article.c.scheduled,
        section.c.name.label("section_name"), section.c.colour, _reporter.c.name.label("reporter_name"),
        _editor.c.name.label("editor_name"), _first_byline(_first_author.c.name).label("byline"),
    )  # fmt: skip
    found = db.execute(_joined(select(*columns)).where(article.c.number.in_(list(numbers)))).mappings()
    known = {row["number"]: _row(row) for row in found}
    return [known[number] for number in numbers if number in known]


def _joined(statement: Select[Any]) -> Select[Any]:
    """Join what may be asked for; the database leaves out a join of which nothing is used."""
    return (
        statement.select_from(article)
        .outerjoin(section, section.c.id == article.c.section_id)
        .outerjoin(_reporter, _reporter.c.id == article.c.reporter_id)
        .outerjoin(_editor, _editor.c.id == article.c.editor_id)
    )


def _row(row: RowMapping) -> BudgetRow:
    return BudgetRow(
        number=row["number"],
        id=ArticleId(row["id"]),
        slug=row["slug"],
        headline=row["headline"],
        section=SectionId(row["section_id"]) if row["section_id"] else None,
        section_name=row["section_name"] or "",
        section_colour=row["colour"] or "",
        reporter=AuthorId(row["reporter_id"]) if row["reporter_id"] else None,
        reporter_name=row["reporter_name"] or "",
        byline=row["byline"] or "",
        editor=AuthorId(row["editor_id"]) if row["editor_id"] else None,
        editor_name=row["editor_name"] or "",
        words=row["words"],
        target=row["target_words"],
        pictures=row["pictures"],
        deadline=row["deadline"],
        embargo=row["embargo"],
        scheduled=row["scheduled"],
        status=Status(row["status"]),
        priority=row["priority"],
        binned=row["binned_at"] is not None,
    )
