"""Times as the window spells them, with the zone they were given in."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTimeZone


def spelt(moment: datetime, locale: QLocale, *, zone: bool = False) -> str:
    """Return a date and time in the zone the moment carries, such as `22 Nov 2026, 09:00 (UTC+02:00)`."""
    offset = moment.utcoffset()
    seconds = round(offset.total_seconds()) if offset is not None else 0
    shown = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()), QTimeZone(seconds))
    text = locale.toString(shown, "d MMM yyyy, HH:mm")
    return f"{text} ({zone_name(seconds)})" if zone else text


def zone_name(seconds: int) -> str:
    """Return an offset from UTC in seconds as `UTC+02:00`."""
    hours, minutes = divmod(abs(seconds) // 60, 60)
    sign = "-" if seconds < 0 else "+"
    return f"UTC{sign}{hours:02}:{minutes:02}" if seconds else "UTC"
