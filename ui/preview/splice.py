"""The difference between two lists of blocks as one replacement."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """From `start` on, `removed` blocks go and `inserted` take their place."""

    start: int
    removed: int
    inserted: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.removed or self.inserted)


def splice_between(before: Sequence[str], after: Sequence[str]) -> Splice:
    """Return the smallest single replacement that makes `after` of `before`."""
    shortest = min(len(before), len(after))
    head = 0
    while head < shortest and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shortest - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Splice(head, len(before) - head - tail, tuple(after[head : len(after) - tail]))
