"""A date that may be missing: written as people write it, or taken from a calendar."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ui.theme import current
from ui.theme.icons import icon
from ui.widgets.buttons import IconButton

SHOWN = "d MMM yyyy"
WRITTEN = ("yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d.M.yyyy", "d/M/yyyy")


class DateField(QWidget):
    """Says `changed` with a date or None; `misread` with what was written and is no date."""

    changed = Signal(object)  # datetime.date | None
    misread = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date: dt.date | None = None
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("No date"))
        self._open = IconButton("calendar-blank", self.tr("Choose from a calendar"), parent=self)
        self.setFocusProxy(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._open)
        self._line.editingFinished.connect(self._on_written)
        self._open.clicked.connect(self._on_open)

    @property
    def date(self) -> dt.date | None:
        """The date shown, or None."""
        return self._date

    def set_date(self, date: dt.date | None) -> None:
        """Show a date without saying `changed`; a line that is being written in is left alone."""
        if date == self._date and self._line.hasFocus():
            return
        self._date = date
        self._line.setText(self._spelt())

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  Qt's name
        """Name the line for screen readers."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _on_written(self) -> None:
        text = self._line.text().strip()
        date = read_date(text)
        if text and date is None:
            self.misread.emit(text)
            return
        self.misread.emit("")
        self._take(date)

    def _on_open(self) -> None:
        calendar = quiet_calendar(self)
        if self._date:
            calendar.setSelectedDate(QDate(self._date.year, self._date.month, self._date.day))
        self._menu = QMenu(self)
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(calendar)
        self._menu.addAction(holder)
        calendar.clicked.connect(self._on_picked)
        self._menu.aboutToHide.connect(self._menu.deleteLater)
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _on_picked(self, date: QDate) -> None:
        self._menu.close()
        self._take(dt.date(date.year(), date.month(), date.day()))

    def _take(self, date: dt.date | None) -> None:
        known, self._date = self._date, date
        self._line.setText(self._spelt())
        if date != known:
            self.changed.emit(date)

    def _spelt(self) -> str:
        date = self._date
        return QLocale().toString(QDate(date.year, date.month, date.day), SHOWN) if date else ""


def quiet_calendar(parent: QWidget) -> QCalendarWidget:
    """Return a calendar in the colours of the theme: no red weekends, no numbers of weeks."""
    calendar = QCalendarWidget(parent)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    plain = QTextCharFormat()
    plain.setForeground(current.colour("ink"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    for name, glyph in (("qt_calendar_prevmonth", "caret-left"), ("qt_calendar_nextmonth", "caret-right")):
        step = calendar.findChild(QToolButton, name)
        if step is not None:
            step.setIcon(icon(glyph, "ink"))
    return calendar


def read_date(text: str) -> dt.date | None:
    """Return the date somebody wrote, in one of the usual ways, or None."""
    for locale in (QLocale(), QLocale.c()):
        for form in WRITTEN:
            found = locale.toDate(text.strip(), form)
            if found.isValid():
                return dt.date(found.year(), found.month(), found.day())
    return None
