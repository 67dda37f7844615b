"""Keeps two views of one text in step: which place of the page belongs to a place of the editor.

The two go by blocks: the block at two fifths of the editor's height is at two fifths of the page's
height. Near the beginning and the end they go evenly, so that both reach their ends together, and the
head of the page with its picture is not jumped over.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

REFERENCE: Final = 0.4
"""The share of the height at which blocks are in step; the script of the page knows the same."""
BEGINNING, END = -1, -2
"""Places that are no block."""
RUN_UP: Final = 0.25
"""The part of a view's height over which it comes into step."""


@dataclass(frozen=True, slots=True)
class Place:
    """A share of the way from the top of one block to that of another; either may be BEGINNING or END."""

    first: int
    second: int
    share: float


class Track:
    """The editor's side: lines on the screen, counted from the top of the text."""

    def __init__(self, top_of: Callable[[int], float], blocks: int, shown: float, most: float) -> None:
        """`top_of` gives the line a block begins at; `shown` lines fit in; `most` can be scrolled by."""
        self._top_of, self._shown = top_of, shown
        self._start = REFERENCE * shown
        self._end = most + REFERENCE * shown
        run_up = min(RUN_UP * shown, most / 2)
        self.first = bisect_left(range(blocks), self._start + run_up, key=top_of)
        self.last = bisect_right(range(blocks), self._end - run_up, key=top_of) - 1

    def place_at(self, scrolled: float) -> Place:
        """Return the place that belongs to an editor that is scrolled so many lines."""
        line = min(self._end, max(self._start, scrolled + REFERENCE * self._shown))
        span = range(self.first, self.last + 1)
        after = self.first + bisect_right(span, line, key=self._top_of)
        first = after - 1 if after > self.first else BEGINNING
        second = after if after <= self.last else END
        begin, stop = self._line_of(first), self._line_of(second)
        share = (line - begin) / (stop - begin) if stop > begin else 0.0
        return Place(first, second, min(1.0, max(0.0, share)))

    def scroll_at(self, place: Place) -> float:
        """Return how many lines the editor has to be scrolled to show a place."""
        begin, stop = self._line_of(place.first), self._line_of(place.second)
        return max(0.0, begin + (stop - begin) * place.share - self._start)

    def _line_of(self, block: int) -> float:
        if block == BEGINNING:
            return self._start
        return self._end if block == END else self._top_of(block)
