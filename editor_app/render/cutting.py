"""Where a body can be cut into pieces that Python-Markdown reads alone exactly as in the whole.

A cut stands at a blank line, before a line that begins like a paragraph or a heading. Then nothing
after it can join what stands before it: no list goes on, no quotation, no code. (A definition, which
begins with a colon, makes terms of the paragraph before it, and may join the list before that one:
there is no cut before such a paragraph.)
And nothing before it may reach over it: a fence or raw HTML that is still open at the end of a piece
binds it to the pieces after it. A property test compares the result with the whole after every edit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from markdown import Markdown
from markdown.extensions.fenced_code import FencedBlockPreprocessor
from markdown.htmlparser import HTMLExtractor

_LETTER = r"[^\W\d_]"
# What opens a paragraph or a heading and nothing else: no list, rule, definition, quotation, table or code.
_LINK = r"\[[^\[\]\n^][^\[\]\n]*\](?! ?:)"
_ORDINARY = rf"(?:{_LETTER}|#|[“”‘’„«»\"'(—–!…$€£№]|\d+(?![.)\d])|\*{{1,2}}{_LETTER}|{_LINK})"
_CUT = re.compile(rf"\n(?:[ \t]*\n)+(?={_ORDINARY})")
_BEGINS = re.compile(_ORDINARY)
_ENDS = re.compile(r"\n[ \t]*\n\Z")
_TERM = re.compile(r"\n {0,3}:")

_FENCE = re.compile(r"^(?:~~~|```)", re.MULTILINE)
_MARKUP = re.compile(r"<[A-Za-z/!?]|&#")
# Markup that Python's HTML parser surely reads to its own end and no further.
_SURE = re.compile(
    r"</?[A-Za-z][A-Za-z0-9:-]*"
    r"(?:[ \n]+[A-Za-z][\w:-]*(?:=(?:\"[^\"<>`]*\"|'[^'<>`]*'|[\w./:#%-]+))?)*[ \n]*/?>"
    r"|<(?:https?|mailto):[^\s<>\"'`=]*>"
    r"|<!--(?:(?!--)[^<>])*-->"
    r"|&#(?:[0-9]+|[xX][0-9A-Fa-f]+);"
)


@dataclass(slots=True, eq=False)
class Piece:
    """A part of the text that begins and ends at a cut; `open_ended` tells what may reach over its end."""

    source: str
    lines: int = field(init=False)
    open_ended: bool = field(init=False)
    closed: bool | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.lines = self.source.count("\n")
        fenced = ("```" in self.source or "~~~" in self.source) and _FENCE.search(self.source) is not None
        self.open_ended = fenced or _MARKUP.search(self.source) is not None


class Pieces:
    """The pieces of a text that changes: those the change has not touched stay the same objects."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []

    def update(self, text: str) -> list[Piece]:
        """Return the pieces of the text as it is now."""
        old = self._pieces
        head, start = self._same_head(text)
        tail, end = self._same_tail(text, len(old) - head, start)
        while head and not is_cut(text, start):
            head -= 1
            start -= len(old[head].source)
        while tail and not is_cut(text, end):
            end += len(old[-tail].source)
            tail -= 1
        made = [Piece(source) for source in cut(text[start:end])] if start < end else []
        self._pieces = old[:head] + made + (old[-tail:] if tail else [])
        return self._pieces

    def _same_head(self, text: str) -> tuple[int, int]:
        """Return how many pieces are the same at the beginning, and how many letters they have."""
        count = place = 0
        for piece in self._pieces:
            if not text.startswith(piece.source, place):
                break
            count += 1
            place += len(piece.source)
        return count, place

    def _same_tail(self, text: str, most: int, start: int) -> tuple[int, int]:
        """Return how many of the last `most` pieces are the same, and where they begin."""
        count, place = 0, len(text)
        for piece in reversed(self._pieces):
            length = len(piece.source)
            if count == most or place - length < start or not text.endswith(piece.source, start, place):
                break
            count += 1
            place -= length
        return count, place


def cut(text: str) -> list[str]:
    """Return the text in pieces; put together they are the text."""
    found = [match.end() for match in _CUT.finditer(text)]
    ends = [*found[1:], len(text)]
    places = [place for place, end in zip(found, ends, strict=False) if not _TERM.search(text, place, end)]
    return [text[start:end] for start, end in pairwise((0, *places, len(text))) if start < end]


def is_cut(text: str, place: int) -> bool:
    """Tell whether the text may be cut here."""
    if place in (0, len(text)):
        return True
    if not _BEGINS.match(text, place) or not _ENDS.search(text, max(0, place - 200), place):
        return False
    following = _CUT.search(text, place)
    return not _TERM.search(text, place, following.end() if following else len(text))


def is_closed(source: str, markdown: Markdown) -> bool:
    """Tell whether nothing in a text reaches beyond its end, whatever follows."""
    rest = _without_fences(source)
    if rest is None:
        return False
    rest = rest.expandtabs(markdown.tab_length)
    if _MARKUP.search(rest) is None:
        return True
    if _MARKUP.search(_SURE.sub("", rest)) is not None:
        return False
    reader = HTMLExtractor(markdown)
    reader.feed(rest + "\n\n")
    kept = reader.rawdata or reader._cache or reader.stack  # type: ignore[attr-defined]
    return not (kept or reader.inraw or reader.intail or reader.cdata_elem)


def _without_fences(source: str) -> str | None:
    """Return a text without its closed fences; None when one is left open, or may be."""
    kept, place = [], 0
    for found in FencedBlockPreprocessor.FENCED_BLOCK_RE.finditer(source):
        if found.group("attrs") is not None or "hl_lines" in found.group():
            return None
        kept.append(source[place : found.start()])
        place = found.end()
    kept.append(source[place:])
    rest = "-".join(kept)
    return None if _FENCE.search(rest) else rest


def closed_runs(pieces: list[Piece], markdown: Markdown) -> Iterator[tuple[Piece, ...]]:
    """Give the pieces in runs that can be parsed alone, in order; most runs are a single piece."""
    number = 0
    while number < len(pieces):
        length = 1
        if pieces[number].open_ended:
            length = _closed_length(pieces, number, markdown)
        yield tuple(pieces[number : number + length])
        number += length


def _closed_length(pieces: list[Piece], start: int, markdown: Markdown) -> int:
    first, length, left = pieces[start], 1, len(pieces) - start
    if first.closed is None:
        first.closed = is_closed(first.source, markdown)
    if first.closed:
        return 1
    while length < left:
        if is_closed("".join(piece.source for piece in pieces[start : start + length]), markdown):
            return length
        length *= 2  # a tag that is never closed must not be looked for at every piece
    return left
