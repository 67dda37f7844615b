"""What stands above the days: their name, the way to others, how many are seen, and which kinds."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.planned_moment import MomentKind
from ui.calendar.delegate import Span
from ui.calendar.kinds import PLURALS, SHAPES, translated
from ui.context import Context
from ui.models.moment_words import spelt_day
from ui.theme.icons import icon
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented

SPAN_KEY = "calendar/span"
HIDDEN_KEY = "calendar/hidden"
ROOMY, NARROW = 1040, 780
"""From so wide on the kinds have words beside their shapes, and down to so wide they are there at all."""


class CalendarHead(QWidget):
    """Remembers the span and the kinds for this person."""

    kinds_changed = Signal()
    left = Signal()
    span_changed = Signal()
    stepped = Signal(int)
    today_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self._back = IconButton("arrow-left", self.tr("Back to the desk"), "Esc", 16, self)
        self._title = label("", "title", self)
        self._earlier = IconButton("caret-left", self.tr("Earlier"), "PgUp", 16, self)
        self._later = IconButton("caret-right", self.tr("Later"), "PgDown", 16, self)
        self._today = button(self.tr("Today"), "quiet", parent=self)
        spans = [(Span.MONTH, self.tr("Month")), (Span.WEEK, self.tr("Week")), (Span.DAY, self.tr("Day"))]
        self._spans = Segmented([(span.value, name) for span, name in spans], self.tr("Days shown"), self)
        self._kinds = {kind: self._kind_button(kind) for kind in MomentKind}
        self._restore()
        self._build()
        self._connect()

    @property
    def span(self) -> Span:
        """How many days are seen."""
        return Span(self._spans.value)

    @property
    def kinds(self) -> frozenset[MomentKind]:
        """The kinds of moments that are seen."""
        return frozenset(kind for kind, shown in self._kinds.items() if shown.isChecked())

    def set_span(self, span: Span) -> None:
        """See another number of days, without saying so."""
        self._spans.set_value(span.value)
        self._settings.set_text(SPAN_KEY, span.value)

    def tell(self, anchor: date, days: Sequence[date]) -> None:
        """Name the days that are shown."""
        if self.span is Span.MONTH:
            name = f"{QLocale().standaloneMonthName(anchor.month)} {anchor.year}"
        elif self.span is Span.DAY:
            name = spelt_day(anchor, "dddd, d MMMM yyyy")
        else:
            first = spelt_day(days[0], "d" if days[0].month == days[-1].month else "d MMMM")
            name = f"{first} – {spelt_day(days[-1], 'd MMMM yyyy')}"
        self._title.setText(name[:1].upper() + name[1:])

    def _on_span(self, span: str) -> None:
        self._settings.set_text(SPAN_KEY, span)
        self.span_changed.emit()

    def _on_kinds(self) -> None:
        hidden = [kind.value for kind in MomentKind if kind not in self.kinds]
        self._settings.set_texts(HIDDEN_KEY, hidden)
        self.kinds_changed.emit()

    def _on_earlier(self) -> None:
        self.stepped.emit(-1)

    def _on_later(self) -> None:
        self.stepped.emit(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for kind, check in self._kinds.items():
            check.setText(translated(PLURALS[kind]) if self.width() >= ROOMY else "")
            check.setVisible(self.width() >= NARROW)

    def _kind_button(self, kind: MomentKind) -> QCheckBox:
        shape, role = SHAPES[kind]
        made = QCheckBox(translated(PLURALS[kind]), self)
        made.setIcon(icon(shape, role, 14))
        made.setChecked(True)
        made.setAccessibleName(made.text())
        made.setToolTip(self.tr("Show or hide: {0}").format(made.text()))
        return made

    def _restore(self) -> None:
        self._spans.set_value(Span(self._settings.text(SPAN_KEY, Span.MONTH.value)).value)
        for kind in self._settings.texts(HIDDEN_KEY):
            if kind in {each.value for each in MomentKind}:
                self._kinds[MomentKind(kind)].setChecked(False)

    def _build(self) -> None:
        self._today.setToolTip(self.tr("Go to today") + "  T")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 12, 8)
        layout.setSpacing(4)
        for made in (self._back, self._earlier, self._later, self._title):
            layout.addWidget(made)
        layout.addSpacing(8)
        layout.addWidget(self._today)
        layout.addStretch(1)
        for check in self._kinds.values():
            layout.addWidget(check)
            layout.addSpacing(8)
        layout.addSpacing(8)
        layout.addWidget(self._spans)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._earlier.clicked.connect(self._on_earlier)
        self._later.clicked.connect(self._on_later)
        self._today.clicked.connect(self.today_requested)
        self._spans.chosen.connect(self._on_span)
        for check in self._kinds.values():
            check.clicked.connect(self._on_kinds)
