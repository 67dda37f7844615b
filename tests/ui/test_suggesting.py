"""Suggested edits as one types them."""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.suggestions import Span, Suggestion, Suggestions, pieces_of, proposed
from editor_app.services import articles, authors
from ui.desk_memory import DeskMemory
from ui.editor.area import EditorArea
from ui.editor.text_lines import units
from ui.review.panel import ReviewPanel
from ui.review.suggestions import SuggestionsPart
from ui.suggesting_mode import SuggestingMode
from ui.who import Who

BODY = "The mayor left the room.\n\nNobody said a word 🙂 about it."


@pytest.fixture
def story(library):
    """A saved article."""
    text = ArticleText(headline="Mayor leaves", standfirst="A quiet evening.", body=BODY)
    return articles.create_article(library, text).value


@pytest.fixture
def area(context, library, story, qtbot):
    """An editor with the article, in which Olena suggests."""
    olena = authors.create_author(library, AuthorText(name="Olena Kovalenko")).value
    DeskMemory.of(context).set_me(olena.id)
    qtbot.waitUntil(lambda: Who.of(context).person is not None)
    SuggestingMode.of(context).set_on(True)
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 500)
    area.show()
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None and not context.jobs.busy)
    return area


@pytest.fixture
def body(area):
    """The body of the open article."""
    return area.current.body


def text_of(area):
    """Return the article's text as it stands in the window."""
    return area.current.article.text


def as_proposed(area):
    """Return the body as it would be with all suggestions."""
    text = text_of(area)
    return proposed(pieces_of(text.body, text.suggestions.of("body")))


def select(body, words):
    """Select the first place where these words stand."""
    start = body.text.index(words)
    body.select_place(start, start + len(words))


def test_typing_leaves_the_text_as_it_was(area, body):
    """What is typed is proposed, by the person who sits here; the text itself stays."""
    select(body, "left")
    QTest.keyClicks(body, "was asked to leave")
    assert text_of(area).body == BODY
    assert as_proposed(area) == BODY.replace("left", "was asked to leave")
    assert body.text.count("left") == 1
    (made,) = text_of(area).suggestions.made
    assert made.name == "Olena Kovalenko"


def test_backspace_goes_on_from_letter_to_letter(area, body):
    """Deleting backwards strikes one letter after the other, and the cursor goes with it."""
    cursor = body.textCursor()
    cursor.setPosition(BODY.index(" left"))
    body.setTextCursor(cursor)
    for _ in range(5):
        QTest.keyClick(body, Qt.Key.Key_Backspace)
    assert as_proposed(area) == BODY.replace("mayor", "")
    assert body.text == BODY
    QTest.keyClicks(body, "chair")
    assert as_proposed(area) == BODY.replace("mayor", "chair")


def test_delete_goes_forward(area, body):
    """The Delete key strikes letter after letter to the right."""
    cursor = body.textCursor()
    cursor.setPosition(BODY.index("left"))
    body.setTextCursor(cursor)
    for _ in range(5):
        QTest.keyClick(body, Qt.Key.Key_Delete)
    assert as_proposed(area) == BODY.replace("left ", "")


def test_undo_takes_suggestions_back_with_their_marks(area, body):
    """Each state on the undo stack has its own marks, there and back."""
    select(body, "left")
    QTest.keyClicks(body, "ran")
    select(body, "Nobody")
    QTest.keyClick(body, Qt.Key.Key_Delete)
    now = as_proposed(area)
    while body.document().isUndoAvailable():
        body.undo()
    assert body.text == BODY
    assert not text_of(area).suggestions
    while body.document().isRedoAvailable():
        body.redo()
    assert as_proposed(area) == now
    assert text_of(area).body == BODY


def test_accepting_is_a_step_one_can_undo(area, body):
    """An accepted suggestion is in the text, and proposed again after Ctrl+Z."""
    select(body, "left")
    QTest.keyClicks(body, "ran")
    ids = [each.id for each in text_of(area).suggestions.made]
    area.current.decide(ids, accept=True)
    assert text_of(area).body == BODY.replace("left", "ran")
    assert not text_of(area).suggestions
    body.undo()
    assert text_of(area).body == BODY
    assert as_proposed(area) == BODY.replace("left", "ran")


def test_pure_insertion_accepted_changes_no_letter_and_can_be_undone(area, body):
    """Accepting what is only put in changes marks alone, and that is a step too."""
    select(body, "room")
    cursor = body.textCursor()
    cursor.setPosition(cursor.selectionStart())
    body.setTextCursor(cursor)
    QTest.keyClicks(body, "big ")
    area.current.decide([each.id for each in text_of(area).suggestions.made], accept=True)
    assert text_of(area).body == BODY.replace("room", "big room")
    body.undo()
    assert text_of(area).body == BODY
    assert as_proposed(area) == BODY.replace("room", "big room")


def test_rejecting_brings_the_text_back(area, body):
    """A dropped suggestion leaves the text as it was."""
    select(body, "left")
    QTest.keyClicks(body, "ran")
    area.current.decide([each.id for each in text_of(area).suggestions.made], accept=False)
    assert body.text == BODY
    assert not text_of(area).suggestions


