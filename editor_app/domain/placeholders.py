"""Placeholders: marks for a fact that is still to come, such as TK, XX, ??? and [NAME]."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAMES = (
    "NAME|DATE|PLACE|CITY|NUMBER|FIGURE|AMOUNT|AGE|TITLE|QUOTE|LINK|SOURCE|PHOTO|PICTURE|CAPTION|CREDIT|"
    "HEADLINE|BYLINE|TIME|DAY|ORGANISATION|ORGANIZATION|COMPANY|CHECK|TODO|"
    "ІМ['’ʼ]Я|ПРІЗВИЩЕ|ДАТА|МІСЦЕ|МІСТО|ЧИСЛО|СУМА|ВІК|ПОСАДА|ЦИТАТА|ПОСИЛАННЯ|ДЖЕРЕЛО|ФОТО|ПІДПИС|ЧАС"
)
# Not inside a word; the underscores of emphasis are no letters.
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_ALWAYS = re.compile(
    rf"{_START}(?:TK)+{_END}(?!-\d|\sMaxx)"  # "to come", misspelt so that no word contains it
    rf"|{_START}(?:тк|ТК){_END}(?!\s[«“\"])"  # the same from a Ukrainian keyboard; not ТК «Назва»
    rf"|{_START}(?:TO[ ]?DO|FIXME){_END}"
    r"|\?{3,}"
    rf"|\[(?:[^\W\d_a-zа-яіїєґ]+[ ])*(?:{_NAMES})(?:[ ][^\W\d_a-zа-яіїєґ]+)*\](?![(\[:])"
    r"|[Ll]orem[ ]ipsum"
)
_HINTS = ("TK", "тк", "ТК", "TODO", "TO DO", "FIXME", "???", "orem ipsum")  # nearly no text has one of these
_BRACKET = re.compile(r"\[[^\W\d_a-zа-яіїєґ](?:[^\W\d_a-zа-яіїєґ]|[ ])")
_CROSSES = re.compile(rf"{_START}XX+{_END}")
_ROMAN_BEFORE = re.compile(r"[IVXLC]\s?[-–—]\s?$|[IVXLC](?: and| та| і| й) $")
_ROMAN_AFTER = re.compile(
    r"\s?[-–—]\s?[IVXLC]+\b|\s*(?:ст\.|століт|сторіч|зʼїзд|з['’]їзд|centur|(?:and|та|і|й)\s[IVXLC]+\b)"
)
_A_NAME_BEFORE = re.compile(r"\w [^\W\d_a-zа-яіїєґ][^\W\d_]+ $")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Where a mark stands in a text; it is not `certain` where XX may be a number (Super Bowl XX)."""

    start: int
    end: int
    certain: bool = True


def find_placeholders(text: str) -> Iterator[Placeholder]:
    """Give the placeholders of a text; those of one kind in the order of the text."""
    if any(hint in text for hint in _HINTS) or _BRACKET.search(text):
        for match in _ALWAYS.finditer(text):
            yield Placeholder(*match.span())
    if "XX" not in text:
        return
    for match in _CROSSES.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        if _ROMAN_BEFORE.search(before) or _ROMAN_AFTER.match(text, match.end()):
            continue
        yield Placeholder(*match.span(), certain=not _A_NAME_BEFORE.search(before))


def count_placeholders(*texts: str) -> int:
    """Return how many marks are left in the texts."""
    return sum(1 for text in texts for _ in find_placeholders(text))
