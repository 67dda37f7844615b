"""The states of an article are looked at, compared and brought back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from editor_app.domain.article import ArticleText
from editor_app.services.articles import create_article, get_article, save_article
from ui.history.page import HistoryPage

BODIES = ("One bridge.", "One bridge, two ships.", "One tunnel, two ships.")


@pytest.fixture
def article(context):
    """An article that was saved three times."""
    article = create_article(context.library, ArticleText(headline="Port", body=BODIES[0])).value
    for body in BODIES[1:]:
        article = save_article(
            context.library, article.id, replace(article.text, body=body), article.revision
        ).value
    return article


@pytest.fixture
def page(context, article, qtbot):
    """The page with the states of the article."""
    made = HistoryPage(context)
    qtbot.addWidget(made)
    made.show()
    made.show_article(article.id)
    qtbot.waitUntil(lambda: made.states.count() == 3 and made.diff._comparison is not None)
    return made


def written(page):
    """Write the shown body as one writes changes by hand."""
    signs = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    runs = dict(page.diff._comparison.texts)["body"]
    return "".join(signs[run.change].format(run.text) for run in runs)


def test_the_newest_state_is_compared_with_the_one_before(page):
    """What was done last is what one looks for first."""
    assert written(page) == "One [-bridge-]{+tunnel+}, two ships."


def test_an_older_state_is_compared_with_now(page, qtbot):
    """The other choice shows what has become of it since."""
    page._against._buttons["now"].click()
    page.states.setCurrentRow(2)
    qtbot.waitUntil(lambda: written(page) == "One [-bridge-]{+tunnel, two ships+}.")


def test_any_two_states_are_compared(page, qtbot):
    """Two that are marked, the older first, whatever the switch says; none of them is brought back then."""
    page.states.setCurrentRow(2)
    page.states.item(1).setSelected(True)
    qtbot.waitUntil(lambda: written(page) == "One bridge{+, two ships+}.")
    assert not page.restore.isEnabled()
    page.states.item(1).setSelected(False)
    page.states.item(0).setSelected(True)
    qtbot.waitUntil(lambda: written(page) == "One [-bridge-]{+tunnel, two ships+}.")


def test_the_first_state_is_all_new(page, qtbot):
    """Before it there was nothing."""
    page.states.setCurrentRow(2)
    qtbot.waitUntil(lambda: written(page) == "{+One bridge.+}")


def test_a_state_is_brought_back_on_top(page, context, article, qtbot):
    """The article gets its text; the states between stay."""
    page.states.setCurrentRow(2)
    with qtbot.waitSignal(page.left):
        page.restore.click()
    assert get_article(context.library, article.id).text.body == BODIES[0]
    page.show_article(article.id)
    qtbot.waitUntil(lambda: page.states.count() == 4)


def test_the_state_of_now_cannot_be_brought_back(page):
    """It is there already."""
    assert not page.restore.isEnabled()


def test_words_are_counted_for_each_state(page):
    """How much there was, and how much more than before."""
    assert "4 words (+2)" in page.states.item(1).text()


def test_escape_leads_back(page, qtbot):
    """As everywhere."""
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.states, Qt.Key.Key_Escape)


def test_other_fields_are_shown_as_values(page, context, article, qtbot):
    """A slug, a tag, a section: before and after."""
    text = replace(article.text, tags=("ports", "ships"))
    save_article(context.library, article.id, text, article.revision)
    page.show_article(article.id)
    qtbot.waitUntil(lambda: "Tags: ports, ships" in page.diff.text.toPlainText())


def test_the_comparison_stands_in_the_middle(page, qtbot):
    """On a wide window the text keeps the column of the sheet, with the same room on both sides."""
    page.resize(1600, 700)
    page.show()
    text = page.diff.text
    qtbot.waitUntil(lambda: text.viewport().x() > 40)
    right = text.width() - text.viewport().geometry().right()
    assert abs(text.viewport().x() - right) < 20


def test_side_by_side_shows_the_same_changes(page):
    """Both states stand beside each other, and the changes can be stepped through."""
    page.diff.layouts._buttons["sides"].click()
    shown = page.diff.text.toPlainText()
    assert "One bridge, two ships." in shown
    assert "One tunnel, two ships." in shown
    assert len(page.diff._places) == 1


def test_one_change_is_brought_back_alone(context, article, page, qtbot):
    """A paragraph becomes what it was, the headline stays, and undo takes that back."""
    text = replace(article.text, headline="Harbour", body="One tunnel, two ships.\n\nThree gulls.")
    save_article(context.library, article.id, text, article.revision)
    page.show_article(article.id)
    qtbot.waitUntil(lambda: page.states.count() == 4)
    page._against._buttons["now"].click()
    page.states.setCurrentRow(3)
    qtbot.waitUntil(lambda: "bridge" in written(page) and not page.diff.restore_part.isHidden())
    page.diff.go_on()
    assert page.diff._parts[page.diff._at] == ("body", 0)
    page.diff.restore_part.click()
    qtbot.waitUntil(lambda: "bridge" in get_article(context.library, article.id).text.body)
    now = get_article(context.library, article.id).text
    assert now.headline == "Harbour"
    context.undo.undo()
    qtbot.waitUntil(lambda: get_article(context.library, article.id).text == text)


def test_since_when_each_paragraph_stands(page, qtbot):
    """The ages stand above the paragraphs."""
    page._against._buttons["ages"].click()
    qtbot.waitUntil(lambda: page.diff.text.toPlainText().startswith("Since "))
    assert page.diff.text.toPlainText().endswith(BODIES[-1])
