"""Typography by language, while one types and for what stands there already.

English: “ ” ‘ ’, an en dash for `--`, an em dash for `---`. Ukrainian: « » with „ “ inside, ’ for the
apostrophe, a non-breaking space before a dash and after a word of one letter. In other languages only
dashes and ellipses are set: their quotes are not ours to guess.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from editor_app.domain.prose import CODE, TAG, ends_in_code, masked
from editor_app.domain.typography_rules import (
    NBSP,
    Edit,
    Rule,
    clipped,
    dashes,
    dots,
    hyphens,
    quotes,
    spaces,
)

LONGEST = 1000
"""How far back in a line one looks while typing, in characters; an answer must not be waited for."""

_ALL: tuple[Rule, ...] = (clipped, quotes, dashes, hyphens, dots, spaces)
_AFTER: dict[str, tuple[Rule, ...]] = {
    '"': (quotes,),
    "'": (quotes,),
    "-": (dashes,),
    ".": (dots, spaces, clipped),
    " ": (hyphens, spaces, clipped),
    **dict.fromkeys("—–№§", (spaces,)),
    **dict.fromkeys(",;:!?)»”", (spaces, clipped)),
}


@dataclass(frozen=True, slots=True)
class Change:
    """Put `text` in the place of the `cut` characters before the cursor, the typed one among them.

    `quiet`: nobody sees it (a space that does not break), so Backspace deletes as ever.
    """

    cut: int
    text: str
    quiet: bool = False


def after_typing(line: str, language: str) -> Change | None:
    """Return what to change now that the last character of `line` was typed, or None.

    `line` is the beginning of a line of Markdown, up to the cursor. Only the word just typed changes.
    """
    line = line[-LONGEST:]
    typed, tongue = line[-1:], _tongue(language)
    if tongue == "uk" and typed.isalpha() and line[-3:-1] == f"{NBSP}—":
        return Change(1, f" {typed}", quiet=True)
    rules = _AFTER.get(typed, ())
    if typed.isdigit() or typed.isupper():
        rules = (spaces,)
    if not rules:
        return None
    word = max(0, line.rfind(" ", 0, len(line) - 1))
    if quotes not in rules and not any(True for rule in rules for _ in rule(line, tongue, word)):
        return None  # most keys end here, before the whole line is looked at
    prose = masked(line)
    edits = sorted(edit for rule in rules for edit in rule(prose, tongue, word))
    if not edits or ends_in_code(line[:-1]) or prose[-1] in (CODE, TAG):
        return None
    first, before = edits[0][0], line[edits[0][0] :]
    after = _with_edits(line, edits)[first:]
    return Change(len(before), after, quiet=after.replace(NBSP, " ") == before)


def set_typography(text: str, language: str, start: int = 0, end: int | None = None) -> str:
    """Return a Markdown text with its typography set between the two places; its lines stay lines."""
    tongue = _tongue(language)
    tail = len(text) - (len(text) if end is None else end)
    prose = masked(text)
    for rule in _ALL:
        stop = len(text) - tail
        edits = [edit for edit in rule(prose, tongue, 0) if edit[0] >= start and edit[1] <= stop]
        text, prose = _with_edits(text, edits), _with_edits(prose, edits)
    return text


def _with_edits(text: str, edits: Iterable[Edit]) -> str:
    pieces, after = [], 0
    for start, end, new in sorted(edits):
        if start >= after:
            pieces += [text[after:start], new]
            after = end
    return "".join(pieces) + text[after:]


def _tongue(language: str) -> str:
    return language.lower().split("-")[0]
