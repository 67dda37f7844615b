"""A view of tiles in rows, or in one strip, whose measures are reckoned and never stored.

Qt's own list view keeps a rectangle for each item; with tens of thousands of items it stands still
when it is filled, resized or selected from.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.theme import current as current_colours

AnyIndex = QModelIndex | QPersistentModelIndex
Action = QAbstractItemView.CursorAction


class Tiles(QAbstractItemView):
    """Shows the rows of a list model as cells of one size; a selection is a run of them, as in a text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(180, 180)
        self._is_strip = False
        self._is_wide = False
        self._ground = "surface"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Painted over entirely: only so does a step of scrolling paint no more than comes into view.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def cell(self) -> QSize:
        """The size of a cell; in rows it is stretched to fill the width."""
        return self._cell

    @property
    def columns(self) -> int:
        """How many cells stand beside each other."""
        if self._is_strip:
            return max(1, self._count())
        return 1 if self._is_wide else max(1, self.viewport().width() // self._cell.width())

    def set_cells(self, size: QSize, *, wide: bool = False, strip: bool = False) -> None:
        """Show cells of another size: in rows, one below the other (`wide`), or in one row (`strip`)."""
        first = self.seen().start
        kept = self.currentIndex().row() if self.currentIndex().row() in self.seen() else first
        self._cell, self._is_wide, self._is_strip = size, wide, strip
        self.updateGeometries()
        if kept >= 0 and self._count():
            self.scrollTo(self.model().index(kept, 0))
        self.viewport().update()

    def set_ground(self, role: str) -> None:
        """Paint the ground between and behind the cells in another colour of the theme."""
        self._ground = role

    def seen(self) -> range:
        """Return the rows that can be seen, even in part."""
        return self._rows_in(self.viewport().rect())

    @override
    def visualRect(self, index: AnyIndex) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        inside = 0 <= row < self._count() and self._rect(row).contains(point)
        return self.model().index(row, 0) if inside else QModelIndex()

    @override
    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect, room = self.visualRect(index), self.viewport().rect()
        if not index.isValid():
            return
        bar = self.horizontalScrollBar() if self._is_strip else self.verticalScrollBar()
        low, high = (rect.left(), rect.right()) if self._is_strip else (rect.top(), rect.bottom())
        end = room.width() if self._is_strip else room.height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + (low + high - end) // 2)
        elif low < 0:
            bar.setValue(bar.value() + low)
        elif high >= end:
            bar.setValue(bar.value() + high - end + 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_colours.colour(self._ground))
        region = event.region()  # what came into view by scrolling, and a tile that changed elsewhere
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, delegate, model = option.state, self.itemDelegate(), self.model()
        chosen, current = self.selectionModel(), self.currentIndex().row()
        under = self._row_at(self.viewport().mapFromGlobal(self.cursor().pos()))
        hovered = under if self.viewport().underMouse() else -1
        for row in self._rows_in(event.rect()):
            place = self._rect(row)
            if not region.intersects(place):
                continue
            index = model.index(row, 0)
            state = plain & ~QStyle.StateFlag.State_HasFocus & ~QStyle.StateFlag.State_MouseOver
            if chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            if row == hovered:
                state |= QStyle.StateFlag.State_MouseOver
            option.state = state
            option.rect = place
            delegate.paint(painter, option, index)
        painter.end()

    @override
    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._count()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0 and action != Action.MoveEnd:
            return self.model().index(0, 0)  # the keys come in at the first
        beside = 0 if self._is_wide else 1
        below = beside if self._is_strip else self.columns
        page = max(1, len(self.seen()) - below)
        page -= page % below
        steps = {
            Action.MoveLeft: -beside,
            Action.MoveRight: beside,
            Action.MovePrevious: -1,
            Action.MoveNext: 1,
            Action.MoveUp: -below if row >= below else 0,
            Action.MoveDown: below if row + below < count else 0,
            Action.MovePageUp: -max(page, below),
            Action.MovePageDown: max(page, below),
            Action.MoveHome: -count,
            Action.MoveEnd: count,
        }
        return self.model().index(min(count - 1, max(0, row + steps[action])), 0)

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if not self._count():
            return
        # Qt gives the corner it began at and the one it is at now, whichever is the higher.
        corners = (QPoint(rect.left(), rect.top()), QPoint(rect.right(), rect.bottom()))
        begin, end = sorted(self._nearest(corner) for corner in corners)
        selection = QItemSelection(self.model().index(begin, 0), self.model().index(end, 0))
        self.selectionModel().select(selection, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())  # a run may be long, and painting what is seen is quick

    @override
    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value() if self._is_strip else 0

    @override
    def verticalOffset(self) -> int:
        return 0 if self._is_strip else self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: names are known only where they are seen, and figures are ratings."""

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    @override
    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.scheduleDelayedItemsLayout()

    @override
    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        self.scheduleDelayedItemsLayout()

    @override
    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.updateGeometries()
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        room = self.viewport().size()
        lines = -(-self._count() // self.columns)
        length = self._count() * self._cell.width() if self._is_strip else lines * self._cell.height()
        used, spare = self.verticalScrollBar(), self.horizontalScrollBar()
        space, step = room.height(), self._cell.height()
        if self._is_strip:
            used, spare, space, step = spare, used, room.width(), self._cell.width()
        spare.setRange(0, 0)
        used.setRange(0, max(0, length - space))
        used.setPageStep(space)
        used.setSingleStep(max(8, step // 3))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _rect(self, row: int) -> QRect:
        width, height = self._cell.width(), self._cell.height()
        if self._is_strip:
            return QRect(row * width - self.horizontalOffset(), 0, width, height)
        columns, room = self.columns, self.viewport().width()
        line, column = divmod(row, columns)
        left, right = column * room // columns, (column + 1) * room // columns
        return QRect(left, line * height - self.verticalOffset(), right - left, height)

    def _row_at(self, point: QPoint) -> int:
        """Return the row whose cell has the point, perhaps one that does not exist."""
        if self._is_strip:
            return (point.x() + self.horizontalOffset()) // self._cell.width()
        columns, room = self.columns, max(1, self.viewport().width())
        column = min(columns - 1, max(0, (point.x() + 1) * columns - 1) // room)
        return (point.y() + self.verticalOffset()) // self._cell.height() * columns + column

    def _nearest(self, point: QPoint) -> int:
        return min(self._count() - 1, max(0, self._row_at(point)))

    def _rows_in(self, rect: QRect) -> range:
        if self._is_strip:
            first, last = self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())
        else:
            width = self.viewport().width()
            first = self._row_at(QPoint(0, rect.top()))
            last = self._row_at(QPoint(width - 1, rect.bottom()))
        return range(max(0, first), min(self._count(), last + 1))
