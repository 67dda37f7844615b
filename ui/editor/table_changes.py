"""What can be changed in a table: each function changes it and returns the cell to go to, row and column."""

from collections.abc import Callable
from functools import partial
from typing import Final

from editor_app.domain.markdown_table import Align, Table
from ui.editor.table_cells import Cell

Change = Callable[[Table, Cell], tuple[int, int]]


def row_above(table: Table, cell: Cell) -> tuple[int, int]:
    """Put an empty row above, but below the header."""
    table.insert_row(cell.row)
    return max(1, cell.row), cell.column


def row_below(table: Table, cell: Cell) -> tuple[int, int]:
    """Put an empty row below."""
    table.insert_row(cell.row + 1)
    return cell.row + 1, cell.column


def row_up(table: Table, cell: Cell) -> tuple[int, int]:
    """Move the row up."""
    return table.move_row(cell.row, -1), cell.column


def row_down(table: Table, cell: Cell) -> tuple[int, int]:
    """Move the row down."""
    return table.move_row(cell.row, 1), cell.column


def delete_row(table: Table, cell: Cell) -> tuple[int, int]:
    """Take the row out; the header stays."""
    table.delete_row(cell.row)
    return min(cell.row, len(table.rows) - 1), cell.column


def column_left(table: Table, cell: Cell) -> tuple[int, int]:
    """Put an empty column at the left."""
    table.insert_column(cell.column)
    return cell.row, cell.column


def column_right(table: Table, cell: Cell) -> tuple[int, int]:
    """Put an empty column at the right."""
    table.insert_column(cell.column + 1)
    return cell.row, cell.column + 1


def delete_column(table: Table, cell: Cell) -> tuple[int, int]:
    """Take the column out; the last one stays."""
    table.delete_column(cell.column)
    return cell.row, min(cell.column, len(table.aligns) - 1)


def align(side: Align, table: Table, cell: Cell) -> tuple[int, int]:
    """Set the texts of the column at this side."""
    table.aligns[cell.column] = side
    return cell.row, cell.column


CHANGES: Final[dict[str, Change]] = {
    "table.row_above": row_above,
    "table.row_below": row_below,
    "table.row_up": row_up,
    "table.row_down": row_down,
    "table.delete_row": delete_row,
    "table.column_left": column_left,
    "table.column_right": column_right,
    "table.delete_column": delete_column,
    "table.align_left": partial(align, Align.LEFT),
    "table.align_centre": partial(align, Align.CENTRE),
    "table.align_right": partial(align, Align.RIGHT),
}
"""By the ids of their actions."""
