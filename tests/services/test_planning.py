"""The desk's plan of an article is written without touching the article."""

from datetime import UTC, datetime

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import ArticleId
from editor_app.domain.plan import Plan
from editor_app.services.articles import create_article, get_article
from editor_app.services.planning import save_plan
from editor_app.storage.library import Library

PLAN = Plan(deadline=datetime(2026, 11, 27, 18, tzinfo=UTC), hold="waits for the court", target_words=800)


def test_a_plan_is_kept_and_the_text_stays(library: Library) -> None:
    """Everybody who shows the article hears of it."""
    article = create_article(library, ArticleText(headline="Grain", body="Ships left.")).value
    done = save_plan(library, article.id, PLAN)

    now = get_article(library, article.id)
    assert (now.plan, now.text) == (PLAN, article.text)
    assert done.changes.articles == {article.id}


def test_the_same_plan_changes_nothing(library: Library) -> None:
    """No new revision, nobody hears of it."""
    article = create_article(library, ArticleText(headline="Grain")).value
    revision = save_plan(library, article.id, PLAN).value.revision
    done = save_plan(library, article.id, PLAN)
    assert (done.value.revision, bool(done.changes)) == (revision, False)


def test_there_is_no_plan_without_an_article(library: Library) -> None:
    """An article that is not there is said."""
    with pytest.raises(NotFound):
        save_plan(library, ArticleId("nothere"), PLAN)
