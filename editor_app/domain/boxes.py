"""The marks that make a box of a quotation: `> [!facts] Title` and `> [!pull]`."""

import re
from enum import StrEnum
from typing import Final


class Box(StrEnum):
    """What a marked quotation becomes."""

    FACTS = "facts"
    PULL = "pull"


SIGN: Final = re.compile(r"[ \t]*\[!(?P<box>facts|pull)\][ \t]*", re.IGNORECASE)
"""The mark as it stands at the beginning of a paragraph."""

MARKED: Final = re.compile(r"^[ ]{0,3}(?:>[ \t]?)+\[!(?:facts|pull)\]", re.IGNORECASE | re.MULTILINE)
"""The beginning of a marked quotation as it is written: nothing in it is a word."""
