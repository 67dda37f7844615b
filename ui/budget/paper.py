"""Gathers what a printed budget says; reads the library, so it belongs into the background."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from editor_app.domain.errors import Refused
from editor_app.progress import CancelToken
from editor_app.services.budget import Budget, BudgetQuery, BudgetRow, budget, budget_rows
from editor_app.services.newsroom import get_newsroom
from ui.budget.cells import amount, group_name, text_of
from ui.budget.columns import COLUMNS, MOMENTS, PLACES, translated
from ui.budget.sheet import Paper, PaperLine, PaperWords
from ui.models.moment_words import full_moment, spelt_moment

if TYPE_CHECKING:
    from editor_app.storage.library import Library

MOST = 5000
AT_ONCE = 500


def make_paper(
    library: "Library", query: BudgetQuery, keys: list[str], title: str, token: CancelToken
) -> Paper:
    """Return the budget as it is printed; raise Refused when it would fill more than some 150 pages."""
    found = budget(library, query)
    count = len(found.numbers)
    if count > MOST:
        sentence = _tr("These are {0} articles; up to {1} can be printed at once.")
        locale = QLocale()
        raise Refused(
            sentence.format(locale.toString(count), locale.toString(MOST)),
            _tr("Choose a queue or search for fewer, or save them as a table."),
        )
    columns = tuple(COLUMNS[PLACES[key]] for key in keys)
    words = PaperWords(
        title=_tr("Budget: {0}").format(title),
        newsroom=get_newsroom(library).title,
        printed=full_moment(datetime.now(UTC), found.zone),
        summary=amount(count, sum(group.words for group in found.groups)),
        page=_tr("Page {0} of {1}"),
    )
    names = tuple(translated(column.name) for column in columns)
    return Paper(words, columns, names, tuple(_lines(library, found, keys, token)))


def _lines(library: "Library", found: Budget, keys: list[str], token: CancelToken) -> Iterator[PaperLine]:
    rows = _rows(library, found, token)
    for group in found.groups:
        if found.query.group:
            name = group_name(group, found.query.group)
            yield PaperLine(heading=f"{name}  ·  {amount(group.count, group.words)}")
        for _ in range(group.count):
            row = next(rows)
            if row is not None:
                yield PaperLine(tuple(_cell(row, key, found.zone) for key in keys))


def _rows(library: "Library", found: Budget, token: CancelToken) -> Iterator[BudgetRow | None]:
    """Give the rows one by one; None for an article that has gone since the budget was read."""
    for start in range(0, len(found.numbers), AT_ONCE):
        token.check()
        numbers = found.numbers[start : start + AT_ONCE]
        known = {row.number: row for row in budget_rows(library, numbers)}
        yield from (known.get(number) for number in numbers)


def _cell(row: BudgetRow, key: str, zone: str) -> str:
    """Return what a cell says on paper, where “today” would soon be wrong."""
    if key in MOMENTS:
        moment = getattr(row, key)
        return spelt_moment(moment, zone) if moment else ""
    if key == "length":
        return f"{row.words} / {row.target}" if row.target else str(row.words)
    return text_of(row, key, zone, datetime.now(UTC))


def _tr(text: str) -> str:
    return QCoreApplication.translate("budget", text)
