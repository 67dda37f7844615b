"""The rows of the budget that were looked at: fetched in handfuls, fetched again when they changed."""

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.domain.ids import ArticleId
from editor_app.services.budget import BudgetRow, budget_rows
from ui.context import Context

if TYPE_CHECKING:
    from editor_app.storage.library import Library

KEPT = 4000  # rows that are remembered after they were looked at


class BudgetRows(QObject):
    """Holds rows by the numbers of their articles. A changed one is shown as it was until it comes again."""

    came = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: OrderedDict[int, BudgetRow] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: set[int] = set()
        self._under_way: set[int] = set()
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)

    def __len__(self) -> int:
        return len(self._rows)

    def known(self, number: int) -> BudgetRow | None:
        """Return the row of an article as it was read last, or None."""
        return self._rows.get(number)

    def needs(self, number: int) -> bool:
        """Tell whether a row has to be asked for."""
        is_asked = number in self._wanted or number in self._under_way
        return not is_asked and (number not in self._rows or number in self._stale)

    def want(self, numbers: Iterable[int]) -> None:
        """Fetch those of these rows that are not there, or not fresh."""
        self._wanted.update(number for number in numbers if self.needs(number))
        if self._wanted and not self._fetch_soon.isActive():
            self._fetch_soon.start()

    def forget(self, ids: frozenset[ArticleId] | None = None) -> None:
        """Fetch the rows of these articles (of all, without ids) again when they are looked at."""
        self._stale.update(number for number, row in self._rows.items() if ids is None or row.id in ids)

    def _fetch(self) -> None:
        numbers = sorted(self._wanted)
        self._wanted.clear()
        self._under_way.update(numbers)
        self._stale.difference_update(numbers)
        self._context.jobs.read(partial(_asked_rows, self._context.library, numbers), self._on_rows)

    def _on_rows(self, answer: tuple[list[int], list[BudgetRow]]) -> None:
        asked, rows = answer
        self._under_way.difference_update(asked)
        for row in rows:
            self._rows[row.number] = row
            self._rows.move_to_end(row.number)
        while len(self._rows) > KEPT:
            self._stale.discard(self._rows.popitem(last=False)[0])
        self.came.emit()


def _asked_rows(library: "Library", numbers: list[int]) -> tuple[list[int], list[BudgetRow]]:
    return numbers, budget_rows(library, numbers)
