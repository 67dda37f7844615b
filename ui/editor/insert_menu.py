"""The insert menu: / at the start of an empty line, or its key anywhere, then a few letters and Enter.

After a slash the letters stand in the text, and go when something is inserted; Escape leaves them.
Opened by its key the menu keeps the letters to itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from typing_extensions import override

from ui.context import Context
from ui.editor.highlighter import IN_FENCE
from ui.editor.insert_entries import TABLE, lines_of, matching, names, size_of
from ui.editor.typed_menu import TypedMenu

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

_PICKED = ("write.picture", "write.video", "write.sound", "write.document", "write.card")


class InsertMenu(TypedMenu):
    """Offers what can be inserted, and inserts it in the place of the slash."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor, "/")
        self._query = ""
        self.steps: dict[str, Callable[[], None]] = {
            **editor.inserter.steps,
            "insert.menu": self.open,
            TABLE: self.ask_table_size,
        }

    def open(self) -> None:
        """Show everything that can be inserted."""
        if self.begin() is not None:
            self.show_matching("")

    def ask_table_size(self) -> None:
        """Ask how large a table shall be, and insert it."""
        popup = self.begin()
        if popup is not None:
            popup.ask_size()
            self.place()

    @override
    def means_something(self, cursor: QTextCursor) -> bool:
        block = cursor.block()
        return not block.text() and block.userState() != IN_FENCE

    @override
    def show_matching(self, query: str) -> None:
        assert self._popup is not None
        self._query = query
        found = matching(query, names())
        if not found and self.follows_sign:
            self.hide()
            return
        self._popup.show_lines(
            lines_of(found), "" if self.follows_sign else query or self.tr("Type to choose")
        )
        self.place()

    @override
    def on_taken(self, chosen: str) -> None:
        size = size_of(self._query)
        if chosen == TABLE and size is None:
            assert self._popup is not None
            self._popup.ask_size()
            self.place()
            return
        order = self.take_order()
        if chosen == TABLE and size is not None:
            self._stand_for(order)
            self.editor.inserter.insert_table(*size)
        elif chosen in self.editor.inserter.steps or chosen in _PICKED:
            self._stand_for(order)
            self.editor.steps[chosen]()
        else:
            self._format(order, chosen)

    @override
    def on_size_taken(self, rows: int, columns: int) -> None:
        self._stand_for(self.take_order())
        self.editor.inserter.insert_table(rows, columns)

    @override
    def take_other(self, key: int, text: str) -> bool:
        """Without a slash in the text the menu keeps the letters; any other key closes it."""
        if self.follows_sign or key in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock):
            return False
        if key == Qt.Key.Key_Backspace and self._query:
            self.show_matching(self._query[:-1])
        elif text and text.isprintable():
            self.show_matching(self._query + text)
        else:
            self.close()
            return key == Qt.Key.Key_Backspace
        return True

    def _stand_for(self, order: QTextCursor | None) -> None:
        if order is not None:
            self.editor.inserter.stand_for(order)

    def _format(self, order: QTextCursor | None, action: str) -> None:
        """Give the line a sign; after a slash it begins a paragraph of its own, all in one step of undo."""
        if order is None:
            self.editor.steps[action]()
            return
        order.beginEditBlock()
        order.removeSelectedText()
        if order.block().previous().text().strip():
            order.insertText("\n")
        self.editor.steps[action]()
        order.endEditBlock()
