"""Misspelt words are marked, stepped through, mended and learnt in the real editor."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.services import articles, authors, words
from editor_app.spelling.dictionaries import AMERICAN, UKRAINIAN, find_dictionary, folders
from editor_app.spelling.speller import Speller
from ui.editor.area import EditorArea
from ui.spelling import service as service_module
from ui.spelling.part import Spelling
from ui.spelling.service import SpellingService

ORDINARY = ["Copy", "", "Comment on this…"]
BODY = "A helo in the wrld\n\n```\ncodde\n```\n\nПомылка тут"
pytestmark = pytest.mark.skipif(
    not all(find_dictionary(name, folders()) for name in (AMERICAN, UKRAINIAN)),
    reason="the dictionaries are missing; packaging/system-packages.sh installs them",
)


@pytest.fixture
def service(context, monkeypatch):
    """A service that wakes at once."""
    monkeypatch.setattr(service_module, "FIRST_CHECK_AFTER_MS", 0)
    return SpellingService.of(context)


@pytest.fixture
def area(qtbot, context, service):
    """An editor area on a fresh library, shown."""
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.resize(700, 600)
    area.show()
    return area


@pytest.fixture
def editor(qtbot, area, library):
    """The editor of an article with mistakes in headline and body, checked."""
    text = ArticleText(headline="A headlin", slug="one", body=BODY)
    story = articles.create_article(library, text).value
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None)
    qtbot.waitUntil(lambda: part_of(area.current).count == 4, timeout=10_000)
    area.current.body.setFocus()
    return area.current


def part_of(editor) -> Spelling:
    return editor.findChild(Spelling)


def marked(edit) -> list[str]:
    waves = [mark for mark in edit.extraSelections() if mark.format.underlineColor().isValid()]
    return [mark.cursor.selectedText() for mark in waves]


def menu_at(editor, word: str) -> QMenu:
    """Return the menu a right click on a word would open."""
    menu = QMenu(editor)
    menu.addAction("Copy")
    place = editor.body.toPlainText().index(word) + 1
    cursor = QTextCursor(editor.body.document())
    cursor.setPosition(place)
    editor.body.menu_wanted.emit(menu, cursor)
    return menu


def action_of(menu: QMenu, text: str):
    return next((action for action in menu.actions() if text in action.text()), None)


def test_mistakes_are_marked_in_every_field(editor):
    """Headline and body show waves under both languages' mistakes, and none in code."""
    assert marked(editor.headline) == ["headlin"]
    assert marked(editor.body) == ["helo", "wrld", "Помылка"]


def test_the_word_being_typed_is_left_in_peace(qtbot, editor):
    """A word is marked when the cursor leaves it, not before."""
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor.body, " mistke")
    qtbot.waitUntil(lambda: part_of(editor).count == 5)
    assert "mistke" not in marked(editor.body)
    QTest.keyClick(editor.body, Qt.Key.Key_Left)
    assert "mistke" not in marked(editor.body)
    QTest.keyClick(editor.body, Qt.Key.Key_End)
    QTest.keyClick(editor.body, Qt.Key.Key_Space)
    assert "mistke" in marked(editor.body)


def test_the_last_word_is_marked_when_the_field_is_left(qtbot, editor):
    """Going on to the next field ends the typing of a word."""
    editor.headline.setFocus()
    editor.headline.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor.headline, " mistke")
    qtbot.waitUntil(lambda: part_of(editor).count == 5)
    assert marked(editor.headline) == ["headlin"]
    editor.body.setFocus()
    qtbot.waitUntil(lambda: marked(editor.headline) == ["headlin", "mistke"])


def test_a_tab_can_be_closed_in_the_middle_of_a_word(qtbot, area, editor):
    """An editor that goes away while a word is being typed goes quietly."""
    QTest.keyClicks(editor.body, "mistke")
    with qtbot.waitSignal(editor.destroyed):
        area.close_current()


def test_a_mended_word_loses_its_mark(qtbot, editor):
    """Typing the missing letter takes the wave away, and the others stay where they were."""
    cursor = editor.body.textCursor()
    cursor.setPosition(BODY.index("lo"))
    editor.body.setTextCursor(cursor)
    QTest.keyClicks(editor.body, "l")
    qtbot.waitUntil(lambda: marked(editor.body) == ["wrld", "Помылка"])
    assert part_of(editor).count == 3


def test_mistakes_are_stepped_through(editor):
    """The step goes from mistake to mistake, through all fields, and begins again."""
    editor.headline.setFocus()
    editor.headline.moveCursor(QTextCursor.MoveOperation.Start)
    seen = []
    for _ in range(5):
        editor.take_step("spelling.next")
        seen.append(QApplication.focusWidget().textCursor().selectedText())
    assert seen == ["headlin", "helo", "wrld", "Помылка", "headlin"]


def test_a_suggestion_takes_the_place_of_the_word(qtbot, editor):
    """The menu shows at once, its suggestions come later, and one undo takes a suggestion back."""
    menu = menu_at(editor, "wrld")
    assert menu.actions()[0].text() == "Looking…"
    assert not menu.actions()[0].isEnabled()
    qtbot.waitUntil(lambda: action_of(menu, "world") is not None, timeout=5000)
    assert [action.text() for action in menu.actions()][-3:] == ORDINARY
    action_of(menu, "world").trigger()
    assert editor.body.toPlainText().startswith("A helo in the world\n")
    editor.body.undo()
    assert editor.body.toPlainText() == BODY


