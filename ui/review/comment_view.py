"""The list of comments with its keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from ui.review.comment_list import CommentDelegate, CommentModel

KEYS = {
    Qt.Key.Key_Return: "answer",
    Qt.Key.Key_Enter: "answer",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_R: "settle",
    Qt.Key.Key_Escape: "leave",
}


class CommentView(QListView):
    """Says what a key wishes for the chosen comment: answer, edit, delete, settle, or leave the list."""

    wished = Signal(str)

    def __init__(self, model: CommentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CommentDelegate(self, model))
        self.setAccessibleName(self.tr("Comments"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wish = KEYS.get(Qt.Key(event.key())) if plain else None
        if wish is None:
            super().keyPressEvent(event)
        else:
            self.wished.emit(wish)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()  # other widths, other heights
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
