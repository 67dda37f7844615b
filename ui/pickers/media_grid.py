"""The pictures and videos as a view: tiles or rows, their keys, and small pictures nearest first."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, Media
from ui.context import Context
from ui.delegates.media_marks import spoken_marks
from ui.delegates.media_row import ROW, MediaRowDelegate
from ui.delegates.media_tile import USUAL, MarkedTileDelegate, MediaTileDelegate, tile_size
from ui.models.media_list import MediaListModel, name_of
from ui.models.thumbnails import SIDE, Thumbnails
from ui.widgets.tiles import AnyIndex, Tiles

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LABEL_KEYS = {
    Qt.Key.Key_6: Label.RED,
    Qt.Key.Key_7: Label.YELLOW,
    Qt.Key.Key_8: Label.GREEN,
    Qt.Key.Key_9: Label.BLUE,
}
"""As picture editors know them."""
SETTLE_MS = 30  # after so long without a step of scrolling, what is seen is what is wanted


class MediaGrid(Tiles):
    """Says which item the cursor is on, and which one was chosen by Enter or a double click."""

    current_changed = Signal(object)  # Media | None
    chosen = Signal(object)  # Media
    bin_requested = Signal()
    caption_requested = Signal()
    marked_changed = Signal()
    selection_changed = Signal()
    rated = Signal(int)
    labelled = Signal(object)  # Label
    resize_requested = Signal(int)  # steps of the size of the tiles

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, many: bool = False, several: bool = False
    ) -> None:
        """With `many`, Space and a click mark items; they are numbered in the order they were marked.

        With `several`, more than one item can be selected, and figures rate and label them.
        """
        super().__init__(parent)
        self._many, self._several = many, several
        self._marked: dict[MediaId, Media] = {}
        self._items = MediaListModel(context, self)
        self._thumbnails = Thumbnails(context, self, self._pixels(USUAL))
        self._wished: MediaId | None = None
        self._said: Media | None = None
        self._is_chosen = False
        self._want_soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._build()
        self._connect()

    @property
    def items(self) -> MediaListModel:
        """The model."""
        return self._items

    @property
    def thumbnails(self) -> Thumbnails:
        """The small pictures of the items."""
        return self._thumbnails

    @property
    def current(self) -> Media | None:
        """The item the cursor is on; None while it is on its way."""
        return self._items.media_at(self.currentIndex())

    @property
    def selected(self) -> list[MediaId]:
        """The selected items in the order of the list."""
        ids = self._items.ids
        selection = self.selectionModel().selection()
        each = [selection.at(place) for place in range(selection.count())]
        ranges = sorted((run.top(), run.bottom()) for run in each)
        return [media_id for top, bottom in ranges for media_id in ids[top : bottom + 1]]

    @property
    def marked(self) -> list[Media]:
        """The marked items in the order they were marked."""
        return list(self._marked.values())

    def show_tiles(self, width: int) -> None:
        """Show tiles about as wide as this."""
        self.setItemDelegate(self._tiles)
        self._thumbnails.set_width(self._pixels(width))
        self.set_cells(tile_size(width))
        self._want_soon.start()

    def show_rows(self) -> None:
        """Show one item below the other, in columns."""
        self.setItemDelegate(self._rows)
        self.set_cells(ROW, wide=True)
        self._want_soon.start()

    def toggle_mark(self, media: Media) -> None:
        """Mark an item as the last, or take its mark away."""
        if media.id in self._marked:
            del self._marked[media.id]
        else:
            self._marked[media.id] = media
        self.viewport().update()
        self.marked_changed.emit()

    def select(self, media_id: MediaId) -> None:
        """Put the cursor on an item, now or as soon as it is in the list."""
        place = self._items.place_of(media_id)
        self._wished = None if place.isValid() else media_id
        if place.isValid():
            self.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(place)

    def step(self, by: int) -> bool:
        """Put the cursor on an item further on, or back; return whether there is one."""
        row = self.currentIndex().row() + by
        if not 0 <= row < self._items.rowCount():
            return False
        self.select(self._items.ids[row])
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Bin, describe, rate or label what is selected when the key says so; return whether it does."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        elif self._several and event.key() == Qt.Key.Key_F2:
            self.caption_requested.emit()
        elif self._several and plain and event.text() and event.text() in "012345":
            self.rated.emit(int(event.text()))
        elif self._several and plain and event.key() in LABEL_KEYS:
            self.labelled.emit(LABEL_KEYS[Qt.Key(event.key())])
        else:
            return False
        return True

    def _on_loaded(self) -> None:
        if self._wished is not None:
            self.select(self._wished)
        self._want()

    def _on_fetched(self) -> None:
        """Say the current item when it came only now, or changed."""
        media = self.current
        if media is not None and media is not self._said:
            self._say(media)
        if media is not None and self._is_chosen:
            self._choose()
        self._want()

    def _on_thumbnail(self, media_id: str) -> None:
        place = self._items.place_of(MediaId(media_id))
        if place.isValid():
            self.update(place)
        else:
            self.viewport().update()  # the poster of a video

    def _on_activated(self, index: QModelIndex) -> None:
        media = self._items.media_at(index)
        if media is not None and not self._many:  # there a double click is two clicks
            self.chosen.emit(media)

    def _on_clicked(self, index: QModelIndex) -> None:
        media = self._items.media_at(index)
        if media is not None:
            self.toggle_mark(media)

    def _want(self) -> None:
        """Ask for the small pictures of what is seen, those in the middle first, then of what is near."""
        seen = self.seen()
        if not self.isVisible() or not len(seen):
            return
        current = self.currentIndex().row()
        middle = current if current in seen else (seen.start + seen.stop) // 2
        around = range(max(0, seen.start - len(seen)), min(self._items.rowCount(), seen.stop + len(seen)))
        nearest = sorted(around, key=lambda row: (row not in seen, abs(row - middle)))
        shown = (self._items.media_at_hand(row) for row in nearest)
        self._thumbnails.want([media for media in shown if media is not None])

    @override
    def event(self, event: QEvent) -> bool:
        # The window makes letters larger with these keys; here there are none.
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and self._several and _steps_of_size(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._is_chosen = False
            self._wished = self._items.ids[current.row()]  # after a reload the cursor comes back to it
        self._say(self._items.media_at(current))

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            return
        if self._several and _steps_of_size(event):
            self.resize_requested.emit(_steps_of_size(event))
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and self.current is not None:
            self._on_space(self.current)
        elif event.key() in ENTER and self.currentIndex().isValid():
            self._choose()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._want_soon.isActive():
            self._want_soon.start()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            media = self._items.media_at(self.indexAt(event.pos()))
            said = "\n".join(filter(None, (name_of(media), spoken_marks(media)))) if media else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    def _choose(self) -> None:
        """Say that the current item is chosen, now or as soon as it is there."""
        media = self.current
        self._is_chosen = media is None
        if media is not None:
            self.chosen.emit(media)

    def _on_space(self, media: Media) -> None:
        if self._many:
            self.toggle_mark(media)
        elif self._several:
            self.chosen.emit(media)

    def _say(self, media: Media | None) -> None:
        self._said = media
        self.current_changed.emit(media)

    def _pixels(self, width: int) -> int:
        return min(SIDE, round(width * self.devicePixelRatioF()))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Pictures and videos"))
        self.setModel(self._items)
        self._rows = MediaRowDelegate(self._thumbnails, self)
        self._tiles = MediaTileDelegate(self._thumbnails, self)
        if self._many:
            self._tiles = MarkedTileDelegate(self._thumbnails, self._marked, self)
            self.clicked.connect(self._on_clicked)
        if self._several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.show_tiles(USUAL)

    def _connect(self) -> None:
        self._items.loaded.connect(self._on_loaded)
        self._items.fetched.connect(self._on_fetched)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self._want_soon.timeout.connect(self._want)
        self.activated.connect(self._on_activated)


def _steps_of_size(event: QKeyEvent) -> int:
    """Return 1 or -1 for the keys that make tiles larger or smaller, 0 for any other."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
    return steps.get(Qt.Key(event.key()), 0)
