"""A list below the cursor that follows what is typed after a sign, while the body keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from typing_extensions import override

from ui.editor.insert_popup import InsertPopup
from ui.editor.text_lines import line_before

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

LONGEST_QUERY = 24
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_OTHERS = (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace)
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier


class TypedMenu(QObject):
    """The sign and the letters after it stand in the text, until something takes their place.

    Heirs say where the sign means something, what to offer, and what is done with what is taken.
    """

    def __init__(self, editor: ArticleEditor, sign: str) -> None:
        super().__init__(editor)
        self.editor, self.body, self._sign = editor, editor.body, sign
        self._popup: InsertPopup | None = None  # made when it is wanted first
        self._start: QTextCursor | None = None  # stands before the sign
        self._is_open = self._expects_sign = False
        self.body.add_key_filter(self._on_key)
        self.body.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def popup(self) -> InsertPopup | None:
        """The list while it can be seen."""
        return self._popup if self._is_open and self._popup and self._popup.isVisible() else None

    @property
    def follows_sign(self) -> bool:
        """Whether the letters stand in the text, behind the sign."""
        return self._start is not None

    def means_something(self, cursor: QTextCursor) -> bool:
        """Tell whether the sign would open the menu here."""
        raise NotImplementedError

    def show_matching(self, query: str) -> None:
        """Offer what these letters mean, or hide."""
        raise NotImplementedError

    def on_taken(self, chosen: str) -> None:
        """Do what was chosen."""
        raise NotImplementedError

    def on_size_taken(self, rows: int, columns: int) -> None:
        """Do what a table of this size was asked for."""

    def take_other(self, key: int, text: str) -> bool:
        """Take a key that means nothing to a list; return False to leave it to the body."""
        return False

    def begin(self) -> InsertPopup | None:
        """Take the keys from now on; return the list, which is not shown yet. None where nobody can write."""
        if self.body.isReadOnly() or not self.body.isVisible():
            return None
        if self._is_open:
            self.close()
        if self._popup is None:
            self._popup = InsertPopup(self.body.window())
            self._popup.taken.connect(self.on_taken)
            self._popup.size_taken.connect(self.on_size_taken)
            self.destroyed.connect(self._popup.deleteLater)
        self._is_open = True
        self.body.setFocus()
        self.body.installEventFilter(self)
        self.body.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        return self._popup

    def close(self) -> None:
        """Go away; what was typed stays."""
        if not self._is_open:
            return
        self._is_open, self._start = False, None
        self.body.removeEventFilter(self)
        self.body.verticalScrollBar().valueChanged.disconnect(self._on_scrolled)
        if self._popup is not None:
            self._popup.hide()

    def hide(self) -> None:
        """Keep out of the way while nothing fits: somebody is writing."""
        if self._popup is not None:
            self._popup.hide()

    def place(self) -> None:
        """Show the list below the cursor."""
        assert self._popup is not None
        at = self.body.cursorRect()
        at.moveTopLeft(self.body.viewport().mapTo(self.body.window(), at.topLeft()))
        self._popup.place(at)

    def take_order(self) -> QTextCursor | None:
        """Close, and return the sign and what was typed after it as a selection; None without a sign."""
        order = None
        if self._start is not None:
            order = QTextCursor(self._start)
            order.setKeepPositionOnInsert(False)
            order.setPosition(self.body.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        self.close()
        return order

    def _on_key(self, event: QKeyEvent) -> bool:
        self._expects_sign = (
            event.text() == self._sign
            and not self._is_open
            and not self.body.isReadOnly()
            and self.means_something(self.body.textCursor())
        )
        return False

    def _on_cursor_moved(self) -> None:
        if self._start is not None:
            self._follow(self._start)
        elif self._is_open:
            self.close()
        elif self._expects_sign:
            self._expects_sign = False
            self._begin_behind_sign()

    def _on_scrolled(self) -> None:
        if self.popup is not None:
            self.place()

    def _begin_behind_sign(self) -> None:
        start = self.body.textCursor()
        start.movePosition(QTextCursor.MoveOperation.Left)
        if start.document().characterAt(start.position()) == self._sign and self.begin() is not None:
            start.setKeepPositionOnInsert(True)
            self._start = start
            self.show_matching("")

    def _follow(self, start: QTextCursor) -> None:
        cursor = self.body.textCursor()
        text = line_before(cursor)[len(line_before(start)) :]
        is_there = cursor.block() == start.block() and text.startswith(self._sign)
        if not is_there or cursor.hasSelection() or len(text) > LONGEST_QUERY:
            self.close()
        elif self._popup is None or not self._popup.asks_size:
            self.show_matching(text[1:])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif isinstance(event, QKeyEvent) and self.popup is not None:
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.modifiers() in _PLAIN:
                return self._take_key(self.popup, event.key(), event.text())
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        is_key = event.key() in (*_TAKING, *_STEPS, *_OTHERS)
        return event.modifiers() in _PLAIN and (is_key or not self.follows_sign)

    def _take_key(self, popup: InsertPopup, key: int, text: str) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _TAKING:
            popup.take()
        elif popup.asks_size:
            return popup.take_size_key(key, text)
        elif key in _STEPS:
            popup.step(_STEPS[Qt.Key(key)])
        else:
            return self.take_other(key, text)
        return True
