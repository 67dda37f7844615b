"""Letter case of a piece of Markdown: code, addresses and tags stay as they are."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from editor_app.domain.prose import CODE, TAG, masked
from editor_app.domain.sentences import sentence_starts

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.][^\W_]+)*")
_SMALL_WORDS = (
    "a an and as at but by for if in nor of off on or per so the to up via vs yet "  # AP: up to three letters
    "а або без в від до для з за зі із й і на над не о об під по при про та у це чи що як"
)
_SMALL: Final = frozenset(_SMALL_WORDS.split())


class Case(StrEnum):
    """The cases in the order in which one key goes through them."""

    SENTENCE = "sentence"
    TITLE = "title"
    UPPER = "upper"
    LOWER = "lower"


def with_case(text: str, case: Case) -> str:
    """Return the text in this case.

    Words that are capitals throughout (NATO, США) or mixed (iPhone) stay in sentence and title case,
    unless the whole text is in capitals.
    """
    return _CHANGES[case](text, masked(text))


def next_case(text: str) -> Case:
    """Return the case that follows the one the text has."""
    order = list(Case)
    for number, case in enumerate(order):
        if case is not Case.SENTENCE and text == with_case(text, case):
            return order[(number + 1) % len(order)]
    return Case.TITLE if text == with_case(text, Case.SENTENCE) else Case.SENTENCE


def _upper(text: str, prose: str) -> str:
    return _each(text, prose, lambda word, _: word.upper())


def _lower(text: str, prose: str) -> str:
    return _each(text, prose, lambda word, _: word.lower())


def _sentence(text: str, prose: str) -> str:
    shouting = _is_shouting(prose)
    starts = {_first_letter(prose, start) for start in _paragraph_starts(prose)}

    def change(word: str, at: int) -> str:
        plain = word if not shouting and _is_special(word) else word.lower()
        return _capital(plain) if at in starts or plain.split("’")[0].split("'")[0] == "i" else plain

    return _each(text, prose, change)


def _title(text: str, prose: str) -> str:
    """Capitalise as AP does: all but the short articles, conjunctions and prepositions inside."""
    shouting = _is_shouting(prose)
    words = [match.start() for match in _WORD.finditer(prose)]
    ends = {words[0], words[-1]} if words else set()

    def change(word: str, at: int) -> str:
        if not shouting and _is_special(word):
            return word
        begins = at in ends or prose[:at].rstrip(" \"“«„‘'(*_")[-1:] in tuple(":.!?—")
        return word.lower() if word.lower() in _SMALL and not begins else _capital(word.lower())

    return _each(text, prose, change)


_CHANGES: Final[dict[Case, Callable[[str, str], str]]] = {
    Case.SENTENCE: _sentence,
    Case.TITLE: _title,
    Case.UPPER: _upper,
    Case.LOWER: _lower,
}


def _each(text: str, prose: str, change: Callable[[str, int], str]) -> str:
    """Change each word of the prose; the places are those of the mask, which is as long as the text."""
    pieces, after = [], 0
    for match in _WORD.finditer(prose):
        pieces += [text[after : match.start()], change(match.group(), match.start())]
        after = match.end()
    return "".join(pieces) + text[after:]


def _paragraph_starts(prose: str) -> list[int]:
    starts, at = [], 0
    for line in prose.split("\n"):
        starts += [at + start for start in sentence_starts(line)]
        at += len(line) + 1
    return starts


def _first_letter(prose: str, start: int) -> int:
    found = _WORD.search(prose, start)
    return found.start() if found else start


def _is_special(word: str) -> bool:
    return len(word) > 1 and word[1:] != word[1:].lower()


def _is_shouting(prose: str) -> bool:
    letters = prose.replace(CODE, "").replace(TAG, "")
    return letters.isupper() and len(_WORD.findall(letters)) > 1


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
