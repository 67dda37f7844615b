"""The list of pictures with its bar: tiles, rows, or one picture large; and what it says when empty."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.domain.media_query import MediaOrder, MediaQuery
from ui.context import Context
from ui.delegates.media_tile import NARROWEST, USUAL, WIDEST
from ui.media.filter_bar import FilterBar
from ui.media.large_view import LargeView
from ui.media.list_head import ListHead
from ui.media.nothing import Nothing
from ui.pickers.media_grid import MediaGrid
from ui.theme.icons import icon
from ui.widgets.labels import Hairline, label

KEPT_VIEW, KEPT_TILE = "media/view", "media/tile"
TILES, ROWS = "grid", "list"
STEP = 32  # pixels by which a key makes tiles larger


class Browser(QWidget):
    """`step_by`, `select` and the like work in every view; Escape leaves the large one."""

    add_requested = Signal()
    emptied = Signal()
    left_behind = Signal()  # what was chosen is not in the list any more
    narrowed = Signal(bool)  # whether there is room for icons alone

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_large = False
        self._wants_first = False  # the answer to the question is still on its way
        self.bar = FilterBar(context, self)
        self.grid = MediaGrid(context, self, several=True)
        self.grid.items.set_query(self.bar.query)  # the answer comes while the rest is being made
        self.head = ListHead(self)
        self._large: LargeView | None = None
        self.nothing = Nothing(self)
        self._count = label("", "muted", self)
        self._size = QSlider(Qt.Orientation.Horizontal, self)
        self._views = {TILES: self._view_button("squares-four", self.tr("Tiles"))}
        self._views[ROWS] = self._view_button("list", self.tr("List"))
        self._build()
        self._connect()
        self._show_view(context.settings.text(KEPT_VIEW, TILES))

    @property
    def query(self) -> MediaQuery:
        """What is asked for."""
        return self.bar.query

    @property
    def large(self) -> LargeView:
        """The large view, made when it is first needed."""
        if self._large is None:
            self._large = LargeView(self._context, self.grid, self)
            self._large.left.connect(self.close_large)
            self._places.addWidget(self._large)
        return self._large

    def show_item(self, media_id: MediaId) -> None:
        """Put the cursor on an item, whatever is being asked for."""
        if not self.grid.items.place_of(media_id).isValid():
            self.bar.set_query(self.query.widest())
        self.grid.select(media_id)

    def show_batch(self, ids: Collection[MediaId]) -> None:
        """Show only these items, with the cursor on the first."""
        self.close_large()
        self.bar.set_query(replace(self.query.widest(), batch=frozenset(ids)))
        self._wants_first = True
        self.grid.setFocus()

    def open_large(self) -> None:
        """Show the current item large."""
        if self.grid.currentIndex().isValid():
            self._is_large = True
            self._show_place()
            self.large.open_on(self.grid.current)

    def close_large(self) -> None:
        """Go back to the list."""
        if self._is_large:
            self._is_large = False
            self._show_place()
            self.grid.scrollTo(self.grid.currentIndex())
            self.grid.setFocus()

    def focus(self) -> None:
        """Put the keys into the list, on an item."""
        if not self.grid.currentIndex().isValid() and self.grid.items.rowCount():
            self.grid.select(self.grid.items.ids[0])
        (self.large if self._is_large else self.grid).setFocus()

    def _on_query(self, query: MediaQuery) -> None:
        self.head.show_order(query.order)
        self.grid.items.set_query(query)

    def _on_order(self, order: MediaOrder) -> None:
        self.bar.set_order(order)

    def _on_loaded(self) -> None:
        count = self.grid.items.rowCount()
        said = (
            self.tr("1 item")
            if count == 1
            else self.tr("{0} items", None, count).format(QLocale().toString(count))
        )
        self._count.setText(said)
        if not count:
            self._is_large = False
            self.nothing.say_why(self.grid.items.query)
            self.emptied.emit()
        elif self._wants_first:
            self.grid.select(self.grid.items.ids[0])
        elif not self.grid.currentIndex().isValid():
            self.left_behind.emit()
        self._wants_first = False
        self._show_place()

    def _on_empty_action(self) -> None:
        query = self.query
        if query.search:
            self.bar.search.clear()
        elif query.is_narrow:
            self.bar.set_query(query.widest())
        else:
            self.add_requested.emit()

    def _on_view(self) -> None:
        view = ROWS if self.sender() is self._views[ROWS] else TILES
        self._context.settings.set_text(KEPT_VIEW, view)
        self.close_large()
        self._show_view(view)
        self.grid.setFocus()

    def _on_size(self, width: int) -> None:
        self._context.settings.set_text(KEPT_TILE, str(width))
        self.grid.show_tiles(width)

    def _on_resized(self, steps: int) -> None:
        if self._views[TILES].isChecked():
            self._size.setValue(self._size.value() + steps * STEP)

    def _on_chosen(self, media: Media) -> None:
        self.open_large()

    def _show_view(self, view: str) -> None:
        is_list = view == ROWS
        self._views[ROWS if is_list else TILES].setChecked(True)
        self.head.setVisible(is_list)
        self._size.setEnabled(not is_list)
        if is_list:
            self.grid.show_rows()
        else:
            self.grid.show_tiles(self._size.value())

    def _show_place(self) -> None:
        if not self.grid.items.rowCount():
            self._places.setCurrentWidget(self.nothing)
        else:
            self._places.setCurrentWidget(self.large if self._is_large else self._listed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much in the bar as there is room for: how long words are depends on the language."""
        for is_roomy, is_narrow in ((True, False), (False, False), (False, True)):
            self.bar.set_room(is_roomy, is_narrow)
            self.narrowed.emit(is_narrow)
            self._size.setVisible(is_roomy)
            self._count.setVisible(not is_narrow)
            if self.bar.needed() <= self.width():
                return

    def _view_button(self, icon_name: str, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(icon_name))
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setAutoRaise(True)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFixedSize(28, 28)
        return made

    def _build(self) -> None:
        self._size.setRange(NARROWEST, WIDEST)
        kept = self._context.settings.text(KEPT_TILE)
        self._size.setValue(int(kept) if kept.isdigit() else USUAL)
        self._size.setFixedWidth(72)
        self._size.setAccessibleName(self.tr("Size of the tiles"))
        self._size.setToolTip(self.tr("Size of the tiles  Ctrl++, Ctrl+-"))
        self.bar.head.addWidget(self._count)
        self.bar.head.addStretch(1)
        for widget in (self._size, *self._views.values()):
            self.bar.head.addWidget(widget)
        listed = self._listed = QWidget(self)
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head_row())
        rows.addWidget(self.grid, 1)
        places = QWidget(self)
        self._places = QStackedLayout(places)
        for widget in (listed, self.nothing):
            self._places.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self.below_bar = QVBoxLayout()
        column.addLayout(self.below_bar)
        column.addWidget(Hairline(parent=self))
        column.addWidget(places, 1)

    def _head_row(self) -> QHBoxLayout:
        """Leave the width of the scroll bar free, so that headings stand above their columns."""
        self.grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, self.grid.verticalScrollBar().sizeHint().width(), 0)
        row.addWidget(self.head)
        return row

    def _connect(self) -> None:
        self.bar.query_changed.connect(self._on_query)
        self.bar.search.list_requested.connect(self.focus)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.resize_requested.connect(self._on_resized)
        self.grid.items.loaded.connect(self._on_loaded)
        self.head.order_requested.connect(self._on_order)
        self.nothing.action_requested.connect(self._on_empty_action)
        self._size.valueChanged.connect(self._on_size)
        for view in self._views.values():
            view.clicked.connect(self._on_view)
