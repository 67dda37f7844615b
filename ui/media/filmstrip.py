"""The items of a list in one row of small pictures, below the one that is shown large."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.delegates.media_marks import paint_kind, paint_label, paint_rating
from ui.delegates.media_tile import paint_cut, paint_ground
from ui.models.media_list import MediaRole
from ui.models.thumbnails import Thumbnails
from ui.pickers.media_grid import MediaGrid
from ui.widgets.tiles import Tiles

FRAME = QSize(104, 76)
AnyIndex = QModelIndex | QPersistentModelIndex


class FrameDelegate(QStyledItemDelegate):
    """Paints a picture with its rating and its colour."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return FRAME

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            state |= QStyle.StateFlag.State_HasFocus
        paint_ground(painter, option.rect.adjusted(1, 1, -1, -1), state)
        place = QRect(option.rect).adjusted(6, 6, -6, -6)
        media, shown = index.data(MediaRole.SHOWN)
        paint_cut(painter, place, self._thumbnails.pixmap(shown) if shown else None)
        if media is not None:
            paint_kind(painter, place, media)
            paint_label(painter, place.left() + 3, place.bottom() - 11, media, named=False)
            paint_rating(painter, place.right() - 6, place.top() + 3, media, grounded=True)
        painter.restore()


class Filmstrip(Tiles):
    """Shares the items and the cursor of the grid."""

    def __init__(self, grid: MediaGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The other pictures of the list"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(FrameDelegate(grid.thumbnails, self))
        self.setModel(grid.items)
        self.setSelectionModel(grid.selectionModel())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_cells(FRAME, strip=True)
        self.setFixedHeight(FRAME.height() + self.horizontalScrollBar().sizeHint().height() + 2)
        grid.thumbnails.ready.connect(self._on_thumbnail)

    def _on_thumbnail(self) -> None:
        self.viewport().update()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._centre()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._centre()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
