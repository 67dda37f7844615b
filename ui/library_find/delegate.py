"""How an article and a place are painted: the words before, what goes, what comes, the words after."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.domain.workflow import PUBLIC
from editor_app.services.finding import Found, Place, on_one_line
from ui.library_find.fields import field_name
from ui.library_find.model import Role
from ui.models.ages import age
from ui.models.status_words import status_shape, status_word
from ui.theme import current, fonts, icons, tokens

HEIGHT = 32
SIDE = 24
BOX = 16
FIELD_WIDTH = 104
BEFORE_SHARE = 0.4  # of the room: all hits begin at the same place, so that the eye can run down
SHAPES = {
    Qt.CheckState.Checked: ("check-square", "accent"),
    Qt.CheckState.PartiallyChecked: ("square-half", "accent"),
    Qt.CheckState.Unchecked: ("square", "muted"),
}

Option = QStyleOptionViewItem
Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PlaceDelegate(QStyledItemDelegate):
    """Paints rows of one height. A skipped place is shown as it is; an accepted one as a change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold)
        self._label = fonts.sans(tokens.SIZE_LABEL)
        self._text = fonts.sans(tokens.SIZE_TOOL)
        self._struck = fonts.sans(tokens.SIZE_TOOL)
        self._struck.setStrikeOut(True)

    @override
    def sizeHint(self, option: Option, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option)
        rect = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        shape, role = SHAPES[Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))]
        box = QRect(rect.left(), rect.center().y() - BOX // 2 + 1, BOX, BOX)
        icons.paint(painter, box, shape, role)
        rect.setLeft(box.right() + 10)
        place = index.data(Role.PLACE)
        if place is None:
            self._paint_article(painter, rect, index.data(Role.FOUND), index.data(Role.ACCEPTED))
        else:
            written = index.data(Role.WRITTEN) if index.data(Role.ACCEPTED) else None
            self._paint_place(painter, rect, place, written)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Option) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, current.colour("selected"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
                painter.fillRect(bar, current.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, current.colour("hover"))

    def _paint_article(self, painter: QPainter, rect: QRect, found: Found, accepted: int) -> None:
        shape, role = status_shape(found.status)
        word = status_word(found.status)
        if found.status in PUBLIC:
            word = self.tr("{0}: readers have seen it").format(word)
        count = self.tr("{0} of {1}").format(accepted, len(found.places))
        rest = f"{word} · {age(found.updated_at, datetime.now(UTC))} · {count}"
        painter.setFont(self._label)
        width = painter.fontMetrics().horizontalAdvance(rest)
        right = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
        painter.setPen(current.colour("muted"))
        painter.drawText(right, MIDDLE, rest)
        icons.paint(painter, QRect(right.left() - 18, rect.center().y() - 6, 13, 13), shape, role)
        painter.setFont(self._headline)
        painter.setPen(current.colour("ink"))
        room = QRect(rect.left(), rect.top(), right.left() - 30 - rect.left(), rect.height())
        name = found.headline or found.slug
        painter.drawText(room, MIDDLE, _elided(painter, name, room.width()))

    def _paint_place(self, painter: QPainter, rect: QRect, place: Place, written: str | None) -> None:
        painter.setFont(self._label)
        painter.setPen(current.colour("muted"))
        name = self.tr("Address") if place.in_address else field_name(place.field)
        field = QRect(rect.left(), rect.top(), FIELD_WIDTH - 8, rect.height())
        painter.drawText(field, MIDDLE, _elided(painter, name, field.width()))
        rect.setLeft(rect.left() + FIELD_WIDTH)
        start = rect.left() + int(rect.width() * BEFORE_SHARE)
        painter.setFont(self._text)
        before = QRect(rect.left(), rect.top(), start - rect.left(), rect.height())
        words = _elided(painter, place.before, before.width(), Qt.TextElideMode.ElideLeft)
        painter.drawText(
            before, MIDDLE | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextIncludeTrailingSpaces, words
        )
        rect.setLeft(start)
        old = on_one_line(place.hit.text)
        if written is None:
            self._paint_words(painter, rect, old, "note", self._text)
        else:
            self._paint_words(painter, rect, old, "removed", self._struck)
            self._paint_words(painter, rect, written, "added", self._text)
        painter.setFont(self._text)
        painter.setPen(current.colour("muted"))
        painter.drawText(rect, MIDDLE, _elided(painter, place.after, rect.width()))

    def _paint_words(self, painter: QPainter, rect: QRect, words: str, ground: str, font: QFont) -> None:
        """Paint words on a ground, and move the left edge of the room behind them."""
        if not words or rect.width() < 8:
            return
        painter.setFont(font)
        words = _elided(painter, words, rect.width())
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words)
        height = metrics.height() + 2
        box = QRect(rect.left(), rect.center().y() - height // 2 + 1, width, height)
        painter.fillRect(box, current.colour(ground))
        painter.setPen(current.colour("ink"))
        painter.drawText(rect, MIDDLE, words)
        rect.setLeft(rect.left() + width)


def _elided(
    painter: QPainter, text: str, width: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> str:
    return QFontMetrics(painter.font()).elidedText(text, mode, width)
