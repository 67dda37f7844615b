"""The marks of comments in the open article: they follow what is typed, and lead to their threads."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.review import Anchor, Person
from editor_app.services import articles, comments
from ui.comment_desk import CommentDesk
from ui.editor.area import EditorArea
from ui.editor.comment_marks import CommentMarks
from ui.suggesting_mode import SuggestingMode

BODY = "Мер вийшов із зали 🙂.\n\nThe mayor left the room. Nobody said a word."
WORDS = "left the room"
DESK = Person(None, "Desk")


@pytest.fixture
def story(library):
    """A saved article with two comments."""
    text = ArticleText(headline="Mayor leaves", standfirst="A quiet evening.", body=BODY)
    story = articles.create_article(library, text).value
    for words in (WORDS, "Мер"):
        start = BODY.index(words)
        anchor = Anchor("body", start, start + len(words), words)
        comments.comment_on(library, story.id, DESK, f"On {words}", anchor)
    comments.comment_on(library, story.id, DESK, "On evening", Anchor("standfirst", 8, 15, "evening"))
    return story


@pytest.fixture
def area(context, story, qtbot):
    """An editor with the article."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 500)
    area.show()
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None and not context.jobs.busy)
    return area


def marks_of(area):
    """Return the marks of comments in the article in front."""
    return area.current.findChild(CommentMarks)


def marked(area, field="body"):
    """Return the words that are marked."""
    marks = marks_of(area).fields[field]
    text = marks.edit.toPlainText().encode("utf-16-le")
    return [text[start * 2 : end * 2].decode("utf-16-le") for start, end, _ in marks.places()]


def saved(area, context, qtbot):
    """Save, and wait until everything was heard."""
    area.save_all()
    qtbot.waitUntil(lambda: not context.jobs.busy)


def behind(edit):
    """Return the line behind the cursor of a field."""
    cursor = edit.textCursor()
    return cursor.block().text().encode("utf-16-le")[cursor.positionInBlock() * 2 :].decode("utf-16-le")


def select(body, words):
    """Select the first place where these words stand."""
    start = body.text.index(words)
    body.select_place(start, start + len(words))


def test_commented_words_are_marked(area):
    """In the body and in the standfirst, an emoji before them or not."""
    assert marked(area) == ["Мер", WORDS]
    assert marked(area, "standfirst") == ["evening"]


def test_marks_follow_what_is_typed(area, context, qtbot):
    """At once, and the same after the save."""
    body = area.current.body
    body.select_place(0, 0)
    QTest.keyClicks(body, "So, ")
    select(body, "the room")
    body.moveCursor(body.textCursor().MoveOperation.Left)
    QTest.keyClicks(body, "quietly ")
    assert marked(area) == ["Мер", "left quietly the room"]
    saved(area, context, qtbot)
    assert marked(area) == ["Мер", "left quietly the room"]


def test_what_is_typed_at_the_ends_is_not_marked(area, context, qtbot):
    """The words stay those that were meant."""
    body = area.current.body
    for place in (body.text.index(WORDS), body.text.index(WORDS) + len(WORDS) + 1):
        body.select_place(place, place)
        QTest.keyClicks(body, "X")
    assert marked(area) == ["Мер", WORDS]
    saved(area, context, qtbot)
    assert marked(area) == ["Мер", WORDS]


def test_words_that_went_and_came_back_are_marked_again(area, context, qtbot):
    """Undo brings the mark back, saved meanwhile or not."""
    body = area.current.body
    for save_between in (False, True):
        select(body, f"The mayor {WORDS}. ")
        QTest.keyClick(body, Qt.Key.Key_Delete)
        assert marked(area) == ["Мер"]
        if save_between:
            saved(area, context, qtbot)
        body.undo()
        saved(area, context, qtbot)
        qtbot.waitUntil(lambda: marked(area) == ["Мер", WORDS])


