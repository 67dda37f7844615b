"""Unsaved text of last time is offered with its changes, and nothing happens to it by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from editor_app.domain.article import ArticleText
from editor_app.domain.word_diff import Change
from editor_app.services.articles import create_article, get_article, list_revisions, save_article
from editor_app.services.recovery import find_drafts
from editor_app.storage.draft_writer import DraftWriter
from ui.app import Program
from ui.unsaved.page import UnsavedPage


@pytest.fixture
def article(context):
    """A saved article."""
    return create_article(context.library, ArticleText(headline="Grain", body="The ship left.")).value


@pytest.fixture
def page(context, qtbot):
    """The page, without drafts."""
    made = UnsavedPage(context)
    qtbot.addWidget(made)
    made.show()
    return made


def leave_draft(library, article, body):
    """Type into an article, and end before it is saved."""
    writer = DraftWriter(library.drafts)
    writer.base(article.id, article.revision, article.text)
    writer.note(article.id, replace(article.text, body=body))
    writer.close()


def offered(page, context, qtbot):
    """Show what is there, and wait until it is compared."""
    page.show_drafts(find_drafts(context.library))
    qtbot.waitUntil(lambda: page.diff.text.toPlainText() != "")


def test_the_changes_are_shown_word_by_word(page, context, article, qtbot):
    """One sees what was typed within what the library has."""
    leave_draft(context.library, article, "The ship left Odesa.")
    offered(page, context, qtbot)
    added = [
        run.text for _, runs in page.diff._comparison.texts for run in runs if run.change is Change.ADDED
    ]
    assert added == [" Odesa"]
    assert "Grain" in page.diff.text.toPlainText()


def test_enter_keeps_what_was_typed(page, context, article, qtbot):
    """One key, and the text is the newest state of its article."""
    leave_draft(context.library, article, "The ship left Odesa.")
    offered(page, context, qtbot)
    with qtbot.waitSignal(page.left), qtbot.waitSignal(page.article_requested) as opened:
        qtbot.keyClick(page.keep, Qt.Key.Key_Return)
    assert opened.args == [article.id]
    assert get_article(context.library, article.id).text.body == "The ship left Odesa."
    assert len(list_revisions(context.library, article.id)) == 2
    assert find_drafts(context.library) == []


def test_leaving_leaves_the_draft_where_it_is(page, context, article, qtbot):
    """Escape decides nothing: it is offered again next time."""
    leave_draft(context.library, article, "The ship left Odesa.")
    offered(page, context, qtbot)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert get_article(context.library, article.id) == article
    assert len(find_drafts(context.library)) == 1


def test_what_is_put_away_is_not_offered_again(page, context, article, qtbot):
    """The article stays as it is."""
    leave_draft(context.library, article, "The ship left Odesa.")
    offered(page, context, qtbot)
    page.discard.click()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert find_drafts(context.library) == []
    assert get_article(context.library, article.id) == article


def test_text_that_was_overtaken_becomes_an_article_of_its_own(page, context, article, qtbot):
    """Both versions are there afterwards, and the page said so before."""
    leave_draft(context.library, article, "Mine.")
    save_article(context.library, article.id, replace(article.text, body="Theirs."), article.revision)
    offered(page, context, qtbot)
    assert "article of its own" in page._what_follows.text()
    with qtbot.waitSignal(page.article_requested) as opened:
        page.keep.click()
    assert get_article(context.library, article.id).text.body == "Theirs."
    assert get_article(context.library, opened.args[0]).text.body == "Mine."


def test_the_window_offers_it_at_the_start(context, article, settings, qtbot):
    """The page comes by itself, and typing elsewhere may begin before anything is decided."""
    leave_draft(context.library, article, "The ship left Odesa.")
    path = context.library.path
    context.close()
    program = Program(settings)
    program.start(path)
    qtbot.waitUntil(lambda: program.window.page == "unsaved", timeout=20_000)
    assert program.wiring is not None
    page = program.wiring.rooms.page("unsaved")
    qtbot.waitUntil(lambda: page.waiting == 1)
    program.window.show_desk()
    program.wiring.open_article(article.id)
    editor = program.wiring.rooms.editor
    qtbot.waitUntil(lambda: editor.current is not None, timeout=10_000)
    assert editor.current.body.toPlainText() == "The ship left."
    program.end()
