"""The codes as a table one can write in: the code, what it stands for, and its further meanings."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from editor_app.domain.code_replacements import Code, trouble_with

AnyIndex = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
FEWEST_MEANINGS = 3
ROOT = QModelIndex()
EMPTY = Code("", ())


class CodeTable(QAbstractTableModel):
    """Says `edited` after every change of the user. A row without a code or meaning is not complete yet."""

    edited = Signal()

    def __init__(self, editable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editable = editable
        self._rows: list[Code] = []
        self._columns = _columns_for(())

    @property
    def codes(self) -> list[Code]:
        """The rows as they stand, complete or not, without those in which nothing is written."""
        return [code for code in self._rows if code.code or code.replacements]

    @property
    def trouble(self) -> str:
        """Why they cannot be kept as they stand, in a sentence, or nothing."""
        seen: set[str] = set()
        for code in self.codes:
            if sentence := trouble_with(code):
                return sentence
            if code.code in seen:
                return self.tr("“{0}” stands there twice.").format(code.code)
            seen.add(code.code)
        return ""

    def show_codes(self, codes: Sequence[Code]) -> None:
        """Show these codes without saying `edited`."""
        rows = [*codes, *(row for row in self._rows if row == EMPTY)]  # one that waits for its code stays
        if len(rows) == len(self._rows) and _columns_for(rows) <= self._columns:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._rows, self._columns = rows, _columns_for(rows)
        self.endResetModel()

    def add(self) -> int:
        """Add an empty row at the end, unless there is one, and return its number."""
        last = len(self._rows) - 1
        if last >= 0 and self._rows[last] == EMPTY:
            return last
        self.beginInsertRows(ROOT, last + 1, last + 1)
        self._rows.append(EMPTY)
        self.endInsertRows()
        return last + 1

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows out."""
        for row in sorted(set(rows), reverse=True):
            self.beginRemoveRows(ROOT, row, row)
            del self._rows[row]
            self.endRemoveRows()
        self.edited.emit()

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Code"), self.tr("Stands for"))
        return names[section] if section < 2 else self.tr("Or, with #{0}").format(section)

    @override
    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or role not in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole):
            return None
        code = self._rows[index.row()]
        words = (code.code, *code.replacements)
        return words[index.column()] if index.column() < len(words) else ""

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Role.EditRole) -> bool:
        written = " ".join(str(value).split("\t")).strip()
        if role != Role.EditRole or written == self.data(index):
            return False
        before = self._rows[index.row()]
        words = [before.code, *before.replacements]
        words += [""] * (index.column() + 1 - len(words))
        words[index.column()] = written
        self._rows[index.row()] = replace(before, code=words[0], replacements=_without_tail(words[1:]))
        if _columns_for(self._rows) > self._columns:  # room for one more meaning
            self.beginInsertColumns(ROOT, self._columns, self._columns)
            self._columns += 1
            self.endInsertColumns()
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        can = super().flags(index)
        return can | Qt.ItemFlag.ItemIsEditable if self._editable and index.isValid() else can


def _columns_for(codes: Sequence[Code]) -> int:
    """Return the columns that hold every meaning, and one to write a further one into."""
    return 1 + max([FEWEST_MEANINGS, *(len(code.replacements) + 1 for code in codes)])


def _without_tail(words: list[str]) -> tuple[str, ...]:
    while words and not words[-1]:
        words = words[:-1]
    return tuple(words)
