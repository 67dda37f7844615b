"""Undo reaches back beyond the end of the program."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.text_edits import edit_between
from editor_app.services import articles
from editor_app.storage.undo_steps import MOST_STEPS, UndoSteps, read_undo, write_undo
from ui.editor.area import EditorArea

BODY = "One line.\n\nAnother 🙂 line."


@pytest.fixture
def story(library):
    """A saved article."""
    return articles.create_article(library, ArticleText(headline="Story", body=BODY)).value


@pytest.fixture
def opened(context, story, qtbot):
    """Return what opens the article in a new editor area, as a new start of the program does."""
    areas = []

    def open_again():
        if areas:
            area = areas.pop()
            area.save_all()
            qtbot.waitUntil(lambda: not area.dirty and not context.jobs.busy)
            area._documents._drafts.close()
            area.hide()
        area = EditorArea(context)
        qtbot.addWidget(area)
        area.resize(600, 400)
        area.show()
        areas.append(area)
        area.open_article(story.id)
        qtbot.waitUntil(lambda: area.current is not None and not context.jobs.busy)
        return area.current.body

    return open_again


def type_at_end(body, *words):
    """Type words, each a step of undo of its own."""
    for word in words:
        cursor = body.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.beginEditBlock()
        cursor.insertText(word)
        cursor.endEditBlock()


def test_steps_are_taken_back_after_a_new_start(opened, qtbot):
    """Each step goes back by itself, and can be done again."""
    body = opened()
    type_at_end(body, " Two.", " Three.")
    body = opened()
    assert body.text == f"{BODY} Two. Three."
    body.undo()
    assert body.text == f"{BODY} Two."
    body.undo()
    assert body.text == BODY
    assert not body.document().isUndoAvailable()
    body.redo()
    assert body.text == f"{BODY} Two."


def test_what_was_taken_back_is_not_remembered(opened):
    """The steps kept are the ones that still count."""
    body = opened()
    type_at_end(body, " Two.", " Three.")
    body.undo()
    type_at_end(body, " Four.")
    body = opened()
    body.undo()
    assert body.text == f"{BODY} Two."


def test_typed_letters_stay_one_step(opened):
    """Qt joins letters to words; they come back joined."""
    body = opened()
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, " typed")
    body = opened()
    body.undo()
    assert body.text == BODY


def test_letters_outside_the_first_plane_keep_their_places(opened):
    """A step behind an emoji lands where it was made."""
    body = opened()
    cursor = body.textCursor()
    cursor.setPosition(len("One line.\n\nAnother ") + 2)
    cursor.insertText("!")
    body = opened()
    assert "🙂! line" in body.text
    body.undo()
    assert body.text == BODY


def test_three_days_of_writing_are_one_history(opened):
    """Steps of the first day are there on the third."""
    type_at_end(opened(), " Mon.")
    type_at_end(opened(), " Tue.")
    body = opened()
    for _ in range(2):
        body.undo()
    assert body.text == BODY


def test_a_text_changed_elsewhere_is_one_more_step(opened, library, story, context, qtbot):
    """What somebody else wrote meanwhile can be taken back too, and what was before it."""
    body = opened()
    type_at_end(body, " Two.")
    opened()
    now = articles.get_article(library, story.id)
    articles.save_article(library, now.id, replace(now.text, body="New text."), now.revision)
    body = opened()
    assert body.text == "New text."
    body.undo()
    assert body.text == f"{BODY} Two."
    body.undo()
    assert body.text == BODY


def test_a_file_that_cannot_be_read_is_as_good_as_none(tmp_path):
    """No steps, no error."""
    undo = UndoSteps("ab", ((edit_between("a", "ab"),),))
    write_undo(tmp_path, "x", undo)
    assert read_undo(tmp_path, "x") == undo
    file = tmp_path / "undo" / "x.json"
    for content in ("", "{", "[]", '{"text": "zz", "steps": [[[5, "q", "r"]]]}', '{"text": 1}'):
        file.write_text(content)
        assert read_undo(tmp_path, "x") is None


def test_only_so_many_steps_are_kept():
    """The last ones."""
    steps = tuple((edit_between("a" * n, "a" * (n + 1)),) for n in range(MOST_STEPS + 50))
    bounded = UndoSteps("a" * (MOST_STEPS + 50), steps).bounded()
    assert len(bounded.steps) == MOST_STEPS
    assert bounded.before() == "a" * 50
