"""Folding of text for search: case and the three Ukrainian apostrophes make no difference."""

import re

from editor_app.domain.names import APOSTROPHES

APOSTROPHE = "ʼ"  # U+02BC is a letter to FTS5's unicode61, so п'ять stays one word
_FOLD = str.maketrans(dict.fromkeys(APOSTROPHES, APOSTROPHE))
_TERM = re.compile(r"[\wʼ]+")


def fold(text: str) -> str:
    """Return the text as it is kept for searching."""
    return text.translate(_FOLD).casefold()


def terms(query: str) -> list[str]:
    """Return the folded words of what a user typed."""
    return _TERM.findall(fold(query))


def match_expression(query: str) -> str:
    """Return the FTS5 expression: every word must occur, the last one may be unfinished."""
    words = terms(query)
    if not words:
        return ""
    quoted = [f'"{word}"' for word in words]
    return " ".join(quoted) + "*"
