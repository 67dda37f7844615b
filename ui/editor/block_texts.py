"""Writing a block into a body with the cursor where writing goes on: each function is one step of undo."""

import re
from typing import Final

from PySide6.QtGui import QTextCursor

from editor_app.domain.markdown_table import Table
from ui.editor.markdown_keys import selected
from ui.editor.text_lines import KEEP, units

SMALLEST_TABLE: Final = (2, 1)
LARGEST_TABLE: Final = (50, 20)
"""Rows, the one of the headings included, and columns."""

_NOTE_MARK = re.compile(r"\[\^(\d+)\]")


def insert_facts(cursor: QTextCursor) -> None:
    """Begin a box of facts, its title to be written; the selected lines go into it."""
    cursor.beginEditBlock()
    inside = _take_lines(cursor) if cursor.hasSelection() else ""
    quoted = "".join(f"\n> {line}".rstrip(" ") for line in inside.split("\n")) if inside else ""
    _put(cursor, "> [!facts] " + (f"\n>{quoted}" if inside else ""), len("> [!facts] "))
    cursor.endEditBlock()


def insert_pull(cursor: QTextCursor) -> None:
    """Begin a pull quote; the selected words are repeated in it, and who said them is to be written."""
    words = " ".join(selected(cursor).split())
    cursor.beginEditBlock()
    text = f"> [!pull]\n> {words}\n> — "
    _put(cursor, text, len(text) if words else len("> [!pull]\n> "))
    cursor.endEditBlock()


def insert_table(cursor: QTextCursor, rows: int, columns: int) -> None:
    """Put in an empty table, the cursor in its first cell. `rows` includes the one of the headings."""
    cursor.beginEditBlock()
    _put(cursor, "\n".join(Table([[""] * columns for _ in range(rows)]).lines), len("| "))
    cursor.endEditBlock()


def insert_footnote(cursor: QTextCursor) -> None:
    """Put the mark of a new footnote behind the selection, and go to its text at the end."""
    document = cursor.document()
    numbers = [int(number) for number in _NOTE_MARK.findall(document.toPlainText())]
    mark = f"[^{max(numbers, default=0) + 1}]"
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    cursor.insertText(mark)
    _go_behind_last_line(cursor)
    follows_note = cursor.block().text().startswith("[^")
    cursor.insertText(f"{'' if follows_note else chr(10)}\n{mark}: ")
    cursor.endEditBlock()


def _put(cursor: QTextCursor, markdown: str, caret: int) -> None:
    """Put a paragraph of its own below the line, or on an empty one, the cursor `caret` letters into it."""
    cursor.setPosition(cursor.selectionEnd())
    if cursor.block().text().strip():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText("\n\n")
    else:
        _clear_line(cursor)
        if cursor.block().previous().text().strip():
            cursor.insertText("\n")
    start = cursor.position()
    cursor.insertText(markdown)
    if cursor.block().next().text().strip():
        cursor.insertText("\n")
    cursor.setPosition(start + units(markdown[:caret]))


def _take_lines(cursor: QTextCursor) -> str:
    """Cut the whole lines of the selection out, and leave the cursor on the empty line they were on."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    end = document.findBlock(last)
    cursor.setPosition(document.findBlock(first).position())
    cursor.setPosition(end.position() + end.length() - 1, KEEP)
    text = selected(cursor).strip("\n")
    cursor.removeSelectedText()
    return text


def _clear_line(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    cursor.removeSelectedText()


def _go_behind_last_line(cursor: QTextCursor) -> None:
    """Go to the end of the last line that has something on it; the empty ones behind it are taken away."""
    block = cursor.document().lastBlock()
    while not block.text().strip() and block.previous().isValid():
        block = block.previous()
    cursor.setPosition(block.position() + block.length() - 1)
    cursor.movePosition(QTextCursor.MoveOperation.End, KEEP)
    cursor.removeSelectedText()
