"""One value of an article: written, put back, and nothing else touched."""

from datetime import UTC, datetime
from typing import Any

import pytest

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import Conflict, Refused
from editor_app.domain.plan import Plan
from editor_app.domain.workflow import Status
from editor_app.services.articles import change_status, create_article, get_article
from editor_app.services.authors import create_author
from editor_app.services.planning import save_plan
from editor_app.services.sections import create_section
from editor_app.services.values import Field, put_back, value_of, write_value
from editor_app.storage.library import Library


@pytest.fixture
def article(library: Library) -> Article:
    """An article with a plan."""
    made = create_article(library, ArticleText(headline="Grain", slug="grain", body="Ships left.")).value
    return save_plan(library, made.id, Plan(note="ask the port", target_words=300)).value


def value_for(library: Library, field: Field) -> Any:
    """Return another value for a field."""
    values = {
        Field.HEADLINE: "Grain leaves",
        Field.SECTION: lambda: create_section(library, "World").value.id,
        Field.REPORTER: lambda: create_author(library, AuthorText("Olena")).value.id,
        Field.EDITOR: lambda: create_author(library, AuthorText("Mark")).value.id,
        Field.TARGET: 800,
        Field.PRIORITY: 1,
        Field.HOLD: "The lawyer reads it",
        Field.NOTE: "ask the mayor",
        Field.STATE: Status.SUBMITTED,
    }
    value = values.get(field, datetime(2026, 11, 27, 18, tzinfo=UTC))
    return value() if callable(value) else value


@pytest.mark.parametrize("field", list(Field))
def test_a_value_is_written_and_put_back(library: Library, article: Article, field: Field) -> None:
    """The article is as it was afterwards, but for its number of states."""
    value = value_for(library, field)
    written = write_value(library, article.id, field, value).value
    now = get_article(library, article.id)
    assert value_of(now, field) == value
    assert now.text.body == "Ships left."
    assert field is Field.NOTE or now.plan.note == "ask the port"

    put_back(library, written)
    back = get_article(library, article.id)
    assert value_of(back, field) == value_of(article, field)
    assert (back.plan, back.text.headline, back.status) == (article.plan, "Grain", Status.DRAFT)


def test_publishing_is_taken_back_with_its_time(library: Library, article: Article) -> None:
    """An undone publication was never one: the time of publication goes as well."""
    for step in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        change_status(library, article.id, step)
    written = write_value(library, article.id, Field.STATE, Status.PUBLISHED).value
    assert written.after.published_at is not None

    back = put_back(library, written).value.after
    assert (back.status, back.published_at) == (Status.APPROVED, None)


def test_a_step_the_newsroom_does_not_know_is_refused(library: Library, article: Article) -> None:
    """A draft is not published from a list either."""
    with pytest.raises(Refused):
        write_value(library, article.id, Field.STATE, Status.PUBLISHED)


def test_what_was_changed_again_is_not_put_back(library: Library, article: Article) -> None:
    """The newer value stays."""
    written = write_value(library, article.id, Field.TARGET, 500).value
    write_value(library, article.id, Field.TARGET, 900)
    with pytest.raises(Conflict):
        put_back(library, written)
    assert get_article(library, article.id).plan.target_words == 900


def test_the_same_value_changes_nothing(library: Library, article: Article) -> None:
    """No new state, nobody hears of it."""
    done = write_value(library, article.id, Field.TARGET, 300)
    assert not done.changes
    assert not done.value.changed
