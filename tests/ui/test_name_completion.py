"""Names offered while writing: three letters and a pause, in the language of the article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.news_names import NameForm, NameKind
from editor_app.services import articles, names
from ui.editor.area import EditorArea
from ui.editor.name_completion import NameCompletion

FIRST = "Volodymyr Zelenskyy, president of Ukraine"


@pytest.fixture
def written(qtbot, context, library):
    """Open an article in a language, with a registry of two names; return its editor."""
    forms = [NameForm("en", "Volodymyr Zelenskyy", first=FIRST), NameForm("uk", "Володимир Зеленський")]
    names.create_name(library, NameKind.PERSON, forms)
    names.create_name(library, NameKind.PLACE, [NameForm("en", "Kyiv"), NameForm("uk", "Київ")])
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()

    def write(text, language="en"):
        story = articles.create_article(library, ArticleText("A", body="", language=language)).value
        area.open_article(story.id)
        qtbot.waitUntil(lambda: area.current is not None)
        editor = area.current
        editor.body.setFocus()
        type_text(editor, text)
        return editor

    return write


def type_text(editor, text):
    """Type letter by letter without a pause."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(editor.body, letter)
        else:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, editor.body, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
            )


def offered(editor):
    popup = editor.findChild(NameCompletion).popup
    return popup.offered if popup is not None else []


def test_the_form_for_a_first_mention_comes_first(qtbot, written):
    """Tab takes it; the second time the name alone is offered."""
    editor = written("Met Zel")
    qtbot.waitUntil(lambda: offered(editor) == [FIRST, "Volodymyr Zelenskyy"])
    QTest.keyClick(editor.body, Qt.Key.Key_Tab)
    assert editor.body.text == f"Met {FIRST}"
    type_text(editor, ". Then Vol")
    qtbot.waitUntil(lambda: offered(editor) == ["Volodymyr Zelenskyy"])
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    assert editor.body.text == f"Met {FIRST}. Then Volodymyr Zelenskyy"
    editor.body.undo()
    assert editor.body.text.endswith("Then Vol")


def test_two_words_of_a_name_find_it(qtbot, written):
    """Both are replaced."""
    editor = written("Volodymyr Ze")
    qtbot.waitUntil(lambda: len(offered(editor)) == 2)
    QTest.keyClick(editor.body, Qt.Key.Key_Down)
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    assert editor.body.text == "Volodymyr Zelenskyy"


def test_a_ukrainian_article_gets_the_ukrainian_form(qtbot, written):
    """And nothing for Latin letters."""
    editor = written("Приїхав Зел", "uk")
    qtbot.waitUntil(lambda: offered(editor) == ["Володимир Зеленський"])


def test_escape_lets_be_and_enter_ends_the_paragraph(qtbot, written):
    """What was let be is not offered again."""
    editor = written("Zel")
    qtbot.waitUntil(lambda: bool(offered(editor)))
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    assert offered(editor) == []
    QTest.keyClick(editor.body, Qt.Key.Key_Return)
    assert editor.body.text == "Zel\n"


@pytest.mark.parametrize("text", ["Kyiv", "kyi", "Ky", "xKyi", "Kyiv ", "    Kyi"])
def test_what_asks_for_nothing_gets_nothing(qtbot, written, text):
    """A whole name, small letters, two letters, a word inside another, code."""
    editor = written(text)
    qtbot.wait(300)
    assert offered(editor) == []


def test_moving_the_cursor_ends_the_offer(qtbot, written):
    """So does leaving the body."""
    editor = written("Zel")
    qtbot.waitUntil(lambda: bool(offered(editor)))
    QTest.keyClick(editor.body, Qt.Key.Key_Home)
    assert offered(editor) == []