def test_suggestions_are_saved_and_come_back(area, body, context, library, story, qtbot):
    """Text and suggestions are in the library after saving, and in the editor after opening again."""
    select(body, "left")
    QTest.keyClicks(body, "ran")
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty and not context.jobs.busy)
    saved = articles.get_article(library, story.id)
    assert saved.text.body == BODY
    assert saved.text.suggestions
    area.close_current()
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None and not context.jobs.busy)
    assert as_proposed(area) == BODY.replace("left", "ran")
    assert area.current.body.text == BODY.replace("left", "leftran")


def test_headline_and_standfirst_can_be_suggested_in(area):
    """The fields above the body work the same."""
    headline = area.current.headline
    headline.selectAll()
    QTest.keyClicks(headline, "New headline")
    assert text_of(area).headline == "Mayor leaves"
    (span, *_) = text_of(area).suggestions.of("headline")
    assert span.text == "Mayor leaves"


def test_another_value_is_proposed_not_set(area):
    """While suggesting, the section or a tag of the details is proposed."""
    area.apply_details("tags", ("council",))
    assert text_of(area).tags == ()
    (value,) = text_of(area).suggestions.values
    assert (value.field, value.after) == ("tags", ["council"])
    area.current.decide([value.id], accept=True)
    assert text_of(area).tags == ("council",)
    assert not text_of(area).suggestions


def test_edit_from_elsewhere_keeps_the_suggestions(area, body, context, library, story, qtbot):
    """When the text is changed by another window, what is proposed stays where it belongs."""
    select(body, "room")
    QTest.keyClicks(body, "hall")
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty and not context.jobs.busy)
    now = articles.get_article(library, story.id)
    text = replace(now.text, body=f"Kyiv. {BODY}")
    context.jobs.write(lambda: articles.save_article(library, story.id, text, now.revision))
    qtbot.waitUntil(lambda: text_of(area).body.startswith("Kyiv."))
    assert as_proposed(area) == f"Kyiv. {BODY}".replace("room", "hall")


@pytest.mark.parametrize("seed", range(8))
def test_original_stays_whatever_is_done(area, body, seed):
    """Random typing, deleting, undoing and redoing never touches the text under the suggestions."""
    dice = random.Random(seed)
    for _ in range(60):
        cursor = body.textCursor()
        cursor.setPosition(units(body.text[: dice.randint(0, len(body.text))]))
        if dice.random() < 0.5:
            place = units(body.text[: dice.randint(0, len(body.text))])
            cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        body.setTextCursor(cursor)
        step = dice.choice(["type", "type", "delete", "back", "undo", "redo", "paste"])
        if step == "type":
            QTest.keyClicks(body, dice.choice(["a", "mm", " ", "o"]))
        elif step == "delete":
            QTest.keyClick(body, Qt.Key.Key_Delete)
        elif step == "back":
            QTest.keyClick(body, Qt.Key.Key_Backspace)
        elif step == "paste":
            body.textCursor().insertText("one\n\ntwo")
        else:
            getattr(body, step)()
        text = text_of(area)
        assert text.body == BODY
        pieces = pieces_of(text.body, text.suggestions.of("body"))
        assert "".join(piece.text for piece in pieces) == body.text


def test_typing_itself_beside_suggestions_changes_the_text(area, body, context):
    """With the mode off again, edits go into the text, and the suggestions stay."""
    select(body, "left")
    QTest.keyClicks(body, "ran")
    SuggestingMode.of(context).set_on(False)
    select(body, "Nobody")
    QTest.keyClicks(body, "No one")
    assert text_of(area).body == BODY.replace("Nobody", "No one")
    assert as_proposed(area) == BODY.replace("Nobody", "No one").replace("left", "ran")


def test_the_panel_shows_what_there_is(qtbot, context, library, story):
    """Where nobody has commented the suggestions are in front, until one chooses otherwise."""
    panel = ReviewPanel(context)
    qtbot.addWidget(panel)
    panel.show_article(story)
    made = Suggestion("s", None, "Max", library.clock())
    proposed_text = replace(
        story.text, suggestions=Suggestions((made,), (Span("body", 0, "Now: ", inserted="s"),))
    )
    panel.follow_text(proposed_text)
    qtbot.waitUntil(lambda: panel._which.value == "suggestions")
    assert panel.suggestions.proposals[0].after == "Now: "
    panel._which._buttons["comments"].click()
    panel.follow_text(replace(proposed_text, headline="Other"))
    assert panel._which.value == "comments"


def test_the_panel_says_what_was_decided(qtbot, context, library, story):
    """Accepting all of one person names all of their suggestions."""
    part = SuggestionsPart(context)
    qtbot.addWidget(part)
    made = [Suggestion(name, None, name.title(), library.clock()) for name in ("max", "ann")]
    spans = (Span("body", 0, "One. ", inserted="max"), Span("body", 4, "Two. ", inserted="ann"))
    part.show_text(replace(story.text, suggestions=Suggestions(tuple(made), spans)), writable=True)
    qtbot.waitUntil(lambda: len(part.proposals) == 2)
    part._fill_menu()
    said = []
    part.decided.connect(lambda ids, accepted: said.append((ids, accepted)))
    next(each for each in part._menu.actions() if each.text() == "Reject all of Ann").trigger()
    assert said == [(("ann",), False)]
    part.accept.click()
    assert said[-1] == (("max",), True)
