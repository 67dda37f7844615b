"""The grid of pictures and videos as a view: tiles and keys."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from ui.context import Context
from ui.delegates.media_tile import TILE, MarkedTileDelegate, MediaTileDelegate
from ui.models.media_list import MediaListModel
from ui.models.thumbnails import Thumbnails


class MediaGrid(QListView):
    """Says which item the cursor is on, and which one was chosen by Enter or a double click."""

    current_changed = Signal(object)  # Media | None
    chosen = Signal(object)  # Media
    bin_requested = Signal()
    marked_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, many: bool = False) -> None:
        """With `many`, Space and a click mark items; they are numbered in the order they were marked."""
        super().__init__(parent)
        self._many = many
        self._marked: dict[MediaId, Media] = {}
        self._items = MediaListModel(context, self)
        self._thumbnails = Thumbnails(context, self)
        self._wished: MediaId | None = None
        self._build()
        self._items.loaded.connect(self._on_loaded)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.activated.connect(self._on_activated)

    @property
    def items(self) -> MediaListModel:
        """The model."""
        return self._items

    @property
    def current(self) -> Media | None:
        """The item the cursor is on."""
        return self._items.media_at(self.currentIndex())

    @property
    def marked(self) -> list[Media]:
        """The marked items in the order they were marked."""
        return list(self._marked.values())

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

    def _on_loaded(self) -> None:
        if self._wished is not None:
            self.select(self._wished)

    def _on_thumbnail(self) -> None:
        self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        media = self._items.media_at(index)
        if media is not None and not self._many:  # there a double click is two clicks
            self.chosen.emit(media)

    def _on_clicked(self, index: QModelIndex) -> None:
        media = self._items.media_at(index)
        if media is not None:
            self.toggle_mark(media)

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        media = self._items.media_at(current)
        if media is not None:
            self._wished = media.id  # after a reload the cursor comes back to the same item
        self.current_changed.emit(media)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        elif event.key() == Qt.Key.Key_Space and self._many and self.current is not None:
            self.toggle_mark(self.current)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Pictures and videos"))
        self.setModel(self._items)
        if self._many:
            self.setItemDelegate(MarkedTileDelegate(self._thumbnails, self._marked, self))
            self.clicked.connect(self._on_clicked)
        else:
            self.setItemDelegate(MediaTileDelegate(self._thumbnails, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(TILE.width() + 8, TILE.height() + 8))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
