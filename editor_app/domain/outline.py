"""The outline of a Markdown text: its headings, pictures and cards, and how a section moves as a whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from editor_app.domain.passages import Rearranged

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
_UNDERLINE = re.compile(r"[=-]+[ ]*$")
_RULE = re.compile(r"[ ]{0,3}(?:(?:-[ ]{0,2}){3,}|(?:_[ ]{0,2}){3,}|(?:\*[ ]{0,2}){3,})$")
_THING = re.compile(r"!?\[([^\]]*)\]\((media|video|article):([^)\s]+)(?:\s+\"([^\"]*)\")?\)\s*$")
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_SIGNS = re.compile(r"[*_`]+")


class Kind(StrEnum):
    """What a row of the outline stands for."""

    HEADING = "heading"
    PICTURE = "media"
    VIDEO = "video"
    CARD = "article"


@dataclass(frozen=True, slots=True)
class Landmark:
    """A row of the outline: where it stands, what it says, and how deep (1 to 6) a heading is."""

    line: int
    kind: Kind
    text: str
    level: int = 0


def landmarks(lines: Sequence[str]) -> list[Landmark]:
    """Return the headings, pictures, videos and cards of a text in their order; code has none."""
    found, fence = [], ""
    start = 0  # the line a block of its own begins with: only there a line can be underlined
    for number, line in enumerate(lines):
        mark = _FENCE.match(line)
        if fence or mark:
            fence = _fence_after(fence, line, mark[1] if mark else "")
            start = number + 1
        elif heading := _HEADING.match(line):
            found.append(_heading(number, heading[2], len(heading[1])))
            start = number + 1
        elif number == start and (level := _underlined(lines, number)):
            found.append(_heading(number, line.strip(), level))
            start = number + 2
        elif line.startswith(("![", "[")) and (thing := _THING.match(line)):
            found.append(Landmark(number, Kind(thing[2]), thing[1] or thing[4] or thing[3]))
        elif not line.strip() or _RULE.match(line):
            start = number + 1
    return found


def here(rows: Sequence[Landmark], line: int) -> int:
    """Return the number of the row a line belongs to: the last one at or above it; -1 before the first."""
    return sum(1 for row in rows if row.line <= line) - 1


def section_end(rows: Sequence[Landmark], row: int, last: int) -> int:
    """Return the line before which the section of a heading ends; `last` is the number of lines."""
    level = rows[row].level
    after = (each.line for each in rows[row + 1 :] if each.kind is Kind.HEADING and each.level <= level)
    return next(after, last)


def section_moved(lines: Sequence[str], row: int, by: int) -> Rearranged | None:
    """Return how a section changes places with the one before (-1) or after (1) it; None where none is.

    Both are of the same level and lie in the same section.
    """
    rows = landmarks(lines)
    own = rows[row]
    if own.kind is not Kind.HEADING:
        return None
    if by > 0:
        end = section_end(rows, row, len(lines))
        following = next((at for at, each in enumerate(rows) if each.line == end), None)
        if following is None or rows[following].level != own.level:
            return None
        return section_placed(lines, row, section_end(rows, following, len(lines)))
    above = [each for each in rows[:row] if each.kind is Kind.HEADING and each.level <= own.level]
    if not above or above[-1].level != own.level:
        return None
    return section_placed(lines, row, above[-1].line)


def section_placed(lines: Sequence[str], row: int, target: int) -> Rearranged | None:
    """Return how a section comes to begin where line `target` stands now; None if that changes nothing."""
    rows = landmarks(lines)
    own = rows[row]
    end = section_end(rows, row, len(lines))
    if own.kind is not Kind.HEADING or own.line <= target <= end:
        return None
    start, stop = min(own.line, target), max(end, target)
    section, between = list(lines[own.line : end]), list(lines[end:target] or lines[target : own.line])
    first, second = (section, between) if target < own.line else (between, section)
    above = [""] if start and lines[start - 1].strip() else []  # an underlined heading needs it
    swapped = [*above, *_trimmed(first), "", *_trimmed(second)]
    if stop < len(lines) or not lines[stop - 1].strip():
        swapped.append("")  # before the heading that follows, or at the end as before
    shift = target - own.line if target < own.line else len(_trimmed(between)) + 1
    return Rearranged(start, stop, swapped, shift + len(above))


def _heading(number: int, words: str, level: int) -> Landmark:
    return Landmark(number, Kind.HEADING, _SIGNS.sub("", _LINK.sub(r"\1", words)), level)


def _underlined(lines: Sequence[str], number: int) -> int:
    """Return 1 for a line above ===, 2 for one above ---, and 0 for any other."""
    words, below = lines[number], lines[number + 1] if number + 1 < len(lines) else ""
    if not words.strip() or words.startswith(("    ", "\t")) or not _UNDERLINE.match(below):
        return 0
    return 1 if below.startswith("=") else 2


def _trimmed(lines: list[str]) -> list[str]:
    """Return the lines without the blank ones at the end."""
    end = len(lines)
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def _fence_after(fence: str, line: str, mark: str) -> str:
    """Return the fence that is open behind a line, or nothing."""
    if not fence:
        return mark
    closes = mark[:1] == fence[0] and len(mark) >= len(fence) and line.strip() == mark
    return "" if closes else fence
