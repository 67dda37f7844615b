"""The preferences: each change holds at once, is found, goes back to the usual, and travels as a file."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import BadInput
from editor_app.services import articles, authors
from ui.actions.shortcuts import all_keys, own_keys, write_keys
from ui.autosave import Autosave, pause_ms
from ui.desk_memory import DeskMemory
from ui.editor.view_choices import ViewChoices
from ui.main_window import MainWindow
from ui.pages import preferences
from ui.preferences import transfer
from ui.preferences.known import EVERY
from ui.preferences.page import KEY
from ui.preferences.shortcut_list import ShortcutModel
from ui.preview.tools import PreviewTools
from ui.settings import Settings
from ui.spelling.service import SpellingService
from ui.theme import current


@pytest.fixture
def page(qtbot, context, library):
    """The page, shown, with an author in the library."""
    authors.create_author(library, AuthorText("Lena Marchuk"))
    page = preferences(context)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    qtbot.waitUntil(lambda: page.who.who.count() == 2)
    return page


@pytest.fixture
def said(context):
    """What is said to the user, with its step."""
    notices = []
    context.notices.said.connect(notices.append)
    return notices


def row(page, key):
    return next(row for sheet in page.sheets.values() for row in sheet.rows if row.preference.key == key)


def choose(page, key, value):
    choice = row(page, key).choice
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def shown(page):
    items = [page.concerns.item(place) for place in range(page.concerns.count())]
    return [item.data(KEY) for item in items if not item.isHidden()]


def keys_of(context, action_id):
    return all_keys(own_keys(context.settings))[action_id]


def press(page, key, modifiers):
    page.shortcuts.recorder.setFocus()
    QTest.keyClick(page.shortcuts.recorder, key, modifiers)


def test_every_usual_value_is_one_of_the_values():
    """And no preference is there twice."""
    assert all(each.allows(each.usual) for each in EVERY)
    assert len({each.key for each in EVERY}) == len(EVERY)


def test_the_page_shows_what_holds_when_nothing_was_chosen(page):
    """The usual values of the page are those the program uses."""
    assert [each.value == each.preference.usual for s in page.sheets.values() for each in s.rows].count(
        False
    ) == 0


def test_text_size_and_column_hold_at_once(page, context):
    """The writing hears of them."""
    choices = ViewChoices.of(context)
    choose(page, "view/zoom", "150")
    choose(page, "view/measure", "90")
    assert (choices.zoom, current.zoom(), current.measure()) == (150, 1.5, 90)
    page.sheets["writing"].usual.click()
    assert (current.zoom(), current.measure()) == (1.0, 66)


def test_colours_hold_at_once(page, context):
    """Light and dark are changed with the choice, and with its undoing."""
    choose(page, "theme", "dark")
    assert context.theme.mode == "dark"
    page.sheets["me"].usual.click()
    assert context.theme.mode == "system"


def test_spelling_and_preview_hold_at_once(page, context, qtbot):
    """So do the switches of the footer and of the preview."""
    tools = PreviewTools(context.settings)
    qtbot.addWidget(tools)
    service = SpellingService.of(context)
    with qtbot.waitSignal(service.switched):
        row(page, "spelling/on").switch.click()
    assert not service.is_on
    choose(page, "preview/width", "desktop")
    row(page, "preview/step").switch.click()
    assert (tools.width_name, tools.in_step) == ("desktop", False)
    tools._on_width_chosen("tablet")
    assert row(page, "preview/width").value == "tablet"


def test_the_pause_before_saving_holds_for_open_articles(page, context, library):
    """The next pause is as long as was chosen."""
    saver = Autosave(context, None, articles.create_article(library, ArticleText("A")).value)
    choose(page, "write/save_after", "3000")
    assert pause_ms(context.settings) == 3000
    assert saver._pause._timer.interval() == 3000


def test_a_value_nobody_knows_counts_as_the_usual_one(page, context):
    """The file of settings may say anything."""
    context.settings.set_text("view/measure", "12")
    context.settings.set_text("write/save_after", "soon")
    assert row(page, "view/measure").value == "66"
    assert ViewChoices.of(context).measure == 66
    assert pause_ms(context.settings) == 1500


def test_restoring_a_page_can_be_undone(page, context, said):
    """The sentence offers it; other pages are as they were."""
    choose(page, "view/zoom", "150")
    choose(page, "theme", "dark")
    page.sheets["writing"].usual.click()
    assert context.settings.text("view/zoom", "100") == "100"
    assert context.theme.mode == "dark"
    said[-1].action()
    assert row(page, "view/zoom").value == "150"


def test_who_i_am_is_told_to_the_desk(page, context, qtbot):
    """It is kept on this computer."""
    with qtbot.waitSignal(DeskMemory.of(context).me_changed):
        page.who.who.setCurrentIndex(1)
        page.who.who.activated.emit(1)
    assert DeskMemory.of(context).me is not None


def test_forgetting_can_be_undone(page, context, said):
    """The lists come back whole."""
    memory = DeskMemory.of(context)
    for name in ("a", "b"):
        memory.remember_opened(name)
    page.forgetting.forget.click()
    assert memory.recent == ()
    said[-1].action()
    assert memory.recent == ("b", "a")


def test_what_shall_not_be_remembered_is_not(page, context, library):
    """Neither articles nor libraries, from then on."""
    row(page, "privacy/opened").switch.click()
    row(page, "privacy/libraries").switch.click()
    DeskMemory.of(context).remember_opened("a")
    context.settings.remember_library(library.path)
    assert DeskMemory.of(context).recent == ()
    assert context.settings.recent_libraries == []


def test_the_search_leaves_what_has_its_words(page, qtbot):
    """Over all pages; the other rows are hidden until the search is cleared."""
    page.search.setText("Ukrainian quotes")
    qtbot.waitUntil(lambda: shown(page) == ["writing"])
    rows = {each.preference.key for each in page.sheets["writing"].rows if each.isVisible()}
    assert rows == {"write/smart_typography_uk"}
    page.search.clear()
    qtbot.waitUntil(lambda: len(shown(page)) == 7)


def test_the_search_finds_actions_and_the_newsroom(page, qtbot):
    """Actions by name or key, and the labels of the masthead."""
    page.search.setText("pull quote")
    qtbot.waitUntil(lambda: shown(page) == ["shortcuts"])
    assert page.shortcuts.action == "insert.pull"
    page.search.setText("time zone")
    qtbot.waitUntil(lambda: shown(page) == ["newsroom"])
    page.search.setText("xyzzy")
    qtbot.waitUntil(lambda: page._none.isVisible())


def test_new_keys_are_pressed(page, context):
    """They hold at once, and the table says that they are not the usual ones."""
    page.show_concern("shortcuts")
    page.shortcuts.choose("write.bold")
    press(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert keys_of(context, "write.bold") == "Ctrl+Alt+J"
    place = page.shortcuts.model.place_of("write.bold")
    assert place.siblingAtColumn(2).data() == "Ctrl+Alt+J (changed)"
    page.shortcuts.usual.click()
    assert keys_of(context, "write.bold") == "Ctrl+B"


def test_keys_that_are_taken_can_be_swapped(page, context):
    """Nothing is changed before it is settled."""
    page.show_concern("shortcuts")
    page.shortcuts.choose("write.bold")
    press(page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert page.shortcuts.said.text() == "“Italic” has Ctrl+I already."
    assert keys_of(context, "write.bold") == "Ctrl+B"
    page.shortcuts.swap.click()
    assert (keys_of(context, "write.bold"), keys_of(context, "write.italic")) == ("Ctrl+I", "Ctrl+B")


def test_keys_that_are_taken_can_be_taken_over(page, context):
    """The one that had them has none, until they are free again."""
    page.show_concern("shortcuts")
    page.shortcuts.choose("write.bold")
    press(page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page.shortcuts.take.click()
    assert (keys_of(context, "write.bold"), keys_of(context, "write.italic")) == ("Ctrl+I", "")
    page.shortcuts.usual.click()
    assert (keys_of(context, "write.bold"), keys_of(context, "write.italic")) == ("Ctrl+B", "Ctrl+I")


def test_the_second_keys_of_an_action_can_be_taken(page, context):
    """Its first ones stay."""
    page.show_concern("shortcuts")
    page.shortcuts.choose("write.bold")
    press(page, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert page.shortcuts.swap.isHidden()
    page.shortcuts.take.click()
    assert (keys_of(context, "write.bold"), keys_of(context, "view.zoom_in")) == ("Ctrl+=", "Ctrl++")


def test_keys_a_text_needs_are_refused(page, context):
    """The sentence says why; Escape leaves the keys as they are."""
    page.show_concern("shortcuts")
    page.shortcuts.choose("write.bold")
    press(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert page.shortcuts.said.text().startswith("Ctrl+C is needed")
    press(page, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert page.shortcuts.recorder.keySequence() == QKeySequence("Ctrl+B")
    assert keys_of(context, "write.bold") == "Ctrl+B"


def test_all_shortcuts_go_back_and_forth(page, context, said):
    """Restoring all can be undone."""
    write_keys(context.settings, "write.bold", "F5")
    page.shortcuts.all_usual.click()
    assert keys_of(context, "write.bold") == "Ctrl+B"
    said[-1].action()
    assert keys_of(context, "write.bold") == "F5"


def test_the_table_keeps_its_promises(context, settings):
    """Also while it is narrowed and keys change."""
    model = ShortcutModel(settings)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.narrow(["bold"])
    write_keys(settings, "write.bold", "F5")
    assert not model.narrow(["xyzzy"])
    tester.deleteLater()


def test_preferences_travel_as_a_file(page, context, tmp_path, said, qtbot):
    """What the file does not name is as usual; taking it can be undone."""
    choose(page, "view/zoom", "150")
    write_keys(context.settings, "write.bold", "F5")
    DeskMemory.of(context).remember_opened("secret")
    file = tmp_path / "preferences.json"
    page.advanced.write_to(file)
    qtbot.waitUntil(file.exists)
    assert "secret" not in file.read_text()
    page.advanced.restore.click()
    choose(page, "theme", "dark")
    page.advanced.read_from(file)
    qtbot.waitUntil(lambda: context.settings.text("view/zoom") == "150")
    assert (context.theme.mode, keys_of(context, "write.bold")) == ("system", "F5")
    said[-1].action()
    assert (context.theme.mode, keys_of(context, "write.bold")) == ("dark", "Ctrl+B")


def test_what_a_file_says_wrongly_is_left_out(tmp_path):
    """Unknown keys, values and shortcuts are counted; the rest is taken."""
    document = {
        "format": transfer.FORMAT,
        "preferences": {"theme": "pink", "view/zoom": "150", "recent/x": "y"},
        "shortcuts": {"write.bold": "A", "no.such": "F5", "write.italic": "F6"},
    }
    brought = transfer.read(json.dumps(document).encode())
    assert brought.strange == 4
    assert {key: value for key, value in brought.values.items() if value is not None} == {
        "view/zoom": "150",
        "shortcuts/write.italic": "F6",
    }


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b"{}", b"[" * 100_000, b" " * (transfer.LARGEST + 1)]
)
def test_another_file_is_refused_in_a_sentence(content):
    """Nothing is changed by it."""
    with pytest.raises(BadInput):
        transfer.read(content)


def test_what_is_written_is_read_again(settings, tmp_path):
    """For every preference and a changed key."""
    for each in EVERY:
        settings.set_text(each.key, each.options[-1][0])
    write_keys(settings, "write.bold", "")
    other = Settings(tmp_path / "other.ini")
    for key, value in transfer.read(transfer.written(settings).encode()).values.items():
        other.put_back(key, value)
    assert transfer.written(other) == transfer.written(settings)


def test_the_page_has_its_keys(context, qtbot):
    """Ctrl+, wishes for it."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.page_wanted) as wanted:
        window.registry.qt_action("program.preferences").setEnabled(True)
        window.registry.qt_action("program.preferences").trigger()
    assert wanted.args == ["preferences"]
