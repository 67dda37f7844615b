"""The calendar: what falls on the days of the newsroom."""

from datetime import UTC, date, datetime

from editor_app.domain.article import ArticleText
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.plan import Plan
from editor_app.domain.planned_moment import MomentKind
from editor_app.domain.workflow import Status
from editor_app.services import calendar_days
from editor_app.services.articles import bin_article, change_status, create_article
from editor_app.services.calendar_days import PlannedDays, planned_days
from editor_app.services.newsroom import save_newsroom
from editor_app.services.planning import save_plan
from editor_app.storage.library import Library

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def shown(found: PlannedDays) -> list[tuple[str, str, str]]:
    """Return day, kind and headline of everything found."""
    return [
        (day.isoformat(), moment.kind.value, moment.headline)
        for day, moments in sorted(found.days.items())
        for moment in moments
    ]


def at(day: int, hour: int = 12) -> datetime:
    """Return a moment of November."""
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def test_each_moment_of_a_plan_stands_on_its_day(library: Library) -> None:
    """Deadline, embargo and schedule of one article are three moments."""
    article = create_article(library, ArticleText(headline="Grain")).value
    save_plan(library, article.id, Plan(deadline=at(3), embargo=at(5), scheduled=at(5, 14)))

    assert shown(planned_days(library, *NOVEMBER)) == [
        ("2026-11-03", "deadline", "Grain"),
        ("2026-11-05", "embargo", "Grain"),
        ("2026-11-05", "scheduled", "Grain"),
    ]


def test_a_day_begins_at_midnight_in_the_newsroom(library: Library) -> None:
    """22:30 UTC on the last of October is November in Kyiv, and 22:30 on its last day December."""
    save_newsroom(library, Newsroom(zone="Europe/Kyiv"))
    for headline, moment in (("In", datetime(2026, 10, 31, 22, 30, tzinfo=UTC)), ("Out", at(30, 22))):
        article = create_article(library, ArticleText(headline=headline)).value
        save_plan(library, article.id, Plan(deadline=moment))

    assert shown(planned_days(library, *NOVEMBER)) == [("2026-11-01", "deadline", "In")]


def test_what_was_published_is_there_and_cannot_move(library: Library) -> None:
    """A publication is what happened, not a plan."""
    library.clock = lambda: at(7)
    article = create_article(library, ArticleText(headline="Grain")).value
    for step in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        change_status(library, article.id, step)

    (moment,) = planned_days(library, *NOVEMBER).days[date(2026, 11, 7)]
    assert (moment.kind, moment.can_move) == (MomentKind.PUBLISHED, False)


def test_the_bin_has_no_days(library: Library) -> None:
    """What was thrown away is not due."""
    article = create_article(library, ArticleText(headline="Grain")).value
    save_plan(library, article.id, Plan(deadline=at(3)))
    bin_article(library, article.id)

    assert shown(planned_days(library, *NOVEMBER)) == []


def test_too_many_moments_are_cut_and_it_is_said(library: Library, monkeypatch) -> None:
    """The first ones stay."""
    monkeypatch.setattr(calendar_days, "MOST", 2)
    for day in (3, 2, 4):
        article = create_article(library, ArticleText(headline=str(day))).value
        save_plan(library, article.id, Plan(deadline=at(day)))

    found = planned_days(library, *NOVEMBER)
    assert [headline for *_, headline in shown(found)] == ["2", "3"]
    assert found.cut
