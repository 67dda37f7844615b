"""A row of the palette: an icon, the text, and at the right the keys or the state."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.delegates.article_row import elided
from ui.theme import current, fonts, icons

ROW = 32
ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Entry:
    """A line of the palette: what it shows, and which command or article it stands for."""

    text: str
    note: str
    icon: str
    action_id: str = ""
    article_id: str = ""


class PaletteRowDelegate(QStyledItemDelegate):
    """Paints an entry; the one Enter would take lies on a marked ground."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            marked = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current.colour("selected" if marked else "hover"))
            painter.drawRoundedRect(option.rect, 4, 4)
        rect = option.rect.adjusted(8, 0, -10, 0)
        if entry.icon:
            icons.paint(painter, QRect(rect.left(), rect.center().y() - 7, 16, 16), entry.icon)
        painter.setFont(fonts.sans(12))
        painter.setPen(current.colour("muted"))
        aside = painter.fontMetrics().horizontalAdvance(entry.note)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.note)
        painter.setFont(fonts.sans(13))
        painter.setPen(current.colour("ink"))
        room = rect.adjusted(26, 0, -aside - 12, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided(entry.text, painter, room.width()))
        painter.restore()
