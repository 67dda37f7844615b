"""The columns of the budget: their names, widths and which of them can be written in."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication

from editor_app.services.values import Field


@dataclass(frozen=True)
class Column:
    """`key` is also what the column is sorted by; `share` its part of a printed line;
    `at_first` whether it is shown to somebody who chose nothing yet."""

    key: str
    name: str
    width: int
    share: int
    field: Field | None = None
    is_number: bool = False
    at_first: bool = True


COLUMNS = (
    Column("slug", T("budget", "Slug"), 120, 12),
    Column("headline", T("budget", "Headline"), 300, 29, Field.HEADLINE),
    Column("section", T("budget", "Section"), 104, 9, Field.SECTION),
    Column("reporter", T("budget", "Reporter"), 120, 11, Field.REPORTER),
    Column("editor", T("budget", "Editor"), 112, 11, Field.EDITOR),
    Column("length", T("budget", "Length"), 96, 8, Field.TARGET, is_number=True),
    Column("pictures", T("budget", "Pictures"), 72, 6, is_number=True),
    Column("deadline", T("budget", "Deadline"), 128, 15, Field.DEADLINE),
    Column("embargo", T("budget", "Embargo until"), 136, 15, Field.EMBARGO, at_first=False),
    Column("scheduled", T("budget", "Scheduled for"), 136, 15, Field.SCHEDULED, at_first=False),
    Column("state", T("budget", "State"), 112, 9, Field.STATE),
    Column("priority", T("budget", "Priority"), 96, 9, Field.PRIORITY),
)
MOMENTS = ("deadline", "embargo", "scheduled")
PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
GROUPS = {
    "": T("budget", "Not grouped"),
    "section": T("budget", "By section"),
    "state": T("budget", "By state"),
    "reporter": T("budget", "By reporter"),
    "day": T("budget", "By day"),
}


def translated(text: str) -> str:
    """Return a text of the budget in the user's language."""
    return QCoreApplication.translate("budget", text)
