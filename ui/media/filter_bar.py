"""What the list of pictures is asked for: words, a menu of filters, the order, and chips for what is on."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from editor_app.domain.media_query import MediaOrder, MediaQuery, from_text
from ui.context import Context
from ui.media.filter_menu import FilterMenu
from ui.media.filter_words import ORDER_WORDS, chips_of, word
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.chip import Chip
from ui.widgets.date_field import DateField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

KEPT = "media/query"
EDGE = 10  # pixels: the left edge of the pictures below


class FilterBar(QWidget):
    """Says `query_changed`; all but the words is kept for the next time. `head` takes what stands beside."""

    query_changed = Signal(object)  # MediaQuery

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = from_text(context.settings.text(KEPT))
        self.search = SearchField(self.tr("Search pictures"), self)
        self.menu = FilterMenu(context, self)
        self._filter = _menu_button(self.tr("Filter"), "funnel", self)
        self._order = _menu_button("", "sort-ascending", self)
        self._order_menu = QMenu(self)
        self._orders: dict[MediaOrder, QAction] = {}
        self._chips = QWidget(self)
        self._dates = QWidget(self)
        self._since, self._until = DateField(self._dates), DateField(self._dates)
        self._which = Segmented(
            [("added", self.tr("Added")), ("taken", self.tr("Taken"))], self.tr("Which date"), self._dates
        )
        self._build()
        self._connect()
        self._show()

    @property
    def query(self) -> MediaQuery:
        """What is asked for."""
        return replace(self._query, search=self.search.text())

    def set_query(self, query: MediaQuery) -> None:
        """Ask for something else, and say so."""
        self._query = query
        if self.search.text() != query.search:
            self.search.blockSignals(True)
            self.search.setText(query.search)
            self.search.blockSignals(False)
        self._keep()

    def set_order(self, order: MediaOrder) -> None:
        """Show the same items in another order."""
        self.set_query(replace(self.query, order=order))

    def set_room(self, is_roomy: bool, is_narrow: bool) -> None:
        """Say everything, or leave words away where there is little room."""
        self._is_roomy = is_roomy
        self._order.setText(word(ORDER_WORDS[self._query.order]) if is_roomy else "")
        self._filter.setText("" if is_narrow else self.tr("Filter"))
        self.search.setMinimumWidth(120 if is_narrow else 180)

    def needed(self) -> int:
        """Return the width, in pixels, that what stands in `head` now needs."""
        self.head.invalidate()  # within a resize, what it remembers is of before
        return self.head.minimumSize().width()

    def _on_searched(self) -> None:
        self.query_changed.emit(self.query)

    def _on_chosen(self, query: MediaQuery) -> None:
        self._query = replace(query, search="")
        self._keep()

    def _on_order(self, action: QAction) -> None:
        self._on_chosen(replace(self._query, order=MediaOrder(action.data())))

    def _on_chip(self, text: str) -> None:
        for name, without in chips_of(self._query):
            if name == text:
                self._on_chosen(without)
                self._filter.setFocus()
                return

    def _on_none(self) -> None:
        self._on_chosen(self._query.widest())
        self._filter.setFocus()

    def _on_dates_requested(self) -> None:
        self._dates.show()
        self._since.setFocus()

    def _on_since(self, day: dt.date | None) -> None:
        self._on_chosen(replace(self._query, since=day))

    def _on_until(self, day: dt.date | None) -> None:
        self._on_chosen(replace(self._query, until=day))

    def _on_which(self, which: str) -> None:
        self._on_chosen(replace(self._query, by_taken=which == "taken"))

    def _keep(self) -> None:
        self._context.settings.set_text(KEPT, self._query.to_text())
        self._show()
        self.query_changed.emit(self.query)

    def _show(self) -> None:
        self.menu.show_query(self._query)
        self._orders[self._query.order].setChecked(True)
        name = word(ORDER_WORDS[self._query.order])
        self._order.setText(name if self._is_roomy else "")
        self._order.setToolTip(self.tr("Order: {0}").format(name))
        self._order.setAccessibleName(self._order.toolTip())
        self._since.set_date(self._query.since)
        self._until.set_date(self._query.until)
        self._which.set_value("taken" if self._query.by_taken else "added")
        self._show_chips()

    def _show_chips(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        chips = chips_of(self._query)
        for text, _ in chips:
            chip = Chip(text, removable=True, parent=self._chips)
            chip.removed.connect(self._on_chip)
            self._flow.addWidget(chip)
        if len(chips) > 1:
            every = button(self.tr("Take all off"), "link", parent=self._chips)
            every.clicked.connect(self._on_none)
            self._flow.addWidget(every)
        for place in range(self._flow.count()):
            self._flow.itemAt(place).widget().show()
        self._chips.setVisible(bool(chips))

    def _build(self) -> None:
        self._is_roomy = True
        self.search.setMinimumWidth(180)
        self.search.setMaximumWidth(280)
        self._filter.setAccessibleName(self._filter.text())
        self._filter.setToolTip(self.tr("What the list shows"))
        self._filter.setMenu(self.menu)
        group = QActionGroup(self._order_menu)
        for order, text in ORDER_WORDS.items():
            action = self._order_menu.addAction(word(text))
            action.setCheckable(True)
            action.setData(order.value)
            self._orders[order] = group.addAction(action)
        self._order.setMenu(self._order_menu)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(EDGE, 12, 16, 8)
        self.head.setSpacing(8)
        for widget in (self.search, self._filter, self._order):
            self.head.addWidget(widget, 2 if widget is self.search else 0)
        self._flow = FlowLayout(self._chips)
        self._flow.setContentsMargins(EDGE, 0, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._dates)
        column.addWidget(self._chips)
        self._build_dates()

    def _build_dates(self) -> None:
        self._dates.hide()
        self._since.setAccessibleName(self.tr("From this day"))
        self._until.setAccessibleName(self.tr("To this day"))
        close = button(self.tr("Done"), parent=self._dates)
        close.clicked.connect(self._dates.hide)
        row = QHBoxLayout(self._dates)
        row.setContentsMargins(EDGE, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._which)
        row.addWidget(label(self.tr("from"), "muted", self._dates))
        row.addWidget(self._since, 1)
        row.addWidget(label(self.tr("to"), "muted", self._dates))
        row.addWidget(self._until, 1)
        row.addWidget(close)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.menu.chosen.connect(self._on_chosen)
        self.menu.dates_requested.connect(self._on_dates_requested)
        self._order_menu.triggered.connect(self._on_order)
        self._since.changed.connect(self._on_since)
        self._until.changed.connect(self._on_until)
        self._which.chosen.connect(self._on_which)


def _menu_button(text: str, icon_name: str, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setText(text)
    made.setIcon(icon(icon_name))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setAutoRaise(True)
    return made
