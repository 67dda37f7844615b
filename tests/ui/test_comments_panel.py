"""Comments as one makes, answers and settles them in the window."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.comment_threads import Show
from editor_app.domain.review import Anchor, Person
from editor_app.services import articles, authors, comments
from ui.crash import CrashHandler
from ui.desk.who_menu import WhoMenu
from ui.desk_memory import DeskMemory
from ui.editor.comment_marks import CommentMarks
from ui.main_window import MainWindow
from ui.review.composer import Task
from ui.who import Who
from ui.wiring import Wiring

BODY = "Мер вийшов із зали 🙂.\n\nThe mayor left the room. Nobody said a word."
DESK = Person(None, "Desk")


@pytest.fixture
def story(library):
    """A saved article."""
    text = ArticleText(headline="Mayor leaves", standfirst="A quiet evening.", body=BODY, slug="mayor")
    return articles.create_article(library, text).value


@pytest.fixture
def olena(library):
    """The person who will sit here."""
    return authors.create_author(library, AuthorText(name="Olena Kovalenko")).value


@pytest.fixture
def wiring(context, library, story, olena, qtbot):
    """The window with the article open and the Review panel shown; nobody said yet who sits here."""
    authors.create_author(library, AuthorText(name="Андрій Мельник"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    wiring = Wiring(context, window, CrashHandler(context.notices))
    window.resize(1280, 800)
    window.show()
    wiring.begin()
    wiring.rooms.desk.show_panel("review")  # before there is anything that would start the web engine
    wiring.open_article(story.id)
    qtbot.waitUntil(lambda: wiring.rooms.editor.current is not None and not context.jobs.busy, timeout=10000)
    return wiring


@pytest.fixture
def part(wiring):
    """The comments of the Review panel."""
    return wiring.rooms.review.comments


@pytest.fixture
def signed_in(context, wiring, olena, qtbot):
    """Olena has said that she sits here."""
    DeskMemory.of(context).set_me(olena.id)
    qtbot.waitUntil(lambda: Who.of(context).person is not None)


def settle(context, qtbot):
    """Wait until everything under way was heard."""
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=10000)


def marks_of(wiring):
    """Return the marks of comments in the article in front."""
    return wiring.rooms.editor.current.findChild(CommentMarks)


def select(body, words):
    """Select the first place where these words stand."""
    start = body.text.index(words)
    body.select_place(start, start + len(words))


def comment(wiring, words, text):
    """Comment on words of the body by the keyboard's way."""
    editor = wiring.rooms.editor.current
    select(editor.body, words)
    editor.take_step("comment.new")
    field = wiring.rooms.review.comments.composer.field
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_selected_words_are_commented_on(context, wiring, part, story, signed_in, qtbot):
    """The comment stands in the library with its words, in the list, and is chosen there."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    (thread,) = comments.read_threads(context.library, story.id).threads
    start = BODY.index("left the room")
    assert thread.anchor == Anchor("body", start, start + 13, "left the room")
    assert (thread.first.by.name, thread.first.text) == ("Olena Kovalenko", "Who told us?")
    assert part.current.said == thread.first
    assert wiring.rooms.editor.current.article.revision == story.revision


def test_the_word_at_the_cursor_is_meant_where_nothing_is_selected(wiring, part, signed_in):
    """Also in the headline, and in Ukrainian."""
    editor = wiring.rooms.editor.current
    editor.body.select_place(5, 5)
    editor.take_step("comment.new")
    assert part.composer.task is Task.NEW
    assert "вийшов" in part.composer._place.full_text
    editor.headline.setFocus()
    editor.headline.moveCursor(editor.headline.textCursor().MoveOperation.Start)
    editor.take_step("comment.new")
    assert "Headline: “Mayor”" in part.composer._place.full_text


def test_who_sits_here_is_asked_first(context, wiring, part, story, olena, qtbot):
    """The comment is kept when the name was said."""
    comment(wiring, "left the room", "Who told us?")
    qtbot.waitUntil(lambda: wiring.parent().findChild(WhoMenu) is not None)
    menu = wiring.parent().findChild(WhoMenu)
    menu.chosen.emit(olena.id)
    menu.close()
    settle(context, qtbot)
    qtbot.waitUntil(lambda: len(part.rows) == 1)
    assert part.rows[0].said.by.name == "Olena Kovalenko"


def test_words_that_were_just_typed_are_commented_on(context, wiring, part, story, signed_in, qtbot):
    """They are saved first, so that the comment stands on them in the library too."""
    body = wiring.rooms.editor.current.body
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, " Except the deputy.")
    comment(wiring, "deputy", "Which one?")
    settle(context, qtbot)
    (thread,) = comments.read_threads(context.library, story.id).threads
    assert not thread.anchor.gone
    assert part.rows[0].thread.anchor.quote == "deputy"


def test_an_answer_is_written_below(context, wiring, part, signed_in, qtbot):
    """Enter in the list goes to the field, Ctrl+Enter sends."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    QTest.keyClick(part.list, Qt.Key.Key_Return)
    QTest.keyClicks(part.composer.field, "Two people.")
    QTest.keyClick(part.composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(context, qtbot)
    assert [row.said.text for row in part.rows] == ["Who told us?", "Two people."]
    assert part.current.said.text == "Two people."
    assert part.composer.field.text == ""


def test_an_answer_begun_waits_while_another_thread_is_read(context, wiring, part, signed_in, qtbot):
    """What was typed for one thread is not sent to another, and not lost."""
    comment(wiring, "left the room", "First")
    settle(context, qtbot)
    comment(wiring, "Nobody", "Second")
    settle(context, qtbot)
    part.composer.field.setFocus()
    QTest.keyClicks(part.composer.field, "Half an answ")
    part.list.setCurrentIndex(part.list.model().index(0, 0))
    assert part.composer.field.text == ""
    part.list.setCurrentIndex(part.list.model().index(1, 0))
    assert part.composer.field.text == "Half an answ"


def test_one_writes_ones_own_comment_anew(context, wiring, part, signed_in, qtbot):
    """F2 brings the words into the field; the way back has a name."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    QTest.keyClick(part.list, Qt.Key.Key_F2)
    assert part.composer.field.text == "Who told us?"
    QTest.keyClicks(part.composer.field, " And when?")
    part.composer.send_now()
    settle(context, qtbot)
    assert part.rows[0].said.text == "Who told us? And when?"
    assert "Who told us?" in context.undo.next_undo
    context.undo.undo()
    settle(context, qtbot)
    assert part.rows[0].said.text == "Who told us?"


def test_what_others_said_is_theirs(context, library, wiring, part, story, signed_in, qtbot):
    """Neither F2 nor Delete touch it."""
    context.jobs.write(partial(comments.comment_on, library, story.id, DESK, "Please check."))
    settle(context, qtbot)
    part.list.setCurrentIndex(part.list.model().index(0, 0))
    QTest.keyClick(part.list, Qt.Key.Key_F2)
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    settle(context, qtbot)
    assert part.composer.task is Task.ANSWER
    assert [row.said.text for row in part.rows] == ["Please check."]


def test_a_deleted_comment_comes_back_by_undo(context, wiring, part, signed_in, qtbot):
    """Delete asks nothing, since the way back is there."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    settle(context, qtbot)
    assert part.rows == []
    assert not part.composer.isVisible()
    assert "Delete the comment" in context.undo.next_undo
    context.undo.undo()
    settle(context, qtbot)
    assert [row.said.text for row in part.rows] == ["Who told us?"]


def test_a_settled_thread_leaves_the_open_ones(context, wiring, part, signed_in, qtbot):
    """And its mark leaves the text; under All it can be opened again."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    marks = marks_of(wiring).fields["body"]
    assert len(marks.places()) == 1
    QTest.keyClick(part.list, Qt.Key.Key_R)
    settle(context, qtbot)
    assert part.rows == []
    assert marks.places() == []
    part.show_thread(comments.read_threads(context.library, wiring.rooms.editor.current_id).threads[0].id)
    assert part.filter.show_kind is Show.ALL
    part.list.setCurrentIndex(part.list.model().index(0, 0))
    part.composer.settle.click()
    settle(context, qtbot)
    assert part.rows[0].thread.open


def test_names_are_completed_and_mentioned(context, wiring, part, olena, signed_in, qtbot):
    """@ and some letters offer a colleague; Enter takes the name."""
    editor = wiring.rooms.editor.current
    editor.take_step("comment.article")
    field = part.composer.field
    field.insertPlainText("Please, @Мель")  # QTest has no keys for these letters
    assert field.offers == ["Андрій Мельник"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text == "Please, @Андрій Мельник "
    part.composer.send_now()
    settle(context, qtbot)
    andriy = next(each for each in authors.list_authors(context.library) if each.id != olena.id)
    assert part.rows[0].said.mentions == (andriy.id,)


def test_an_address_offers_nobody(wiring, part, signed_in):
    """What stands behind letters is no name."""
    wiring.rooms.editor.current.take_step("comment.article")
    QTest.keyClicks(part.composer.field, "desk@ole")
    assert part.composer.field.offers == []


def test_the_count_stands_at_the_tab_of_the_panel(context, wiring, part, signed_in, qtbot):
    """Open threads, together with what is suggested."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    assert wiring.rooms.panel._tabs._buttons["review"].text() == "Review 1"


def test_a_field_of_the_details_is_commented_on(context, wiring, part, story, signed_in, qtbot):
    """By the menu of the right button; the comment names the field."""
    details = wiring.rooms.details
    place = details.place.short_headline
    QApplication.sendEvent(place, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = next(each for each in details.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if "Comment" in each.text())
    action.trigger()
    menu.close()
    QTest.keyClicks(part.composer.field, "Shorter")
    part.composer.send_now()
    settle(context, qtbot)
    assert part.rows[0].thread.anchor == Anchor("short_headline")


def test_a_read_only_library_shows_comments_and_takes_none(context, wiring, part, story, signed_in, qtbot):
    """Nothing to write in where nothing may be written."""
    comment(wiring, "left the room", "Who told us?")
    settle(context, qtbot)
    part.show_article(articles.get_article(context.library, story.id), writable=False)
    assert len(part.rows) == 1
    assert not part.composer.isVisible()
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    settle(context, qtbot)
    assert len(part.rows) == 1


def test_an_empty_panel_says_how_to_begin(wiring, part, signed_in):
    """And offers the one step."""
    assert part._empty.isVisible()
    part._empty.action_requested.emit()
    assert part.composer.task is Task.NEW
    assert part.composer.field.hasFocus() or part.composer.field.isVisible()
