"""The list of authors as a view, and what it says when it is empty."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from editor_app.domain.author import Who
from ui.delegates.author_row import AuthorRowDelegate
from ui.delegates.author_tile import AuthorTileDelegate
from ui.models.author_list import AuthorListModel
from ui.models.thumbnails import Thumbnails
from ui.widgets.empty_state import EmptyState


class AuthorView(QListView):
    """The list of authors as a view."""

    current_changed = Signal(QModelIndex)
    bin_requested = Signal()

    def __init__(self, authors: AuthorListModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("area", "side")
        self.setAccessibleName(self.tr("People"))
        self.setModel(authors)
        self._rows = AuthorRowDelegate(thumbnails, self)
        self._tiles = AuthorTileDelegate(thumbnails, self)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thumbnails.ready.connect(self._on_thumbnail)

    def set_grid(self, grid: bool) -> None:
        """Show large portraits side by side, or rows; the cursor stays where it is."""
        self.setViewMode(QListView.ViewMode.IconMode if grid else QListView.ViewMode.ListMode)
        self.setItemDelegate(self._tiles if grid else self._rows)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.scrollTo(self.currentIndex())

    def _on_thumbnail(self) -> None:
        self.viewport().update()

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        else:
            super().keyPressEvent(event)


class Nobody(EmptyState):
    """Says why no author is shown, and the step that changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("users", "", "", parent=parent)

    def say_why(self, search: str, who: Who) -> None:
        """Say why a search, or a filter, or the library has nobody."""
        if search:
            sentence = self.tr("Nobody here has all of these words.")
            clear = self.tr("Clear the search")
            self.set_texts("magnifying-glass", self.tr("Nobody found"), sentence, clear)
        elif who is Who.BIN:
            sentence = self.tr("Whoever is moved to the bin waits here and can be restored.")
            self.set_texts("trash", self.tr("The bin is empty"), sentence)
        elif who is not Who.KEPT:
            sentence = self.tr("No author belongs here at the moment.")
            self.set_texts("users", self.tr("Nobody here"), sentence, self.tr("Show everybody"))
        else:
            sentence = self.tr("Authors stand in bylines and have a page of their own.")
            self.set_texts("users", self.tr("No authors yet"), sentence, self.tr("New author"))
