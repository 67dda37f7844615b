"""A row of the list of topics: its colour, its name, how many articles have it; and the view of the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.delegates.article_row import elided
from ui.theme import current, fonts
from ui.topics.model import TOPIC, Shown, TopicModel

ROW = 36
DOT = 10
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TopicRow(QStyledItemDelegate):
    """Paints a row; the number is there beside the colour, which alone tells nothing."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Shown = index.data(TOPIC)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            marked = option.state & QStyle.StateFlag.State_Selected
            painter.setBrush(current.colour("selected" if marked else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4)
        rect = option.rect.adjusted(16, 0, -16, 0)
        painter.setBrush(QColor(shown.colour) if shown.colour else current.colour("line"))
        painter.drawEllipse(QRect(rect.left(), rect.center().y() - DOT // 2, DOT, DOT))
        painter.setFont(fonts.sans(12))
        painter.setPen(current.colour("muted"))
        count = str(shown.count)
        room = rect.adjusted(DOT + 10, 0, -painter.fontMetrics().horizontalAdvance(count) - 12, 0)
        painter.drawText(rect, _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
        painter.setFont(fonts.sans(13))
        painter.setPen(current.colour("ink"))
        painter.drawText(room, _MIDDLE, elided(shown.name, painter, room.width()))
        painter.restore()


class TopicView(QListView):
    """The list; a row is dragged to its place, or moved with Alt and an arrow."""

    current_changed = Signal(QModelIndex)
    remove_requested = Signal()

    def __init__(self, topics: TopicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = topics
        self.setModel(topics)
        self.setItemDelegate(TopicRow(self))
        self.setProperty("area", "side")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def step_row(self, step: int) -> None:
        """Move the current row one place up or down."""
        row = self.currentIndex().row()
        if 0 <= row + step < self._topics.rowCount() and row >= 0:
            self._topics.move(row, row + (2 if step > 0 else -1))

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_row(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)
