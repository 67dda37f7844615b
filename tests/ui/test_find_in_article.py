"""Finding in the open article: hits are counted, stepped through and replaced."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from ui.editor.area import EditorArea
from ui.find.part import Finding
from ui.find.session import session_of
from ui.raw_text import raw_text

BODY = "A port.\n\nThe port 😀 of Odesa: п'ять портів.\n\nReport on Port 5."


@pytest.fixture
def area(qtbot, context):
    """An editor area on a fresh library, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()
    qtbot.waitExposed(area)
    return area


@pytest.fixture
def editor(qtbot, library, area):
    """The editor of an article with four times `port` in its body and once in its headline."""
    story = articles.create_article(library, ArticleText(headline="Port news", body=BODY)).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    area.current.body.setFocus()
    return area.current


@pytest.fixture
def find(qtbot, editor):
    """Open the bar, look for something, and return the search when its answer is there."""
    part = editor.findChild(Finding)

    def look(pattern, **options):
        editor.take_step("find.open")
        found = part.in_article
        for name, value in options.items():
            getattr(found.bar.switches, name).setChecked(value)
        found.bar.pattern.setText(pattern)
        qtbot.waitUntil(lambda: found.is_fresh)
        return found

    return look


def selected(editor):
    """Return what is selected in the body."""
    return editor.body.textCursor().selectedText()


def test_hits_are_counted_from_the_cursor(find, editor):
    """The first hit from the cursor on is selected, and its number is told."""
    found = find("port")
    assert found.bar.count.text() == "2 of 5"
    assert selected(editor) == "port"
    assert len(editor.body.extraSelections()) >= 4


def test_stepping_goes_round_through_headline_and_body(find, editor):
    """Next leads from the last hit of the body to the headline, and back again."""
    found = find("port")
    for _ in range(3):
        found.go_on()
    assert (found.bar.count.text(), selected(editor)) == ("5 of 5", "Port")
    found.go_on()
    assert found.bar.count.text() == "↻ 1 of 5"
    assert editor.headline.textCursor().selectedText() == "Port"
    found.go_on()
    assert found.bar.count.text() == "2 of 5"
    found.go_back()
    found.go_back()
    assert (found.bar.count.text(), selected(editor)) == ("↻ 5 of 5", "Port")
    assert not editor.headline.textCursor().hasSelection()


def test_enter_and_escape_in_the_field(qtbot, find, editor):
    """Enter goes on, Shift+Enter back; Escape folds the bar and leaves the cursor at the hit."""
    found = find("port")
    QTest.keyClick(found.bar.pattern, Qt.Key.Key_Return)
    assert found.bar.count.text() == "3 of 5"
    QTest.keyClick(found.bar.pattern, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found.bar.count.text() == "2 of 5"
    QTest.keyClick(found.bar.pattern, Qt.Key.Key_Escape)
    assert not found.bar.isVisible()
    assert (editor.body.hasFocus(), selected(editor)) == (True, "port")


def test_a_hit_behind_an_emoji_is_selected_exactly(find, editor):
    """Places are those of Qt, which counts an emoji twice."""
    found = find("Odesa")
    assert (selected(editor), found.bar.count.text()) == ("Odesa", "1 of 1")


def test_a_bad_expression_is_told_below_the_field(find, editor):
    """A sentence says what cannot be read, and goes when it can."""
    found = find("(port", is_regex=True)
    assert "cannot be read" in found.bar.problem.text()
    assert found.bar.problem.isVisible()
    find("(port)", is_regex=True)
    assert not found.bar.problem.isVisible()


def test_a_runaway_expression_leaves_the_window_free(qtbot, find, editor):
    """While an expression runs away typing goes on, and then a sentence is shown."""
    editor.body.setPlainText("a" * 5000 + "b")
    part = editor.findChild(Finding)
    editor.take_step("find.open")
    part.in_article.bar.switches.is_regex.setChecked(True)
    part.in_article.bar.pattern.setText("(a+)+c")
    QTest.keyClicks(editor.body, "typed ")
    assert editor.body.toPlainText().startswith("typed a")
    qtbot.waitUntil(lambda: "too long" in part.in_article.bar.problem.text(), timeout=15000)


def test_replacing_one_goes_on(qtbot, find, editor):
    """Replace writes over the selected hit and selects the next one."""
    found = find("port")
    found.bar.template.setText("harbour")
    found.replace_one()
    qtbot.waitUntil(lambda: found.is_fresh)
    assert editor.body.toPlainText().startswith("A harbour.")
    assert (selected(editor), found.bar.count.text()) == ("port", "2 of 4")


def test_replacing_all_is_one_step_of_undo(qtbot, find, editor):
    """All hits are replaced in every field; one undo brings the body back."""
    found = find("port", whole_words=True)
    found.bar.template.setText("harbour")
    found.bar.keep_case.setChecked(True)
    found.replace_all()
    qtbot.waitUntil(lambda: editor.headline.toPlainText() == "Harbour news")
    assert editor.body.toPlainText() == BODY.replace("port", "harbour", 2).replace("Port", "Harbour")
    editor.body.undo()
    assert editor.body.toPlainText() == BODY


def test_the_notice_takes_all_back(qtbot, find, context, editor):
    """One step brings headline and body back, unless more was written there since."""
    said = []
    context.notices.said.connect(said.append)
    found = find("port")
    found.bar.template.setText("harbour")
    found.replace_all()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].text == "Replaced 5 places."
    QTest.keyClicks(editor.headline, "!")
    changed = editor.headline.text
    said[0].action()
    assert (editor.body.toPlainText(), editor.headline.text) == (BODY, changed)


