"""A field to write a comment in: @ and the first letters of a name offer the people one may mean."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ui.widgets.native import set_native
from ui.widgets.text_area import TextArea

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BEGUN = re.compile(r"(?:^|[\s(«“„\"'])@([^\s@]*(?: [^\s@]*)?)$")
"""What begins a name: an @ that stands before no word, and up to two words behind it."""
MOST, WIDTH, GAP = 6, 240, 4


class MentionField(TextArea):
    """Says `sent` at Ctrl+Enter, and `cancelled` at Escape."""

    sent = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, 8, parent=parent)
        self._names: tuple[str, ...] = ()
        self._list: QListWidget | None = None  # made when it is wanted first
        self.edited.connect(self._on_edited)

    @property
    def offers(self) -> list[str]:
        """The names on offer now."""
        shown = self._list if self._list is not None and self._list.isVisible() else None
        return [shown.item(row).text() for row in range(shown.count())] if shown is not None else []

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these people."""
        self._names = tuple(names)

    def _begun(self) -> str | None:
        """Return what is written of a name before the cursor, or None where none is begun."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        found = BEGUN.search(cursor.selectedText())
        return found.group(1) if found else None

    def _on_edited(self) -> None:
        begun = self._begun()
        found = [name for name in self._names if begun is not None and _begins(name, begun)][:MOST]
        if found and found != [begun]:
            self._offer(found, len(begun or ""))
        else:
            self._hide_list()

    def _offer(self, names: list[str], letters: int) -> None:
        """Show the list above the place where the name begins: the field stands at the foot of the window."""
        shown = self._list = self._list or self._make_list()
        shown.clear()
        shown.addItems(names)
        shown.setCurrentRow(0)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, n=letters)
        height = shown.sizeHintForRow(0) * len(names) + 2 * shown.frameWidth() + GAP
        place = self.viewport().mapTo(self.window(), self.cursorRect(cursor).topLeft())
        x = min(place.x(), self.window().width() - WIDTH - GAP)
        shown.setGeometry(max(GAP, x), max(GAP, place.y() - height - GAP), WIDTH, height)
        shown.show()
        shown.raise_()

    def _make_list(self) -> QListWidget:
        made = QListWidget(self.window())
        made.setProperty("kind", "popup")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(self.tr("Colleagues"))
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_native(made)  # it may lie over the preview
        made.itemClicked.connect(self._on_clicked)
        return made

    def _hide_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item.text())

    def _take(self, name: str) -> None:
        cursor, begun = self.textCursor(), self._begun()
        if begun is not None:
            step = QTextCursor.MoveOperation.PreviousCharacter
            cursor.movePosition(step, QTextCursor.MoveMode.KeepAnchor, len(begun))
            cursor.insertText(f"{name} ")
            self.setTextCursor(cursor)
        self._hide_list()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.offers and self._take_key(key):
            return
        if key in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _take_key(self, key: Qt.Key) -> bool:
        assert self._list is not None
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if step is not None:
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif key in (*ENTER, Qt.Key.Key_Tab):
            self._take(self._list.currentItem().text())
        elif key == Qt.Key.Key_Escape:
            self._hide_list()
        else:
            return False
        return True

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return not self.offers and super().focusNextPrevChild(next)  # Tab takes the name

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_list()


def _begins(name: str, begun: str) -> bool:
    """Tell whether a name, or a word of it, begins so."""
    folded, wanted = name.casefold(), begun.casefold()
    return folded.startswith(wanted) or any(word.startswith(wanted) for word in folded.split())
