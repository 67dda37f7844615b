"""The comments as a list: each remark with its place, its answers indented below it."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor_app.domain.comment_threads import Thread
from editor_app.domain.review import Comment
from ui.review.comment_layout import CommentLayout
from ui.review.comment_words import spoken
from ui.theme import current

ROW = Qt.ItemDataRole.UserRole + 1
SIDE, INDENT, ABOVE, BELOW = 12, 20, 10, 10
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One comment of a thread."""

    thread: Thread
    said: Comment

    @property
    def is_first(self) -> bool:
        """Whether the thread begins with it."""
        return self.said is self.thread.first

    @property
    def is_last(self) -> bool:
        """Whether the thread ends with it."""
        return self.said is self.thread.comments[-1]


class CommentModel(QAbstractListModel):
    """One row for each comment, thread after thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.names: tuple[str, ...] = ()

    def show(self, threads: tuple[Thread, ...], names: tuple[str, ...]) -> bool:
        """List these; `names` are those one may mention. Returns False when it is the same list."""
        rows = [Row(thread, said) for thread in threads for said in thread.comments]
        if (rows, names) == (self.rows, self.names):
            return False
        self.beginResetModel()
        self.rows, self.names = rows, names
        self.endResetModel()
        return True

    def place_of(self, comment: str) -> QModelIndex:
        """Return where a comment stands, or an invalid index."""
        for place, row in enumerate(self.rows):
            if row.said.id == comment:
                return self.index(place, 0)
        return QModelIndex()

    def near(self, place: int, thread: str) -> QModelIndex:
        """Return where one stands when the comment at a place has gone: in its thread, if that is there."""
        before = 0 < place <= len(self.rows) and self.rows[place - 1].thread.id == thread
        return self.index(min(place - before, len(self.rows) - 1), 0)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row.thread, row.said)
        return None


class CommentDelegate(QStyledItemDelegate):
    """Paints a comment; what is about the same place hangs together under one line."""

    def __init__(self, parent: QListView, model: CommentModel) -> None:
        super().__init__(parent)
        self._view, self._model = parent, model
        self._heights: dict[tuple[Comment, Comment, int], int] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        width = self._width
        key = (row.said, row.thread.first, width)
        if key not in self._heights:
            self._heights[key] = self._laid_out(row, width).height
        height = self._heights[key] + _above(row) + (BELOW if row.is_last else 2)
        return QSize(self._view.viewport().width(), height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect, state = option.rect, option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current.colour("selected"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), current.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, current.colour("hover"))
        if row.is_last:
            painter.fillRect(
                rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1, current.colour("line")
            )
        painter.translate(rect.left() + _left(row), rect.top() + _above(row))
        self._laid_out(row, self._width).paint(painter)
        painter.restore()

    @property
    def _width(self) -> int:
        """The room beside the scroll bar, be it there or not: its coming would have all measured anew."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def _laid_out(self, row: Row, width: int) -> CommentLayout:
        return CommentLayout(row.thread, row.said, self._model.names, width - _left(row) - SIDE)


def _left(row: Row) -> int:
    return SIDE if row.is_first else SIDE + INDENT


def _above(row: Row) -> int:
    return ABOVE if row.is_first else 4
