"""The words around an article, by its language."""

from datetime import UTC, date, datetime

import pytest

from editor_app.domain.article import BylineRole
from editor_app.domain.notice import NoticeKind
from editor_app.render.words import PLURALS, words_for, zone_named

NOON = datetime(2023, 12, 16, 12, 5, tzinfo=UTC)


@pytest.mark.parametrize("language", sorted(PLURALS))
def test_every_language_names_every_role_and_notice(language):
    """No page can meet a role, a notice or a month without a word for it."""
    words = words_for(language)
    assert len(words.months) == 12
    assert all("{names}" in words.byline(role) and words.role(role) for role in BylineRole)
    assert all(words.notice(kind) for kind in NoticeKind)


def test_an_unknown_language_falls_back_to_english():
    """An article in a language without words has an English frame."""
    assert words_for("xx").show_more == "Show more"
    assert words_for("../uk").language == "en"


def test_a_region_is_ignored():
    """A tag with a region finds the words of its language."""
    assert words_for("uk-UA").show_more == "Показати більше"


def test_english_times_are_set_as_newspapers_do():
    """The month is short, the clock has twelve hours, the zone is named."""
    text = words_for("en").format_moment(NOON, zone_named("Europe/Kyiv"))
    assert text.replace("\u00a0", " ") == "Dec. 16, 2023, 2:05 p.m. EET"


def test_noon_and_midnight_are_twelve():
    """The twelve-hour clock has no hour nought."""
    words = words_for("en")
    assert "12:05\u00a0p.m." in words.format_moment(NOON, UTC)
    assert "12:05\u00a0a.m." in words.format_moment(NOON.replace(hour=0), UTC)


def test_ukrainian_times_have_the_month_in_the_genitive():
    """A Ukrainian date reads as one says it."""
    text = words_for("uk").format_moment(NOON, zone_named("Europe/Kyiv"))
    assert text.replace("\u00a0", " ") == "16 грудня 2023 року, 14:05 EET"


def test_a_zone_without_a_name_shows_its_distance():
    """Zones that have only a number are written with UTC."""
    assert words_for("en").format_moment(NOON, zone_named("Asia/Dubai")).endswith("UTC+04")


@pytest.mark.parametrize("name", ["Nowhere/Land", "", "../etc/passwd", "Europe"])
def test_an_unknown_zone_is_utc(name):
    """A wrong zone in the settings breaks no page."""
    assert words_for("en").format_moment(NOON, zone_named(name)).endswith("UTC")


def test_a_dateline_has_no_year():
    """The dateline gives day and month alone."""
    assert words_for("en").format_day(date(2023, 12, 16)) == "Dec.\u00a016"
    assert words_for("uk").format_day(date(2023, 12, 16)) == "16\u00a0грудня"


@pytest.mark.parametrize(
    ("number", "form"),
    [(1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (14, 2), (21, 0), (22, 1), (111, 2)],
)
def test_ukrainian_has_three_plural_forms(number, form):
    """One, few and many follow the last two digits."""
    assert PLURALS["uk"](number) == form


def test_reading_time_is_worded_by_language():
    """The minutes stand in the language's own phrase."""
    assert words_for("en").reading_time(2) == "2\u00a0min read"
    assert words_for("uk").reading_time(2) == "2\u00a0хв читання"