def test_groups_are_replaced(qtbot, find, editor):
    """An expression's groups can be named in the replacement."""
    found = find(r"(\w+) (\d)", is_regex=True)
    found.bar.template.setText("$2 $1")
    found.replace_all()
    qtbot.waitUntil(lambda: editor.body.toPlainText().endswith("Report on 5 Port."))


def test_replacing_waits_for_the_last_keystroke(qtbot, find, editor):
    """What is typed while the replacement is being worked out stays, and is replaced as well."""
    found = find("port", match_case=True)
    found.bar.template.setText("quay")
    found.replace_all()
    QTest.keyClicks(editor.body, "x port ")
    qtbot.waitUntil(lambda: "port " not in editor.body.toPlainText())
    assert "x quay " in editor.body.toPlainText()


def test_only_in_the_selected_lines(qtbot, find, editor):
    """Several selected lines are the place to look in."""
    cursor = editor.body.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(20, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    found = find("port")
    assert found.bar.in_selection.isChecked()
    assert found.bar.count.text() == "1 of 2"
    found.bar.in_selection.click()
    qtbot.waitUntil(lambda: found.is_fresh)
    assert found.bar.count.text().endswith("of 5")


def test_a_selected_word_is_looked_for(qtbot, editor):
    """Opening the bar takes over the words that are selected."""
    cursor = editor.body.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    editor.take_step("find.replace")
    found = editor.findChild(Finding).in_article
    assert (found.bar.pattern.text(), found.bar.replaces) == ("port", True)


def test_marks_follow_typing_and_the_cursor_stays(qtbot, find, editor):
    """New hits are counted as one types; the cursor is left where one writes."""
    found = find("port")
    editor.body.setFocus()
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor.body, " port")
    place = editor.body.textCursor().position()
    qtbot.waitUntil(lambda: found.bar.count.text() == "6 found")
    assert editor.body.textCursor().position() == place


def test_the_next_article_knows_the_search(qtbot, find, context, editor):
    """Fields and options are kept for the session."""
    find("port", whole_words=True)
    session = session_of(context)
    assert (session.search.pattern, session.search.whole_words) == ("port", True)


def test_down_offers_what_was_looked_for(qtbot, find, editor):
    """The last searches come back by the Down key, newest first."""
    for wording in ("Odesa", "port"):
        find(wording).close()
    found = find("x")
    QTest.keyClick(found.bar.pattern, Qt.Key.Key_Down)
    menu = found.bar.pattern.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["port", "Odesa"]
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: selected(editor) == "Odesa")


def test_the_bar_fits_the_narrowest_writing(find):
    """Both lines stay within the least width of the writing."""
    found = find("port")
    found.bar.show_replace(True)
    assert found.bar.minimumSizeHint().width() <= 360


def test_non_breaking_spaces_are_seen(editor):
    """The text of a document is read as it is written."""
    editor.body.setPlainText("5\u00a0km\nx")
    assert raw_text(editor.body.document()) == "5\u00a0km\nx"


def test_a_binned_article_can_only_be_searched(qtbot, area, library):
    """Where nothing may be written, the bar finds and does not replace."""
    story = articles.create_article(library, ArticleText(headline="Port", body="port")).value
    articles.bin_article(library, story.id)
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    area.current.take_step("find.replace")
    found = area.current.findChild(Finding).in_article
    assert not found.bar.replaces
    found.bar.pattern.setText("port")
    found.replace_all()
    qtbot.waitUntil(lambda: found.is_fresh)
    assert area.current.body.toPlainText() == "port"
