"""Whether the words of a picture do their work: too long, too short, or the same twice."""

import re
from enum import Enum
from typing import Final

LONGEST_ALT: Final = 150
"""Letters of an alternative text: some screen readers pause or break off near this length, and listeners
cannot skim. What needs more room belongs into the long description."""


class AltHint(Enum):
    """What may be wrong with an alternative text."""

    MISSING = "missing"
    REPEATS = "repeats the caption"
    TOO_LONG = "too long"


def alt_hint(alt: str, caption: str) -> AltHint | None:
    """Return the first thing that is wrong with an alternative text beside its caption, or None."""
    if not alt.strip():
        return AltHint.MISSING
    if _plain(alt) == _plain(caption):
        return AltHint.REPEATS
    return AltHint.TOO_LONG if len(alt.strip()) > LONGEST_ALT else None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
