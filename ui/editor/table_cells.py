"""Where the cursor stands in a table of the body, and putting a changed table back in its place."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from editor_app.domain.markdown_table import Table, cell_spans, table_at
from ui.editor.prose_lines import is_prose
from ui.editor.text_lines import (
    KEEP,
    DocumentLines,
    change_lines,
    letters,
    line_before,
    place_of,
    replace_lines,
    units,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table on the lines `first` to before `end`; row 0 is the header.

    `offset` says how many letters of the cell's text stand before the cursor.
    """

    first: int
    end: int
    row: int
    column: int
    offset: int = 0


def cell_at(cursor: QTextCursor) -> Cell | None:
    """Return the cell the cursor stands in; the line of dashes counts as the header."""
    block = cursor.document().findBlock(cursor.selectionStart())
    if "|" not in block.text() or not is_prose(block):
        return None
    found = table_at(DocumentLines(cursor.document()), block.blockNumber())
    if found is None:
        return None
    number, before = block.blockNumber() - found[0], len(line_before(cursor))
    column, offset = _column_at(block.text(), before)
    return Cell(*found, max(0, number - 1), column, offset)


def table_of(cursor: QTextCursor, cell: Cell) -> Table:
    """Read the table of a cell."""
    return Table.read(DocumentLines(cursor.document())[cell.first : cell.end])


def write(cursor: QTextCursor, cell: Cell, table: Table) -> None:
    """Put the table in the place of the one the cell is of; one step of undo when in an edit block."""
    lines = table.lines
    if len(lines) == cell.end - cell.first:
        change_lines(cursor, cell.first, lines)
    else:
        replace_lines(cursor, cell.first, cell.end, lines)


def go_to(cursor: QTextCursor, first: int, row: int, column: int, offset: int | None = None) -> None:
    """Select the text of a cell, or put the cursor behind `offset` letters of it."""
    document = cursor.document()
    line = first + (row + 1 if row else 0)
    text = document.findBlockByNumber(line).text()
    spans = cell_spans(text)
    start, end = spans[min(column, len(spans) - 1)]
    content = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip()) if content else min(1, end - start)
    if offset is not None:
        cursor.setPosition(place_of(document, line, units(text[: start + min(offset, len(content))])))
        return
    cursor.setPosition(place_of(document, line, units(text[:start])))
    cursor.setPosition(place_of(document, line, units(text[: start + len(content)])), KEEP)


def quick_cell(cursor: QTextCursor) -> tuple[int, int] | None:
    """Return line and column of what looks like a cell, without looking at other lines."""
    block = cursor.block()
    text = block.text()
    if "|" not in text:
        return None
    return block.blockNumber(), _column_at(text, letters(text, cursor.positionInBlock()))[0]


def _column_at(text: str, place: int) -> tuple[int, int]:
    spans = cell_spans(text)
    column = sum(1 for start, _ in spans[1:] if place >= start)
    start, end = spans[column]
    blanks = len(text[start:end]) - len(text[start:end].lstrip())
    return column, max(0, min(place - start - blanks, len(text[start:end].strip())))
