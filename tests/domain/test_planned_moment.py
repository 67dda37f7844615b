"""A moment that goes to another day keeps its time by the clock of the newsroom."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from editor_app.domain.planned_moment import on_day

KYIV = ZoneInfo("Europe/Kyiv")


def test_the_time_of_day_stays_over_the_change_to_winter_time() -> None:
    """18:00 in October is 18:00 in November, though the offset is another one."""
    moment = datetime(2026, 10, 20, 18, 0, tzinfo=timezone(timedelta(hours=3)))
    moved = on_day(moment, date(2026, 11, 5), KYIV)
    assert moved.isoformat() == "2026-11-05T18:00:00+02:00"


def test_a_moment_given_elsewhere_keeps_its_own_zone() -> None:
    """A time of New York lands on the newsroom's day and is still told in the time of New York."""
    moment = datetime(2026, 11, 20, 11, 0, tzinfo=timezone(timedelta(hours=-5)))
    moved = on_day(moment, date(2026, 11, 27), KYIV)
    assert moved.isoformat() == "2026-11-27T11:00:00-05:00"


def test_the_day_is_the_one_of_the_newsroom() -> None:
    """23:30 UTC is the next day in Kyiv; moved to the 5th it is half past one there."""
    moved = on_day(datetime(2026, 11, 20, 23, 30, tzinfo=UTC), date(2026, 12, 5), KYIV)
    assert moved.astimezone(KYIV) == datetime(2026, 12, 5, 1, 30, tzinfo=KYIV)


@pytest.mark.parametrize(("clock", "becomes"), [((3, 30), "04:30"), ((2, 30), "02:30"), ((4, 0), "04:00")])
def test_a_time_the_clocks_skip_becomes_an_hour_later(clock: tuple[int, int], becomes: str) -> None:
    """On the night of summer time there is no half past three."""
    moved = on_day(datetime(2026, 3, 20, *clock, tzinfo=KYIV), date(2026, 3, 29), KYIV)
    assert f"{moved.astimezone(KYIV):%H:%M}" == becomes
