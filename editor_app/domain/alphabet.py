"""Sorting names as a reader of English and Ukrainian expects it."""

from typing import Final

_PLACES: Final = str.maketrans(
    {"ґ": "г\uffff", "є": "е\uffff", "і": "и\uffff", "ї": "и\uffff\uffff", "ʼ": "", "’": "", "'": ""}
)
"""Ukrainian letters that code points put behind я, where the alphabet has them."""


def sort_key(text: str) -> str:
    """Return what a text is sorted by: case and apostrophes make no difference."""
    return text.casefold().translate(_PLACES)
