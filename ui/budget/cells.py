"""What each cell of the budget says: to the eye, to a screen reader, and to the field that writes in it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from editor_app.domain.workflow import PUBLIC, Status
from editor_app.services.budget import BudgetGroup, BudgetRow
from ui.budget.columns import COLUMNS, MOMENTS, PLACES, translated
from ui.models.moment_words import short_moment, spelt_day
from ui.models.priority_words import priority_word
from ui.models.status_words import status_word

DONE = (*PUBLIC, Status.SPIKED, Status.WITHDRAWN)


def text_of(row: BudgetRow, key: str, zone: str, now: datetime) -> str:
    """Return what stands in a cell."""
    if key in MOMENTS:
        moment = getattr(row, key)
        return short_moment(moment, zone, now) if moment else ""
    return _TEXTS[key](row)


def value_of(row: BudgetRow, key: str) -> Any:  # noqa: ANN401  as the field of the article has it
    """Return what a cell is edited as; None where nothing is."""
    return _VALUES[key](row) if key in _VALUES else None


def spoken(row: BudgetRow, key: str, zone: str, now: datetime) -> str:
    """Return the cell as a screen reader says it, with the name of its column."""
    text = text_of(row, key, zone, now) or _tr("none")
    if key == "deadline" and is_late(row, now):
        text = _tr("{0}, late").format(text)
    return f"{translated(COLUMNS[PLACES[key]].name)}: {text}"


def is_late(row: BudgetRow, now: datetime) -> bool:
    """Tell whether the deadline of a piece that is not out yet has passed."""
    return row.deadline is not None and row.deadline < now and row.status not in DONE


def group_name(group: BudgetGroup, kind: str) -> str:
    """Return what stands above the articles of a group."""
    if not group.name:
        return {
            "section": _tr("No section"),
            "reporter": _tr("Nobody assigned"),
            "day": _tr("No deadline"),
        }.get(kind, "")
    if kind == "state":
        return status_word(Status(group.name))
    if kind == "day":
        return spelt_day(date.fromisoformat(group.name), "dddd, d MMMM yyyy")
    return group.name


def amount(count: int, words: int) -> str:
    """Return how much a group or the whole budget holds: `12 articles · 8,400 words`."""
    locale = QLocale()
    many = _tr("{0} articles", count).format(locale.toString(count))
    articles = _tr("1 article") if count == 1 else many
    return f"{articles} · {_tr('{0} words', words).format(locale.toString(words))}"


def _length(row: BudgetRow) -> str:
    return _tr("{0} of {1}").format(row.words, row.target) if row.target else str(row.words)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("budget", text, None, count)


_TEXTS: dict[str, Callable[[BudgetRow], str]] = {
    "slug": lambda row: row.slug,
    "headline": lambda row: row.headline or _tr("Untitled"),
    "section": lambda row: row.section_name,
    "reporter": lambda row: row.reporter_name or row.byline,
    "editor": lambda row: row.editor_name,
    "length": _length,
    "pictures": lambda row: str(row.pictures) if row.pictures else "",
    "state": lambda row: status_word(row.status),
    "priority": lambda row: priority_word(row.priority) if row.priority else "",
}
_VALUES: dict[str, Callable[[BudgetRow], Any]] = {
    "headline": lambda row: row.headline,
    "section": lambda row: row.section,
    "reporter": lambda row: row.reporter,
    "editor": lambda row: row.editor,
    "length": lambda row: row.target,
    "deadline": lambda row: row.deadline,
    "embargo": lambda row: row.embargo,
    "scheduled": lambda row: row.scheduled,
    "state": lambda row: row.status,
    "priority": lambda row: row.priority,
}
