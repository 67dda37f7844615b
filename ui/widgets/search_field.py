"""A field to search as one types."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.throttle import Throttle
from ui.widgets.leading_icon import lead_with

SEARCH_EVERY_MS = 80


class SearchField(QLineEdit):
    """Says `searched` while one types, at most every 80 ms. Escape clears; Down asks for the list."""

    searched = Signal(str)
    list_requested = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._throttle = Throttle(SEARCH_EVERY_MS, self._say, self)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        lead_with(self, "magnifying-glass")
        self.textChanged.connect(self._on_text_changed)
        self.installEventFilter(self)

    def _on_text_changed(self) -> None:
        self._throttle.ask()

    def _say(self) -> None:
        self.searched.emit(self.text())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Escape would reach the window's shortcuts before the field; it belongs to a filled field first.
        takes_escape = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text() != ""
        )
        if takes_escape:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)
