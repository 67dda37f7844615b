"""A row of the outline: a heading by its depth, a picture or card with its icon; a bar marks where one is."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor_app.domain.outline import Kind, Landmark
from ui.delegates.article_row import elided
from ui.theme import current, fonts, icons, tokens

HEADING_ROW, THING_ROW = 30, 26
STEP = 14  # for each level
LANDMARK = Qt.ItemDataRole.UserRole + 1
HERE = Qt.ItemDataRole.UserRole + 2
ICONS = {Kind.PICTURE: "image", Kind.VIDEO: "video-camera", Kind.CARD: "cards"}


class OutlineRowDelegate(QStyledItemDelegate):
    """Paints a Landmark. `depth` of the list is the level its outermost heading has."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.depth = 1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        mark: Landmark = index.data(LANDMARK)
        return QSize(120, HEADING_ROW if mark.kind is Kind.HEADING else THING_ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        mark: Landmark = index.data(LANDMARK)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, is_here=bool(index.data(HERE)))
        left = 12 + STEP * max(0, (mark.level or self.depth + 1) - self.depth)
        rect = option.rect.adjusted(left, 0, -8, 0)
        if mark.kind is Kind.HEADING:
            outermost = mark.level == self.depth
            painter.setFont(fonts.sans(13, QFont.Weight.DemiBold if outermost else QFont.Weight.Normal))
            painter.setPen(current.colour("ink"))
        else:
            icons.paint(painter, QRect(rect.left(), rect.center().y() - 6, 14, 14), ICONS[mark.kind])
            rect.setLeft(rect.left() + 20)
            painter.setFont(fonts.sans(tokens.SIZE_LABEL))
            painter.setPen(current.colour("muted"))
        text = elided(mark.text, painter, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_here: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            marked = option.state & QStyle.StateFlag.State_Selected
            painter.setBrush(current.colour("selected" if marked else "hover"))
            painter.drawRoundedRect(option.rect, 4, 4)
        if is_here:
            painter.setBrush(current.colour("accent"))
            bar = QRect(option.rect.left() + 2, option.rect.top() + 6, 3, option.rect.height() - 12)
            painter.drawRoundedRect(bar, 1, 1)