def test_a_word_that_is_right_has_an_ordinary_menu(editor):
    """Nothing about spelling stands in the menu of a word that is right."""
    assert [action.text() for action in menu_at(editor, "in the").actions()] == ORDINARY


def test_my_words_are_remembered(qtbot, editor, service):
    """A word added to the own list is right at once, and is on the list."""
    action_of(menu_at(editor, "wrld"), "to my words").trigger()
    qtbot.waitUntil(lambda: marked(editor.body) == ["helo", "Помылка"], timeout=20_000)
    assert service.lists.mine == ["wrld"]


def test_the_newsrooms_words_are_remembered(qtbot, editor, library):
    """A word added to the newsroom's list is in the library; taken off elsewhere it is wrong again."""
    action_of(menu_at(editor, "wrld"), "newsroom").trigger()
    qtbot.waitUntil(lambda: "wrld" not in marked(editor.body), timeout=5000)
    assert words.list_words(library) == ["wrld"]


def test_a_removed_word_is_wrong_again(qtbot, editor, service):
    """Taking a word off a list marks it anew, without any edit."""
    service.lists.add_mine("wrld")
    qtbot.waitUntil(lambda: "wrld" not in marked(editor.body), timeout=5000)
    service.lists.remove_mine("wrld")
    qtbot.waitUntil(lambda: "wrld" in marked(editor.body), timeout=5000)


def test_an_ignored_word_is_ignored_in_this_article(editor, context):
    """The word is not marked here any more, also after opening the article again."""
    action_of(menu_at(editor, "wrld"), "Ignore").trigger()
    assert marked(editor.body) == ["helo", "Помылка"]
    assert part_of(editor).count == 3
    assert context.settings.texts(f"spelling/ignored/{editor.article_id}") == ["wrld"]


def test_a_new_authors_name_is_known(qtbot, editor, context, library):
    """The names of authors are right as soon as they are in the library."""
    context.jobs.write(lambda: authors.create_author(library, AuthorText(name="Helo Wrld")))
    qtbot.waitUntil(lambda: marked(editor.body) == ["helo", "wrld", "Помылка"])
    context.jobs.write(lambda: authors.create_author(library, AuthorText(name="wrld")))
    qtbot.waitUntil(lambda: marked(editor.body) == ["helo", "Помылка"], timeout=20_000)


def test_the_check_can_be_turned_off(editor, service, context):
    """Off, nothing is marked or counted, and it is remembered; on again, the marks are back."""
    editor.take_step("spelling.switch")
    assert marked(editor.body) == []
    assert part_of(editor).count == 0
    assert context.settings.text("spelling/on") == "no"
    editor.take_step("spelling.switch")
    assert marked(editor.body) == ["helo", "wrld", "Помылка"]


def test_the_menu_opens_by_the_keyboard(qtbot, editor):
    """Without a mistake at the cursor, the menu of the next one opens."""
    editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    editor.take_step("spelling.suggest")
    menu = editor.body.findChild(QMenu)
    assert menu is not None
    assert editor.body.textCursor().selectedText() == "helo"
    qtbot.waitUntil(lambda: action_of(menu, "hello") is not None, timeout=5000)
    menu.close()


def test_a_headline_has_the_menu_too(qtbot, editor):
    """A right click on a misspelt word of the headline offers suggestions."""
    editor.headline.customContextMenuRequested.emit(editor.headline.cursorRect().center() + QPoint(60, 0))
    menu = editor.headline.findChild(QMenu)
    qtbot.waitUntil(lambda: action_of(menu, "headline") is not None, timeout=5000)
    menu.close()


def test_another_language_is_judged_by_its_own_dictionary(qtbot, editor):
    """When the article becomes one in another language, its words are judged anew."""
    editor.apply_details("language", "pl")
    qtbot.waitUntil(lambda: marked(editor.body) == ["Помылка"], timeout=5000)


def test_the_count_is_told(qtbot, editor, service):
    """The service says how many mistakes the article in front has."""
    with qtbot.waitSignal(service.counted, check_params_cb=lambda _, count: count == 5, timeout=5000):
        editor.body.moveCursor(QTextCursor.MoveOperation.Start)
        QTest.keyClicks(editor.body, "Wron ")


def test_text_from_elsewhere_is_checked(qtbot, editor):
    """A text that replaces the whole body is checked like one that is typed."""
    editor.apply_details("body", "Anothr text")
    qtbot.waitUntil(lambda: marked(editor.body) == ["Anothr"], timeout=5000)


def test_a_missing_dictionary_is_named(qtbot, context, library, tmp_path, monkeypatch):
    """Without a Ukrainian dictionary English is checked, and a sentence says where to put the other."""
    monkeypatch.setattr(service_module, "FIRST_CHECK_AFTER_MS", 0)
    english = find_dictionary(AMERICAN, folders())
    for ending in (".aff", ".dic"):
        (tmp_path / f"en_US{ending}").symlink_to(f"{english}{ending}")
    service = SpellingService(context, Speller([tmp_path]))
    story = articles.create_article(library, ArticleText(headline="One", body=BODY)).value
    area = EditorArea(context)
    qtbot.addWidget(area)
    area.show()
    area.open_article(story.id)
    qtbot.waitUntil(lambda: area.current is not None and marked(area.current.body) != [], timeout=10_000)
    assert marked(area.current.body) == ["helo", "wrld"]
    assert service.trouble.startswith(
        "Ukrainian spelling is not checked: there is no dictionary. Put uk_UA.dic"
    )
