"""What makes a word right: itself, itself with its full stop, without a possessive, or part by part."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from editor_app.spelling.letters import APOSTROPHE, Script, folded, script_of
from editor_app.spelling.mistake import Mistake

CAPITALS: Final = 5  # letters: up to so many capitals are an abbreviation, such as NATO
_DIGIT = re.compile(r"\d")
_PLURAL_OF_CAPITALS = re.compile(r"[A-Z]{2,5}s")
_PART = re.compile("[^\u2011-]+")
# Ukrainian abbreviations with a full stop, which the dictionary lacks.
_ABBREVIATED: Final = frozenset(
    {"акад", "бул", "вул", "гг", "гр", "зб", "зв", "ім", "ін", "кв", "обл", "пл", "пр", "пров"}
    | {"просп", "проф", "ред", "рр", "см", "ст", "стор", "тзв", "тов", "чл"}
)
ENDING = 4  # letters: a Ukrainian ending after a Latin name and an apostrophe, as in YouTube’ом

Ask = Callable[[Script, str], bool]
"""Tells whether the dictionary of a script, or one of the lists, has a folded word."""


def mistakes_in(word: str, dotted: bool, ask: Ask) -> Iterator[Mistake]:
    """Give what is wrong with a word; places count from its start.

    Every form that may make it right is asked for, so that one pass finds all questions.
    """
    if _DIGIT.search(word):
        return
    parts = list(_PART.finditer(word))
    if len(parts) > 1 and _is_right(word, dotted, ask):
        return
    for part in parts:
        text = part.group()
        if len(text) == 1:
            continue
        if script_of(text) is Script.MIXED and not _is_foreign_with_ending(text):
            yield Mistake(part.start(), part.end(), text, "mixed")
        elif not _is_right(text, dotted and part.end() == len(word), ask):
            yield Mistake(part.start(), part.end(), text)


def _is_right(word: str, dotted: bool, ask: Ask) -> bool:
    script = script_of(word)
    if script is Script.OTHER or _is_abbreviation(word) or (dotted and word.lower() in _ABBREVIATED):
        return True
    if script is Script.MIXED:
        if not _is_foreign_with_ending(word):
            return False
        word, script = _sides(word)[0], Script.LATIN
    found = [ask(script, form) for form in _forms(folded(word), dotted)]
    return any(found)


def _forms(word: str, dotted: bool) -> Iterator[str]:
    yield word
    if dotted:
        yield f"{word}."
    if word.lower().endswith(f"{APOSTROPHE}s"):
        yield word[:-2]
    if APOSTROPHE in word:
        yield word.replace(APOSTROPHE, "’")  # some dictionaries know only this one


def _is_abbreviation(word: str) -> bool:
    return (len(word) <= CAPITALS and word.isupper()) or _PLURAL_OF_CAPITALS.fullmatch(word) is not None


def _is_foreign_with_ending(word: str) -> bool:
    first, _, ending = _sides(word)
    if not 0 < len(ending) <= ENDING:
        return False
    return (script_of(first), script_of(ending)) == (Script.LATIN, Script.CYRILLIC)


def _sides(word: str) -> tuple[str, str, str]:
    return folded(word).partition(APOSTROPHE)
