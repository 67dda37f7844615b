"""The list of the outline, whose sections can be dragged to another place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from editor_app.domain.outline import Kind, Landmark
from ui.editor.outline_row import HERE, LANDMARK, OutlineRowDelegate

BELOW = QAbstractItemView.DropIndicatorPosition.BelowItem


class OutlineList(QListWidget):
    """Shows landmarks. What happens when one is taken or dropped is decided by who owns the text."""

    taken = Signal(object)  # Landmark
    dropped = Signal(object, object)  # the Landmark that was dragged, and the one below it or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = OutlineRowDelegate(self)
        self.setItemDelegate(self._rows)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys come from the field above
        self.setMouseTracking(True)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Outline"))
        self.itemClicked.connect(self._on_clicked)

    @property
    def marked(self) -> Landmark | None:
        """The row that Enter would take."""
        item = self.currentItem()
        return item.data(LANDMARK) if item is not None else None

    def show_landmarks(self, rows: Sequence[Landmark], here: Landmark | None, *, movable: bool) -> None:
        """Show these; `here` is the one the cursor stands under. Sections can be dragged if `movable`."""
        self._rows.depth = min((row.level for row in rows if row.level), default=1)
        mode = QAbstractItemView.DragDropMode.InternalMove
        self.setDragDropMode(mode if movable else QAbstractItemView.DragDropMode.NoDragDrop)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(LANDMARK, row)
            item.setData(HERE, row == here)
            drags = Qt.ItemFlag.ItemIsDragEnabled if row.kind is Kind.HEADING else Qt.ItemFlag.NoItemFlags
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | drags)
            self.addItem(item)

    def mark(self, landmark: Landmark | None) -> None:
        """Mark a row; the first when it is not there."""
        rows = [self.item(row).data(LANDMARK) for row in range(self.count())]
        self.setCurrentRow(rows.index(landmark) if landmark in rows else 0)

    def step(self, by: int) -> None:
        """Go down the list, or up."""
        self.setCurrentRow(max(0, min(self.currentRow() + by, self.count() - 1)))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.taken.emit(item.data(LANDMARK))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Say where it was dropped; the rows follow from the text, not from the mouse."""
        dragged, index = self.marked, self.indexAt(event.position().toPoint())
        row = index.row() if index.isValid() else self.count()
        row += 1 if index.isValid() and self.dropIndicatorPosition() == BELOW else 0
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.ignore()
        if dragged is not None:
            self.dropped.emit(dragged, self.item(row).data(LANDMARK) if row < self.count() else None)
