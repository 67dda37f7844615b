"""The budget as a table: numbers of articles in order, rows fetched when they come into view."""

from bisect import bisect_right
from datetime import UTC, datetime
from enum import IntEnum
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from editor_app.domain.ids import ArticleId
from editor_app.services.budget import Budget, BudgetQuery, BudgetRow, budget
from ui.budget.cells import spoken, text_of, value_of
from ui.budget.columns import COLUMNS, translated
from ui.budget.rows import BudgetRows
from ui.context import Context

if TYPE_CHECKING:
    from editor_app.storage.library import Library

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PAGE = 80
ARROWS = {False: "↑", True: "↓"}


class BudgetRole(IntEnum):
    """What a cell can be asked for besides its text."""

    ROW = Qt.ItemDataRole.UserRole + 1  # BudgetRow, or None while it is on its way
    GROUP = Qt.ItemDataRole.UserRole + 2  # BudgetGroup on the line above its articles, or None


class BudgetModel(QAbstractTableModel):
    """Follows the library. While a cell is written in, a new order waits (`hold`)."""

    loaded = Signal()
    about_to_reload = Signal()
    edited = Signal(str, str, object)  # id of the article, key of the column, value

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._writable = not context.library.read_only
        self._budget = Budget()
        self._query = BudgetQuery()
        self._starts: list[int] = []
        self._rows = BudgetRows(context, self)
        self._asked = 0
        self._is_held = False
        self._waits: Budget | None = None
        self._rows.came.connect(self._say_all_changed)

    @property
    def budget(self) -> Budget:
        """What is shown."""
        return self._budget

    @property
    def query(self) -> BudgetQuery:
        """What was asked for last."""
        return self._query

    def show(self, query: BudgetQuery) -> None:
        """Show another budget; the old one stays until the answer is there."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Ask again which articles there are."""
        self._asked += 1
        work = partial(_numbered, self._context.library, self._query, self._asked)
        self._context.jobs.read(work, self._on_budget)

    def hold(self, held: bool) -> None:
        """Keep the order while a cell is written in, and take what came meanwhile afterwards."""
        self._is_held = held
        if not held and self._waits is not None:
            found, self._waits = self._waits, None
            self._take(found)

    def forget_rows(self, ids: frozenset[ArticleId] | None = None) -> None:
        """Fetch these rows (all, without ids) again; until then they are shown as they were."""
        self._rows.forget(ids)
        self._say_all_changed()

    def number_at(self, row: int) -> int | None:
        """Return the number of the article in a row, or None on the line of a group."""
        place = row
        if self._starts:
            group = bisect_right(self._starts, row) - 1
            if self._starts[group] == row:
                return None
            place = row - group - 1
        return self._budget.numbers[place] if 0 <= place < len(self._budget.numbers) else None

    def row_of(self, number: int) -> int | None:
        """Return the row of an article, or None when it is not listed."""
        try:
            place = self._budget.numbers.index(number)
        except ValueError:
            return None
        if not self._starts:
            return place
        firsts = [start - group for group, start in enumerate(self._starts)]
        return place + bisect_right(firsts, place)

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._budget.numbers) + len(self._starts)

    @override
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: AnyIndex, role: int = 0) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        number = self.number_at(index.row())
        if number is None:
            return self._data_of_group(index, role)
        row = self._row(index.row(), number)
        if role == BudgetRole.ROW or row is None:
            return row
        key = COLUMNS[index.column()].key
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(row, key, self._budget.zone, datetime.now(UTC))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, key, self._budget.zone, datetime.now(UTC))
        return value_of(row, key) if role == Qt.ItemDataRole.EditRole else None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = index.data(BudgetRole.ROW)
        column = COLUMNS[index.column()]
        if role != Qt.ItemDataRole.EditRole or row is None or column.field is None:
            return False
        if value_of(row, column.key) != value:
            self.edited.emit(row.id, column.key, value)
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        number = self.number_at(index.row()) if index.isValid() else None
        if number is None:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        row = self._rows.known(number)
        can = self._writable and row is not None and not row.binned and COLUMNS[index.column()].field
        return usual | Qt.ItemFlag.ItemIsEditable if can else usual

    def _heading(self, section: int) -> str:
        column = COLUMNS[section]
        name = translated(column.name)
        for place, (key, descending) in enumerate(self._query.sorts, 1):
            if key == column.key:
                which = str(place) if len(self._query.sorts) > 1 else ""
                return f"{name} {ARROWS[descending]}{which}"
        return name

    def _data_of_group(self, index: AnyIndex, role: int) -> object:
        group = self._budget.groups[bisect_right(self._starts, index.row()) - 1]
        if role == BudgetRole.GROUP:
            return group
        spoken_here = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return group.name if spoken_here and index.column() == 0 else None

    def _row(self, at: int, number: int) -> BudgetRow | None:
        if self._rows.needs(number):
            first = at // PAGE * PAGE
            page = range(first, min(first + PAGE, self.rowCount()))
            self._rows.want(found for place in page if (found := self.number_at(place)) is not None)
        return self._rows.known(number)

    def _on_budget(self, answer: tuple[int, Budget]) -> None:
        number, found = answer
        if number != self._asked:
            return  # a newer question is under way
        if self._is_held:
            self._waits = found
        else:
            self._take(found)

    def _take(self, found: Budget) -> None:
        same = found.numbers == self._budget.numbers and _sizes(found) == _sizes(self._budget)
        if same and bool(found.query.group) == bool(self._starts):
            self._budget = found
            self._say_all_changed()
        else:
            self.about_to_reload.emit()
            self.beginResetModel()
            self._budget = found
            self._starts = _starts(found) if found.query.group else []
            self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.loaded.emit()

    def _say_all_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))


def _sizes(found: Budget) -> list[int]:
    return [group.count for group in found.groups]


def _starts(found: Budget) -> list[int]:
    """Return the rows in which the groups begin with their own line."""
    return [0, *accumulate(group.count + 1 for group in found.groups)][:-1]


def _numbered(library: "Library", query: BudgetQuery, number: int) -> tuple[int, Budget]:
    return number, budget(library, query)
