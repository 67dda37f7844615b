"""A few words around what was searched for, from the text as it is written, with the hits marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from editor_app.domain.names import APOSTROPHES
from editor_app.domain.search_query import Needle, SearchQuery

BEFORE, LONGEST = 36, 140  # characters
_WORD = re.compile(rf"[\w{APOSTROPHES}]+")
_APOSTROPHE = f"[{APOSTROPHES}]"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a line; `hit` when they were searched for."""

    text: str
    hit: bool = False


Line = tuple[Piece, ...]


def needles_of(query: SearchQuery) -> tuple[Needle, ...]:
    """Return everything a search wants to find."""
    return tuple(needle for group in query.wanted for needle in group)


def marked(text: str, needles: Iterable[Needle]) -> Line:
    """Return the whole text in pieces, hits apart from the rest."""
    return tuple(_pieces(text, _spans(text, tuple(needles))))


def snippet(text: str, needles: Iterable[Needle]) -> Line:
    """Return some words of a text from shortly before the first hit on; nothing where there is no hit."""
    needles = tuple(needles)
    spans = _spans(text, needles)
    if not spans:
        return ()
    start = _start(text, spans[0][0])
    end = min(len(text), start + LONGEST)
    if end < len(text):
        end = max(text.rfind(" ", start, end), spans[0][1])
    part = " ".join(text[start:end].split())
    line = marked(part, needles)
    opened = (Piece("… "), *line) if start else line
    return (*opened, Piece(" …")) if end < len(text) else opened


def _start(text: str, hit: int) -> int:
    """Return where a snippet begins: at a word, shortly before the hit."""
    if hit <= BEFORE:
        return 0
    return text.find(" ", hit - BEFORE, hit) + 1 or hit


def _pieces(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    at = 0
    for start, end in spans:
        if start > at:
            yield Piece(text[at:start])
        yield Piece(text[start:end], hit=True)
        at = end
    if at < len(text):
        yield Piece(text[at:])


def _spans(text: str, needles: tuple[Needle, ...]) -> list[tuple[int, int]]:
    pattern = _pattern(needles)
    return [found.span() for found in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=64)
def _pattern(needles: tuple[Needle, ...]) -> re.Pattern[str] | None:
    found = [expression for needle in needles if (expression := _expression(needle))]
    return re.compile("|".join(found), re.IGNORECASE) if found else None


def _expression(needle: Needle) -> str:
    """Return an expression that finds what the word index does: any case and apostrophe, any sign between."""
    words = _WORD.findall(needle.text)
    if not words:
        return ""
    joined = r"[^\w]+".join(re.sub(_APOSTROPHE, _APOSTROPHE, re.escape(word)) for word in words)
    end = rf"[\w{APOSTROPHES}]*" if needle.unfinished else rf"(?![\w{APOSTROPHES}])"
    return rf"(?<![\w{APOSTROPHES}]){joined}{end}"
