"""A row of the palette: icon, text with the hits marked, keys or state, and words around a hit below."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor_app.domain.snippets import Line
from ui.delegates.article_row import elided
from ui.theme import current, fonts, icons

ROW, TALL, HEADING = 32, 46, 26
ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Entry:
    """A line of the palette: what it shows, and what it stands for.

    A `heading` or a `complaint` stands for nothing. `goes_to` is a kind and an id: ("article", …),
    ("action", …), ("media", …), ("author", …), ("name", …), or ("text", …) that goes on in the search box.
    """

    text: str
    note: str = ""
    icon: str = ""
    goes_to: tuple[str, str] = ("", "")
    line: Line = ()
    under: Line = ()

    @property
    def is_said(self) -> bool:
        """Whether it is only read: nothing happens on Enter."""
        return not self.goes_to[0]

    @property
    def height(self) -> int:
        """Its height in pixels."""
        if self.is_said:
            return HEADING
        return TALL if self.under else ROW


class PaletteRowDelegate(QStyledItemDelegate):
    """Paints an entry; the one Enter would take lies on a marked ground."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, index.data(ENTRY).height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_said:
            self._paint_said(painter, option.rect, entry)
        else:
            self._paint_ground(painter, option)
            self._paint_entry(painter, option.rect.adjusted(8, 0, -10, 0), entry)
        painter.restore()

    def _paint_said(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        left = rect.adjusted(9, 4, -10, 0)
        if entry.icon:
            icons.paint(painter, QRect(left.left(), left.center().y() - 6, 14, 14), entry.icon, "warn")
            left = left.adjusted(24, 0, 0, 0)
        painter.setFont(fonts.sans(12) if entry.icon else fonts.sans(11, QFont.Weight.DemiBold))
        painter.setPen(current.colour("ink" if entry.icon else "muted"))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, elided(entry.text, painter, left.width()))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, 4, 4)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        first = rect.adjusted(0, 4, 0, -rect.height() // 2 + 1) if entry.under else rect
        if entry.icon:
            icons.paint(painter, QRect(rect.left(), first.center().y() - 7, 16, 16), entry.icon)
        painter.setFont(fonts.sans(12))
        painter.setPen(current.colour("muted"))
        aside = painter.fontMetrics().horizontalAdvance(entry.note)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.note)
        paint_line(painter, first.adjusted(26, 0, -aside - 12, 0), entry, 13, "ink")
        if entry.under:
            below = rect.adjusted(26, rect.height() // 2 - 1, 0, -4)
            paint_pieces(painter, below, entry.under, 12, "muted")


def paint_line(painter: QPainter, rect: QRect, entry: Entry, size: int, role: str) -> None:
    """Paint the text of an entry, its hits in bold."""
    if entry.line:
        paint_pieces(painter, rect, entry.line, size, role)
        return
    painter.setFont(fonts.sans(size))
    painter.setPen(current.colour(role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided(entry.text, painter, rect.width()))


def paint_pieces(painter: QPainter, rect: QRect, line: Line, size: int, role: str) -> None:
    """Paint a line one piece after the other, hits in bold ink, and cut it where the room ends."""
    x = rect.left()
    for piece in line:
        painter.setFont(fonts.sans(size, QFont.Weight.DemiBold if piece.hit else QFont.Weight.Normal))
        painter.setPen(current.colour("ink" if piece.hit else role))
        room = rect.right() - x
        if room <= 0:
            return
        text = elided(piece.text, painter, room)
        painter.drawText(QRect(x, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if text != piece.text:
            return
        x += painter.fontMetrics().horizontalAdvance(text)
