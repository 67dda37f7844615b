"""Tab, Shift+Tab and Backspace in the lists of the body; Enter is the body's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from ui.context import Context
from ui.editor import list_lines

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class ListKeys(QObject):
    """Nests items and keeps their numbers in order."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._body = editor.body
        self._body.add_key_filter(self._on_key)
        self._body.add_tab_taker(self._on_tab)
        self.steps: dict[str, Callable[[], None]] = {}

    def _on_tab(self, forwards: bool) -> bool:
        cursor = self._body.textCursor()
        return self._keep(cursor, list_lines.shift_items(cursor, inwards=forwards))

    def _on_key(self, event: QKeyEvent) -> bool:
        if self._body.isReadOnly():
            return False
        if event.matches(QKeySequence.StandardKey.Cut):
            return self._cut()
        if event.modifiers() or event.key() not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return False
        cursor = self._body.textCursor()
        forwards = event.key() == Qt.Key.Key_Delete
        if not forwards and list_lines.end_item(cursor):
            return self._keep(cursor, True)
        if not list_lines.touches_list(cursor, forwards=forwards):
            return False
        list_lines.remove(cursor, QTextCursor.deleteChar if forwards else QTextCursor.deletePreviousChar)
        return self._keep(cursor, True)

    def _cut(self) -> bool:
        cursor = self._body.textCursor()
        if not cursor.hasSelection() or not list_lines.touches_list(cursor, forwards=True):
            return False
        self._body.copy()
        list_lines.remove(cursor, QTextCursor.removeSelectedText)
        return self._keep(cursor, True)

    def _keep(self, cursor: QTextCursor, done: bool) -> bool:
        if done:
            self._body.setTextCursor(cursor)
            self._body.ensureCursorVisible()
        return done
