"""Code replacements while somebody types, in an article and in any other field."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from editor_app.domain.article import ArticleText
from editor_app.services import articles, codes
from ui.codes.service import CodesService
from ui.codes.typing import CodeTyping
from ui.editor.area import EditorArea
from ui.editor.code_menu import CodeMenu
from ui.widgets.text_area import TextArea

NO_KEYS = Qt.KeyboardModifier.NoModifier
FILE = "zel\tVolodymyr Zelensky, president\tПрезидент Зеленський\nodesa\tOdesa 🌊\n"


@pytest.fixture
def service(qtbot, context, library):
    """The codes of a newsroom, read."""
    codes.codes_path(library).write_text(FILE, encoding="utf-8")
    service = CodesService.of(context)
    qtbot.waitUntil(lambda: bool(service.codes.codes))
    return service


@pytest.fixture
def editor(qtbot, context, library, service):
    """The editor of an empty article, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()
    story = articles.create_article(library, ArticleText(headline="Grain", slug="grain")).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    return area.current


@pytest.fixture
def notices(context):
    """The sentences that are said."""
    said = []
    context.notices.said.connect(lambda notice: said.append(notice.text))
    return said


def write(field, text):
    """Type a text letter by letter."""
    for letter in text:
        QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter))


def test_a_code_is_expanded_when_it_is_closed(editor):
    """Typing goes on behind the name."""
    write(editor.body, "Today =zel= met =ZEL#2=.")
    assert editor.body.text == "Today Volodymyr Zelensky, president met Президент Зеленський."


def test_one_step_of_undo_brings_the_code_back(editor):
    """The text stands as it was typed, and redo expands again."""
    write(editor.body, "Met 🌾 =zel=")
    editor.body.undo()
    assert editor.body.text == "Met 🌾 =zel="
    editor.body.redo()
    assert editor.body.text == "Met 🌾 Volodymyr Zelensky, president"


def test_headline_and_standfirst_know_codes_too(editor):
    """The fields above the body expand as it does, and the article hears of it."""
    editor.headline.setFocus()
    editor.headline.moveCursor(QTextCursor.MoveOperation.End)
    write(editor.headline, " in =odesa=")
    write(editor.standfirst, "=zel#2=")
    assert editor.article.text.headline == "Grain in Odesa 🌊"
    assert editor.article.text.standfirst == "Президент Зеленський"


def test_an_unknown_code_stays_and_is_told(editor, notices):
    """The text is what was typed."""
    write(editor.body, "Here =nobody= and ==marked==, a = b = c, https://e.org/?a=zel=")
    assert editor.body.text == "Here =nobody= and ==marked==, a = b = c, https://e.org/?a=zel="
    assert notices == ["There is no code “nobody”."]


@pytest.mark.parametrize("before", ["```\n", "    ", "`a "])
def test_code_of_programs_is_left_alone(editor, before):
    """In a fence, an indented block or between backquotes the signs stay."""
    editor.body.setPlainText(before)
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    write(editor.body, "=zel=")
    assert editor.body.text == f"{before}=zel="


def test_a_sign_before_a_sign_is_no_end(editor):
    """Typing into ==marked== does not expand what lies between."""
    editor.body.setPlainText(" =zel=")
    cursor = editor.body.textCursor()
    cursor.setPosition(5)
    editor.body.setTextCursor(cursor)
    write(editor.body, "=")
    assert editor.body.text == " =zel=="


def test_what_is_open_is_replaced_where_the_selection_was(editor):
    """The closing sign takes the place of selected words."""
    editor.body.setPlainText("=zelXX spoke")
    cursor = editor.body.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    editor.body.setTextCursor(cursor)
    write(editor.body, "=")
    assert editor.body.text == "Volodymyr Zelensky, president spoke"


def test_two_letters_of_a_name_offer_its_code(qtbot, editor):
    """Each meaning is a line with what is written for it; Enter takes the marked one."""
    editor.body.setFocus()
    qtbot.waitUntil(editor.body.hasFocus)
    write(editor.body, "🌾 =pr")
    menu = editor.findChild(CodeMenu)
    lines = [(entry.text, entry.note) for entry in menu._lines("pr")]
    assert lines == [
        ("Volodymyr Zelensky, president", "=zel="),
        ("Президент Зеленський", "=zel#2="),
    ]
    assert menu.popup is not None
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    assert editor.body.text == "🌾 Volodymyr Zelensky, president"
    editor.body.undo()
    assert editor.body.text == "🌾 =pr"


