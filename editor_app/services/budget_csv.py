"""The budget as a table for spreadsheets: CSV as RFC 4180 has it."""

import csv
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken, Progress
from editor_app.services.budget import BudgetQuery, BudgetRow, budget, budget_rows
from editor_app.storage.library import Library
from editor_app.storage.trouble import in_sentences

AT_ONCE = 500
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

StateWords = Mapping[Status, str]
_Cell = Callable[[BudgetRow, ZoneInfo, StateWords], str]


def write_budget_csv(
    library: Library,
    query: BudgetQuery,
    headings: Mapping[str, str],
    states: StateWords,
    path: Path,
    progress: Progress,
    token: CancelToken,
    *,
    mark: bool = True,
) -> int:
    """Write the articles of a budget into a file and return how many they are.

    `headings` are the columns in their order with what stands above each; `states` the words for the
    states. Moments are written as 2026-11-22 18:00 in the newsroom's zone. With `mark` the file begins
    with the mark of UTF-8, without which Excel takes Ukrainian for something else.

    Raises Cancelled, DiskTrouble; the file is there whole, or as it was before.
    """
    beside = path.with_name(f".{path.name}.writing")
    try:
        with in_sentences():
            with beside.open("w", encoding="utf-8-sig" if mark else "utf-8", newline="") as file:
                count = _write(file, library, query, headings, states, progress, token)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return count


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula.

    A headline such as `=HYPERLINK(…)` would be worked out when the file is opened; an apostrophe before
    it makes it a text (https://owasp.org/www-community/attacks/CSV_Injection).
    """
    return f"'{text}" if text.lstrip(" ").startswith(_BEGINS_A_FORMULA) else text


def _write(
    file: TextIO,
    library: Library,
    query: BudgetQuery,
    headings: Mapping[str, str],
    states: StateWords,
    progress: Progress,
    token: CancelToken,
) -> int:
    writer = csv.writer(file)
    found = budget(library, query)
    zone = ZoneInfo(found.zone)
    writer.writerow([harmless(heading) for heading in headings.values()])
    done = 0
    for rows in _rows(library, found.numbers, token):
        writer.writerows([harmless(CELLS[key](row, zone, states)) for key in headings] for row in rows)
        done += len(rows)
        progress.step("writing", done, len(found.numbers))
    return done


def _rows(library: Library, numbers: Sequence[int], token: CancelToken) -> Iterator[list[BudgetRow]]:
    for start in range(0, len(numbers), AT_ONCE):
        token.check()
        yield budget_rows(library, numbers[start : start + AT_ONCE])


def _spelt(moment: datetime | None, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" if moment else ""


CELLS: dict[str, _Cell] = {
    "slug": lambda row, zone, states: row.slug,
    "headline": lambda row, zone, states: row.headline,
    "section": lambda row, zone, states: row.section_name,
    "reporter": lambda row, zone, states: row.reporter_name or row.byline,
    "editor": lambda row, zone, states: row.editor_name,
    "words": lambda row, zone, states: str(row.words),
    "target": lambda row, zone, states: str(row.target or ""),
    "pictures": lambda row, zone, states: str(row.pictures),
    "deadline": lambda row, zone, states: _spelt(row.deadline, zone),
    "embargo": lambda row, zone, states: _spelt(row.embargo, zone),
    "scheduled": lambda row, zone, states: _spelt(row.scheduled, zone),
    "state": lambda row, zone, states: states[row.status],
    "priority": lambda row, zone, states: str(row.priority or ""),
}
"""What each column says of an article."""
