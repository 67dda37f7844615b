"""The words a page needs besides the article's own, in the article's language."""

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from editor_app.domain.article import BylineRole
from editor_app.domain.notice import NoticeKind
from editor_app.paths import resources

FALLBACK: Final = "en"


def _one_or_more(number: int) -> int:
    return 0 if number == 1 else 1


def _one_few_many(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


# Which plural form a number takes: the rules for whole numbers of Unicode CLDR.
PLURALS: Final[dict[str, Callable[[int], int]]] = {"en": _one_or_more, "uk": _one_few_many}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, as written in `resources/words/<language>.toml`."""

    language: str
    months: list[str]
    day: str
    date: str
    time: str
    moment: str
    am: str
    pm: str
    minutes: list[str]
    show_more: str
    newer: str
    read_more: str
    related: str
    watch_on: str
    video: str
    sound: str
    document: str
    captions: str
    transcript: str
    pages: list[str]
    kilobytes: str
    megabytes: str
    decimal: str
    table: str
    gallery: str
    facts: str
    missing_picture: str
    missing_video: str
    missing_article: str
    missing_author: str
    footnote_back: str
    published: str
    updated: str
    conjunction: str
    bylines: dict[str, str]
    roles: dict[str, str]
    notices: dict[str, str]
    language_names: dict[str, str]
    notices_label: str
    covers: str
    places: str
    speaks: str
    authors_label: str
    tags: str
    series: str
    series_part: str
    series_before: str
    series_after: str
    moved: str
    sections: str
    skip: str
    stories: str
    news_feed: str
    page: str
    articles_by: str
    feed_link: str
    archive: str
    months_full: list[str]
    corrections: str
    no_corrections: str
    not_found: str
    not_found_help: str
    front_page: str
    search: str
    search_for: str
    no_hits: str
    hits: str
    search_loading: str
    search_without_scripts: str
    translations: str

    def reading_time(self, minutes: int) -> str:
        """Return "2 min read" for a number of minutes."""
        form = self.minutes[PLURALS[self.language](minutes)]
        return form.format(n=minutes)

    def page_count(self, pages: int) -> str:
        """Return "12 pages"; "" where the number is not known."""
        return self.pages[PLURALS[self.language](pages)].format(n=pages) if pages else ""

    def file_size(self, size: int) -> str:
        """Return a number of bytes as readers know it: "0.8 MB", "64 KB"."""
        if size < 100_000:
            return self.kilobytes.format(n=max(1, round(size / 1000)))
        return self.megabytes.format(n=f"{size / 1_000_000:.1f}".replace(".", self.decimal))

    def format_day(self, when: dt.date) -> str:
        """Return the day and month, as a dateline has them: "Dec. 16"."""
        return self.day.format(month=self.months[when.month - 1], day=when.day)

    def format_date(self, when: dt.date) -> str:
        """Return the whole date: "Dec. 16, 2023"."""
        return self.date.format(month=self.months[when.month - 1], day=when.day, year=when.year)

    def format_moment(self, when: dt.datetime, zone: dt.tzinfo) -> str:
        """Return an aware time as it was on the clocks of a zone: "Dec. 16, 2023, 2:05 p.m. EET"."""
        local = when.astimezone(zone)
        time = self.time.format(
            hour=local.hour,
            hour12=local.hour % 12 or 12,
            minute=local.minute,
            half=self.am if local.hour < 12 else self.pm,
        )
        return self.moment.format(date=self.format_date(local), time=time, zone=_zone_name(local))

    def byline(self, role: BylineRole) -> str:
        """Return how people with this role are named together; `{names}` stands for them."""
        return self.bylines[role.value]

    def role(self, role: BylineRole) -> str:
        """Return what a person with this role is called."""
        return self.roles[role.value]

    def language_name(self, tag: str) -> str:
        """Return the name of a language tag such as `uk`; anything else as it was written."""
        return self.language_names.get(tag.strip().lower(), tag)

    def notice(self, kind: NoticeKind) -> str:
        """Return the heading of a notice."""
        return self.notices[kind.value]


def words_for(language: str) -> Words:
    """Return the words for a language tag such as `en`, `uk` or `uk-UA`; English for any other."""
    primary = re.split(r"[-_]", language.strip().lower(), maxsplit=1)[0]
    return _load(primary if primary in PLURALS else FALLBACK)


def zone_named(name: str) -> dt.tzinfo:
    """Return the zone of an IANA name; UTC when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, climbing out of the database, or a folder of it
        return ZoneInfo("UTC")


@cache
def _load(language: str) -> Words:
    text = (resources() / "words" / f"{language}.toml").read_text(encoding="utf-8")
    return Words(language=language, **tomllib.loads(text))


def _zone_name(local: dt.datetime) -> str:
    name = local.tzname() or ""
    return f"UTC{name}" if name.startswith(("+", "-")) else name
