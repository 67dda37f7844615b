"""Tells in which character set bytes without a label were written: UTF-8, or by which reading makes words."""

import codecs
import re
from typing import Final

_GUESSES: Final = {"cp1251": 15.0, "koi8-u": 0.0, "cp1252": 0.0}
"""Which are tried, and how much more likely one is from the start: most that is sent came from Windows."""
_SHORTEST_CUT: Final = 30  # bytes; the shortest field of IIM that programs cut has 32
_ENOUGH: Final = 20_000  # bytes to judge by
_COMMONEST_FIRST: Final = "оаинвітерслкмдупязьбгчхйїєюжшщфцґыэъё"
_FREQUENT: Final = {letter: 36 - place for place, letter in enumerate(_COMMONEST_FIRST)}
"""Ukrainian letters, commonest first, with weights; Russian ones that Ukrainian lacks stand at the end."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile("[Ѐ-ӿ]")
_LATIN: Final = re.compile("[A-Za-zÀ-ÖØ-öø-ɏ]")
_CASE_JUMP: Final = re.compile("[а-яёєіїґ][А-ЯЁЄІЇҐ]")
_IMPOSSIBLE: Final = re.compile(
    "[\u0080-\u009f\u2500-\u25ff\ufffdЂЃЉЊЌЋЏђѓљњќћџ]|(?<=[^\\W\\d_])[¡-¿×÷†-‰](?=[^\\W\\d_])"
)
"""Controls, line drawings, Serbian letters, and signs between letters."""


def decoded(raw: bytes, like: bytes = b"") -> str:
    """Return the text of bytes whose character set nobody told.

    UTF-8 where it fits, even when a program cut it within a letter; else the most plausible of cp1251, KOI8-U
    and Latin-1 (as cp1252, which has its quotes). `like` are further bytes of the same writer, which help
    where there is little to go by.
    """
    utf8 = as_utf8(raw)
    return utf8 if utf8 is not None else raw.decode(_most_plausible(raw + b"\n" + like), "replace")


def as_utf8(raw: bytes) -> str | None:
    """Return the text when these bytes are UTF-8, perhaps cut off within the last letter; else None."""
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(raw, final=len(raw) < _SHORTEST_CUT)
    except UnicodeDecodeError:
        return None


def _most_plausible(raw: bytes) -> str:
    texts = {charset: raw[:_ENOUGH].decode(charset, "replace") for charset in _GUESSES}
    return max(_GUESSES, key=lambda charset: _GUESSES[charset] + _plausibility(texts[charset]))


def _plausibility(text: str) -> float:
    """Return how much the text looks like words: more for common letters, less for what no word has."""
    points = -40.0 * len(_IMPOSSIBLE.findall(text))
    for word in _WORD.findall(text):
        cyrillic, latin = len(_CYRILLIC.findall(word)), len(_LATIN.findall(word))
        if cyrillic and latin:
            points -= 60
        elif cyrillic > 1:  # a letter alone may be a French à
            points += sum(_FREQUENT.get(letter, -20) - 12 for letter in word.lower())
            points -= 8 * word.isupper() + 60 * len(_CASE_JUMP.findall(word))
        elif latin:
            points += _latin_points(word)
    return points


def _latin_points(word: str) -> float:
    """Return points for a Western word: some letters with accents among many without are usual."""
    accented = sum(not letter.isascii() for letter in word)
    return 16.0 * accented if accented * 3 <= len(word) + 2 else -20.0 * accented
