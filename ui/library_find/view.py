"""The tree of articles and places: Space accepts or skips, Enter opens the article."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget
from typing_extensions import override

from ui.library_find.delegate import BOX, SIDE, PlaceDelegate
from ui.library_find.model import PlacesModel, Role


class PlacesView(QTreeView):
    """All places stand open; the current one stays current when the list is refreshed."""

    open_requested = Signal(str)
    left_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = PlacesModel(self)
        self._was: tuple[str, int, int] | None = None
        self.setModel(self.places)
        self.setItemDelegate(PlaceDelegate(self))
        self.setAccessibleName(self.tr("Places found"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(16)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.places.modelAboutToBeReset.connect(self._on_resetting)
        self.places.modelReset.connect(self._on_reset)
        self.doubleClicked.connect(self._on_activated)

    def enter(self) -> None:
        """Take the focus, on the first row when none is current."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.places.index(0))
        self.setFocus()

    def _on_resetting(self) -> None:
        index = self.currentIndex()
        self._was = None
        if index.isValid():
            parent = index.parent()
            self._was = (index.data(Role.FOUND).article, parent.row(), index.row())

    def _on_reset(self) -> None:
        self.expandAll()
        if self._was is None:
            return
        article, group, row = self._was
        articles = self.places.articles
        if article not in articles:
            self.setCurrentIndex(self.places.index(min(max(group, 0), len(articles) - 1)))
            return
        top = self.places.index(articles.index(article))
        place = min(row, self.places.rowCount(top) - 1)
        self.setCurrentIndex(self.places.index(place, 0, top) if group >= 0 else top)

    def _on_activated(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.open_requested.emit(index.data(Role.FOUND).article)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space:
            self.places.toggle(self.currentIndex())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
        elif key == Qt.Key.Key_Up and not self.indexAbove(self.currentIndex()).isValid():
            self.left_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and point.x() < self.visualRect(index).left() + SIDE + BOX + 6:
            self.places.toggle(index)
