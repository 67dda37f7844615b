"""The calendar page: which days and which kinds of moments are seen, and what is done with them."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.ids import ArticleId
from editor_app.domain.planned_moment import MomentKind, PlannedMoment
from editor_app.services.calendar_days import MOST, PlannedDays, planned_days
from ui.calendar.delegate import Span
from ui.calendar.grid import CalendarGrid
from ui.calendar.head import CalendarHead
from ui.calendar.moving import Moving
from ui.context import Context
from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline, label

if TYPE_CHECKING:
    from editor_app.storage.library import Library

MINUTE_MS = 60_000
Key = Qt.Key


class CalendarPage(QWidget):
    """Follows the library and the clock while it is seen. All days are those of the newsroom's zone."""

    article_requested = Signal(str)
    save_requested = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._planned = PlannedDays()
        self._anchor = datetime.now(UTC).astimezone().date()
        self._asked, self._is_read, self._is_behind = 0, False, True
        self._wished: tuple[ArticleId, MomentKind] | None = None  # to stand on when the answer is there
        self.head = CalendarHead(context, self)
        self.grid = CalendarGrid(not context.library.read_only, self)
        self._moving = Moving(context, self)
        self._note = label("", "help", self)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._build()
        self._connect()
        self._show_days()

    @property
    def anchor(self) -> date:
        """The day by which month, week or day are found."""
        return self._anchor

    def flush(self) -> None:
        """Nothing waits here: what is moved is saved at once."""

    def show_date(self, day: date, span: Span | None = None) -> None:
        """Show the days around a date and let the keys work in it."""
        self._anchor = day
        if span is not None:
            self.head.set_span(span)
        self._show_days()
        self.grid.focus_day(day)
        self._ask()

    # What happens

    def _show_days(self) -> None:
        self.grid.show_span(self._anchor, self.head.span)
        self.head.tell(self._anchor, self.grid.days)
        self._show_planned()

    def _show_planned(self) -> None:
        self.grid.show_planned(self._planned, self.head.kinds)
        self._tell_time()
        self._say_note()

    def _ask(self) -> None:
        self._asked += 1
        days = self.grid.days
        work = partial(_numbered, self._context.library, days[0], days[-1], self._asked)
        self._context.jobs.read(work, self._on_planned)

    def _on_planned(self, answer: tuple[int, PlannedDays]) -> None:
        number, planned = answer
        if number != self._asked:
            return  # other days are wished by now
        self._planned = planned
        if not self._is_read:
            self._is_read = True
            self._begin_with_today()
            return
        self._show_planned()
        if self._wished is not None and self.grid.focus_moment(*self._wished):
            self._wished = None

    def _begin_with_today(self) -> None:
        """Go to the newsroom's today, now that its zone is known; another day may be on than here."""
        today = self._today()
        if today != self._anchor:
            self.show_date(today)
        else:
            self._show_planned()
            self.grid.focus_day(today)

    def _tell_time(self) -> None:
        self.grid.set_today(self._today())
        self.grid.update()

    def _say_note(self) -> None:
        zone = self.tr("Times are those of {0}.").format(self._planned.zone)
        if self._planned.cut:
            said = self.tr("Only the first {0} moments are shown; look at fewer days.").format(MOST)
        elif self._is_read and not self.grid.moments_shown():
            said = self.tr(
                "Nothing falls on these days. The budget (Alt+5) sets deadlines, embargoes and schedules."
            )
        else:
            said = self.tr("Drag a piece to another day, or press Alt with an arrow; its time of day stays.")
        self._note.setText(f"{said} {zone}")

    def _on_span(self) -> None:
        self.show_date(self.grid.focused_day or self._anchor)

    def _on_kinds(self) -> None:
        self._show_planned()

    def _on_stepped(self, step: int) -> None:
        self.show_date(stepped(self._anchor, self.head.span, step))

    def _on_today(self) -> None:
        self.show_date(self._today())

    def _on_day(self, day: date) -> None:
        self.show_date(day, Span.DAY)

    def _on_left_days(self, day: date) -> None:
        self.show_date(day)

    def _on_move(self, moment: PlannedMoment, day: date) -> None:
        self._move(moment.article, moment.kind, moment.at, day)

    def _on_dropped(self, article_id: ArticleId, kind: MomentKind, at: datetime, day: date) -> None:
        self._move(article_id, kind, at, day)

    def _move(self, article_id: ArticleId, kind: MomentKind, at: datetime, day: date) -> None:
        if self._moving.move(article_id, kind, at, day, self._planned.zone):
            self._wished = (article_id, kind)
            if day not in self.grid.days:
                self.show_date(day)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.articles or changes.authors or changes.sections or changes.newsroom:
            self._is_behind = True
            self._catch_up()

    def _catch_up(self) -> None:
        if self._is_behind and self.isVisible():
            self._is_behind = False
            self._ask()

    def _today(self) -> date:
        return datetime.now(ZoneInfo(self._planned.zone)).date()

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        spans = {Key.Key_M: Span.MONTH, Key.Key_W: Span.WEEK, Key.Key_D: Span.DAY}
        if key == Key.Key_Escape:
            self.left.emit()
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self._on_stepped(1 if key == Key.Key_PageDown else -1)
        elif key in (Key.Key_Home, Key.Key_T):
            self._on_today()
        elif key in spans:
            self.show_date(self.grid.focused_day or self._anchor, spans[key])
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        self.grid.focus_day(self._anchor)

    def _build(self) -> None:
        set_area(self, "paper")
        self._note.setContentsMargins(12, 4, 12, 4)
        self._note.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._note)

    def _connect(self) -> None:
        self._minute.timeout.connect(self._tell_time)
        self._minute.start()
        self._moving.edits.about_to_write.connect(self.save_requested)
        self._moving.edits.refused.connect(self._ask)
        self.grid.day_requested.connect(self._on_day)
        self.grid.dropped.connect(self._on_dropped)
        self.grid.left_days.connect(self._on_left_days)
        self.grid.move_requested.connect(self._on_move)
        self.grid.open_requested.connect(self.article_requested)
        self.head.kinds_changed.connect(self._on_kinds)
        self.head.left.connect(self.left)
        self.head.span_changed.connect(self._on_span)
        self.head.stepped.connect(self._on_stepped)
        self.head.today_requested.connect(self._on_today)
        self._context.jobs.changed.connect(self._on_changed)


def stepped(day: date, span: Span, step: int) -> date:
    """Return the same day a month, a week or a day later or earlier; the 31st becomes the last of a month."""
    if span is not Span.MONTH:
        return day + timedelta(days=step * (7 if span is Span.WEEK else 1))
    months = day.year * 12 + day.month - 1 + step
    first = date(months // 12, months % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _numbered(library: "Library", first: date, last: date, number: int) -> tuple[int, PlannedDays]:
    return number, planned_days(library, first, last)
