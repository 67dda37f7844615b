"""The field that says which article this one translates."""

from collections.abc import Callable

import pytest

from editor_app.domain.article import Article, ArticleText
from editor_app.services import articles
from ui.context import Context
from ui.details.translation_field import TranslationField
from ui.pickers.article_picker import ArticlePicker


@pytest.fixture
def settle(qtbot, context: Context) -> Callable[[], None]:
    """Wait until every answer was heard."""
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy)


@pytest.fixture
def original(library) -> Article:
    """An article in English."""
    return articles.create_article(library, ArticleText(headline="A new lock", slug="new-lock")).value


@pytest.fixture
def field(qtbot, context: Context, library, original, settle) -> TranslationField:
    """The field of another article, which translates nothing yet."""
    other = articles.create_article(library, ArticleText(headline="Новий шлюз", slug="novyi", language="uk"))
    field = TranslationField(context)
    qtbot.addWidget(field)
    field.set_article(other.value.id)
    field.show()
    return field


def test_original_is_chosen_and_shown_by_its_headline(qtbot, field, original, settle) -> None:
    """The picker offers the other articles only; what is picked is said and shown with its language."""
    field.choose.click()
    settle()
    (picker,) = field.findChildren(ArticlePicker)
    assert [row.id for row in picker._rows] == [original.id]
    with qtbot.waitSignal(field.changed) as said:
        picker._use.click()
    settle()
    assert said.args == [original.id]
    assert field.headline.full_text == "A new lock (English)"


def test_original_is_cleared(qtbot, field, original, settle) -> None:
    """The cross says None, and goes away with what it cleared."""
    field.show_original(original.id)
    settle()
    with qtbot.waitSignal(field.changed) as said:
        field.clear.click()
    assert said.args == [None]
    assert not field.clear.isVisible()
    assert "No other" in field.headline.full_text


def test_original_that_is_gone_is_told(field, settle) -> None:
    """An id nobody has any more is no error, and can be cleared."""
    field.show_original("gone")
    settle()
    assert "gone" in field.headline.full_text
    assert field.clear.isVisible()
