"""The list of authors as a view, and what it says when it is empty."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.delegates.author_row import AuthorRowDelegate
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
        self.setItemDelegate(AuthorRowDelegate(thumbnails, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thumbnails.ready.connect(self._on_thumbnail)

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

    def say_why(self, search: str, *, binned: bool) -> None:
        """Say why a search, or the bin, or the library has nobody."""
        if search:
            sentence = self.tr("Nobody here has all of these words.")
            clear = self.tr("Clear the search")
            self.set_texts("magnifying-glass", self.tr("Nobody found"), sentence, clear)
        elif binned:
            sentence = self.tr("Whoever is moved to the bin waits here and can be restored.")
            self.set_texts("trash", self.tr("The bin is empty"), sentence)
        else:
            sentence = self.tr("Authors stand in bylines and have a page of their own.")
            self.set_texts("users", self.tr("No authors yet"), sentence, self.tr("New author"))
