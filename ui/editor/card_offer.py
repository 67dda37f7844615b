"""The quiet offer below a pasted link to an article of the library: make it a related card."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.editor.body_edit import BodyEdit
from ui.widgets.buttons import button
from ui.widgets.labels import label

GAP = 4
WIDEST = 420


class CardOffer(QFrame):
    """Lies below its line. Enter or a click takes it; any other key goes on writing and lets it go."""

    def __init__(self, body: BodyEdit, headline: str, take: Callable[[], None]) -> None:
        """`take` is called when the offer is taken."""
        super().__init__(body.viewport())
        self._body, self._take = body, take
        self._line = QTextCursor(body.textCursor())
        self.setProperty("kind", "popup")
        self._button = button(self.tr("Make it a related card"), "link", "cards", self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setToolTip(headline)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self._button)
        layout.addWidget(label(self.tr("Enter"), "help", self))
        self.setAccessibleName(self.tr("Make it a related card of “{0}”: press Enter").format(headline))
        self._button.clicked.connect(self.accept)
        body.cursorPositionChanged.connect(self._on_moved)
        body.updateRequest.connect(self._on_scrolled)
        self._place()
        self.show()

    def accept(self) -> None:
        """Take the offer."""
        self.dismiss()
        self._take()

    def dismiss(self) -> None:
        """Let the offer go."""
        self._body.cursorPositionChanged.disconnect(self._on_moved)
        self._body.updateRequest.disconnect(self._on_scrolled)
        self.hide()
        self.deleteLater()

    def hears(self, event: QKeyEvent) -> bool:
        """Return True for a key that was meant for the offer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accept()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        return False

    def _on_moved(self) -> None:
        if self._body.textCursor().block() != self._line.block():
            self.dismiss()

    def _on_scrolled(self) -> None:
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        rect = self._body.cursorRect(self._line)
        self.move(0, rect.bottom() + GAP)
