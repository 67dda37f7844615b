"""Tables, moving, case, selecting and stepping, with the keys and in the real editor."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from ui.editor.area import EditorArea

TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n"


@pytest.fixture
def area(qtbot, context):
    """An editor area on a fresh library, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()
    return area


@pytest.fixture
def editor(qtbot, area, library):
    """The editor of an English article."""
    text = ArticleText(headline="Grain TK", standfirst="The XX", slug="grain")
    story = articles.create_article(library, text).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    area.current.body.setFocus()
    return area.current


def show(editor, text):
    """Put a text into the body; `^` marks the cursor, two of them a selection."""
    pieces = text.split("^")
    editor.body.setPlainText("".join(pieces))
    cursor = editor.body.textCursor()
    cursor.setPosition(len(pieces[0]))
    if len(pieces) == 3:
        cursor.setPosition(len(pieces[0]) + len(pieces[1]), QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)


def body(editor):
    """Return the body with the cursor or the selection marked."""
    text, cursor = editor.body.text, editor.body.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    chosen = f"{text[start:end]}^" if start != end else ""
    return f"{text[:start]}^{chosen}{text[end:]}"


def press(editor, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key in the body."""
    QTest.keyClick(editor.body, key, modifiers)


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("| a^ | b |\n|---|---|\n", Qt.Key.Key_Tab, "| a   | ^b^   |\n| --- | --- |\n"),
        (
            "| a | b |\n|---|---|\n| 1 | long one^ |",
            Qt.Key.Key_Tab,
            "| a   | b        |\n| --- | -------- |\n| 1   | long one |\n| ^    |          |",
        ),
        (
            "| a | b |\n|---|---|\n| 1 | ^2 |",
            Qt.Key.Key_Backtab,
            "| a   | b   |\n| --- | --- |\n| ^1^   | 2   |",
        ),
        (
            "| a | ^b |\n|---|---|\n| 1 | 2 |",
            Qt.Key.Key_Return,
            "| a   | b   |\n| --- | --- |\n| 1   | ^2^   |",
        ),
        (
            "| a | b |\n|---|---|\n| ^1 | 2 |",
            Qt.Key.Key_Return,
            "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n| ^    |     |",
        ),
        (
            "| a | b |\n|---|---|\n| 1 | 2 |\n| ^ | |\n\nEnd",
            Qt.Key.Key_Return,
            "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n\n^\n\nEnd",
        ),
        ("| Town | Tonnes |^", Qt.Key.Key_Tab, "| Town | Tonnes |\n| ---- | ------ |\n| ^     |        |"),
    ],
)
def test_keys_go_from_cell_to_cell(editor, before, key, after):
    """Tab, Shift+Tab and Enter walk through a table, make rows, and one undo takes it back."""
    show(editor, before)
    press(editor, key)
    assert body(editor) == after
    editor.body.undo()
    assert editor.body.text == before.replace("^", "")


def test_a_table_lines_up_when_a_cell_is_left(editor):
    """The columns are padded once the cursor goes on, and the cursor stays on its letter."""
    show(editor, "| Місто^ | b |\n|---|---|\n| 1 | two |")
    QTest.keyClicks(editor.body, "xy")
    assert "| Містоxy | b |" in editor.body.text
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_End)
    assert editor.body.text == "| Містоxy | b   |\n| ------- | --- |\n| 1       | two |"
    editor.body.undo()
    press(editor, Qt.Key.Key_Home)
    assert editor.body.document().isRedoAvailable()


def test_looking_at_a_table_changes_nothing(editor):
    """Without an edit a table stays as it was written."""
    show(editor, "^" + TABLE)
    for _ in range(12):
        press(editor, Qt.Key.Key_Right)
    press(editor, Qt.Key.Key_Down)
    assert editor.body.text == TABLE


@pytest.mark.parametrize(
    ("step", "after"),
    [
        ("row_above", "| a   | b   |\n| --- | --- |\n|     | ^    |\n| 1   | 2   |\n"),
        ("row_below", "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n|     | ^    |\n"),
        ("delete_row", "| a   | ^b^   |\n| --- | --- |\n"),
        ("column_left", "| a   |     | b   |\n| --- | --- | --- |\n| 1   | ^    | 2   |\n"),
        ("column_right", "| a   | b   |     |\n| --- | --- | --- |\n| 1   | 2   | ^    |\n"),
        ("delete_column", "| a   |\n| --- |\n| ^1^   |\n"),
        ("align_right", "| a   |   b |\n| --- | --: |\n| 1   |   ^2^ |\n"),
        ("align_centre", "| a   |  b  |\n| --- | :-: |\n| 1   |  ^2^  |\n"),
    ],
)
def test_rows_and_columns_are_changed(area, editor, step, after):
    """Each action is one step of undo and leaves the cursor in the cell one expects."""
    show(editor, TABLE.replace("2", "^2"))
    area.write(f"table.{step}")
    assert body(editor) == after
    editor.body.undo()
    assert editor.body.text == TABLE


def test_outside_of_a_table_its_actions_say_so(area, editor, context):
    """Nothing is changed, and a sentence tells what is missing."""
    said = []
    context.notices.said.connect(said.append)
    show(editor, "text^")
    area.write("table.row_below")
    assert [notice.text for notice in said] == ["Put the cursor into a table first."]
    assert editor.body.text == "text"


def test_the_context_menu_offers_the_table(editor):
    """In a table the menu begins with what can be done with it; elsewhere it does not."""
    show(editor, TABLE.replace("2", "^2"))
    menu = QMenu()
    editor.body.menu_wanted.emit(menu, editor.body.textCursor())
    submenu = menu.actions()[0].menu()
    assert [action.text() for action in submenu.actions()][:2] == ["Insert row above", "Insert row below"]
    submenu.actions()[1].trigger()
    assert editor.body.text.count("\n") == 4
    show(editor, "text^")
    empty = QMenu()
    editor.body.menu_wanted.emit(empty, editor.body.textCursor())
    assert not [action for action in empty.actions() if action.menu() is not None]


def test_a_spreadsheet_is_pasted_as_a_table(editor):
    """Cells parted by tabs become a table of their own, or go into the cells of the one there."""
    mime = QMimeData()
    mime.setText("x\ty\nz\tw\n")
    show(editor, "Text^")
    editor.body.insertFromMimeData(mime)
    assert editor.body.text == "Text\n\n| x   | y   |\n| --- | --- |\n| z   | w   |\n\n"
    show(editor, TABLE.replace("2", "^2"))
    editor.body.insertFromMimeData(mime)
    assert body(editor).startswith(
        "| a   | b   |     |\n| --- | --- | --- |\n| 1   | ^x^   | y   |\n|     | z   | w   |"
    )


def test_pipes_in_code_are_no_table(editor):
    """In a fence Tab leaves the pipes alone."""
    show(editor, "```\n| a^ | b |\n|---|---|\n```")
    press(editor, Qt.Key.Key_Return)
    assert editor.body.text.startswith("```\n| a\n | b |")


def test_moving_keeps_the_selection(area, editor):
    """A paragraph goes past its neighbour, what is selected stays selected, one undo brings it back."""
    show(editor, "One\n\nTw^o w^ords\n\nThree")
    area.write("text.move_down")
    assert body(editor) == "One\n\nThree\n\nTw^o w^ords"
    area.write("text.move_up")
    area.write("text.move_up")
    assert body(editor) == "Tw^o w^ords\n\nOne\n\nThree"
    for _ in range(3):
        editor.body.undo()
    assert editor.body.text == "One\n\nTwo words\n\nThree"


def test_paragraphs_double_go_and_join(area, editor):
    """Each is one step of undo, with the cursor where one goes on."""
    show(editor, "O^ne\n\nTwo\n\nThree")
    area.write("text.duplicate")
    assert body(editor) == "One\n\nO^ne\n\nTwo\n\nThree"
    area.write("text.delete")
    assert body(editor) == "One\n\n^Two\n\nThree"
    area.write("text.join")
    assert body(editor) == "One\n\nTwo^ Three"
    for _ in range(3):
        editor.body.undo()
    assert editor.body.text == "One\n\nTwo\n\nThree"


def test_the_headline_does_not_move_the_body(area, editor):
    """While one writes the headline, moving keys leave the body alone."""
    show(editor, "One\n\nTw^o")
    editor.headline.setFocus()
    area.write("text.move_up")
    assert editor.body.text == "One\n\nTwo"


def test_the_selection_grows_and_shrinks(area, editor):
    """Word, sentence, item, list, text, and the same way back, also behind an emoji."""
    show(editor, "🌾 Head\n\n- One here. Two now.\n- last")
    cursor = editor.body.textCursor()
    cursor.setPosition(editor.body.text.index("here") + 2)
    editor.body.setTextCursor(cursor)
    seen = []
    for _ in range(6):
        area.write("text.select_more")
        seen.append(editor.body.textCursor().selectedText().replace("\u2029", "\n"))
    whole = "🌾 Head\n\n- One here. Two now.\n- last"
    items = "- One here. Two now.\n- last"
    assert seen == ["here", "One here.", "One here. Two now.", "- One here. Two now.", items, whole]
    for expected in reversed(seen[:-1]):
        area.write("text.select_less")
        assert editor.body.textCursor().selectedText().replace("\u2029", "\n") == expected


def test_case_changes_the_word_or_the_selection(area, editor):
    """The word at the cursor without a selection; the key goes through the cases."""
    show(editor, "grain sh^ips leave")
    area.write("text.upper_case")
    assert body(editor) == "grain ^SHIPS^ leave"
    show(editor, "^grain of hope^ leave")
    area.write("text.change_case")
    area.write("text.change_case")
    assert body(editor) == "^Grain of Hope^ leave"


def test_case_changes_the_headline(area, editor):
    """In the headline all of it is meant."""
    editor.headline.set_text("grain leaves the port")
    editor.headline.setFocus()
    area.write("text.title_case")
    assert editor.headline.text == "Grain Leaves the Port"
    assert editor.article.text.headline == "Grain Leaves the Port"


def test_placeholders_are_stepped_through(area, editor):
    """Headline, standfirst, body, and round again; back the other way."""
    show(editor, "^🌾 one [NAME] two ???")
    editor.headline.setFocus()
    seen = []
    for step in ("next",) * 5 + ("previous",) * 2:
        area.write(f"text.{step}_placeholder")
        seen.append(editor.focusWidget().textCursor().selectedText())
    assert seen == ["TK", "XX", "[NAME]", "???", "TK", "???", "[NAME]"]


def test_no_placeholder_is_said(area, editor, context):
    """When none is left a sentence says so."""
    said = []
    context.notices.said.connect(said.append)
    editor.apply_details("headline", "Grain")
    editor.apply_details("standfirst", "")
    area.write("text.next_placeholder")
    assert [notice.text for notice in said] == ["No placeholder is left."]


def test_a_long_headline_says_how_long(qtbot, area, editor):
    """The bar is there only near the target, and only while the headline has the focus."""
    (bar,) = (part.bar for part in editor._parts if hasattr(part, "bar"))
    area.activateWindow()
    editor.headline.setFocus()
    qtbot.waitUntil(editor.headline.hasFocus)
    assert bar.isHidden()
    editor.headline.selectAll()
    QTest.keyClicks(editor.headline, "word " * 20)
    assert bar.isVisible()
    assert bar.accessibleName() == "99 of 110"
    editor.body.setFocus()
    assert bar.isHidden()


def test_a_selection_is_counted(qtbot, area, editor):
    """With a selection the words in it are counted beside all words."""
    show(editor, "one two three four")
    with qtbot.waitSignal(area.counts_changed, check_params_cb=lambda counts: counts.selected == 2):
        show(editor, "one ^two three^ four")


def test_reading_only_changes_nothing(area, editor):
    """In a body that may only be read every step leaves the text as it is."""
    show(editor, TABLE.replace("2", "^2") + '\nSome "text"\n\n- a')
    before = editor.body.text
    editor.body.setReadOnly(True)
    for name in editor.steps:
        if name.startswith(("text.", "table.row", "table.del", "table.col", "table.al", "write.set")):
            area.write(name)
    press(editor, Qt.Key.Key_Tab)
    press(editor, Qt.Key.Key_Return)
    assert editor.body.text == before
