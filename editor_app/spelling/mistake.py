"""What the spelling check finds."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["spelling", "mixed"]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A place in a line: a word no dictionary has, or one with letters of two alphabets (`mixed`)."""

    start: int
    end: int
    word: str
    kind: Kind = "spelling"
