"""Passages of a Markdown text that move as one: a row of a table, an item of a list, a paragraph."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from editor_app.domain.markdown_list import (
    first_number,
    is_item,
    item_at,
    item_end,
    renumbered,
    run_at,
    width_of,
)
from editor_app.domain.markdown_table import table_at
from editor_app.domain.prose import content_start

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"#{1,6}\s")

Span = tuple[int, int]


class Kind(Enum):
    """What a passage is."""

    ROW = auto()
    ITEM = auto()
    BLOCK = auto()


@dataclass(frozen=True, slots=True)
class Passage:
    """From line `start` to before line `end`."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Rearranged:
    """Put `lines` in the place of the lines from `start` to before `end`; the cursor moves `shift` lines."""

    start: int
    end: int
    lines: list[str]
    shift: int = 0


def passage_at(lines: Sequence[str], first: int, last: int) -> Passage | None:
    """Return the smallest passage that holds the lines `first` to `last`; None on blank lines."""
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last].strip():
        last -= 1
    if not lines[first].strip():
        return None
    table = table_at(lines, first)
    if table is not None and last < table[1] and first > table[0] + 1:
        return Passage(first, last + 1, Kind.ROW)
    return _items_at(lines, first, last) or _blocks_at(lines, first, last)


def moved(lines: Sequence[str], first: int, last: int, by: int) -> Rearranged | None:
    """Return how the passage of these lines changes places with the one before (-1) or after (1) it."""
    passage = passage_at(lines, first, last)
    if passage is None:
        return None
    other = _neighbour(lines, passage, by)
    if other is None:
        return None
    (a, b), (c, d) = sorted([(passage.start, passage.end), other])
    gap = list(lines[b:c]) or ([""] if passage.kind is Kind.BLOCK else [])
    swapped = [*lines[c:d], *gap, *lines[a:b]]
    shift = (d - c + len(gap)) if by > 0 else (a - c)
    return _with_numbers(lines, passage, Rearranged(a, d, swapped, shift))


def doubled(lines: Sequence[str], first: int, last: int) -> Rearranged | None:
    """Return how a second copy of the passage comes to stand below it."""
    passage = passage_at(lines, first, last)
    if passage is None:
        return None
    own = list(lines[passage.start : passage.end])
    gap = [""] if passage.kind is Kind.BLOCK else []
    change = Rearranged(passage.start, passage.end, [*own, *gap, *own], len(own) + len(gap))
    return _with_numbers(lines, passage, change)


def deleted(lines: Sequence[str], first: int, last: int) -> Rearranged | None:
    """Return how the passage goes, and with it the blank lines behind it."""
    passage = passage_at(lines, first, last)
    if passage is None:
        return None
    start, end = passage.start, passage.end
    if passage.kind is not Kind.ROW:
        while end < len(lines) and not lines[end].strip():
            end += 1
        if end == len(lines):
            while start > 0 and not lines[start - 1].strip():
                start -= 1
    return _with_numbers(lines, passage, Rearranged(start, end, []))


def joined(lines: Sequence[str], first: int, last: int) -> Rearranged | None:
    """Return how these lines become one; a single line takes in the next one that is not blank."""
    if first == last:
        following = (at for at in range(first + 1, len(lines)) if lines[at].strip())
        last = next(following, first)
    if first == last:
        return None
    rest = (lines[at][content_start(lines[at]) :].strip() for at in range(first + 1, last + 1))
    whole = " ".join(part for part in (lines[first].rstrip(), *rest) if part)
    run = run_at(lines, first)
    kind = Kind.ITEM if run[0] <= first < run[1] else Kind.BLOCK
    return _with_numbers(lines, Passage(first, last + 1, kind), Rearranged(first, last + 1, [whole]))


def blocks(lines: Sequence[str]) -> list[Span]:
    """Return the paragraphs, headings, lists, tables and fences of a text, not the blank lines between."""
    found, at = [], 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = _block_end(lines, at)
        found.append((at, end))
        at = end
    return found


def _block_end(lines: Sequence[str], start: int) -> int:
    fence = _FENCE.match(lines[start])
    if fence:
        closing = (at for at in range(start + 1, len(lines)) if lines[at].strip() == fence[1])
        return next(closing, len(lines) - 1) + 1
    if is_item(lines[start]):
        return max(run_at(lines, start)[1], start + 1)
    if _HEADING.match(lines[start]):
        return start + 1
    end = start + 1
    while end < len(lines) and lines[end].strip() and not _HEADING.match(lines[end]):
        end += 1
    return end


def _items_at(lines: Sequence[str], first: int, last: int) -> Passage | None:
    run = run_at(lines, first)
    if not run[0] <= last < run[1]:
        return None
    start = item_at(lines, first)
    for at in range(first, last + 1):  # a selection that ends further out moves with its outer item
        while start is not None and is_item(lines[at]) and width_of(lines[at]) < width_of(lines[start]):
            start = _outer_item(lines, start)
    if start is None:
        return None
    end = item_end(lines, start)
    while end <= last:
        end = max(item_end(lines, end), end + 1) if lines[end].strip() else end + 1
    return Passage(start, end, Kind.ITEM)


def _outer_item(lines: Sequence[str], start: int) -> int | None:
    width = width_of(lines[start])
    outer = (at for at in range(start - 1, -1, -1) if is_item(lines[at]) and width_of(lines[at]) < width)
    return next(outer, None)


def _blocks_at(lines: Sequence[str], first: int, last: int) -> Passage | None:
    held = [(start, end) for start, end in blocks(lines) if start <= last and end > first]
    return Passage(held[0][0], held[-1][1], Kind.BLOCK) if held else None


def _neighbour(lines: Sequence[str], passage: Passage, by: int) -> Span | None:
    if passage.kind is Kind.ROW:
        return _next_row(lines, passage, by)
    if passage.kind is Kind.ITEM:
        return _next_item(lines, passage, by)
    all_blocks = blocks(lines)
    if by > 0:
        return next((span for span in all_blocks if span[0] >= passage.end), None)
    return next((span for span in reversed(all_blocks) if span[1] <= passage.start), None)


def _next_row(lines: Sequence[str], passage: Passage, by: int) -> Span | None:
    table = table_at(lines, passage.start)
    at = passage.end if by > 0 else passage.start - 1
    return (at, at + 1) if table is not None and table[0] + 1 < at < table[1] else None


def _next_item(lines: Sequence[str], passage: Passage, by: int) -> Span | None:
    first, last = run_at(lines, passage.start)
    width = width_of(lines[passage.start])
    along = range(passage.end, last) if by > 0 else range(passage.start - 1, first - 1, -1)
    for at in along:
        if is_item(lines[at]) and width_of(lines[at]) <= width:
            return (at, item_end(lines, at)) if width_of(lines[at]) == width else None
    return None


def _with_numbers(lines: Sequence[str], passage: Passage, change: Rearranged) -> Rearranged:
    """Number the whole list anew after a change of its items."""
    if passage.kind is not Kind.ITEM:
        return change
    start, end = run_at(lines, passage.start)
    start, end = min(start, change.start), max(end, change.end)
    rest = [*lines[start : change.start], *change.lines, *lines[change.end : end]]
    return Rearranged(start, end, renumbered(rest, first_number(lines[start:end])), change.shift)
