"""One day of the calendar: its number above its moments; what is dropped on it moves there."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.planned_moment import PlannedMoment
from ui.calendar.day_list import DayList
from ui.calendar.day_model import MIME, dragged
from ui.calendar.delegate import Span
from ui.models.moment_words import spelt_day
from ui.theme import current, fonts

HEAD = 26


class DayCell(QWidget):
    """Paints its own ground: a bar over today, a frame around the day in use, other months quiet."""

    dropped = Signal(object, object, object)  # ArticleId, MomentKind, the moment as it was

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = date.today()
        self._span, self._is_today, self._is_beside, self._is_target = Span.MONTH, False, False, False
        self.list = DayList(writable, self)
        self._number = ""
        self._layout = QVBoxLayout(self)
        self._build()
        self.setAcceptDrops(writable)
        self.list.focused.connect(self.update)

    def show_day(self, day: date, span: Span, *, beside: bool) -> None:
        """Be another day; `beside` is one of the month before or after."""
        self.date, self._span, self._is_beside = day, span, beside
        form = {Span.MONTH: "d MMM" if day.day == 1 else "d", Span.WEEK: "ddd d"}.get(span, "dddd, d MMMM")
        self._number = "" if span is Span.DAY else spelt_day(day, form)
        self._layout.setContentsMargins(0, HEAD if self._number else 4, 1, 1)
        self.list.set_span(span)
        self.list.setAccessibleName(spelt_day(day, "dddd, d MMMM yyyy"))
        self.update()

    def show_moments(self, moments: Sequence[PlannedMoment], zone: str) -> None:
        """Show what falls on the day, staying on the same row."""
        row = self.list.currentIndex().row()
        self.list.day.show(moments, zone)
        if self.list.hasFocus():
            self.list.choose(max(0, row))

    def set_today(self, is_today: bool) -> None:
        """Mark the day as today."""
        if is_today != self._is_today:
            self._is_today = is_today
            self.update()

    # Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_plain = self._span is Span.DAY or not self._is_beside
        painter.fillRect(self.rect(), current.colour("surface" if is_plain else "paper"))
        if self._is_target:
            painter.fillRect(self.rect(), current.colour("selected"))
        painter.setPen(current.colour("line"))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        self._paint_number(painter)
        if self.list.hasFocus() and self._span is not Span.DAY:
            painter.setPen(current.colour("accent"))
            painter.drawRect(self.rect().adjusted(1, 1, -3, -3))
        painter.end()

    def _paint_number(self, painter: QPainter) -> None:
        area = self.rect().adjusted(8, 6, -9, 0)
        area.setHeight(HEAD - 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        is_today = self._is_today and bool(self._number)
        role = "accent" if is_today else "muted" if self._is_beside else "ink"
        painter.setPen(current.colour(role))
        painter.setFont(fonts.sans(12, QFont.Weight.DemiBold if is_today else QFont.Weight.Normal))
        painter.drawText(area, middle, self._number)
        if is_today:
            painter.setFont(fonts.sans(12))
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self.tr("Today"))
            painter.fillRect(0, 0, self.width() - 1, 3, current.colour("accent"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.list.setFocus()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.list.day_requested.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self._set_target(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_target(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_target(False)
        event.acceptProposedAction()
        self.dropped.emit(*dragged(event.mimeData()))

    def _set_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def _build(self) -> None:
        self.setMinimumSize(72, 56)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.list, 1)
