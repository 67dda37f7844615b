"""Moments in words, and what people write back."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from ui.models.moment_words import full_moment, read_moment, short_moment

KYIV = "Europe/Kyiv"
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)  # a Monday, noon in Kyiv


def here(day: str, clock: str = "18:00") -> datetime:
    """Return a moment by the clock of Kyiv."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(KYIV))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("27 Nov 2026, 18:00", here("2026-11-27")),
        ("27 Nov, 9:30", here("2026-11-27", "09:30")),
        ("27 Nov", here("2026-11-27")),
        ("2026-11-27 18:00", here("2026-11-27")),
        ("2026-11-27T07:05", here("2026-11-27", "07:05")),
        ("2026-11-27", here("2026-11-27")),
        ("today 6:30 pm", here("2026-11-23", "18:30")),
        ("tomorrow 9:30", here("2026-11-24", "09:30")),
        ("завтра о 9:30", here("2026-11-24", "09:30")),
        ("20:15", here("2026-11-23", "20:15")),
        ("friday 12:00", here("2026-11-27", "12:00")),
        ("Mon", here("2026-11-23")),
        ("3 Jan", here("2027-01-03")),
        ("27.11. 10:00", here("2026-11-27", "10:00")),
    ],
)
def test_what_people_write_is_read(written: str, moment: datetime) -> None:
    """A day without a year is the next one; without a time it is the end of the working day."""
    assert read_moment(written, KYIV, NOW) == moment


@pytest.mark.parametrize("written", ["", "soon", "31 Nov 10:00", "27 Nov 25:00", "27 Nov 10:75", "13:00 pm"])
def test_what_is_no_moment_is_none(written: str) -> None:
    """Nothing is guessed."""
    assert read_moment(written, KYIV, NOW) is None


def test_a_moment_reads_back_as_it_is_shown() -> None:
    """What stands in the field when one begins to write is understood."""
    moment = here("2026-12-05", "07:05")
    assert read_moment(full_moment(moment, KYIV), KYIV, NOW) == moment


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (here("2026-11-23", "09:05"), "Today 09:05"),
        (here("2026-11-24"), "Tomorrow 18:00"),
        (here("2026-11-22"), "Yesterday 18:00"),
        (here("2026-11-27"), "27 Nov, 18:00"),
        (here("2027-01-03"), "3 Jan 2027, 18:00"),
        (datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "Tomorrow 01:30"),
    ],
)
def test_moments_are_shown_by_the_clock_of_the_newsroom(moment: datetime, shown: str) -> None:
    """Near days have their names."""
    assert short_moment(moment, KYIV, NOW) == shown
