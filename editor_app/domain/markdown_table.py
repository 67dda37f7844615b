"""Tables of Markdown: cells without counting pipes, columns that stand under each other."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Self

_SEPARATOR = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_PREFIX = re.compile(r"(?:\s*>)*\s*")
_NARROWEST = 3  # dashes of the line under the header


class Align(StrEnum):
    """Where the text of a column stands."""

    NONE = ""
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


def pipes(line: str) -> Iterator[int]:
    r"""Give the places of the pipes that part cells: not `\|`, and none inside a code span."""
    code = [(match.start(), match.end()) for match in re.finditer(r"(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)", line)]
    escaped = False
    for at, sign in enumerate(line):
        if sign == "|" and not escaped and not any(start < at < end for start, end in code):
            yield at
        escaped = sign == "\\" and not escaped


def cell_spans(line: str) -> list[tuple[int, int]]:
    """Return from where to where each cell of a row goes, its blanks included."""
    start = len(_PREFIX.match(line)[0])  # type: ignore[index]  # it matches an empty text
    end = len(line.rstrip())
    marks = [at for at in pipes(line) if start <= at < end]
    edges = [start - 1, *marks, end]
    if marks and marks[0] == start:
        edges.pop(0)
    if len(marks) > (1 if marks and marks[0] == start else 0) and marks[-1] == end - 1:
        edges.pop()
    return [(left + 1, right) for left, right in pairwise(edges)]


def cells_of(line: str) -> list[str]:
    """Return the texts of a row, without the blanks around them."""
    return [line[start:end].strip() for start, end in cell_spans(line)]


def table_at(lines: Sequence[str], index: int) -> tuple[int, int] | None:
    """Return from which line to before which the table around a line goes, or None.

    A table is a header, a line of dashes, and rows, without a blank line; it begins a paragraph.
    """
    if not _has_pipe(lines[index]):
        return None
    start, end = index, index + 1
    while start > 0 and _has_pipe(lines[start - 1]):
        start -= 1
    while end < len(lines) and _has_pipe(lines[end]):
        end += 1
    separator = next((at for at in range(start + 1, min(end, start + 3)) if _is_separator(lines[at])), None)
    if separator is None or index < separator - 1:
        return None
    return separator - 1, end


def could_begin(line: str) -> bool:
    """Tell whether a line looks like the header of a table that has no line of dashes yet."""
    bare = line.strip()
    framed = len(bare) > 2 and bare[0] == bare[-1] == "|"
    return framed and len(cells_of(line)) > 1 and not _is_separator(line)


@dataclass
class Table:
    """A table: `rows[0]` is the header. Every row has as many cells as there are `aligns`."""

    rows: list[list[str]]
    aligns: list[Align] = field(default_factory=list)
    prefix: str = ""

    def __post_init__(self) -> None:
        size = max([len(self.aligns), *(len(row) for row in self.rows)])
        self.aligns += [Align.NONE] * (size - len(self.aligns))
        for row in self.rows:
            row += [""] * (size - len(row))

    @classmethod
    def read(cls, lines: Sequence[str]) -> Self:
        """Read the lines of a table, as `table_at` found them."""
        prefix = _PREFIX.match(lines[0])[0]  # type: ignore[index]
        rows = [cells_of(lines[0]), *(cells_of(line) for line in lines[2:])]
        return cls(rows, [_align_of(cell) for cell in cells_of(lines[1])], prefix)

    @property
    def lines(self) -> list[str]:
        """The table as Markdown, columns padded to one width."""
        columns = zip(*self.rows, strict=True)
        widths = [max(_NARROWEST, *(width_of(cell) for cell in column)) for column in columns]
        written = [self._line(row, widths) for row in self.rows]
        dashes = [_dashes(align, width) for align, width in zip(self.aligns, widths, strict=True)]
        return [written[0], f"{self.prefix}| {' | '.join(dashes)} |", *written[1:]]

    def insert_row(self, at: int) -> None:
        """Put an empty row before row `at`, but never before the header."""
        self.rows.insert(max(1, at), [""] * len(self.aligns))

    def delete_row(self, at: int) -> None:
        """Take a row out; the header stays."""
        if 0 < at < len(self.rows):
            del self.rows[at]

    def move_row(self, at: int, by: int) -> int:
        """Move a row up (-1) or down (1) below the header; return where it stands now."""
        to = at + by
        if at < 1 or not 0 < to < len(self.rows):
            return at
        self.rows[at], self.rows[to] = self.rows[to], self.rows[at]
        return to

    def insert_column(self, at: int) -> None:
        """Put an empty column before column `at`."""
        self.aligns.insert(at, Align.NONE)
        for row in self.rows:
            row.insert(at, "")

    def delete_column(self, at: int) -> None:
        """Take a column out; the last one stays."""
        if len(self.aligns) > 1:
            del self.aligns[at]
            for row in self.rows:
                del row[at]

    def fill(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Write cells over those from this row and column on; the table grows where they need room."""
        while len(self.rows) < row + len(cells):
            self.insert_row(len(self.rows))
        while len(self.aligns) < column + max(len(line) for line in cells):
            self.insert_column(len(self.aligns))
        for at, line in enumerate(cells, row):
            self.rows[at][column : column + len(line)] = line

    def _line(self, row: list[str], widths: list[int]) -> str:
        padded = [
            _padded(cell, width, align) for cell, width, align in zip(row, widths, self.aligns, strict=True)
        ]
        return f"{self.prefix}| {' | '.join(padded)} |"


def width_of(text: str) -> int:
    """Return how many columns a text takes on a screen of even letters."""
    wide = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
    return wide - sum(1 for sign in text if unicodedata.category(sign) in ("Mn", "Me", "Cf"))


def from_tabs(text: str) -> Table | None:
    """Return the table that a spreadsheet copied: two lines or more with the same number of tabs."""
    lines = text.rstrip("\n").split("\n")
    counts = {line.count("\t") for line in lines}
    if len(lines) < 2 or len(counts) != 1 or 0 in counts:
        return None
    rows = [[_as_cell(cell) for cell in line.rstrip("\r").split("\t")] for line in lines]
    return Table(rows)


def _as_cell(text: str) -> str:
    return re.sub(r"(?<!\\)\|", r"\\|", " ".join(text.split()))


def _has_pipe(line: str) -> bool:
    return "|" in line and next(pipes(line), None) is not None


def _is_separator(line: str) -> bool:
    return "-" in line and "|" in line and bool(_SEPARATOR.fullmatch(line[len(_PREFIX.match(line)[0]) :]))  # type: ignore[index]


def _align_of(cell: str) -> Align:
    left, right = cell.startswith(":"), cell.endswith(":")
    if left and right:
        return Align.CENTRE
    return Align.LEFT if left else Align.RIGHT if right else Align.NONE


def _dashes(align: Align, width: int) -> str:
    left = ":" if align in (Align.LEFT, Align.CENTRE) else ""
    right = ":" if align in (Align.RIGHT, Align.CENTRE) else ""
    return left + "-" * (width - len(left) - len(right)) + right


def _padded(cell: str, width: int, align: Align) -> str:
    room = max(0, width - width_of(cell))
    left = {Align.RIGHT: room, Align.CENTRE: room // 2}.get(align, 0)
    return " " * left + cell + " " * (room - left)
