"""The insert menu, its pickers, and the blocks they write: by keyboard, each one step of undo."""

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.media import MediaText
from editor_app.services import articles, authors, taking_in
from ui.editor.area import EditorArea
from ui.editor.insert_entries import ENTRIES, matching, names, size_of
from ui.editor.mention_menu import MentionMenu
from ui.pickers.author_picker import AuthorPicker
from ui.pickers.media_picker import MediaPicker

NAMES = {entry.action: entry.name for entry in ENTRIES}


@pytest.fixture
def area(qtbot, context):
    """An editor area, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(800, 700)
    area.show()
    return area


@pytest.fixture
def editor(qtbot, area, library):
    """The editor of a story with one paragraph and an empty line, the cursor on that line."""
    text = ArticleText(headline="Grain deal", slug="grain-deal", body="First.\n\n", language="uk")
    story = articles.create_article(library, text).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    qtbot.waitExposed(area)
    area.activateWindow()
    area.current.body.setFocus()
    area.current.body.moveCursor(QTextCursor.MoveOperation.End)
    return area.current


@pytest.fixture
def ada(library):
    """An author with a name in Ukrainian."""
    return authors.create_author(library, AuthorText("Ada Lem", names=(("uk", "Ада Лем"),))).value


@pytest.fixture
def pictures(library, tmp_path):
    """Three pictures; the newest comes first in the picker."""
    made = []
    for number, colour in enumerate(("red", "green", "blue"), 1):
        path = tmp_path / f"{colour}.png"
        Image.new("RGB", (600, 400), colour).save(path)
        made.append(taking_in.take_in(library, path, MediaText(alt=f"Alt {number}")).value)
    return made


def menu_of(editor):
    """Return the insert menu."""
    return next(part for part in editor._parts if "insert.menu" in part.steps)


def offered(editor):
    """Return what the menu offers, or None while it is not there."""
    popup = menu_of(editor).popup
    return popup.offered if popup else None


def dialog(qtbot, editor, kind):
    """Return the picker that opened."""
    qtbot.waitUntil(lambda: editor.body.window().findChild(kind) is not None)
    return editor.body.window().findChild(kind)


def press(widget, *keys):
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(widget, key)


def type_letters(widget, text):
    """Type letters that QTest has no keys for."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(widget, event)


def compose(widget, letters):
    """Commit letters by an input method."""
    event = QInputMethodEvent()
    event.setCommitString(letters)
    QCoreApplication.sendEvent(widget, event)


def test_a_slash_on_an_empty_line_opens_the_menu(editor):
    """Everything is offered, the slash stands in the text, and the body keeps the focus."""
    QTest.keyClicks(editor.body, "/")
    assert offered(editor) == [entry.action for entry in ENTRIES]
    assert editor.body.toPlainText() == "First.\n\n/"
    assert editor.body.hasFocus()


def test_composed_letters_work_the_menu(editor):
    """An input method opens it with a slash and narrows it; letters of a menu without slash stay in it."""
    compose(editor.body, "/")
    compose(editor.body, "pul")
    assert offered(editor) == ["insert.pull"]
    press(editor.body, Qt.Key.Key_Escape)
    menu_of(editor).open()
    compose(editor.body, "врізка")
    assert offered(editor) == ["insert.facts"]
    assert editor.body.text == "First.\n\n/pul"


@pytest.mark.parametrize("text", ["word ", "- "])
def test_a_slash_elsewhere_is_a_slash(editor, text):
    """Behind words and signs nothing opens."""
    QTest.keyClicks(editor.body, text + "/")
    assert offered(editor) is None


def test_a_slash_in_code_is_a_slash(editor):
    """Inside a fence an empty line is code."""
    editor.body.insertPlainText("```\n\n```")
    editor.body.moveCursor(QTextCursor.MoveOperation.Up)
    QTest.keyClicks(editor.body, "/")
    assert offered(editor) is None


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("fact", "insert.facts"),
        ("ПІДЗ", "write.subheading"),
        ("врізка", "insert.facts"),
        ("photo", "write.picture"),
        ("card", "write.card"),
        ("num", "write.numbers"),
        ("3x4", "insert.table"),
        ("table 2х5", "insert.table"),
        ("автор", "insert.mention"),
    ],
)
def test_a_few_letters_find_an_entry(query, first):
    """Names and further words are found in English and Ukrainian."""
    assert matching(query, NAMES)[0].action == first


def test_typing_narrows_and_widens_the_list(editor):
    """The letters stand in the text; when nothing fits the list hides, and comes back with Backspace."""
    QTest.keyClicks(editor.body, "/pul")
    assert offered(editor) == ["insert.pull"]
    QTest.keyClicks(editor.body, "z")
    assert offered(editor) is None
    press(editor.body, Qt.Key.Key_Backspace)
    assert offered(editor) == ["insert.pull"]


def test_escape_leaves_the_slash_as_typed(editor):
    """The menu goes, the text stays, and the next letters are plain letters."""
    QTest.keyClicks(editor.body, "/pi")
    press(editor.body, Qt.Key.Key_Escape)
    QTest.keyClicks(editor.body, "c")
    assert offered(editor) is None
    assert editor.body.toPlainText() == "First.\n\n/pic"


