"""The difference between two lists of blocks, as few small replacements."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """From `start` on, `removed` blocks go and `inserted` take their place."""

    start: int
    removed: int
    inserted: tuple[str, ...]


def splices_between(before: Sequence[str], after: Sequence[str]) -> list[Splice]:
    """Return what makes `after` of `before`, from the end to the beginning; `start` counts in `before`.

    Blocks that are in none of the splices keep their nodes on the page. Blocks that occur once in
    both lists and in the same order are where the lists hold together; between two of them is one
    splice at most. So the work grows with n log n at worst, and a letter typed costs two scans.
    """
    whole, new_whole = _trim(before, after, (0, len(before)), (0, len(after)))
    splices = []
    start, begin = whole[0], new_whole[0]
    for place, twin in [*_anchors(before, after, whole, new_whole), (whole[1], new_whole[1])]:
        old, new = _trim(before, after, (start, place), (begin, twin))
        if old[0] < old[1] or new[0] < new[1]:
            splices.append(Splice(old[0], old[1] - old[0], tuple(after[new[0] : new[1]])))
        start, begin = place + 1, twin + 1
    return splices[::-1]


_Span = tuple[int, int]


def _trim(before: Sequence[str], after: Sequence[str], old: _Span, new: _Span) -> tuple[_Span, _Span]:
    """Take what is alike at both ends of two spans off them."""
    (start, end), (begin, stop) = old, new
    while start < end and begin < stop and before[start] == after[begin]:
        start, begin = start + 1, begin + 1
    while start < end and begin < stop and before[end - 1] == after[stop - 1]:
        end, stop = end - 1, stop - 1
    return (start, end), (begin, stop)


def _anchors(before: Sequence[str], after: Sequence[str], old: _Span, new: _Span) -> list[tuple[int, int]]:
    """Return the places of blocks that occur once in both spans: the longest row that rises in both."""
    was, now = Counter(before[slice(*old)]), Counter(after[slice(*new)])
    place_of = {before[place]: place for place in range(*old)}
    pairs = [
        (place_of[after[twin]], twin) for twin in range(*new) if now[after[twin]] == 1 == was[after[twin]]
    ]
    # The longest rising row, as one lays out cards for a game of patience.
    tops: list[int] = []
    last: list[int] = []
    previous: list[int] = []
    for number, (place, _) in enumerate(pairs):
        pile = bisect_left(tops, place)
        tops[pile : pile + 1] = [place]
        previous.append(last[pile - 1] if pile else -1)
        last[pile : pile + 1] = [number]
    row = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = previous[number]
    return row[::-1]
