"""The cells of a pasted table, and whether it is a table at all."""

from typing import Final

from editor_app.importing.pasted.blocks import Block, Runs
from editor_app.importing.pasted.runs import Run
from editor_app.importing.pasted.styles import is_hidden
from editor_app.importing.pasted.tree import Node

WIDEST_TABLE: Final = 40


def rows_of(table: Node) -> list[list[Node]]:
    """Return the cells of a table, row by row, without those of tables in it."""
    parts = [node for node in table.elements() if node.tag in ("thead", "tbody", "tfoot")]
    rows = [row for part in [table, *parts] for row in part.elements() if row.tag == "tr"]
    return [
        [cell for cell in row.elements() if cell.tag in ("td", "th")] for row in rows if not is_hidden(row)
    ]


def is_layout(table: Node, cells: list[list[list[Block]]]) -> bool:
    """Tell whether a table only sets things beside each other, as mails and old pages do."""
    if max(map(len, cells), default=0) <= 1 or any(node.tag == "table" for node in table.below()):
        return True
    if max(map(len, cells)) > WIDEST_TABLE:
        return True
    return len(cells) == 1 and any(len(cell) > 1 for cell in cells[0])


def spread(nodes: list[Node], texts: list[Runs]) -> list[Runs]:
    """Give a cell that spans columns empty neighbours."""
    wide: list[Runs] = []
    for node, runs in zip(nodes, texts, strict=True):
        wide.append(runs)
        wide += [[] for _ in range(min(number_of(node.get("colspan"), 1), WIDEST_TABLE) - 1)]
    return wide


def in_one_line(texts: list[Runs]) -> Runs:
    """Return texts behind each other, a blank between them."""
    line: Runs = []
    for runs in texts:
        line += [Run(" "), *runs] if line else runs
    return line


def number_of(text: str, otherwise: int) -> int:
    """Return the whole number an attribute holds, or another when it holds none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else otherwise
