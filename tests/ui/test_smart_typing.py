"""Typography while somebody types, and lists that keep their order."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from ui.editor.area import EditorArea

NBSP = "\u00a0"
NO_KEYS = Qt.KeyboardModifier.NoModifier


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
    """The editor of an empty English article."""
    story = articles.create_article(library, ArticleText(headline="Grain", slug="grain")).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    return area.current


def show(editor, text):
    """Put a text into the body; `|` marks the cursor, two of them a selection."""
    pieces = text.split("|")
    editor.body.setPlainText("".join(pieces))
    cursor = editor.body.textCursor()
    cursor.setPosition(len(pieces[0]))
    if len(pieces) == 3:
        cursor.setPosition(len(pieces[0]) + len(pieces[1]), QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)


def write(field, text):
    """Type a text; QTest.keyClicks knows only the letters of ASCII."""
    for letter in text:
        QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter))


def body(editor):
    """Return the body with the cursor marked."""
    text, place = editor.body.text, editor.body.textCursor().position()
    return f"{text[:place]}|{text[place:]}"


def press(editor, key, modifiers=NO_KEYS):
    """Press a key in the body."""
    QTest.keyClick(editor.body, key, modifiers)


def test_quotes_are_set_while_typing(editor):
    """Straight quotes become those of the language as one types."""
    write(editor.body, '"It\'s fine," -- he said...')
    assert editor.body.text == "“It’s fine,” – he said…"


def compose(field, *shown, commit):
    """Let an input method show letters one after the other, and commit some at last."""
    for letters in shown:
        QCoreApplication.sendEvent(field, QInputMethodEvent(letters, []))
    done = QInputMethodEvent()
    done.setCommitString(commit)
    QCoreApplication.sendEvent(field, done)


@pytest.mark.parametrize("name", ["body", "headline"])
def test_composed_letters_are_set_as_typed_ones(editor, name):
    """A quote of a dead key becomes the right one, and Backspace brings the typed one back."""
    field = getattr(editor, name)
    field.selectAll()
    compose(field, '"', commit='"')
    compose(field, "´", commit="é")
    compose(field, "t", "te", commit="té")
    assert field.text == "“été"
    compose(field, commit='"')
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text == '“été"'


def test_a_composition_that_goes_on_is_left_alone(editor):
    """What is shown of it stays behind what was committed."""
    event = QInputMethodEvent("shown", [])
    event.setCommitString("said ")
    QCoreApplication.sendEvent(editor.body, event)
    assert editor.body.text == "said "
    assert editor.body.document().firstBlock().layout().preeditAreaText() == "shown"


def test_nothing_is_composed_where_nobody_may_write(editor):
    """A text that is only read keeps its words."""
    editor.body.setReadOnly(True)
    compose(editor.body, commit="x")
    assert editor.body.text == ""


def test_the_language_decides(editor):
    """A Ukrainian article gets its own quotes and spaces."""
    editor.apply_details("language", "uk")
    write(editor.body, 'у "Кобзарі" --- так')
    assert editor.body.text == f"у{NBSP}«Кобзарі»{NBSP}— так"


@pytest.mark.parametrize("key", ["backspace", "undo"])
def test_what_was_typed_comes_back(editor, key):
    """Backspace or undo right after a change brings the typed sign back, and nothing else."""
    write(editor.body, 'one "')
    assert body(editor) == "one “|"
    if key == "backspace":
        press(editor, Qt.Key.Key_Backspace)
    else:
        editor.body.undo()
    assert body(editor) == 'one "|'


def test_backspace_later_deletes(editor):
    """Once something else was typed, Backspace is Backspace again."""
    write(editor.body, 'one "a')
    press(editor, Qt.Key.Key_Backspace)
    assert body(editor) == "one “|"
    press(editor, Qt.Key.Key_Backspace)
    assert body(editor) == "one |"


def test_a_space_nobody_sees_is_simply_deleted(editor):
    """Backspace after a non-breaking space takes the space away."""
    editor.apply_details("language", "uk")
    write(editor.body, "він в ")
    assert body(editor) == f"він в{NBSP}|"
    press(editor, Qt.Key.Key_Backspace)
    assert body(editor) == "він в|"


@pytest.mark.parametrize("before", ["```\n|", "`|", "[a](|", "<a href=|", "---\ntitle: |", "para\n\n    |"])
def test_code_and_addresses_are_left_alone(editor, before):
    """Nothing is set inside fences, code spans, addresses, tags, front matter and indented code."""
    show(editor, before)
    write(editor.body, '"x--')
    assert body(editor) == before.replace("|", '"x--|')


def test_the_headline_is_set_too(editor):
    """Headline and standfirst get quotes and dashes."""
    editor.headline.clear()
    write(editor.headline, '"Yes"--no')
    write(editor.standfirst, "It's")
    assert (editor.headline.text, editor.standfirst.text) == ("“Yes”–no", "It’s")


def test_the_switch_is_remembered(area, editor, context):
    """Switched off, signs stay as they are typed; the choice is kept."""
    area.write("write.typography")
    write(editor.body, '"a"')
    assert editor.body.text == '"a"'
    assert context.settings.text("write/smart_typography") == "off"


def test_written_text_is_set_in_one_step(qtbot, area, editor):
    """The whole article is set at once, code left alone; one undo brings the body back."""
    before = '"One"\n\n`"two"` -- \'three\'\n\n```\n"four"\n```'
    show(editor, before)
    area.write("write.set_typography")
    after = '“One”\n\n`"two"` – ‘three’\n\n```\n"four"\n```'
    qtbot.waitUntil(lambda: editor.body.text == after)
    editor.body.undo()
    assert editor.body.text == before


def test_only_the_selection_is_set(qtbot, area, editor):
    """With a selection the rest stays as it is, also after an emoji."""
    show(editor, '🌾 "a" "b"')
    cursor = editor.body.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    area.write("write.set_typography")
    qtbot.waitUntil(lambda: editor.body.text == '🌾 “a” "b"')


def test_a_selection_is_replaced_by_what_is_typed(editor):
    """A quote typed over a selection takes its place."""
    show(editor, "one |two| three")
    write(editor.body, '"')
    assert body(editor) == "one “| three"


def test_typing_costs_little(editor):
    """A quote in a body of 10,000 words is set within what a key may cost."""
    show(editor, ("word " * 60 + "\n\n") * 170 + "|")
    write(editor.body, "word " * 60)
    typesetter_key = editor.body._key_filters[0]
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    start = time.perf_counter()
    for _ in range(100):
        assert not typesetter_key(event)
    assert time.perf_counter() - start < 0.03


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. a\n2. b|\n3. c", "1. a\n2. b\n3. |\n4. c"),
        ("- a\n    - |", "- a\n- |"),
        ("- a\n- |", "- a\n|"),
        ("> > a|", "> > a\n> > |"),
        ("> a\n> |", "> a\n|"),
        ("> > |", "> |"),
        ("> - a|", "> - a\n> - |"),
        ("> - |", "> |"),
        ("1. a\n\n5. b|\n\nend", "1. a\n\n2. b\n3. |\n\nend"),
    ],
)
def test_enter_goes_on_and_steps_out(editor, before, after):
    """Enter continues lists and quotations, numbers what follows, and leaves an empty one."""
    show(editor, before)
    press(editor, Qt.Key.Key_Return)
    assert body(editor) == after
    editor.body.undo()
    assert editor.body.text == before.replace("|", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1. a\n2. b|\n3. c", "1. a\n    1. b|\n2. c"),
        ("- a\n- |b\n    - c\n- d", "- a\n    - |b\n        - c\n- d"),
        ("- a|\n- b", "- a|\n- b"),
        ("1. a\n    1. x\n2. b|", "1. a\n    1. x\n    2. b|"),
    ],
)
def test_tab_nests_an_item(editor, before, after):
    """Tab moves an item with all below it one deeper, and the numbers follow."""
    show(editor, before)
    press(editor, Qt.Key.Key_Tab)
    assert body(editor) == after


def test_shift_tab_takes_an_item_out(editor):
    """Shift+Tab is the way back, one step of undo."""
    show(editor, "1. a\n    1. b|\n    2. c\n2. d")
    press(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert body(editor) == "1. a\n2. b|\n    1. c\n3. d"
    editor.body.undo()
    assert editor.body.text == "1. a\n    1. b\n    2. c\n2. d"


def test_tab_leaves_the_body_elsewhere(qtbot, area, editor):
    """In running text Tab goes on to the next field."""
    area.activateWindow()
    editor.body.setFocus()
    show(editor, "text|")
    press(editor, Qt.Key.Key_Tab)
    assert body(editor) == "text|"


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("1. a\n2. |\n3. c", Qt.Key.Key_Backspace, "1. a\n|\n3. c"),
        ("1. a\n|2. b\n|3. c\n4. d", Qt.Key.Key_Delete, "1. a\n|2. c\n3. d"),
        ("|1. a\n|2. b", Qt.Key.Key_Backspace, "|1. b"),
        ("1. a|\n2. b\n3. c", Qt.Key.Key_Delete, "1. a|2. b\n2. c"),
        ("- a\n    - |", Qt.Key.Key_Backspace, "- a\n- |"),
        ("> |", Qt.Key.Key_Backspace, "|"),
    ],
)
def test_deleting_keeps_numbers_in_order(editor, before, key, after):
    """Backspace ends an empty item, and a list that lost items is numbered again."""
    show(editor, before)
    press(editor, key)
    assert body(editor) == after
    editor.body.undo()
    assert editor.body.text == before.replace("|", "")


def test_cutting_an_item_numbers_the_rest(editor):
    """Cut takes the item to the clipboard and closes the gap."""
    show(editor, "1. a\n|2. b\n|3. c")
    press(editor, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert body(editor) == "1. a\n|2. c"


def test_what_is_set_is_saved(qtbot, library, area, editor):
    """The typography reaches the library like any other typing."""
    write(editor.body, '"a"')
    area.save_all()
    qtbot.waitUntil(lambda: not area.dirty)
    assert articles.get_article(library, editor.article_id).text.body == "“a”"
