"""Interleaved measuring of Dateline beside a peer, and the row that comes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

RUNS = 7
"""How often each side is measured; odd, so that the median is a run that happened."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: medians in `unit`, and `ratio` = value / peer_value.

    `p95` and `p99` are what 95 and 99 of 100 single measurements of ours stayed below; None where there
    are only medians.
    """

    name: str
    value: float
    unit: str
    peer: str
    peer_value: float
    ratio: float
    runs: int
    p95: float | None = None
    p99: float | None = None


Measure = Callable[[], float]


def compare(name: str, unit: str, ours: Measure, peer: str, theirs: Measure, runs: int = RUNS) -> Row:
    """Measure both sides in turn `runs` times, after one round that only warms up."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(runs)]
    return row(name, unit, [pair[0] for pair in pairs], peer, [pair[1] for pair in pairs])


def row(
    name: str,
    unit: str,
    values: list[float],
    peer: str,
    peer_values: list[float],
    singles: list[float] | None = None,
) -> Row:
    """Make the row of two series that were measured in turn; `singles` are ours one by one."""
    value, peer_value = median(values), median(peer_values)
    p95, p99 = (round(percentile(singles, percent), 4) if singles else None for percent in (95, 99))
    ratio = round(value / peer_value, 3)
    return Row(name, round(value, 4), unit, peer, round(peer_value, 4), ratio, len(values), p95, p99)


def percentile(values: list[float], percent: float) -> float:
    """Return what `percent` of 100 values stay at or below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]
