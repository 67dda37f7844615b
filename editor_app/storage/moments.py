"""A column type for moments in time that sorts as text and still knows its zone."""

from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as its UTC form and the offset it was given in.

    "2026-11-22T09:30:00.000000Z+0200" was 11:30 in Kyiv: such texts sort by the moment,
    whatever the zone, in SQLite and in PostgreSQL alike.
    """

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the stored form; raise ValueError for a datetime without a zone."""
        return None if value is None else moment_to_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the aware datetime in the zone it was given in."""
        return None if value is None else moment_from_text(value)


def moment_to_text(value: datetime) -> str:
    """Return the stored form of an aware datetime."""
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(f"{value} has no time zone")
    utc = value.astimezone(UTC)
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"{utc:%Y-%m-%dT%H:%M:%S.%f}Z{sign}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"


def moment_from_text(text: str) -> datetime:
    """Return the aware datetime a stored form stands for."""
    moment, _, offset = text.partition("Z")
    at = datetime.fromisoformat(f"{moment}+00:00")
    return at if offset == "+0000" else at.astimezone(_zone(offset))


@lru_cache(maxsize=64)
def _zone(offset: str) -> timezone:
    minutes = int(offset[1:3]) * 60 + int(offset[3:5])
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes)) if minutes else UTC
