"""What the keys do to lists and quotations: each function is one step of undo, numbers included."""

import re
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from editor_app.domain.markdown_list import (
    INDENT,
    first_number,
    is_item,
    item_at,
    item_end,
    renumbered,
    run_at,
    width_of,
)
from ui.editor.markdown_patterns import RULE
from ui.editor.text_lines import KEEP, DocumentLines, change_lines, selected_lines

_START = re.compile(
    r"^(?P<quote>[ \t]*(?:>[ ]?)*)(?P<blank>[ \t]*)(?:(?P<mark>[-*+]|\d+[.)])(?P<after>[ \t]+))?"
)


def continue_line(cursor: QTextCursor) -> bool:
    """Begin the next line like this one: an item or a quotation. An empty one ends instead.

    Return False when the line is neither, and nothing was done.
    """
    text = cursor.block().text()
    start = _start_of(cursor)
    if start is None:
        return False
    if not text[start.end() :].strip():
        return end_item(cursor)
    with_number = first_of_run(cursor)
    cursor.beginEditBlock()
    cursor.insertText("\n" + start["quote"] + start["blank"] + _next_mark(start))
    renumber(cursor, with_number)
    cursor.endEditBlock()
    return True


def end_item(cursor: QTextCursor) -> bool:
    """Take an empty item or quotation one step out, and at last away; False where there is none."""
    text = cursor.block().text()
    start = _start_of(cursor)
    if start is None or text[start.end() :].strip():
        return False
    if start["mark"] and width_of(text) >= INDENT and ">" not in start["quote"]:
        return shift_items(cursor, inwards=False)
    rest = start["quote"] if start["mark"] else start["quote"].rstrip()[:-1]
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    cursor.insertText(rest if ">" in rest else "")
    cursor.endEditBlock()
    return True


def shift_items(cursor: QTextCursor, *, inwards: bool) -> bool:
    """Nest the selected items and all below them one deeper, or one less; False outside a list.

    The first item of a list has nothing to be nested in, and stays.
    """
    lines = DocumentLines(cursor.document())
    first, last = selected_lines(cursor)
    start = item_at(lines, first) if run_at(lines, first)[1] > first else None
    if start is None:
        return False
    end = max(item_end(lines, start), last + 1)
    if _can_shift(lines, start, inwards=inwards):
        number = first_number(lines[slice(*run_at(lines, start))])
        cursor.beginEditBlock()
        change_lines(cursor, start, [_shifted(line, inwards=inwards) for line in lines[start:end]])
        renumber(cursor, number)
        cursor.endEditBlock()
    return True


def remove(cursor: QTextCursor, delete: Callable[[QTextCursor], None]) -> None:
    """Delete something of a list, and number what stays."""
    number = first_of_run(cursor)
    cursor.beginEditBlock()
    delete(cursor)
    renumber(cursor, number)
    cursor.endEditBlock()


def touches_list(cursor: QTextCursor, *, forwards: bool) -> bool:
    """Tell whether deleting here (the selection, or the letter before or after) joins lines of a list."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start == end:
        start, end = (start, end + 1) if forwards else (start - 1, end)
    first, last = document.findBlock(max(0, start)), document.findBlock(end)
    return first != last and last.isValid() and (_is_numbered(first) or _is_numbered(last))


def first_of_run(cursor: QTextCursor) -> int | None:
    """Return the first number of the list at the start of the selection, or None."""
    lines = DocumentLines(cursor.document())
    at = cursor.document().findBlock(cursor.selectionStart()).blockNumber()
    start, end = run_at(lines, at)
    if start == end and at + 1 < len(lines):
        start, end = run_at(lines, at + 1)  # the line above the list is joined with it
    return first_number(lines[start:end])


def renumber(cursor: QTextCursor, first: int | None) -> None:
    """Number the list at the cursor, beginning with `first`; the caller opens the edit block."""
    if first is not None:
        stays = cursor.atBlockStart()
        lines = DocumentLines(cursor.document())
        start, end = run_at(lines, cursor.blockNumber())
        change_lines(cursor, start, renumbered(lines[start:end], first))
        if stays:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)


def _start_of(cursor: QTextCursor) -> re.Match[str] | None:
    """Return the signs that begin the line of an item or quotation, when the cursor stands behind them."""
    text = cursor.block().text()
    start = _START.match(text)
    if start is None or cursor.hasSelection() or cursor.positionInBlock() < start.end() or RULE.match(text):
        return None
    return start if start["mark"] or ">" in start["quote"] else None


def _next_mark(start: re.Match[str]) -> str:
    mark = start["mark"] or ""
    if mark[:-1].isdigit():
        mark = f"{int(mark[:-1]) + 1}{mark[-1]}"
    return mark + (start["after"] or "")


def _can_shift(lines: DocumentLines, start: int, *, inwards: bool) -> bool:
    width = width_of(lines[start])
    if not inwards:
        return width > 0
    above = (at for at in range(start - 1, run_at(lines, start)[0] - 1, -1) if is_item(lines[at]))
    sibling = next((at for at in above if width_of(lines[at]) <= width), None)
    return sibling is not None and width_of(lines[sibling]) == width


def _shifted(line: str, *, inwards: bool) -> str:
    if not line.strip():
        return line
    if inwards:
        return " " * INDENT + line
    return " " * max(0, width_of(line) - INDENT) + line.lstrip()


def _is_numbered(block: QTextBlock) -> bool:
    text = block.text().lstrip()
    return text[:1].isdigit() and is_item(text)
