"""The words of a line of Markdown with their places; code, addresses and marks are no words."""

import re
from dataclasses import dataclass
from typing import Final

NOTHING: Final = "\x00"
"""Stands in a line for a character that is not to be read."""

_INSIDE = r"(?:[^\W_]|[\u0300-\u036f\u00ad])+"
_WORD = re.compile(rf"{_INSIDE}(?:['’ʼ\u2011-]{_INSIDE})*")

# What is not read: a sign that must occur in the line, and the pattern that is looked for then.
_UNREAD: Final = tuple(
    (sign, re.compile(pattern))
    for sign, pattern in (
        ("`", r"(?<!\\)(`+)(?!`).+?(?<!`)\1(?!`)"),
        ("<", r"<!--.*?(?:-->|$)|</?[A-Za-z!][^<>]*>|<\w[\w+.-]*[:@][^<>\s]*>"),
        ("](", r"\]\(\s*(?:<[^>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"),  # the title after it is read
        ("]:", r"^\s{0,3}\*?\[[^\]]*\]:(?:\s*<?[\w+.-]+(?::|/|\.\w)\S*)?"),
        ("[", r"\[[\^!][^\]\s]*\]|(?<=\])\[[^\]]*\]"),
        ("{", r"\{:?\s*[.#:\w][^{}]*\}|\{%.*?%\}"),
        ("&", r"&#?\w+;"),
        ("://", r"\b[A-Za-z][\w+.-]*://[^\s<>«»“”]+"),
        ("www.", r"\bwww\.[^\s<>«»“”]+"),
        ("@", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@[\w.]+"),
        ("#", r"(?<![\w#])#[^\W\d]\w*"),
        (".", r"(?<![\w@.-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,6}\b(?!\.\w)(?:/[^\s<>«»“”)]*)?"),
        ("media:", r"\bmedia:\w+"),
        ("article:", r"\barticle:[\w-]+"),
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a line; `dotted` where a full stop follows, as after an abbreviation."""

    start: int
    end: int
    text: str
    dotted: bool = False


def words_of(line: str) -> list[Word]:
    """Return the words of one line of Markdown that a reader sees, in their order."""
    read = without_unread(line)
    return [
        Word(match.start(), match.end(), match.group(), read.startswith(".", match.end()))
        for match in _WORD.finditer(read)
    ]


def without_unread(line: str) -> str:
    """Return a line of the same length in which code, tags, addresses and marks are NOTHING."""
    for sign, pattern in _UNREAD:
        if sign in line:
            line = pattern.sub(_nothing, line)
    return line


def _nothing(match: re.Match[str]) -> str:
    return NOTHING * len(match.group())