def test_a_heading_takes_the_place_of_the_slash(editor):
    """Enter takes the marked entry; one step of undo brings back what was typed."""
    QTest.keyClicks(editor.body, "/head")
    press(editor.body, Qt.Key.Key_Return)
    assert editor.body.toPlainText() == "First.\n\n## "
    editor.body.undo()
    assert editor.body.toPlainText() == "First.\n\n/head"


def test_arrows_choose_and_tab_takes(editor):
    """Down goes to the next entry."""
    QTest.keyClicks(editor.body, "/list")
    assert offered(editor)[:2] == ["write.bullets", "write.numbers"]
    press(editor.body, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert editor.body.toPlainText() == "First.\n\n1. "
    assert editor.body.hasFocus()


def test_a_list_right_below_a_paragraph_gets_a_blank_line(editor):
    """Otherwise Markdown would take it for a part of the paragraph."""
    editor.body.insertPlainText("Words\n")
    QTest.keyClicks(editor.body, "/list")
    press(editor.body, Qt.Key.Key_Return)
    assert editor.body.toPlainText() == "First.\n\nWords\n\n- "


def test_the_key_opens_the_menu_anywhere_and_keeps_the_letters(editor):
    """In the middle of a text nothing is written until something is chosen."""
    editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    editor.take_step("insert.menu")
    QTest.keyClicks(editor.body, "subh")
    assert offered(editor) == ["write.subheading"]
    assert editor.body.toPlainText() == "First.\n\n"
    press(editor.body, Qt.Key.Key_Return)
    assert editor.body.toPlainText() == "### First.\n\n"


def test_a_table_of_a_typed_size(editor):
    """/2x3 is a table of two rows, the headings included, with the cursor in its first cell."""
    QTest.keyClicks(editor.body, "/2x3")
    press(editor.body, Qt.Key.Key_Return)
    QTest.keyClicks(editor.body, "a")
    lines = editor.body.toPlainText().splitlines()[2:]
    assert [line.count("|") for line in lines] == [4, 4, 4]
    assert lines[0].startswith("| a")


def test_the_menu_asks_how_large_a_table_shall_be(editor):
    """Arrows and digits say it; Enter inserts, as one step of undo with the slash."""
    QTest.keyClicks(editor.body, "/tab")
    press(editor.body, Qt.Key.Key_Return)
    assert menu_of(editor).popup.asks_size
    press(editor.body, Qt.Key.Key_Down, Qt.Key.Key_Right)
    QTest.keyClicks(editor.body, "2x4")
    press(editor.body, Qt.Key.Key_Return)
    lines = editor.body.toPlainText().splitlines()[2:]
    assert [line.count("|") for line in lines] == [5, 5, 5]
    editor.body.undo()
    assert editor.body.toPlainText() == "First.\n\n/tab"


def test_a_size_has_its_limits():
    """Nobody gets a table of a thousand rows, nor one without headings and a row."""
    assert size_of("99x99") == (50, 20)
    assert size_of("1 x 1") == (2, 1)
    assert size_of("3 by 4") is None


def test_a_fact_box_begins_with_its_title(editor):
    """The title is written first; Enter goes on inside the box."""
    QTest.keyClicks(editor.body, "/fact")
    press(editor.body, Qt.Key.Key_Return)
    QTest.keyClicks(editor.body, "Known")
    press(editor.body, Qt.Key.Key_Return)
    QTest.keyClicks(editor.body, "- one")
    assert editor.body.toPlainText() == "First.\n\n> [!facts] Known\n> - one"


def test_selected_lines_go_into_a_fact_box(editor):
    """They are quoted; undo takes them out again."""
    editor.body.setPlainText("Before.\n\n- one\n- two\n\nAfter.")
    cursor = editor.body.textCursor()
    cursor.setPosition(11)
    cursor.setPosition(18, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    editor.take_step("insert.facts")
    QTest.keyClicks(editor.body, "T")
    assert editor.body.toPlainText() == "Before.\n\n> [!facts] T\n>\n> - one\n> - two\n\nAfter."


def test_selected_words_are_repeated_in_a_pull_quote(editor):
    """They stay where they are, and the cursor waits for the name."""
    editor.body.setPlainText("She said yes.\n\nAfter.")
    cursor = editor.body.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    editor.take_step("insert.pull")
    QTest.keyClicks(editor.body, "Ada")
    assert editor.body.toPlainText() == "She said yes.\n\n> [!pull]\n> She said\n> — Ada\n\nAfter."


def test_a_pull_quote_begins_with_its_words(editor):
    """Without a selection the words are written first."""
    editor.take_step("insert.pull")
    QTest.keyClicks(editor.body, "Yes.")
    assert editor.body.toPlainText() == "First.\n\n> [!pull]\n> Yes.\n> — "


def test_footnotes_are_numbered_and_end_up_below(editor):
    """The mark stands at the cursor, the cursor goes to the note; the next one follows it directly."""
    for note in ("one", "two"):
        editor.body.moveCursor(QTextCursor.MoveOperation.Start)
        editor.body.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        editor.take_step("insert.footnote")
        QTest.keyClicks(editor.body, note)
    assert editor.body.toPlainText() == "First.[^1][^2]\n\n[^1]: one\n[^2]: two"


def test_an_author_is_mentioned_in_the_language_of_the_article(qtbot, editor, ada):
    """The picker finds by a few letters, Enter takes; slash and name change places in one step."""
    QTest.keyClicks(editor.body, "/ment")
    press(editor.body, Qt.Key.Key_Return)
    picker = dialog(qtbot, editor, AuthorPicker)
    QTest.keyClicks(picker._search, "ada")
    qtbot.waitUntil(picker._use.isEnabled)
    press(picker._search, Qt.Key.Key_Return)
    assert editor.body.toPlainText() == f"First.\n\n[Ада Лем](author:{ada.id})"
    editor.body.undo()
    assert editor.body.toPlainText() == "First.\n\n/ment"


def test_selected_words_become_the_mention(qtbot, editor, ada):
    """A name in another case stays as it was written."""
    editor.body.insertPlainText("Аді Лем")
    editor.body.moveCursor(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    editor.take_step("insert.mention")
    picker = dialog(qtbot, editor, AuthorPicker)
    qtbot.waitUntil(picker._use.isEnabled)
    press(picker, Qt.Key.Key_Return)
    assert editor.body.toPlainText() == f"First.\n\n[Аді Лем](author:{ada.id})"


def test_nothing_picked_takes_the_slash_away(qtbot, editor, ada):
    """Whoever steps back from the picker finds the line empty."""
    QTest.keyClicks(editor.body, "/ment")
    press(editor.body, Qt.Key.Key_Return)
    picker = dialog(qtbot, editor, AuthorPicker)
    press(picker, Qt.Key.Key_Escape)
    assert picker.result() == QDialog.DialogCode.Rejected
    assert editor.body.toPlainText() == "First.\n\n"


def test_a_gallery_keeps_the_order_of_the_marks(qtbot, editor, pictures):
    """Space marks; the pictures stand one a line in the order they were marked in."""
    editor.take_step("insert.gallery")
    picker = dialog(qtbot, editor, MediaPicker)
    qtbot.waitUntil(lambda: picker._grid.items.rowCount() == 3)
    grid = picker._grid
    for picture in (pictures[2], pictures[0], pictures[1], pictures[0]):  # the last takes a mark away
        grid.select(picture.id)
        press(grid, Qt.Key.Key_Space)
    assert picker._hint.text() == "Marked: 2"
    press(grid, Qt.Key.Key_Return)
    assert editor.body.toPlainText().strip() == (
        f"First.\n\n![Alt 3](media:{pictures[2].id})\n![Alt 2](media:{pictures[1].id})"
    )


def test_a_picker_for_many_takes_the_one_at_the_cursor(qtbot, editor, pictures):
    """Enter without a mark means the picture one looks at."""
    editor.take_step("insert.gallery")
    picker = dialog(qtbot, editor, MediaPicker)
    qtbot.waitUntil(lambda: picker._grid.items.rowCount() == 3)
    picker._grid.select(pictures[1].id)
    press(picker._grid, Qt.Key.Key_Return)
    assert editor.body.toPlainText().strip() == f"First.\n\n![Alt 2](media:{pictures[1].id})"


def test_leaving_the_body_closes_the_menu(editor):
    """The menu never stays behind."""
    QTest.keyClicks(editor.body, "/")
    editor.headline.setFocus()
    assert offered(editor) is None


def test_every_entry_has_an_action_and_a_step(editor):
    """Whatever is offered can be done."""
    assert set(names()) <= set(editor.steps)


def suggested(editor):
    """Return whom the menu behind @ offers, or None while it is not there."""
    menu = next(part for part in editor._parts if isinstance(part, MentionMenu))
    return menu.popup.offered if menu.popup else None


def test_the_first_letters_of_a_name_offer_the_author(qtbot, editor, ada):
    """Two letters after @ are enough, in any of the author's names; Tab writes the mention in one step."""
    type_letters(editor.body, "Каже @Ад")
    qtbot.waitUntil(lambda: suggested(editor) == [ada.id])
    press(editor.body, Qt.Key.Key_Tab)
    assert editor.body.toPlainText() == f"First.\n\nКаже [Ада Лем](author:{ada.id})"
    editor.body.undo()
    assert editor.body.toPlainText() == "First.\n\nКаже @Ад"


@pytest.mark.parametrize("text", ["mail@ad", "@a", "@nobody", "@ad@"])
def test_other_words_with_the_sign_are_left_alone(qtbot, editor, ada, text):
    """An address, a single letter and a handle nobody here has offer nothing."""
    QTest.keyClicks(editor.body, "@ad")
    qtbot.waitUntil(lambda: suggested(editor) is not None)  # the names are known now
    press(editor.body, *[Qt.Key.Key_Backspace] * 3)
    QTest.keyClicks(editor.body, text)
    assert suggested(editor) is None
