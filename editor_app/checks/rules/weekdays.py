"""Rule: a day of the week agrees with the date beside it."""

import datetime as dt
import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Fix, Severity
from editor_app.wording import worded

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORT_MONTHS = tuple(month[:3] for month in _MONTHS)

_DAY = r"\b(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs?|ur)?(?:day\b|\b\.?),?\s+"
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|"
    r"Aug(?:ust|\.)?|Sept?(?:ember|\.)?\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_NUMBER = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?\b"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
_FORMS = (
    re.compile(rf"{_DAY}{_MONTH}\s+{_NUMBER}{_YEAR}"),
    re.compile(rf"{_DAY}(?:the\s+)?{_NUMBER}(?:\s+of)?\s+{_MONTH}{_YEAR}"),
)


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find dates such as "Monday, Nov. 23" that fall on another day. English articles only.

    A date without a year is taken to be the one nearest to the dateline, or else to the day the
    article was published or last changed (AP leaves out the year of dates in the current year).
    """
    if article.text.language.lower().split("-")[0] != "en":
        return
    prose = places_of(article.text.body).prose
    for match in (match for form in _FORMS for match in form.finditer(prose)):
        date, fix = _date(match, _written_on(article)), None
        if date is None:
            sentence = worded("There is no such day as {0}.", _shown(match))
        elif _DAYS[date.weekday()].startswith(match["day"]):
            continue
        else:
            fix = _fix(match, _DAYS[date.weekday()])
            sentence = worded(
                "{0} {1}, {2}, is a {3}; the text says {4}.",
                _MONTHS[date.month - 1],
                date.day,
                date.year,
                _DAYS[date.weekday()],
                _shown(match),
            )
        yield Finding("weekday", Severity.NOTE, sentence, "body", match.start(), match.end(), fix)


def _fix(match: re.Match[str], day: str) -> Fix:
    """Offer the right day, as long or as short as it is written."""
    written = re.match(r"\w+", match.group()).group()  # type: ignore[union-attr]  # it begins with a day
    right = day if len(written) > 4 else day[: len(written)]
    return Fix(f"Write {right}", match.start(), match.start() + len(written), right)


def _written_on(article: Article) -> dt.date:
    return article.text.dateline.date or (article.published_at or article.updated_at).date()


def _date(match: re.Match[str], near: dt.date) -> dt.date | None:
    month, day = _SHORT_MONTHS.index(match["month"][:3]) + 1, int(match["number"])
    years = [int(match["year"])] if match["year"] else [near.year - 1, near.year, near.year + 1]
    dates = [date for year in years if (date := _day_of(year, month, day))]
    return min(dates, key=lambda date: abs(date - near), default=None)


def _day_of(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _shown(match: re.Match[str]) -> str:
    return " ".join(match.group().split())
