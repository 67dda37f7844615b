"""A row of the list of pictures: a small picture and what is said of it, in columns."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.domain.media import Media
from editor_app.domain.media_query import MediaOrder
from ui.delegates.media_marks import (
    careful_icons,
    paint_kind,
    paint_label,
    paint_rating,
    rights_state,
)
from ui.delegates.media_tile import paint_cut, paint_ground, paint_state
from ui.delegates.quick_text import paint_line
from ui.models.media_list import MediaRole, name_of
from ui.models.thumbnails import Thumbnails
from ui.theme import current, icons, tokens

ROW = QSize(600, 56)
PICTURE = QSize(66, 44)
GAP = 12


@dataclass(frozen=True)
class Column:
    """A column: its heading, its share of the width, the width from which on it is shown, its order."""

    name: str
    heading: str
    share: int
    from_width: int = 0
    order: MediaOrder | None = None


COLUMNS = (
    Column("name", T("media", "Name"), 30, order=MediaOrder.NAME),
    Column("caption", T("media", "Caption"), 28, 1240),
    Column("credit", T("media", "Credit"), 20),
    Column("creator", T("media", "Creator"), 14, 900),
    Column("taken", T("media", "Taken"), 14, 640, MediaOrder.TAKEN),
    Column("rights", T("media", "Rights"), 14, 760),
    Column("rating", T("media", "Rating"), 9, 560, MediaOrder.RATING),
    Column("label", T("media", "Label"), 10, 700),
    Column("uses", T("media", "Used"), 8, 640),
)


def columns_in(width: int) -> list[tuple[Column, int, int]]:
    """Return the columns that have room, each with its left edge and its width."""
    shown = [column for column in COLUMNS if width >= column.from_width]
    left = PICTURE.width() + 2 * GAP
    room = max(0, width - left - GAP)
    whole = sum(column.share for column in shown)
    placed = []
    for column in shown:
        own = room * column.share // whole
        placed.append((column, left, own - GAP))
        left += own
    return placed


class MediaRowDelegate(QStyledItemDelegate):
    """Paints rows in the columns that have room."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return ROW

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option.rect.adjusted(2, 1, -2, -1), option.state)
        row = option.rect
        place = QRect(row.left() + GAP, row.top() + 6, PICTURE.width(), PICTURE.height())
        media, shown = index.data(MediaRole.SHOWN)
        paint_cut(painter, place, self._thumbnails.at_hand(shown) if shown else None)
        if media is not None:
            paint_kind(painter, place, media)
            uses = int(index.data(MediaRole.USES))
            for column, left, width in columns_in(row.width()):
                cell = QRect(row.left() + left, row.top(), width, row.height())
                _paint_cell(painter, cell, column.name, media, uses)
        painter.restore()


def _paint_cell(painter: QPainter, cell: QRect, column: str, media: Media, uses: int) -> None:
    if column == "name":
        _paint_name(painter, cell, media)
    elif column == "rating":
        paint_rating(painter, cell.right(), cell.center().y() - 8, media)
    elif column == "label":
        paint_label(painter, cell.left(), cell.center().y(), media)
    else:
        is_warning = column == "rights" and bool(rights_state(media))
        _paint_text(painter, cell, _text(column, media, uses), "warn" if is_warning else "muted")


def _paint_name(painter: QPainter, cell: QRect, media: Media) -> None:
    line = QRect(cell.left(), cell.top() + 9, cell.width(), 18)
    for name in careful_icons(media):
        icons.paint(painter, QRect(line.left(), line.top() + 2, 14, 14), name, "stop")
        line.setLeft(line.left() + 18)
    _paint_text(painter, line, name_of(media), "ink", tokens.SIZE_TOOL)
    paint_state(painter, QRect(cell.left(), cell.top() + 29, cell.width(), 16), media)


def _paint_text(painter: QPainter, cell: QRect, text: str, role: str, size: int = tokens.SIZE_LABEL) -> None:
    painter.setPen(current.colour(role))
    paint_line(painter, cell, text, size)


def _text(column: str, media: Media, uses: int) -> str:
    text = media.text
    if column == "taken":
        return _day(text.taken)
    if column == "rights":
        return rights_state(media) or text.rights.owner or text.copyright
    if column == "uses":
        return str(uses) if uses else QCoreApplication.translate("media", "No")
    return " ".join(str(getattr(text, column)).split())


def _day(taken: str) -> str:
    try:
        day = date.fromisoformat(taken[:10])
    except ValueError:
        return taken
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
