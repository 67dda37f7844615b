"""The blocks of a pasted text: paragraphs, items, tables, and what else a page has."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor_app.importing.pasted.runs import BREAK, Run, plain_text, tidy
from editor_app.importing.pasted.styles import Look

Runs = list[Run]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` is that of the page it came from, 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list. `level` counts from 1; `number` is None for a dot."""

    level: int
    number: int | None
    blocks: "list[Block]"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation of whole paragraphs."""

    blocks: "list[Block]"


@dataclass(frozen=True, slots=True)
class Code:
    """Lines that are shown as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the head."""

    rows: list[list[Runs]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class Note:
    """The text of a footnote."""

    name: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that came along; `name` says which."""

    name: str
    alt: str


Block = Paragraph | Heading | Item | Quote | Code | Table | Rule | Note | Picture


def runs_inside(blocks: Sequence[Block]) -> list[Runs]:
    """Return the texts of the blocks, one for each line: for a place where no block can stand."""
    found: list[Runs] = []
    for block in blocks:
        if isinstance(block, Paragraph | Heading | Note):
            found.append(block.runs)
        elif isinstance(block, Item | Quote):
            found.extend(runs_inside(block.blocks))
        elif isinstance(block, Code):
            found.append(tidy(code_runs(block)))
        elif isinstance(block, Table):
            found.extend(_row_runs(row) for row in block.rows)
    return [runs for runs in found if runs]


def is_plain(blocks: Sequence[Block]) -> bool:
    """Tell whether the blocks say no more than their text: nothing but one paragraph without any look."""
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        return not blocks
    return all(run.look == Look() for run in blocks[0].runs) and bool(plain_text(blocks[0].runs))


def code_runs(block: Code) -> Runs:
    """Return lines of code as running text, for a place where no block can stand."""
    runs: Runs = []
    for line in filter(str.strip, block.text.split("\n")):
        runs += [*([BREAK] if runs else []), Run(line.strip(), Look(code=True))]
    return runs


def without_breaks(runs: Runs) -> Runs:
    """Return the runs in one line."""
    return [Run(" ") if run == BREAK else run for run in runs]


def _row_runs(row: list[Runs]) -> Runs:
    runs: Runs = []
    for cell in filter(None, row):
        runs += [Run(" | "), *cell] if runs else cell
    return without_breaks(runs)
