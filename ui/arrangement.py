"""Which articles are open, on which side, and which of them are in front: kept for the next start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The ids of the open articles in the order of their tabs. `right` is empty unless there are two sides.

    `fronts` are the articles one sees, the one that is written in last.
    """

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    fronts: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All of them, from left to right."""
        return (*self.left, *self.right)

    @property
    def active(self) -> str:
        """The article that is written in, or nothing."""
        return self.fronts[-1] if self.fronts else ""

    def to_text(self) -> str:
        """Return it as one line of text."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_text(text: str) -> Arrangement:
        """Return what `to_text` wrote; nothing is open for any other text."""
        try:
            found = json.loads(text)
            parts = (tuple(map(str, found[name])) for name in ("left", "right", "fronts"))
            return Arrangement(*parts)
        except (ValueError, TypeError, KeyError):
            return Arrangement()
