"""Tables in the body: Tab and Enter go from cell to cell, and the columns stand under each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from editor_app.domain.markdown_table import Table, could_begin, from_tabs
from ui.actions import table_actions
from ui.actions.registry import translated
from ui.context import Context
from ui.editor.table_cells import Cell, cell_at, go_to, quick_cell, table_of, write
from ui.editor.table_changes import CHANGES, Change
from ui.editor.text_lines import replace_lines, selected_lines

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

BEGINS_GROUP = ("table.column_left", "table.align_left")  # in the menu of a table


class Tables(QObject):
    """Moves between cells, changes rows and columns, and pads the columns when a cell is left."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._body = context, editor.body
        self._cell: tuple[int, int] | None = None
        self._is_typed = self._is_changed = self._is_writing = False
        self.steps: dict[str, Callable[[], None]] = {
            "table.menu": self._open_menu,
            **{name: partial(self._change, change) for name, change in CHANGES.items()},
        }
        self._connect()

    def _change(self, change: Change) -> None:
        cursor = self._body.textCursor()
        cell = cell_at(cursor)
        if cell is None or self._body.isReadOnly():
            self._context.notices.say(self.tr("Put the cursor into a table first."))
            return
        table = table_of(cursor, cell)
        row, column = change(table, cell)
        self._write(cursor, cell, table, row, column)
        self._body.setFocus()

    def _write(self, cursor: QTextCursor, cell: Cell, table: Table, row: int, column: int) -> None:
        """Put the table back and select one of its cells, as one step of undo."""
        self._is_writing = True
        cursor.beginEditBlock()
        write(cursor, cell, table)
        cursor.endEditBlock()
        go_to(cursor, cell.first, row, column)
        self._body.setTextCursor(cursor)
        self._body.ensureCursorVisible()
        self._is_writing = self._is_changed = False
        self._cell = quick_cell(cursor)

    def _on_tab(self, forwards: bool) -> bool:
        cursor = self._body.textCursor()
        cell = cell_at(cursor)
        if cell is None:
            return forwards and self._begin(cursor)
        table = table_of(cursor, cell)
        at = cell.row * len(table.aligns) + cell.column + (1 if forwards else -1)
        row, column = divmod(max(0, at), len(table.aligns))
        if row == len(table.rows):
            table.insert_row(row)
        self._write(cursor, cell, table, row, column)
        return True

    def _on_key(self, event: QKeyEvent) -> bool:
        self._is_typed = False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            return False
        cursor = self._body.textCursor()
        if self._body.isReadOnly() or selected_lines(cursor) != (cursor.blockNumber(),) * 2:
            return False
        cell = cell_at(cursor)
        if cell is None:
            return self._begin(cursor)
        self._go_down(cursor, cell)
        return True

    def _go_down(self, cursor: QTextCursor, cell: Cell) -> None:
        """Go one row down; below the last one a row is made, and an empty last row ends the table."""
        table = table_of(cursor, cell)
        last = len(table.rows) - 1
        if cell.row == last and last > 0 and not any(table.rows[last]):
            self._leave(cursor, cell, table)
            return
        if cell.row == last:
            table.insert_row(last + 1)
        self._write(cursor, cell, table, cell.row + 1, cell.column)

    def _leave(self, cursor: QTextCursor, cell: Cell, table: Table) -> None:
        table.delete_row(len(table.rows) - 1)
        self._is_writing = True
        cursor.beginEditBlock()
        replace_lines(cursor, cell.first, cell.end, [*table.lines, "", ""])
        below = cursor.document().findBlockByNumber(cell.first + len(table.lines) + 1)
        cursor.setPosition(below.position())
        cursor.endEditBlock()
        self._body.setTextCursor(cursor)
        self._is_writing = self._is_changed = False

    def _begin(self, cursor: QTextCursor) -> bool:
        """Make a table of a first line of cells, `| a | b |`; False when the line is none."""
        block = cursor.block()
        alone = not block.previous().text().strip() and not block.next().text().strip()
        if not alone or not cursor.atBlockEnd() or not could_begin(block.text()):
            return False
        number = block.blockNumber()
        table = Table.read([block.text(), ""])
        table.insert_row(1)
        self._write(cursor, Cell(number, number + 1, 0, 0), table, 1, 0)
        return True

    def _on_mime(self, source: QMimeData) -> bool:
        """Take what a spreadsheet copied as plain text."""
        pasted = None if source.hasHtml() or not source.hasText() else from_tabs(source.text())
        if pasted is None:
            return False
        cursor = self._body.textCursor()
        cell = cell_at(cursor)
        if cell is None:
            self._body.insert_block("\n".join(pasted.lines))
            return True
        table = table_of(cursor, cell)
        table.fill(cell.row, cell.column, pasted.rows)
        self._write(cursor, cell, table, cell.row, cell.column)
        return True

    def _on_contents_changed(self) -> None:
        self._is_typed = True
        self._is_changed = self._is_changed or self._cell is not None

    def _on_cursor_moved(self) -> None:
        cursor = self._body.textCursor()
        typed, self._is_typed = self._is_typed, False
        if self._is_writing:
            return
        before, self._cell = self._cell, quick_cell(cursor)
        moved_on = before is not None and before != self._cell and not typed
        if moved_on and self._is_changed and not cursor.hasSelection():
            self._is_changed = False
            if not cursor.document().isRedoAvailable():  # whoever steps back wants no new change
                self._pad(cursor, before)

    def _pad(self, cursor: QTextCursor, left: tuple[int, int] | None) -> None:
        """Pad the table that was left; the cursor keeps its place in the text."""
        assert left is not None
        leaving = QTextCursor(cursor.document().findBlockByNumber(left[0]))
        cell, here = cell_at(leaving), cell_at(cursor)
        if cell is None:
            return
        self._is_writing = True
        cursor.beginEditBlock()
        write(cursor, cell, table_of(cursor, cell))
        cursor.endEditBlock()
        if here is not None and here.first == cell.first:
            go_to(cursor, here.first, here.row, here.column, here.offset)
            self._body.setTextCursor(cursor)
        self._is_writing = False
        self._cell = quick_cell(cursor)

    def _on_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        if self._body.isReadOnly() or cell_at(cursor) is None:
            return
        if not self._body.textCursor().hasSelection():
            self._body.setTextCursor(cursor)
        first = menu.actions()[0] if menu.actions() else None
        table = QMenu(self.tr("Table"), menu)
        self._fill(table)
        menu.insertMenu(first, table)  # type: ignore[arg-type]  # Qt takes none for: at the end
        if first is not None:
            menu.insertSeparator(first)

    def _open_menu(self) -> None:
        if cell_at(self._body.textCursor()) is None:
            self._context.notices.say(self.tr("Put the cursor into a table first."))
            return
        menu = QMenu(self._body)
        self._fill(menu)
        menu.exec(self._body.viewport().mapToGlobal(self._body.cursorRect().bottomLeft()))
        menu.deleteLater()

    def _fill(self, menu: QMenu) -> None:
        for action in table_actions.ACTIONS:
            if action.id in BEGINS_GROUP:
                menu.addSeparator()
            if action.id != "table.menu":
                menu.addAction(translated(action.text)).setData(action.id)
        menu.triggered.connect(self._on_chosen)

    def _on_chosen(self, chosen: QAction) -> None:
        self.steps[chosen.data()]()

    def _connect(self) -> None:
        self._body.add_tab_taker(self._on_tab)
        self._body.add_key_filter(self._on_key)
        self._body.add_mime_taker(self._on_mime)
        self._body.document().contentsChange.connect(self._on_contents_changed)
        self._body.cursorPositionChanged.connect(self._on_cursor_moved)
        self._body.menu_wanted.connect(self._on_menu)
