"""How one list of ids becomes another: as few rows taken out and put in as a view can follow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor_app.domain.ids import MediaId

MANY = 60  # runs of rows from which on a view is quicker when it begins anew


@dataclass(frozen=True, slots=True)
class Step:
    """A run of rows that goes, or that comes when there are `new` ids; one step after the other."""

    first: int
    count: int
    new: tuple[MediaId, ...] = ()


def steps_between(before: Sequence[MediaId], after: Sequence[MediaId]) -> list[Step] | None:
    """Return the steps from one list to the other, or None when it is better to begin anew.

    An item that changed its place makes the view begin anew, too: lists are rarely sorted by what is
    being written.
    """
    if before == after:
        return []
    if not before or not after:
        return None
    old, new = set(before), set(after)
    gone = [place for place, each in enumerate(before) if each not in new]
    come = [place for place, each in enumerate(after) if each not in old]
    if len([*_runs(gone), *_runs(come)]) > MANY or [each for each in before if each in new] != [
        each for each in after if each in old
    ]:
        return None
    going = [Step(first, count) for first, count in reversed([*_runs(gone)])]
    return going + [Step(first, count, tuple(after[first : first + count])) for first, count in _runs(come)]


def _without(ids: Sequence[MediaId], places: Sequence[int]) -> list[MediaId]:
    left = list(ids)
    for place in reversed(places):
        del left[place]
    return left


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give runs of neighbouring places, as the first and their count."""
    first = last = None
    for place in places:
        if last is not None and first is not None and place != last + 1:
            yield first, last - first + 1
            first = place
        first = place if first is None else first
        last = place
    if first is not None and last is not None:
        yield first, last - first + 1
