"""Rule: a day of the week agrees with the date beside it, in Ukrainian."""

import datetime as dt
import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Fix, Severity
from editor_app.wording import worded

_DAYS = {
    "понеділок": ("понеділок", "понеділка"),
    "вівторок": ("вівторок", "вівторка"),
    "середа": ("середа", "середу", "середи"),
    "четвер": ("четвер", "четверга"),
    "п’ятниця": ("п’ятниця", "п’ятницю", "п’ятниці"),
    "субота": ("субота", "суботу", "суботи"),
    "неділя": ("неділя", "неділю", "неділі"),
}
_MONTHS = (
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня",
    "серпня", "вересня", "жовтня", "листопада", "грудня",
)  # fmt: skip
_FORMS = {form: name for name, forms in _DAYS.items() for form in forms}
_DATE = re.compile(
    rf"\b(?P<day>{'|'.join(_FORMS)}),?\s+(?P<number>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\b"
    r"(?:\s+(?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_APOSTROPHES = str.maketrans("'ʼ", "’’")


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find dates such as "у вівторок, 1 грудня" that fall on another day. Ukrainian articles only.

    A date without a year is the one nearest to the dateline, or else to the day of publication or change.
    """
    if article.text.language.lower().split("-")[0] != "uk":
        return
    prose = places_of(article.text.body).prose.translate(_APOSTROPHES)
    for match in _DATE.finditer(prose):
        date = _date(match, article)
        said = f"{match['number']} {match['month']}"
        right = list(_DAYS)[date.weekday()] if date else ""
        if date is None:
            sentence, fix = worded("There is no such day as {0}.", said), None
        elif right == _FORMS[match["day"].lower()]:
            continue
        else:
            sentence = worded("{0} {1} is {2}; the text says {3}.", said, date.year, right, match["day"])
            fix = _fix(match, right)
        yield Finding("weekday", Severity.NOTE, sentence, "body", match.start(), match.end(), fix)


def _fix(match: re.Match[str], right: str) -> Fix:
    """Offer the right day in the case that is written."""
    forms = _DAYS[_FORMS[match["day"].lower()]]
    case = forms.index(match["day"].lower())
    wished = _DAYS[right]
    if len(wished) == len(forms):
        form = wished[case]
    elif len(wished) > len(forms):  # nominative and accusative are one in the masculine
        form = wished[1] if case == 0 else wished[2]
    else:
        form = wished[0] if case < 2 else wished[1]
    return Fix(f"Write {form}", match.start("day"), match.end("day"), form)


def _date(match: re.Match[str], article: Article) -> dt.date | None:
    near = article.text.dateline.date or (article.published_at or article.updated_at).date()
    month, day = _MONTHS.index(match["month"].lower()) + 1, int(match["number"])
    years = [int(match["year"])] if match["year"] else [near.year - 1, near.year, near.year + 1]
    dates = [date for year in years if (date := _day_of(year, month, day))]
    return min(dates, key=lambda date: abs(date - near), default=None)


def _day_of(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
