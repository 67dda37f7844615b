"""A row of the desk: headline; state, slug, byline and age below it; a small picture at the right."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.services.lists import ArticleRow
from ui.models.ages import age
from ui.models.article_list import Role
from ui.models.finding_tallies import FindingTallies
from ui.models.status_words import status_shape, status_word
from ui.models.thumbnails import Thumbnails
from ui.theme import current, fonts, icons, tokens

PICTURE = QSize(48, 36)
SIDE = 12


class ArticleRowDelegate(QStyledItemDelegate):
    """Paints 56-pixel rows; a row that is still on its way shows two quiet bars."""

    def __init__(
        self, thumbnails: Thumbnails, tallies: FindingTallies, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._tallies = tallies
        self._headline = fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold)
        self._line = fonts.sans(tokens.SIZE_LABEL)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, tokens.ROW_HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        row = index.data(Role.ROW)
        inner = option.rect.adjusted(SIDE, 9, -SIDE, -9)
        if row is None:
            self._paint_waiting(painter, inner)
        else:
            self._paint_row(painter, inner, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current.colour("selected"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), current.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, current.colour("hover"))
        painter.fillRect(rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1, current.colour("line"))

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.colour("line"))
        painter.drawRoundedRect(rect.left(), rect.top() + 4, rect.width() * 2 // 3, 8, 4, 4)
        painter.drawRoundedRect(rect.left(), rect.top() + 24, rect.width() // 3, 6, 3, 3)

    def _paint_row(self, painter: QPainter, rect: QRect, row: ArticleRow) -> None:
        picture = self._thumbnails.pixmap(row.thumbnail) if row.thumbnail else None
        width = rect.width() - (PICTURE.width() + 10 if row.thumbnail else 0)
        headline = QRect(rect.left(), rect.top(), width, 19)
        painter.setFont(self._headline if row.headline else self._line)
        painter.setPen(current.colour("ink" if row.headline else "muted"))
        text = row.headline or self.tr("Untitled")
        painter.drawText(headline, Qt.AlignmentFlag.AlignVCenter, elided(text, painter, width))
        self._paint_line(painter, QRect(rect.left(), rect.top() + 20, width, 17), row)
        if row.thumbnail:
            place = QRect(rect.right() - PICTURE.width() + 1, rect.top(), PICTURE.width(), PICTURE.height())
            paint_picture(painter, place, picture)

    def _paint_line(self, painter: QPainter, rect: QRect, row: ArticleRow) -> None:
        shape, role = status_shape(row.status)
        icons.paint(painter, QRect(rect.left(), rect.top() + 2, 13, 13), shape, role)
        painter.setFont(self._line)
        word = status_word(row.status)
        x = rect.left() + 17
        painter.setPen(current.colour(role))
        painter.drawText(QRect(x, rect.top(), 200, rect.height()), Qt.AlignmentFlag.AlignVCenter, word)
        x += painter.fontMetrics().horizontalAdvance(word)
        rect = self._paint_figures(painter, rect, row)
        rest = f" · {age(row.updated_at, datetime.now(UTC))} · {row.byline or row.slug}"
        room = rect.right() - x
        painter.setPen(current.colour("muted"))
        painter.drawText(
            QRect(x, rect.top(), room, rect.height()),
            Qt.AlignmentFlag.AlignVCenter,
            elided(rest, painter, room),
        )

    def _paint_figures(self, painter: QPainter, rect: QRect, row: ArticleRow) -> QRect:
        """Paint words and findings at the right; return the room that is left."""
        painter.setPen(current.colour("muted"))
        words = self.tr("{0} w").format(row.words)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, right, words)
        rect = rect.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(words) - 8, 0)
        if row.open_comments:
            rect = self._paint_sign(painter, rect, row.open_comments, "chat-text", "muted")
        tally = self._tallies.tally(row)
        if tally is None or not (tally.blocking or tally.warning):
            return rect
        if tally.blocking:
            return self._paint_sign(painter, rect, tally.blocking, "prohibit", "stop")
        return self._paint_sign(painter, rect, tally.warning, "warning", "warn")

    def _paint_sign(self, painter: QPainter, rect: QRect, count: int, shape: str, role: str) -> QRect:
        """Paint a shape and a number at the right; return the room that is left."""
        painter.setPen(current.colour(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(count))
        left = rect.right() - painter.fontMetrics().horizontalAdvance(str(count)) - 15
        icons.paint(painter, QRect(left, rect.top() + 2, 13, 13), shape, role)
        return rect.adjusted(0, 0, left - rect.right() - 6, 0)


def elided(text: str, painter: QPainter, width: int) -> str:
    """Return as much of a text as fits into the width, in the painter's font."""
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_picture(painter: QPainter, place: QRect, picture: QPixmap | None) -> None:
    """Paint a picture into a rounded place, cut to fill it; an empty place while there is none."""
    path = QPainterPath()
    path.addRoundedRect(place, 4, 4)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(place, current.colour("line"))
    if picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = painter.device().devicePixelRatio()
        fitted = picture.scaled(
            place.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        cut = QRect(
            (fitted.width() - round(place.width() * ratio)) // 2,
            (fitted.height() - round(place.height() * ratio)) // 2,
            round(place.width() * ratio),
            round(place.height() * ratio),
        )
        painter.drawPixmap(place, fitted, cut)
    painter.restore()