def test_a_sign_behind_an_emoji_is_a_sign(editor):
    """Letters outside the first plane are counted as Qt counts them."""
    write(editor.body, "🌾@ 🌾=zel= 🌾/")
    assert editor.body.text == "🌾@ 🌾Volodymyr Zelensky, president 🌾/"


def test_the_list_does_not_hinder_typing_a_code(qtbot, editor):
    """The closing sign expands as ever, and the list is gone."""
    editor.body.setFocus()
    qtbot.waitUntil(editor.body.hasFocus)
    write(editor.body, "By =zel=, a=zel")
    assert editor.body.text == "By Volodymyr Zelensky, president, a=zel"
    assert editor.findChild(CodeMenu).popup is None


def test_all_codes_of_an_article_are_expanded_at_once(qtbot, editor, notices):
    """One step of undo for the body; the number of codes is told."""
    before = "=zel= and `=zel=`\n\n=odesa=, =nobody="
    editor.body.setPlainText(before)
    editor.standfirst.setPlainText("By =zel=")
    editor.take_step("codes.expand")
    qtbot.waitUntil(lambda: bool(notices))
    assert editor.body.text == "Volodymyr Zelensky, president and `=zel=`\n\nOdesa 🌊, =nobody="
    assert editor.standfirst.text == "By Volodymyr Zelensky, president"
    assert notices == ["Expanded 3 codes."]
    editor.body.undo()
    assert editor.body.text == before


def test_nothing_to_expand_is_told(qtbot, editor, notices):
    """The text stays untouched."""
    editor.take_step("codes.expand")
    qtbot.waitUntil(lambda: bool(notices))
    assert notices == ["There is no code in the text that the newsroom knows."]


def test_a_field_of_one_line_expands_and_undoes(qtbot, context, service):
    """A line edit tells its owner, and one undo brings the code back."""
    field = QLineEdit()
    qtbot.addWidget(field)
    CodeTyping(context, field)
    edited = []
    field.textEdited.connect(edited.append)
    write(field, "🚢 In =odesa= =zel#2=")
    assert field.text() == "🚢 In Odesa 🌊 Президент Зеленський"
    assert edited[-1] == field.text()
    field.undo()
    assert field.text() == "🚢 In Odesa 🌊 =zel#2="


def test_a_caption_field_expands(qtbot, context, service):
    """A field of several lines of a record says `edited` and undoes in one step."""
    field = TextArea()
    qtbot.addWidget(field)
    CodeTyping(context, field)
    with qtbot.waitSignal(field.edited):
        write(field, "By =zel=")
    assert field.text == "By Volodymyr Zelensky, president"
    field.undo()
    assert field.text == "By =zel="


def test_nothing_happens_where_nothing_can_be_written(qtbot, context, service):
    """A read-only field keeps its text."""
    field = QLineEdit("=zel")
    qtbot.addWidget(field)
    CodeTyping(context, field)
    field.setReadOnly(True)
    write(field, "=")
    assert field.text() == "=zel"


def test_another_sign_can_be_chosen(qtbot, context, service):
    """With \\ around codes, = is a sign like any other."""
    service.set_delimiter("\\")
    field = QLineEdit()
    qtbot.addWidget(field)
    CodeTyping(context, field)
    write(field, "\\odesa\\ =zel=")
    assert field.text() == "Odesa 🌊 =zel="


def test_a_changed_file_is_read_again(qtbot, library, service):
    """A colleague adds a code in a text editor, which puts a new file in the place of the old one."""
    path = codes.codes_path(library)
    other = path.with_suffix(".new")
    other.write_text(FILE + "kul\tKuleba\n", encoding="utf-8")
    with qtbot.waitSignal(service.changed):
        other.replace(path)
    assert service.codes.replacement("kul") == "Kuleba"
    with qtbot.waitSignal(service.changed):
        path.write_text("yer\tYermak\n", encoding="utf-8")
    assert service.codes.replacement("kul") is None


def test_a_file_that_appears_is_read(qtbot, context, library):
    """A library that had no codes gets some while it is open."""
    service = CodesService.of(context)
    qtbot.waitUntil(lambda: service.is_read)
    with qtbot.waitSignal(service.changed):
        codes.codes_path(library).write_text(FILE, encoding="utf-8")
    assert service.codes.replacement("odesa") == "Odesa 🌊"
