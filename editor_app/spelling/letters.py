"""The letters of a word: which script they belong to, and which differences between them do not count."""

import re
import unicodedata
from enum import Enum
from typing import Final

from editor_app.domain.names import APOSTROPHES

APOSTROPHE: Final = "'"
"""The apostrophe dictionaries are asked with."""
_FOLD = str.maketrans(dict.fromkeys(APOSTROPHES, APOSTROPHE) | {"\u2011": "-"})
_UNSEEN = re.compile("[\u0301\u00ad]")  # the stress mark over а́, and a place where a word may be broken
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_OTHER = re.compile(r"[^\W\d_A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u052f]")

# Letters that look alike in both scripts, which is how they get into the wrong word.
_ALIKE_LATIN = "aceiopxyABCEHIKMOPTXïÏ"
_ALIKE_CYRILLIC = "асеіорхуАВСЕНІКМОРТХїЇ"
_TO_CYRILLIC = str.maketrans(_ALIKE_LATIN, _ALIKE_CYRILLIC)
_TO_LATIN = str.maketrans(_ALIKE_CYRILLIC, _ALIKE_LATIN)


class Script(Enum):
    """Where the letters of a word come from. `MIXED` is Latin and Cyrillic in one word."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    MIXED = "mixed"
    OTHER = "other"


def script_of(word: str) -> Script:
    """Return the script of a word's letters."""
    if word.isascii():
        return Script.LATIN
    latin, cyrillic = _LATIN.search(word), _CYRILLIC.search(word)
    if _OTHER.search(word) or not (latin or cyrillic):
        return Script.OTHER
    if latin and cyrillic:
        return Script.MIXED
    return Script.LATIN if latin else Script.CYRILLIC


def folded(word: str) -> str:
    """Return a word with one kind of apostrophe and hyphen, without stress marks and soft hyphens."""
    if word.isascii():
        return word
    return _UNSEEN.sub("", unicodedata.normalize("NFC", word)).translate(_FOLD)


def in_one_script(word: str) -> str:
    """Return a mixed word with the strangers replaced by the letters of the other script they look like."""
    cyrillic = len(_CYRILLIC.findall(word))
    return word.translate(_TO_CYRILLIC if 2 * cyrillic >= len(word) else _TO_LATIN)
