"""The sheet of word lists: both lists can be seen and changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor_app.services import words
from editor_app.spelling.personal import PersonalWords
from ui.context import Context
from ui.spelling.word_sheet import WordSheet


@pytest.fixture
def sheet(qtbot, context):
    """The sheet, open."""
    sheet = WordSheet(context)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    sheet.open()
    return sheet


def shown(sheet) -> list[str]:
    return [sheet.list.item(number).text() for number in range(sheet.list.count())]


def test_a_word_typed_here_is_on_my_list(qtbot, sheet):
    """Enter adds the word to this person's file, and the field is free for the next."""
    QTest.keyClicks(sheet.field, "Ostriv")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(sheet) == ["Ostriv"])
    assert sheet.field.text() == ""
    assert PersonalWords().words() == ["Ostriv"]


def test_the_other_list_is_the_librarys(qtbot, sheet, library):
    """Words added and removed on the newsroom's side are those of the library."""
    sheet.choice._buttons["newsroom"].click()
    QTest.keyClicks(sheet.field, "Sula")
    sheet.add.click()
    qtbot.waitUntil(lambda: shown(sheet) == ["Sula"])
    assert words.list_words(library) == ["Sula"]
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: words.list_words(library) == [])
    qtbot.waitUntil(lambda: shown(sheet) == [])


def test_what_is_no_word_stays_in_the_field(sheet):
    """Two words are refused with a sentence, and can be mended."""
    QTest.keyClicks(sheet.field, "two words")
    sheet.add.click()
    assert sheet._problem.text().startswith("A word list holds single words.")
    assert sheet.field.text() == "two words"


def test_in_a_read_only_library_the_shared_list_cannot_be_changed(qtbot, library, settings):
    """Looking is allowed; adding and removing are for the own list only."""
    words.add_word(library, "Sula")
    library.close()
    with type(library).open(library.path, read_only=True) as reading:
        context = Context(reading, settings)
        sheet = WordSheet(context)
        qtbot.addWidget(sheet)
        assert sheet.field.isEnabled()
        sheet.choice._buttons["newsroom"].click()
        qtbot.waitUntil(lambda: shown(sheet) == ["Sula"])
        sheet.list.setCurrentRow(0)
        assert not sheet.field.isEnabled()
        assert not sheet.remove.isEnabled()
        context.close()
