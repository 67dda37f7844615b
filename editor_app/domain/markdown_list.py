"""Lists of Markdown as lines: which lines belong together, and what number each item has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

INDENT: Final = 4
"""Spaces by which a nested item is moved in; with fewer, Python-Markdown does not nest it."""
ITEM: Final = re.compile(r"^([ \t]*)([-*+]|\d+[.)])([ \t]+|$)")
MOST_LINES = 2000  # of one list; beyond that nothing is numbered anew while one types


@dataclass(slots=True)
class _Level:
    width: int
    ordered: bool
    number: int


def width_of(line: str) -> int:
    """Return by how many columns a line is moved in."""
    wide = line.expandtabs(INDENT)
    return len(wide) - len(wide.lstrip(" "))


def is_item(line: str) -> bool:
    """Tell whether a line begins an item of a list; a line such as `* * *` is a rule."""
    return bool(ITEM.match(line)) and not re.fullmatch(r"\s*(?:[-*_]\s*){3,}", line)


def run_at(lines: Sequence[str], index: int) -> tuple[int, int]:
    """Return from which line to before which the list around a line goes; (index, index) outside of one.

    Blank lines stand between the items of a list, and indented lines continue an item.
    """
    first = _begins_at(lines, index)
    if first is None:
        return index, index
    last = first
    at = first + 1
    while at < min(len(lines), first + MOST_LINES):
        line, after_blank = lines[at], not lines[at - 1].strip()
        if line.strip():
            if after_blank and not _continues(line):
                break
            last = at
        at += 1
    return (first, last + 1) if last >= index else (index, index)


def item_at(lines: Sequence[str], index: int) -> int | None:
    """Return the line on which the item begins that a line belongs to."""
    width = INDENT * 100
    for at in range(index, max(-1, index - MOST_LINES), -1):
        line = lines[at]
        if is_item(line) and (at == index or width_of(line) < width):
            return at
        if line.strip():
            width = min(width, max(1, width_of(line)))
            if not _continues(line) and (at == 0 or not lines[at - 1].strip()):
                return None
    return None


def item_end(lines: Sequence[str], start: int) -> int:
    """Return the line after an item that begins at `start` and everything nested in it."""
    width, end = width_of(lines[start]), start + 1
    for at in range(start + 1, min(len(lines), start + MOST_LINES)):
        line = lines[at]
        if not line.strip():
            continue
        lazy = bool(lines[at - 1].strip()) and not is_item(line)  # goes on without being moved in
        if width_of(line) <= width and not lazy:
            break
        end = at + 1
    return end


def first_number(lines: Sequence[str]) -> int | None:
    """Return the number of the first numbered item, or None."""
    for line in lines:
        match = ITEM.match(line)
        if match and match[2][:-1].isdigit():
            return int(match[2][:-1])
    return None


def renumbered(lines: Sequence[str], first: int | None = None) -> list[str]:
    """Return the lines of a list with its items numbered one after the other.

    The list begins with `first`, or with the number it has; nested lists begin with 1.
    """
    levels: list[_Level] = []
    return [_numbered(line, levels, first) for line in lines]


def _numbered(line: str, levels: list[_Level], first: int | None) -> str:
    match = ITEM.match(line)
    if match is None or not is_item(line):
        return line
    width, ordered = width_of(line), match[2][:-1].isdigit()
    while levels and levels[-1].width > width:
        levels.pop()
    level = levels[-1] if levels else None
    if level is not None and level.width == width and level.ordered == ordered:
        level.number += 1
    else:
        if level is not None and level.width == width:
            levels.pop()
        own = int(match[2][:-1]) if ordered else 0
        level = _Level(width, ordered, 1 if levels else own if first is None else first)
        levels.append(level)
    return f"{match[1]}{level.number}{match[2][-1]}{line[match.end(2) :]}" if ordered else line


def _continues(line: str) -> bool:
    return is_item(line) or line.startswith(("  ", "\t"))


def _begins_at(lines: Sequence[str], index: int) -> int | None:
    """Return the first line of the list that a line may belong to."""
    found = None
    for at in range(index, max(-1, index - MOST_LINES), -1):
        line = lines[at]
        if is_item(line):
            found = at
        elif line.strip() and not _continues(line) and (at == 0 or not lines[at - 1].strip()):
            break  # a paragraph of its own
    return found
