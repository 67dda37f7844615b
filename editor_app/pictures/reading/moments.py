"""Moments as cameras and agencies write them, as ISO 8601; what no calendar knows is nothing."""

import re
from datetime import datetime
from typing import Final

_MOMENT: Final = re.compile(
    r"(\d{4})(?:[-:](\d\d)(?:[-:](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?)?)?"
    r"\s*(Z|[+-]\d\d:?\d\d)?"
)


def iso_moment(text: str, zone: str = "") -> str:
    """Return a moment such as "2026:03:05 12:00:00" as ISO 8601, or "" when there is none.

    Only what is known is said: a year, a month or a day may stand alone. `zone` ("+02:00") is used where the
    text has none.
    """
    match = _MOMENT.fullmatch(text.strip(" \0"))
    if not match:
        return ""
    year, month, day, hour, minute, second, said_zone = match.groups()
    try:
        date = int(year), int(month or 1), int(day or 1)
        moment = datetime(*date, int(hour or 0), int(minute or 0), int(second or 0))
    except ValueError:
        return ""
    if hour is None:
        return "-".join(filter(None, (year, month, day)))
    return moment.isoformat(timespec="seconds") + _zone(said_zone or zone)


def _zone(text: str) -> str:
    text = text.strip(" \0")
    if text == "Z":
        return "+00:00"
    match = re.fullmatch(r"([+-]\d\d):?(\d\d)", text)
    return f"{match[1]}:{match[2]}" if match else ""
