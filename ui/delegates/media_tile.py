"""A tile of the picture grid: the picture, its name, its marks, and what it lacks."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from ui.delegates.media_marks import lacks, paint_careful, paint_kind, paint_label, paint_rating
from ui.delegates.quick_text import paint_line
from ui.models.media_list import MediaRole, name_of
from ui.models.thumbnails import Thumbnails
from ui.theme import current, fonts, icons, tokens

EDGE = 8
WORDS_HEIGHT = 44
KEPT = 200
_KEPT: OrderedDict[tuple[int, int, int, float], QPixmap] = OrderedDict()
NARROWEST, USUAL, WIDEST = 128, 188, 380
AnyIndex = QModelIndex | QPersistentModelIndex


def tile_size(width: int) -> QSize:
    """Return the size of a tile of this width: a picture of 3:2 and two lines."""
    return QSize(width, (width - 2 * EDGE - 4) * 2 // 3 + WORDS_HEIGHT + 2 * EDGE + 4)


class MediaTileDelegate(QStyledItemDelegate):
    """Paints tiles; a selected one has a ground and a frame, one with the cursor a thicker frame."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return tile_size(USUAL)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        media, shown = index.data(MediaRole.SHOWN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = option.rect.adjusted(2, 2, -2, -2)
        paint_ground(painter, tile, option.state)
        inner = tile.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        place = QRect(inner.left(), inner.top(), inner.width(), inner.height() - WORDS_HEIGHT)
        paint_cut(painter, place, self._thumbnails.at_hand(shown) if shown else None)
        if media is not None:
            paint_kind(painter, place, media)
            paint_careful(painter, place, media)
            paint_label(painter, place.left() + 5, place.bottom() - 13, media)
            self._paint_words(painter, QRect(inner.left(), place.bottom() + 7, inner.width(), 40), media)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, media: Media) -> None:
        first = QRect(place.left(), place.top(), place.width(), 18)
        painter.setPen(current.colour("ink"))
        paint_line(painter, first, name_of(media), tokens.SIZE_TOOL)
        second = QRect(place.left(), place.top() + 19, place.width(), 16)
        stars = paint_rating(painter, second.right() + 1, second.top(), media)
        second.setRight(second.right() - (stars + 6 if stars else 0))
        paint_state(painter, second, media)


class MarkedTileDelegate(MediaTileDelegate):
    """Paints the number of a marked item into the corner of its picture."""

    def __init__(
        self, thumbnails: Thumbnails, marked: Mapping[MediaId, Media], parent: QWidget | None = None
    ) -> None:
        """`marked` has the marked items in their order, now and whenever it changes."""
        super().__init__(thumbnails, parent)
        self._marked = marked

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        media = index.data(MediaRole.MEDIA)
        if media is None or media.id not in self._marked:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect.left() + EDGE + 6, option.rect.top() + EDGE + 6, 26, 26)
        painter.setPen(QPen(current.colour("surface"), 2))
        painter.setBrush(current.colour("accent"))
        painter.drawEllipse(place)
        painter.setPen(current.colour("on_accent"))
        painter.setFont(fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str([*self._marked].index(media.id) + 1))
        painter.restore()


def paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Paint what a selected item, one with the cursor, or one under the pointer stands on."""
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    has_cursor = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_selected or has_cursor:
        painter.setPen(QPen(current.colour("accent"), 2 if has_cursor else 1))
        painter.setBrush(current.colour("selected") if is_selected else Qt.BrushStyle.NoBrush)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(current.colour("hover"))
    else:
        return
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)


def paint_cut(painter: QPainter, place: QRect, picture: QPixmap | None) -> None:
    """Paint a picture into a rounded place of about its shape; an empty place while there is none."""
    painter.setPen(Qt.PenStyle.NoPen)
    if picture is None:
        painter.setBrush(current.colour("line"))
        painter.drawRoundedRect(place, 4, 4)
        return
    painter.drawPixmap(place, _rounded(picture, place.size(), painter.device().devicePixelRatio()))


def _rounded(picture: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return a picture cut to fill a place of this size; the last ones made are kept."""
    key = (picture.cacheKey(), size.width(), size.height(), ratio)
    if key not in _KEPT:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_brush(painter, QRect(QPoint(), size), picture)
        painter.end()
        _KEPT[key] = made
        while len(_KEPT) > KEPT:
            _KEPT.popitem(last=False)
    _KEPT.move_to_end(key)
    return _KEPT[key]


def _paint_brush(painter: QPainter, place: QRect, picture: QPixmap) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    factor = max(place.width() / picture.width(), place.height() / picture.height())
    brush = QBrush(picture)
    fitted = QTransform()
    fitted.translate(
        place.left() + (place.width() - picture.width() * factor) / 2,
        place.top() + (place.height() - picture.height() * factor) / 2,
    )
    fitted.scale(factor, factor)
    brush.setTransform(fitted)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setBrush(brush)
    painter.drawRoundedRect(place, 4, 4)


def paint_state(painter: QPainter, place: QRect, media: Media) -> None:
    """Paint in one line what an item lacks, with a shape before it, or whom it credits."""
    lacking = lacks(media)
    line = QRect(place)
    if lacking:
        icons.paint(painter, QRect(line.left(), line.top() + 1, 13, 13), "warning-circle", "warn")
        line.setLeft(line.left() + 17)
    painter.setPen(current.colour("warn" if lacking else "muted"))
    paint_line(painter, line, lacking or media.text.credit, tokens.SIZE_LABEL)