def test_marks_stand_right_beside_suggestions(area, context, qtbot):
    """What is proposed before the words moves them in the window, not in the library."""
    SuggestingMode.of(context).set_on(True)
    body = area.current.body
    body.select_place(0, 0)
    QTest.keyClicks(body, "Perhaps: ")
    saved(area, context, qtbot)
    context.jobs.write(partial(comments.comment_on, context.library, area.current_id, DESK, "More"))
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert marked(area) == ["Мер", WORDS]
    thread = next(
        each
        for each in comments.read_threads(context.library, area.current_id).threads
        if each.anchor.quote == WORDS
    )
    assert thread.anchor.start == BODY.index(WORDS)


def test_a_comment_made_among_suggestions_counts_the_text_without_them(area, context):
    """Its place is one of the article’s text."""
    SuggestingMode.of(context).set_on(True)
    body = area.current.body
    body.select_place(0, 0)
    QTest.keyClicks(body, "Perhaps: ")
    select(body, "Nobody")
    begun = []
    CommentDesk.of(context).begun.connect(lambda article, anchor: begun.append(anchor))
    area.current.take_step("comment.new")
    start = BODY.index("Nobody")
    assert begun == [Anchor("body", start, start + 6, "Nobody")]


def test_a_picture_is_commented_on_with_its_line(area, context, qtbot):
    """The cursor anywhere in its line means the picture."""
    body = area.current.body
    line = "![A door](media:0123456789abcdef)"
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.insertPlainText(f"\n\n{line}\n\nEnd.")
    place = body.text.index("door")
    body.select_place(place, place)
    begun = []
    CommentDesk.of(context).begun.connect(lambda article, anchor: begun.append(anchor))
    area.current.take_step("comment.new")
    assert [(each.media, each.quote) for each in begun] == [("0123456789abcdef", line)]


def test_a_click_on_a_mark_shows_its_thread(area, context, qtbot):
    """A click beside it does not."""
    body, desk = area.current.body, CommentDesk.of(context)
    shown = []
    desk.thread_shown.connect(shown.append)
    cursor = body.textCursor()
    cursor.setPosition(body.toPlainText().encode("utf-16-le").index("left".encode("utf-16-le")) // 2 + 2)
    place = body.cursorRect(cursor).center()
    QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [marks_of(area).fields["body"].at(cursor.position())] == shown
    cursor.setPosition(body.document().characterCount() - 3)
    QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=body.cursorRect(cursor).center())
    assert len(shown) == 1


def test_one_steps_from_comment_to_comment(area, context):
    """Through standfirst and body, round and round, both ways."""
    editor = area.current
    editor.headline.setFocus()
    seen = []
    for _ in range(4):
        editor.take_step("comment.next")
        seen.append(behind(editor.focusWidget()))
    assert [text.split()[0] for text in seen] == ["evening.", "Мер", "left", "evening."]
    editor.take_step("comment.previous")
    assert behind(editor.focusWidget()).startswith(WORDS)
    assert CommentDesk.of(context).current == marks_of(area).fields["body"].places()[1][2]


def test_a_thread_shows_its_place(area, context):
    """The cursor goes there; nothing is selected that the next key would replace, and the keys stay away."""
    thread = marks_of(area).fields["body"].places()[1][2]
    area.current.headline.setFocus()
    CommentDesk.of(context).go_to(thread)
    assert behind(area.current.body).startswith(WORDS)
    assert not area.current.body.textCursor().hasSelection()
    assert area.current.headline.hasFocus()


def test_what_is_typed_over_commented_words_is_not_marked(area):
    """It is other words."""
    body = area.current.body
    select(body, WORDS)
    QTest.keyClicks(body, "stayed")
    assert marked(area) == ["Мер"]


def test_a_change_by_others_leaves_the_marks_on_their_words(area, context, library, qtbot):
    """Another text is set in the window, and the marks stand anew."""
    now = articles.get_article(library, area.current_id)
    text = replace(now.text, body="A new beginning.\n\n" + BODY)
    context.jobs.write(partial(articles.save_article, library, now.id, text, now.revision))
    qtbot.waitUntil(lambda: not context.jobs.busy and area.current.body.text.startswith("A new"))
    qtbot.waitUntil(lambda: marked(area) == ["Мер", WORDS])
