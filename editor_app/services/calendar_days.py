"""The calendar: what is due, kept back, scheduled and published on the days of the newsroom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from editor_app.domain.planned_moment import PlannedMoment
from editor_app.storage.library import Library

MOST = 4000
"""So many moments are read at once; a calendar of more cannot be taken in anyway."""


@dataclass(frozen=True, slots=True)
class PlannedDays:
    """The moments of each day on which there are any, in their order; `zone` is the newsroom's (IANA).

    `cut` tells that there are more than could be read.
    """

    zone: str = "UTC"
    days: Mapping[date, Sequence[PlannedMoment]] = field(default_factory=dict)
    cut: bool = False


def planned_days(library: Library, first: date, last: date) -> PlannedDays:
    """Return what falls on these days; a day begins at midnight in the newsroom's zone."""
    with library.read() as work:
        name = work.newsroom.get().zone
        zone = ZoneInfo(name)
        start, end = (datetime.combine(day, time(), zone) for day in (first, last + timedelta(days=1)))
        found = work.planned(start, end, MOST + 1)
    days: dict[date, list[PlannedMoment]] = {}
    for moment in found[:MOST]:
        days.setdefault(moment.at.astimezone(zone).date(), []).append(moment)
    return PlannedDays(name, days, len(found) > MOST)
