"""The way back through what was done to the newsroom."""

from functools import partial

import pytest

from editor_app.domain.article import ArticleText
from editor_app.services.articles import bin_article, create_article, get_article, restore_article


@pytest.fixture
def port(library, context):
    """An article that was moved to the bin, as a step that can be undone."""
    article = create_article(library, ArticleText(headline="Port")).value
    bin_article(library, article.id)
    remember(context, library, "Bin “Port”", article.id)
    return article.id


def remember(context, library, name, article_id) -> None:
    """Tell the history of a bin that was just done."""
    context.undo.did(
        name, partial(restore_article, library, article_id), partial(bin_article, library, article_id)
    )


def test_back_and_forth(qtbot, context, library, port):
    """A step is undone and done again, and its name is told both ways."""
    said = []
    context.notices.said.connect(said.append)
    context.undo.undo()
    qtbot.waitUntil(lambda: context.undo.next_redo == "Bin “Port”")
    assert get_article(library, port).binned_at is None
    said[-1].action()
    qtbot.waitUntil(lambda: context.undo.next_undo == "Bin “Port”")
    assert get_article(library, port).binned_at is not None
    assert [notice.text for notice in said] == ["Undone: Bin “Port”", "Done again: Bin “Port”"]


def test_two_wishes_at_once_undo_one_step(qtbot, context, library, port):
    """A key held down does not run past the step that is under way."""
    remember(context, library, "Second", port)
    context.undo.undo()
    context.undo.undo()
    qtbot.waitUntil(lambda: context.undo.next_redo == "Second")
    assert context.undo.next_undo == "Bin “Port”"


def test_a_new_step_ends_the_way_forth(qtbot, context, library, port):
    """After something new there is nothing to be done again."""
    context.undo.undo()
    qtbot.waitUntil(lambda: bool(context.undo.next_redo))
    remember(context, library, "New", port)
    assert (context.undo.next_undo, context.undo.next_redo) == ("New", "")


def test_a_step_that_cannot_be_undone_says_so(qtbot, context, library, port):
    """The sentence of the verb is shown, and the step is not offered again."""
    said = []
    context.notices.said.connect(said.append)
    remember(context, library, "Gone", "no-such-article")
    context.undo.undo()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].kind == "error"
    assert context.undo.next_undo == "Bin “Port”"


def test_a_step_remembered_meanwhile_is_not_taken_for_the_one_undone(qtbot, context, library, port):
    """What ended while a step was on its way back stays the next to be undone."""
    context.undo.undo()
    remember(context, library, "Meanwhile", port)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert context.undo.next_undo == "Meanwhile"
    assert context.undo.next_redo == "Bin “Port”"


def test_a_step_done_again_outlives_one_remembered_meanwhile(qtbot, context, library, port):
    """Something new ends the way forth, but not what is on its way already."""
    context.undo.undo()
    qtbot.waitUntil(lambda: bool(context.undo.next_redo))
    context.undo.redo()
    remember(context, library, "Meanwhile", port)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert (context.undo.next_undo, context.undo.next_redo) == ("Bin “Port”", "")


def test_a_step_on_its_way_is_forgotten_too(qtbot, context, library, port):
    """Another library does not hear of it."""
    context.undo.undo()
    context.undo.forget()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert (context.undo.next_undo, context.undo.next_redo) == ("", "")
