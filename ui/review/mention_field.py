"""A field to write a comment in: @ and the first letters of a name offer the people one may mean."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from ui.widgets.text_area import TextArea

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAKES = (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
BEGUN = re.compile(r"(?:^|[\s(«“„\"'])@([^\s@]*(?: [^\s@]*)?)$")
"""What begins a name: an @ that stands before no word, and up to two words behind it."""


class MentionField(TextArea):
    """Says `sent` at Ctrl+Enter, and `cancelled` at Escape."""

    sent = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, 8, parent=parent)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setWidget(self)
        self._completer.popup().setProperty("kind", "popup")
        self._completer.activated.connect(self._on_taken)
        self.edited.connect(self._on_edited)

    @property
    def names(self) -> tuple[str, ...]:
        """The people one may mention."""
        return tuple(self._names.stringList())

    @property
    def offers(self) -> list[str]:
        """The names on offer now."""
        model = self._completer.completionModel()
        shown = self._completer.popup().isVisible()
        return [model.index(row, 0).data() for row in range(model.rowCount())] if shown else []

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these people."""
        if tuple(names) != self.names:
            self._names.setStringList(list(names))

    def _begun(self) -> str | None:
        """Return what is written of a name before the cursor, or None where none is begun."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        found = BEGUN.search(cursor.selectedText())
        return found.group(1) if found else None

    def _on_edited(self) -> None:
        begun = self._begun()
        popup = self._completer.popup()
        if begun is None:
            popup.hide()
            return
        self._completer.setCompletionPrefix(begun)
        model = self._completer.completionModel()
        if not model.rowCount() or (model.rowCount() == 1 and model.index(0, 0).data() == begun):
            popup.hide()
            return
        place = self.cursorRect()
        place.setWidth(max(220, popup.sizeHintForColumn(0) + 32))
        self._completer.complete(place)
        popup.setCurrentIndex(model.index(0, 0))

    def _on_taken(self, name: str) -> None:
        cursor = self.textCursor()
        begun = self._begun()
        if begun is None:
            return
        step = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(f"{name} ")
        self.setTextCursor(cursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._completer.popup().isVisible() and event.key() in TAKES:
            event.ignore()  # the list has them
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
