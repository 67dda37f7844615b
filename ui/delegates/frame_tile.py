"""A frame of a video in a strip: the picture, and a line around the one the cursor is on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.delegates.article_row import paint_picture
from ui.theme import current, tokens

FRAME = QSize(104, 58)
EDGE = 3
TILE = FRAME + QSize(2 * EDGE, 2 * EDGE)
PICTURE = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


class FrameTileDelegate(QStyledItemDelegate):
    """Paints the pixmap of an item's decoration."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return TILE

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        paint_picture(painter, place, index.data(PICTURE))
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(current.colour("accent"), 2.0 if is_current else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, tokens.RADIUS, tokens.RADIUS)
        painter.restore()
