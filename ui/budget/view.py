"""The table of the budget: cells are written in by keys; the one in use is kept when the order changes."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from ui.budget.columns import COLUMNS, PLACES
from ui.budget.delegate import ROW, BudgetDelegate
from ui.budget.header import BudgetHeader
from ui.budget.model import BudgetModel, BudgetRole
from ui.context import Context

Hint = QAbstractItemDelegate.EndEditHint
Key = Qt.Key


class BudgetView(QTableView):
    """Enter or F2 writes in a cell, Tab goes on to the next, Ctrl+Enter opens the article."""

    open_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.budget = BudgetModel(context, self)
        self.fields = BudgetDelegate(self)
        self.header = BudgetHeader(context.settings, self)
        self._kept: tuple[int, int, int] | None = None  # number and column of the current cell, scrolled to
        self._build()
        self._connect()

    def edit_next(self, step: int) -> None:
        """Write in the next cell (or, with -1, the one before) that can be written in, over the lines."""
        index = self._next_editable(self.currentIndex(), step)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def _next_editable(self, start: QModelIndex, step: int) -> QModelIndex:
        keys = self.header.shown_columns()
        place = keys.index(COLUMNS[start.column()].key) if start.isValid() else 0
        row = start.row()
        for _ in range(3 * len(keys)):
            place += step
            if not 0 <= place < len(keys):
                row, place = row + step, 0 if step > 0 else len(keys) - 1
            index = self.budget.index(row, PLACES[keys[place]])
            if not index.isValid():
                break
            if _can_write(index):
                return index
        return QModelIndex()

    # What happens

    def _on_about_to_reload(self) -> None:
        current = self.currentIndex()
        number = self.budget.number_at(current.row()) if current.isValid() else None
        if number is not None:
            self._kept = (number, current.column(), self.verticalScrollBar().value())

    def _on_reset(self) -> None:
        if self._kept is None:
            return
        number, column, scrolled = self._kept
        row = self.budget.row_of(number)
        self.verticalScrollBar().setValue(scrolled)
        if row is not None:
            self.setCurrentIndex(self.budget.index(row, column))

    def _on_began(self) -> None:
        self.budget.hold(True)

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row = index.data(BudgetRole.ROW) if index.isValid() else None
        enters = event.key() in (Key.Key_Return, Key.Key_Enter) and self.state() != self.State.EditingState
        if not enters or row is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not _can_write(index):
            self.open_requested.emit(row.id)
        else:
            self.edit(index)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: Qt would read row after row, which may be the whole library."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = index.data(BudgetRole.ROW) if index.isValid() else None
        if row is not None and not _can_write(index):
            self.open_requested.emit(row.id)
        else:
            super().mouseDoubleClickEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        step = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, Hint.NoHint)
        if step:
            self.edit_next(step)
        if self.state() != self.State.EditingState:
            self.budget.hold(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Budget"))
        self.setModel(self.budget)
        self.setItemDelegate(self.fields)
        self.setHorizontalHeader(self.header)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.header.restore()

    def _connect(self) -> None:
        self.budget.about_to_reload.connect(self._on_about_to_reload)
        self.budget.modelReset.connect(self._on_reset)
        self.fields.began.connect(self._on_began)


def _can_write(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
