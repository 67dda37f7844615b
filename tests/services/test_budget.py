"""The budget: which articles, in which order and groups, with which columns."""

from datetime import UTC, datetime

import pytest

from editor_app.domain.article import Article, ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import AuthorId
from editor_app.domain.newsroom import Newsroom
from editor_app.domain.plan import Plan
from editor_app.domain.workflow import Status
from editor_app.services.articles import bin_article, change_status, create_article
from editor_app.services.authors import create_author
from editor_app.services.budget import ArticleQuery, BudgetQuery, budget, budget_rows
from editor_app.services.newsroom import save_newsroom
from editor_app.services.planning import save_plan
from editor_app.services.sections import create_section
from editor_app.storage.library import Library


def made(library: Library, headline: str, plan: Plan | None = None, **text: object) -> Article:
    """Make an article with a plan."""
    article = create_article(library, ArticleText(headline=headline, **text)).value
    return save_plan(library, article.id, plan).value if plan else article


def listed(library: Library, **query: object) -> list[str]:
    """Return the headlines of a budget."""
    found = budget(library, BudgetQuery(**query))
    return [row.headline for row in budget_rows(library, found.numbers)]


def author(library: Library, name: str) -> AuthorId:
    """Make a person."""
    return create_author(library, AuthorText(name)).value.id


def at(day: int, hour: int = 12) -> datetime:
    """Return a moment of November."""
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def test_the_earliest_deadline_leads_and_none_comes_last_in_both_directions(library: Library) -> None:
    """What has no deadline never stands before what has one."""
    made(library, "Later", Plan(deadline=at(5)))
    made(library, "None")
    made(library, "Sooner", Plan(deadline=at(2)))

    assert listed(library) == ["Sooner", "Later", "None"]
    assert listed(library, sorts=(("deadline", True),)) == ["Later", "Sooner", "None"]


def test_a_second_column_decides_between_equals(library: Library) -> None:
    """Sorted by priority, and within it by length, the longest first."""
    made(library, "Short", Plan(priority=2), body="one")
    made(library, "Long", Plan(priority=2), body="one two three")
    made(library, "Urgent", Plan(priority=1))
    made(library, "Nobody said", Plan())

    assert listed(library, sorts=(("priority", False), ("length", True))) == [
        "Urgent", "Long", "Short", "Nobody said",
    ]  # fmt: skip


@pytest.mark.parametrize("column", ["slug", "headline", "section", "reporter", "editor", "pictures", "state"])
def test_every_column_can_be_sorted_by(library: Library, column: str) -> None:
    """No order loses an article."""
    made(library, "A")
    made(library, "B", Plan(reporter=author(library, "Olena"), editor=author(library, "Mark")))

    assert sorted(listed(library, sorts=((column, True),))) == ["A", "B"]


def test_groups_follow_each_other_with_their_counts_and_words(library: Library) -> None:
    """By section in the order of the paper; without a section last."""
    world, culture = (create_section(library, name).value.id for name in ("World", "Culture"))
    made(library, "Play", section=culture, body="one two")
    made(library, "Grain", section=world, body="one")
    made(library, "Ports", section=world, body="one two")
    made(library, "Nowhere")

    found = budget(library, BudgetQuery(group="section", sorts=(("headline", False),)))

    assert [(group.name, group.count, group.words) for group in found.groups] == [
        ("World", 2, 3), ("Culture", 1, 2), ("", 1, 0),
    ]  # fmt: skip
    assert [row.headline for row in budget_rows(library, found.numbers)] == [
        "Grain", "Ports", "Play", "Nowhere",
    ]  # fmt: skip


def test_days_are_those_of_the_newsroom(library: Library) -> None:
    """A deadline at 23:00 UTC is due on the next day in Kyiv."""
    save_newsroom(library, Newsroom(zone="Europe/Kyiv"))
    made(library, "Evening", Plan(deadline=at(2, 23)))
    made(library, "Noon", Plan(deadline=at(2)))
    made(library, "Some day")

    found = budget(library, BudgetQuery(group="day"))

    assert [(group.name, group.count) for group in found.groups] == [
        ("2026-11-02", 1), ("2026-11-03", 1), ("", 1),
    ]  # fmt: skip


def test_the_head_of_the_byline_stands_in_for_the_reporter(library: Library) -> None:
    """Nobody is assigned yet: the byline tells who writes; an assignment goes before it."""
    olena, mark = author(library, "Olena"), author(library, "Mark")
    made(library, "Hers", bylines=(Byline(olena), Byline(mark)))
    made(library, "His", Plan(reporter=mark), bylines=(Byline(olena),))
    made(library, "Nobody’s")

    found = budget(library, BudgetQuery(group="reporter"))

    assert [group.name for group in found.groups] == ["Mark", "Olena", ""]
    rows = {row.headline: row for row in budget_rows(library, found.numbers)}
    assert (rows["Hers"].reporter, rows["Hers"].byline) == (None, "Olena")
    assert rows["His"].reporter_name == "Mark"


def test_states_and_searches_narrow_it_down(library: Library) -> None:
    """The queues and the language of searches are those of the desk; the bin is left out."""
    draft = made(library, "Grain draft")
    sent = change_status(library, made(library, "Grain sent").id, Status.SUBMITTED).value
    bin_article(library, made(library, "Grain gone").id)

    submitted = ArticleQuery(statuses=frozenset({Status.SUBMITTED}))
    assert listed(library, which=submitted) == [sent.headline]
    assert listed(library, which=ArticleQuery(search="status:draft grain")) == [draft.headline]
