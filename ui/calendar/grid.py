"""The days beside and below each other: six weeks at most, a week, or one day."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from editor_app.domain.ids import ArticleId
from editor_app.domain.planned_moment import MomentKind, PlannedMoment
from editor_app.services.calendar_days import PlannedDays
from ui.calendar.day_cell import DayCell
from ui.calendar.delegate import Span
from ui.widgets.labels import label

WEEK = 7


class CalendarGrid(QWidget):
    """Keeps its cells and gives them other days. The keys go from day to day; `left_days` is beyond them."""

    open_requested = Signal(str)
    day_requested = Signal(object)  # date
    left_days = Signal(object)  # the date the keys lead to, which is not among the days shown
    move_requested = Signal(object, object)  # PlannedMoment, date
    dropped = Signal(object, object, object, object)  # ArticleId, MomentKind, moment as it was, date

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self._cells: list[DayCell] = []
        self._days: list[date] = []
        self._names: list[QLabel] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def days(self) -> list[date]:
        """The days shown."""
        return self._days

    def show_span(self, anchor: date, span: Span) -> None:
        """Show the month, the week or the day a date is in."""
        self._days = days_of(anchor, span)
        columns = 1 if span is Span.DAY else WEEK
        while len(self._cells) < len(self._days):
            self._cells.append(self._make_cell())
        self._lay_out(columns, span)
        self._let_tab_reach(self._shown[self._days.index(anchor)])
        for cell, day in zip(self._cells, self._days, strict=False):
            cell.show_day(day, span, beside=span is Span.MONTH and day.month != anchor.month)

    def show_planned(self, planned: PlannedDays, kinds: frozenset[MomentKind]) -> None:
        """Show what falls on the days, of these kinds."""
        for cell in self._shown:
            moments = [each for each in planned.days.get(cell.date, ()) if each.kind in kinds]
            cell.show_moments(moments, planned.zone)

    def set_today(self, today: date) -> None:
        """Mark today."""
        for cell in self._shown:
            cell.set_today(cell.date == today)

    def focus_day(self, day: date) -> None:
        """Let the keys work in this day."""
        cell = self._cell(day)
        if cell is not None:
            cell.list.setFocus()

    def focus_moment(self, article_id: ArticleId, kind: MomentKind) -> bool:
        """Stand on a moment wherever it is; False when it is on none of the days."""
        for cell in self._shown:
            row = cell.list.day.row_of(article_id, kind)
            if row >= 0:
                cell.list.setFocus()
                cell.list.choose(row)
                return True
        return False

    def moments_shown(self) -> int:
        """Return how many moments the days have."""
        return sum(len(cell.list.day.moments) for cell in self._shown)

    @property
    def focused_day(self) -> date | None:
        """The day the keys work in, or None."""
        return next((cell.date for cell in self._shown if cell.list.hasFocus()), None)

    @property
    def _shown(self) -> list[DayCell]:
        return self._cells[: len(self._days)]

    def _cell(self, day: date) -> DayCell | None:
        return next((cell for cell in self._shown if cell.date == day), None)

    def _let_tab_reach(self, reached: DayCell) -> None:
        """Let Tab stop at one day alone; the arrows lead to the others."""
        for cell in self._cells:
            policy = Qt.FocusPolicy.StrongFocus if cell is reached else Qt.FocusPolicy.ClickFocus
            cell.list.setFocusPolicy(policy)

    def _on_focused(self) -> None:
        if self._sending_cell().list.hasFocus():
            self._let_tab_reach(self._sending_cell())

    def _on_open(self, article_id: str) -> None:
        self.open_requested.emit(article_id)

    def _on_day(self) -> None:
        self.day_requested.emit(self._sending_cell().date)

    def _on_move(self, moment: PlannedMoment, days: int) -> None:
        self.move_requested.emit(moment, self._sending_cell().date + timedelta(days=days))

    def _on_stepped(self, days: int) -> None:
        day = self._sending_cell().date + timedelta(days=days)
        cell = self._cell(day)
        if cell is None:
            self.left_days.emit(day)
            return
        cell.list.setFocus()
        cell.list.choose(0 if days > 0 else len(cell.list.day.moments))

    def _on_dropped(self, article_id: ArticleId, kind: MomentKind, at: object) -> None:
        cell = self.sender()
        assert isinstance(cell, DayCell)
        self.dropped.emit(article_id, kind, at, cell.date)

    def _sending_cell(self) -> DayCell:
        cell = self.sender().parent()
        assert isinstance(cell, DayCell)
        return cell

    def _make_cell(self) -> DayCell:
        made = DayCell(self._writable, self)
        made.dropped.connect(self._on_dropped)
        made.list.focused.connect(self._on_focused)
        made.list.day_requested.connect(self._on_day)
        made.list.move_requested.connect(self._on_move)
        made.list.open_requested.connect(self._on_open)
        made.list.stepped.connect(self._on_stepped)
        return made

    def _lay_out(self, columns: int, span: Span) -> None:
        """Put the cells of the days into rows, below the names of the weekdays in a month."""
        for cell in self._cells:
            self._layout.removeWidget(cell)
            cell.setVisible(cell in self._shown)
        self._name_weekdays(span is Span.MONTH)
        rows = len(self._days) // columns
        for place, cell in enumerate(self._shown):
            self._layout.addWidget(cell, 1 + place // columns, place % columns)
        for row in range(1, 7):
            self._layout.setRowStretch(row, 1 if row <= rows else 0)
        for column in range(WEEK):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)

    def _name_weekdays(self, shown: bool) -> None:
        if not self._names:
            self._names = [label("", "label", self) for _ in range(WEEK)]
            for column, name in enumerate(self._names):
                name.setContentsMargins(8, 4, 8, 4)
                self._layout.addWidget(name, 0, column)
        for day, name in zip(self._days, self._names, strict=False):
            name.setText(QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat))
        for name in self._names:
            name.setVisible(shown)


def days_of(anchor: date, span: Span) -> list[date]:
    """Return the days of the month (in whole weeks), the week or the day a date is in."""
    if span is Span.DAY:
        return [anchor]
    if span is Span.WEEK:
        return _in_a_row(_week_begins(anchor), WEEK)
    first = anchor.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    begins = _week_begins(first)
    return _in_a_row(begins, (_week_begins(last) - begins).days + WEEK)


def _in_a_row(first: date, count: int) -> list[date]:
    return [first + timedelta(days=place) for place in range(count)]


def _week_begins(day: date) -> date:
    """Return the first day of the week, which is Monday or what the user's country has."""
    first: Qt.DayOfWeek = QLocale().firstDayOfWeek()
    return day - timedelta(days=(day.isoweekday() - first.value) % WEEK)
