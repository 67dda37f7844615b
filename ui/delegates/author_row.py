"""A row of the people: portrait or initials, name, role, and in how many bylines."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.domain.author import Author
from ui.delegates.article_row import elided
from ui.models.author_list import AuthorRole
from ui.models.thumbnails import Thumbnails
from ui.theme import current, fonts, tokens
from ui.widgets.picture_slot import paint_filling

SIDE = 12
PORTRAIT = 36


class AuthorRowDelegate(QStyledItemDelegate):
    """Paints 56-pixel rows."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, tokens.ROW_HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        author = index.data(AuthorRole.AUTHOR)
        if author is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(SIDE, 9, -SIDE, -9)
        portrait = index.data(AuthorRole.PORTRAIT)
        picture = self._thumbnails.pixmap(portrait) if portrait else None
        paint_portrait(painter, QRect(inner.left(), inner.top() + 1, PORTRAIT, PORTRAIT), author, picture)
        words = inner.adjusted(PORTRAIT + SIDE, 0, 0, 0)
        _paint_words(painter, words, author, index.data(AuthorRole.BYLINES))
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


def paint_portrait(painter: QPainter, place: QRect, author: Author, picture: QPixmap | None) -> None:
    """Paint a portrait into a round place, or the initials when there is none."""
    path = QPainterPath()
    path.addEllipse(QRectF(place))
    painter.fillPath(path, current.colour("line"))
    if picture is not None:
        painter.save()
        painter.setClipPath(path)
        paint_filling(painter, QRectF(place), picture)
        painter.restore()
        return
    painter.setFont(fonts.sans(tokens.SIZE_LABEL, QFont.Weight.DemiBold))
    painter.setPen(current.colour("muted"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(author.name))


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else ""


def said_below(author: Author) -> str:
    """Return what stands below the name: the role, and that somebody has left."""
    left = QCoreApplication.translate("people", "Retired") if author.text.retired else ""
    return " · ".join(filter(None, (author.text.role, left)))


def _paint_words(painter: QPainter, place: QRect, author: Author, bylines: int) -> None:
    below = said_below(author)
    painter.setFont(fonts.sans(tokens.SIZE_LABEL))
    painter.setPen(current.colour("muted"))
    count = str(bylines) if bylines else ""
    counted = painter.fontMetrics().horizontalAdvance(count)
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(place, middle | int(Qt.AlignmentFlag.AlignRight), count)
    if below:
        line = QRect(place.left(), place.top() + 20, place.width() - counted - 8, 17)
        painter.drawText(line, middle, elided(below, painter, line.width()))
    name = QRect(place.left(), place.top() + (0 if below else 10), place.width() - counted - 8, 19)
    painter.setFont(fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold))
    painter.setPen(current.colour("ink"))
    painter.drawText(name, middle, elided(author.name, painter, name.width()))
