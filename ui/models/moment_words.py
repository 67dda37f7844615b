"""Moments of the plan in words, as short as they are clear, and the way back from what somebody wrote."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.widgets.date_field import read_date

USUAL_TIME = time(18, 0)
"""What is meant by a day without a time: the end of the working day."""

_CLOCK = re.compile(r"(?:^|[\s,T])(?:at\s+|об?\s+)?(\d{1,2}):(\d{2})\s*(?:([ap])\.?m\.?)?$", re.IGNORECASE)


def short_moment(moment: datetime, zone: str, now: datetime) -> str:
    """Return a moment as the newsroom's clock shows it: `Today 18:00`, `27 Nov, 9:00`."""
    here = moment.astimezone(ZoneInfo(zone))
    today = now.astimezone(ZoneInfo(zone)).date()
    clock = f"{here:%H:%M}"
    days = (here.date() - today).days
    if -1 <= days <= 1:
        words = (_tr("Yesterday {0}"), _tr("Today {0}"), _tr("Tomorrow {0}"))
        return words[days + 1].format(clock)
    form = "d MMM" if here.year == today.year else "d MMM yyyy"
    return f"{spelt_day(here.date(), form)}, {clock}"


def full_moment(moment: datetime, zone: str) -> str:
    """Return a moment as it can be written again: `27 Nov 2026, 18:00`."""
    here = moment.astimezone(ZoneInfo(zone))
    return f"{spelt_day(here.date(), 'd MMM yyyy')}, {here:%H:%M}"


def spelt_moment(moment: datetime, zone: str) -> str:
    """Return a moment with its weekday, for paper: `Fri 27 Nov, 18:00`."""
    here = moment.astimezone(ZoneInfo(zone))
    return f"{spelt_day(here.date(), 'ddd d MMM')}, {here:%H:%M}"


def spelt_day(day: date, form: str) -> str:
    """Return a day in a form of QLocale, such as `dddd, d MMMM`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def read_moment(text: str, zone: str, now: datetime) -> datetime | None:
    """Return the moment somebody wrote, in the newsroom's zone, or None.

    Understood are a day and a time (`27 Nov 2026, 18:00`, `2026-11-27 18:00`, `tomorrow 9:30`), a day
    without a year (the next such day), a day alone (18:00) and a time alone (today).
    """
    text = " ".join(text.split()).strip(" ,")
    clock = USUAL_TIME
    found = _CLOCK.search(text)
    if found:
        read = _clock(int(found[1]), int(found[2]), (found[3] or "").lower())
        if read is None:
            return None
        clock, text = read, text[: found.start()].strip(" ,")
    today = now.astimezone(ZoneInfo(zone)).date()
    day = _day(text, today) if text else (today if found else None)
    if day is None:
        return None
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone))


def _clock(hour: int, minute: int, half: str) -> time | None:
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(text: str, today: date) -> date | None:
    named = {
        -1: ("yesterday", _tr("yesterday"), "вчора"),
        0: ("today", _tr("today"), "сьогодні"),
        1: ("tomorrow", _tr("tomorrow"), "завтра"),
    }
    for days, words in named.items():
        if text.casefold() in words:
            return today + timedelta(days=days)
    return _weekday(text, today) or read_date(text) or _without_year(text, today)


def _weekday(text: str, today: date) -> date | None:
    """Return the next day of this name, today's being today."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for locale in (QLocale(), QLocale.c()):
        for number in range(1, 8):
            if text.casefold() in {locale.dayName(number, form).casefold().rstrip(".") for form in forms}:
                return today + timedelta(days=(number - today.isoweekday()) % 7)
    return None


def _without_year(text: str, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        for form in (f"{text} {year}", f"{text}, {year}", f"{text.rstrip('.')}.{year}", f"{text}/{year}"):
            day = read_date(form)
            if day is not None and (day >= today or year > today.year):
                return day
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("moments", text)
