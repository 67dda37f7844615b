"""The budget: what the newsroom works on, in the order and the groups somebody wishes to see it in."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from editor_app.domain.alphabet import sort_key
from editor_app.domain.ids import AuthorId
from editor_app.domain.workflow import Status
from editor_app.storage.article_lists import ArticleQuery
from editor_app.storage.budget_lists import BudgetQuery, BudgetRow, Placed
from editor_app.storage.library import Library
from editor_app.storage.work import Work

__all__ = [
    "ArticleQuery",
    "Budget",
    "BudgetGroup",
    "BudgetQuery",
    "BudgetRow",
    "budget",
    "budget_rows",
]


@dataclass(frozen=True, slots=True)
class BudgetGroup:
    """Articles that stand together.

    `name` is a section, a person, a state or a day (YYYY-MM-DD), and empty for those that have none.
    `count` is the number of its articles, `words` the length of their bodies together.
    """

    name: str
    count: int
    words: int


@dataclass(frozen=True, slots=True)
class Budget:
    """The articles by their numbers, eight bytes each, so that a library of any size can be listed.

    The groups follow each other; without grouping there is one. `zone` is the newsroom's (an IANA name).
    """

    query: BudgetQuery = field(default_factory=BudgetQuery)
    numbers: "array[int]" = field(default_factory=lambda: array("q"))
    groups: tuple[BudgetGroup, ...] = ()
    zone: str = "UTC"


def budget(library: Library, query: BudgetQuery) -> Budget:
    """Return the budget a query asks for."""
    with library.read() as work:
        zone = work.newsroom.get().zone
        key_of = _day_in(ZoneInfo(zone)) if query.group == "day" else _same
        numbers, words = _gathered(work.budget(query), key_of)
        names = _names(work, query.group, numbers)
    ordered = array("q")
    groups = []
    for key in sorted(numbers, key=lambda key: names[key][0]):
        ordered.extend(numbers[key])
        groups.append(BudgetGroup(names[key][1], len(numbers[key]), words[key]))
    return Budget(query, ordered, tuple(groups), zone)


def budget_rows(library: Library, numbers: Sequence[int]) -> list[BudgetRow]:
    """Return the rows of these articles in the order of the numbers; those that are gone are left out."""
    with library.read() as work:
        return work.budget_rows(numbers)


Numbers = dict[str, "array[int]"]


def _gathered(found: Iterable[Placed], key_of: Callable[[str], str]) -> tuple[Numbers, dict[str, int]]:
    """Return the numbers and the sum of words for each key, in the order they were found."""
    numbers: Numbers = {}
    words: dict[str, int] = {}
    for number, length, value in found:
        key = key_of(value) if value else ""
        if key not in numbers:
            numbers[key], words[key] = array("q"), 0
        numbers[key].append(number)
        words[key] += length
    return numbers, words


def _names(work: Work, group: str, keys: Iterable[str]) -> dict[str, tuple[tuple[int, str], str]]:
    """Return for each key what its group is sorted by, and its name; nothing comes last."""
    known: dict[str, tuple[tuple[int, str], str]] = {}
    if group == "section":
        known = {each.id: ((place, ""), each.name) for place, each in enumerate(work.newsroom.sections())}
    elif group == "state":
        known = {status.value: ((place, ""), status.value) for place, status in enumerate(Status)}
    elif group == "reporter":
        people = work.authors.get_many([AuthorId(key) for key in keys if key])
        known = {person.id: ((0, sort_key(person.name)), person.name) for person in people}
    elif group == "day":
        known = {key: ((0, key), key) for key in keys if key}
    return {key: known.get(key, ((len(known), "\uffff"), "")) for key in keys}


def _day_in(zone: ZoneInfo) -> Callable[[str], str]:
    """Return what finds the day of a stored moment; each minute is worked out once."""

    @cache
    def day(minute: str) -> str:
        return datetime.fromisoformat(minute).replace(tzinfo=UTC).astimezone(zone).date().isoformat()

    return lambda stored: day(stored[:16])


def _same(key: str) -> str:
    return key
