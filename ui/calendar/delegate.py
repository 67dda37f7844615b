"""How a moment is painted: one line in a month, two in a week, all there is to say in a day."""

from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from editor_app.domain.planned_moment import PlannedMoment
from ui.calendar.day_model import DayRole
from ui.calendar.kinds import shape_of, word_of
from ui.models.status_words import status_word
from ui.theme import current, fonts, icons, tokens

MIDDLE = Qt.AlignmentFlag.AlignVCenter
State = QStyle.StateFlag
AnyIndex = QModelIndex | QPersistentModelIndex


class Span(StrEnum):
    """How many days are seen at once."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"


HEIGHTS = {Span.MONTH: 22, Span.WEEK: 58, Span.DAY: 52}


class MomentDelegate(QStyledItemDelegate):
    """Paints moments for a span of days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span = Span.MONTH

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, HEIGHTS[self.span])

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        moment = index.data(DayRole.MOMENT)
        side = 12 if self.span is Span.DAY else 6
        rect = option.rect.adjusted(side, 0, -side, 0)
        painter.setFont(fonts.sans(tokens.SIZE_LABEL))
        if moment is None:
            painter.setPen(current.colour("muted"))
            painter.drawText(rect, MIDDLE, index.data())
        else:
            zone = index.data(DayRole.ZONE)
            clock = f"{moment.at.astimezone(ZoneInfo(zone)):%H:%M}"
            paint = {Span.MONTH: self._paint_line, Span.WEEK: self._paint_block, Span.DAY: self._paint_row}
            paint[self.span](painter, rect, moment, clock)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, moment: PlannedMoment, clock: str) -> None:
        x = _paint_head(painter, rect, moment, clock)
        painter.setPen(current.colour("ink"))
        _text(painter, rect.adjusted(x, 0, 0, 0), self._name(moment))

    def _paint_block(self, painter: QPainter, rect: QRect, moment: PlannedMoment, clock: str) -> None:
        head = QRect(rect.left(), rect.top() + 4, rect.width(), 18)
        x = _paint_head(painter, head, moment, clock)
        painter.setPen(current.colour("muted"))
        _text(painter, head.adjusted(x, 0, 0, 0), word_of(moment, datetime.now(UTC)))
        painter.setPen(current.colour("ink"))
        lines = QRect(rect.left(), rect.top() + 22, rect.width(), 32)
        painter.setClipRect(lines)
        painter.drawText(lines, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), self._name(moment))

    def _paint_row(self, painter: QPainter, rect: QRect, moment: PlannedMoment, clock: str) -> None:
        now = datetime.now(UTC)
        shape, role = shape_of(moment, now)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, current.colour("line"))
        painter.setPen(current.colour("ink"))
        painter.setFont(fonts.sans(tokens.SIZE_LARGE, QFont.Weight.DemiBold))
        painter.drawText(QRect(rect.left(), rect.top(), 56, rect.height()), MIDDLE, clock)
        icons.paint(painter, QRect(rect.left() + 64, rect.center().y() - 7, 15, 15), shape, role)
        painter.setFont(fonts.sans(tokens.SIZE_LABEL))
        painter.setPen(current.colour(role))
        _text(painter, QRect(rect.left() + 86, rect.top(), 104, rect.height()), word_of(moment, now))
        right = rect.adjusted(196, 7, 0, -7)
        painter.setFont(fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold))
        painter.setPen(current.colour("ink" if moment.headline else "muted"))
        _text(painter, QRect(right.left(), right.top(), right.width(), 19), self._name(moment))
        painter.setFont(fonts.sans(tokens.SIZE_LABEL))
        painter.setPen(current.colour("muted"))
        about = (status_word(moment.status), moment.slug, moment.section, moment.who)
        below = QRect(right.left(), right.top() + 19, right.width(), 18)
        _text(painter, below, " · ".join(filter(None, about)))

    def _name(self, moment: PlannedMoment) -> str:
        return moment.headline or self.tr("Untitled")


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    rect = QRectF(option.rect).adjusted(2.5, 0.5, -2.5, -1.5)
    is_chosen = bool(option.state & State.State_Selected) and bool(option.state & State.State_HasFocus)
    if not is_chosen and not option.state & State.State_MouseOver:
        return
    painter.setPen(current.colour("accent") if is_chosen else Qt.PenStyle.NoPen)
    painter.setBrush(current.colour("selected" if is_chosen else "hover"))
    painter.drawRoundedRect(rect, 4, 4)


def _paint_head(painter: QPainter, rect: QRect, moment: PlannedMoment, clock: str) -> int:
    """Paint the shape and the time; return where the words behind them begin."""
    shape, role = shape_of(moment, datetime.now(UTC))
    icons.paint(painter, QRect(rect.left(), rect.center().y() - 5, 12, 12), shape, role)
    painter.setPen(current.colour("muted"))
    width = painter.fontMetrics().horizontalAdvance(clock)
    painter.drawText(rect.adjusted(16, 0, 0, 0), MIDDLE, clock)
    return 16 + width + 5


def _text(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, MIDDLE, shown)
