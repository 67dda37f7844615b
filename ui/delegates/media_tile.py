"""A tile of the picture grid: the picture, its name, and what it lacks."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from ui.delegates.article_row import elided, paint_picture
from ui.models.media_list import MediaRole, lacks_alt, lacks_credit, name_of
from ui.models.thumbnails import Thumbnails
from ui.theme import current, fonts, icons, tokens

TILE = QSize(180, 172)
EDGE = 8
PICTURE_HEIGHT = 109


class MediaTileDelegate(QStyledItemDelegate):
    """Paints tiles; a selected one has a ground and a frame, one with the cursor a thicker frame."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return TILE

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        media = index.data(MediaRole.MEDIA)
        if media is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        place = QRect(inner.left(), inner.top(), inner.width(), PICTURE_HEIGHT)
        shown = index.data(MediaRole.PICTURE)
        picture = self._thumbnails.pixmap(shown) if shown else None
        paint_picture(painter, place, picture)
        if media.kind is MediaKind.VIDEO:
            _paint_video_mark(painter, place)
        _paint_words(painter, QRect(inner.left(), place.bottom() + 6, inner.width(), 40), media)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect.adjusted(1, 1, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(current.colour("accent"), 2 if focused else 1))
            painter.setBrush(current.colour("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(current.colour("hover"))
        else:
            return
        painter.drawRoundedRect(rect, tokens.RADIUS, tokens.RADIUS)


class MarkedTileDelegate(MediaTileDelegate):
    """Paints the number of a marked item into the corner of its picture."""

    def __init__(
        self, thumbnails: Thumbnails, marked: Mapping[MediaId, Media], parent: QWidget | None = None
    ) -> None:
        """`marked` has the marked items in their order, now and whenever it changes."""
        super().__init__(thumbnails, parent)
        self._marked = marked

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
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


def _paint_video_mark(painter: QPainter, place: QRect) -> None:
    ground = QRect(0, 0, 36, 36)
    ground.moveCenter(place.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current.colour("surface"))
    painter.drawEllipse(ground)
    icons.paint(painter, ground.adjusted(8, 8, -8, -8), "play", "ink")


def _paint_words(painter: QPainter, place: QRect, media: Media) -> None:
    first = QRect(place.left(), place.top(), place.width(), 18)
    painter.setFont(fonts.sans(tokens.SIZE_TOOL))
    painter.setPen(current.colour("ink"))
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, elided(name_of(media), painter, place.width()))
    second = QRect(place.left(), place.top() + 19, place.width(), 16)
    painter.setFont(fonts.sans(tokens.SIZE_LABEL))
    lacking = lacks(media)
    if lacking:
        icons.paint(painter, QRect(second.left(), second.top() + 1, 13, 13), "warning-circle", "warn")
        second.setLeft(second.left() + 17)
    painter.setPen(current.colour("warn" if lacking else "muted"))
    line = lacking or media.text.credit
    painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, elided(line, painter, second.width()))


def lacks(media: Media) -> str:
    """Return what an item still lacks in a word or two, or nothing."""
    if lacks_alt(media) and lacks_credit(media):
        return QCoreApplication.translate("media", "No alt text, no credit")
    if lacks_alt(media):
        return QCoreApplication.translate("media", "No alt text")
    return QCoreApplication.translate("media", "No credit") if lacks_credit(media) else ""
