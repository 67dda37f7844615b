"""Putting pasted Markdown where the cursor is, so that it means there what it meant where it came from."""

import re

from PySide6.QtGui import QTextCursor

from ui.editor import markdown_patterns as md
from ui.editor.text_lines import line_before

_BLOCK_START = re.compile(r"#{1,6} |>|[-*+] |\d+\. |\||```|---|\[\^[^\]]+\]:|!\[[^\]]*\]\([a-z]+:[^)\s]+\)$")


def insert_markdown(cursor: QTextCursor, markdown: str) -> None:
    """Put Markdown in the place of the selection, as one step of undo; the cursor ends behind it.

    Blocks get their blank lines; in a quotation every line is quoted; a list continues the item it is
    pasted into.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    line, before = cursor.block().text(), line_before(cursor)
    behind = line[len(before) :]
    quote = md.QUOTE.match(line)
    if quote and len(before) >= quote.end():
        before = before[quote.end() :]
        cursor.insertText(_fitted(cursor, markdown, before, behind).replace("\n", "\n" + quote.group()))
    else:
        if md.LIST_ITEM.fullmatch(before) and md.LIST_ITEM.match(markdown) and not behind:
            _remove_before(cursor)
            before = ""
        cursor.insertText(_fitted(cursor, markdown, before, behind))
    cursor.endEditBlock()


def is_in_code(cursor: QTextCursor) -> bool:
    """Tell whether the cursor stands between the fences of a block of code."""
    inside = False
    block = cursor.document().begin()
    while block.isValid() and block != cursor.block():
        if md.FENCE.match(block.text()):
            inside = not inside
        block = block.next()
    return inside


def _fitted(cursor: QTextCursor, markdown: str, before: str, behind: str) -> str:
    """Return the Markdown with the line breaks its first and last block need here."""
    lines = markdown.split("\n")
    first_is_block = bool(_BLOCK_START.match(lines[0]))
    last_is_block = bool(_BLOCK_START.match(lines[-1].lstrip())) or lines[-1].startswith("    ")
    head = tail = ""
    if first_is_block and before.strip():
        head = "\n\n"
    elif first_is_block and cursor.block().previous().text().strip() and not before:
        head = "\n"
    if last_is_block and behind.strip():
        tail = "\n\n"
    elif last_is_block and cursor.block().next().text().strip():
        tail = "\n"
    return head + markdown + tail


def _remove_before(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
