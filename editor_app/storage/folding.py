"""Folding of text for search: case and the three Ukrainian apostrophes make no difference."""

import re
from collections.abc import Iterable

from editor_app.domain.names import APOSTROPHES
from editor_app.domain.search_query import Needle, SearchQuery

APOSTROPHE = "ʼ"  # U+02BC is a letter to FTS5's unicode61, so п'ять stays one word
_FOLD = str.maketrans(dict.fromkeys(APOSTROPHES, APOSTROPHE))
_TERM = re.compile(r"[\wʼ]+")


def fold(text: str) -> str:
    """Return the text as it is kept for searching."""
    return text.translate(_FOLD).casefold()


def terms(query: str) -> list[str]:
    """Return the folded words of what a user typed."""
    return _TERM.findall(fold(query))


def match_expression(query: SearchQuery) -> str:
    """Return the FTS5 expression of a query, or "" where its words ask for nothing.

    One needle of each group must occur; unwanted ones alone cannot be asked for (FTS5 has no such
    thing), so a query without wanted words is left to `unwanted_expression`.
    """
    groups = [found for group in query.wanted if (found := _any_of(group))]
    wanted = " AND ".join(groups)
    unwanted = unwanted_expression(query)
    return f"({wanted}) NOT ({unwanted})" if wanted and unwanted else wanted


def unwanted_expression(query: SearchQuery) -> str:
    """Return the FTS5 expression of what must not occur, or ""."""
    return _any_of(query.unwanted)


def asks_for_signs_alone(query: SearchQuery) -> bool:
    """Tell whether a wanted group has no letter or digit, so that nothing can match it."""
    return any(not _any_of(group) for group in query.wanted)


def _any_of(group: Iterable[Needle]) -> str:
    found = [expression for needle in group if (expression := _phrase(needle))]
    return f"({' OR '.join(found)})" if len(found) > 1 else "".join(found)


def _phrase(needle: Needle) -> str:
    words = terms(needle.text)
    if not words:
        return ""
    return f'"{" ".join(words)}"' + ("*" if needle.unfinished else "")
