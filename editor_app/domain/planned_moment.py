"""The moments of an article that a calendar shows, and what becomes of one that goes to another day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import Status


class MomentKind(StrEnum):
    """What a moment of an article means."""

    DEADLINE = "deadline"
    EMBARGO = "embargo"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class PlannedMoment:
    """One moment of one article, in the zone it was given in. `who` is the reporter, or heads the byline."""

    article: ArticleId
    kind: MomentKind
    at: datetime
    headline: str
    slug: str
    status: Status
    section: str
    who: str

    @property
    def can_move(self) -> bool:
        """Whether it is a plan: what happened stays where it is."""
        return self.kind is not MomentKind.PUBLISHED


def on_day(moment: datetime, day: date, zone: ZoneInfo) -> datetime:
    """Return the same time of the newsroom's day on another day, in the zone the moment was given in.

    A moment given in the newsroom's own zone follows its summer time: 18:00 stays 18:00 by the clock on
    the wall. A time that the clocks skip on that day becomes the one an hour later.
    """
    here = moment.astimezone(zone)
    moved = datetime.combine(day, here.timetz()).astimezone(UTC)
    given_here = moment.utcoffset() == here.utcoffset()
    return moved.astimezone(zone if given_here else moment.tzinfo)
