"""Keys of actions: given, taken, never shared, kept; menus, tool-tips and the sheet follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.actions.every import ALL
from ui.actions.shortcuts import (
    GROUP,
    NONE,
    all_keys,
    is_possible,
    own_keys,
    owner_of,
    second_keys,
    usual_keys,
    write_keys,
)
from ui.actions.shortcuts_sheet import ShortcutsSheet
from ui.main_window import MainWindow
from ui.settings import Settings

IDS = [action.id for action in ALL]
SOME_KEYS = [
    "Ctrl+N",
    "Ctrl+B",
    "Ctrl+=",
    "Ctrl++",
    "Alt+1",
    "F5",
    "Ctrl+Alt+J",
    "A",
    "Ctrl+C",
    NONE,
    "nonsense",
]


@pytest.fixture
def window(context, qtbot):
    """The window, whose registry gives the keys."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    return window


@given(st.dictionaries(st.sampled_from(IDS), st.sampled_from(SOME_KEYS), max_size=12))
def test_no_two_actions_share_a_key_whatever_is_in_the_settings(written):
    """Somebody may write anything into the file; every key still means one thing."""

    class Written:
        def text(self, key, default=""):
            return written.get(key.removeprefix(GROUP), default)

    every = all_keys(own_keys(Written()))
    given_keys = [keys for keys in every.values() if keys]
    given_keys += [second for each in IDS if (second := second_keys(each, every))]
    assert len(given_keys) == len(set(given_keys))


@pytest.mark.parametrize(
    "keys", ["A", "Shift+A", "Ctrl+C", "Esc", "Tab", "Return", "", "Ctrl+K, Ctrl+C", "Del"]
)
def test_what_text_fields_need_is_never_given_away(keys):
    """Letters, the clipboard, the keys that move, and sequences of several keys."""
    assert not is_possible(keys)


@pytest.mark.parametrize("keys", ["Ctrl+Alt+J", "F5", "Shift+F5", "Alt+9", "Ctrl+Shift+Backspace"])
def test_combinations_and_function_keys_can_be_given(keys):
    """These mean nothing in a text."""
    assert is_possible(keys)


def test_own_keys_outlast_the_program(settings, tmp_path):
    """They are in the file; the usual ones are not written down."""
    write_keys(settings, "article.new", "Ctrl+Alt+J")
    write_keys(settings, "write.bold", "")
    settings.save()
    again = Settings(settings.file)
    assert own_keys(again) == {"article.new": "Ctrl+Alt+J", "write.bold": ""}
    write_keys(again, "article.new", usual_keys("article.new"))
    assert again.keys(GROUP) == [f"{GROUP}write.bold"]


def test_a_usual_key_that_was_given_away_is_told(settings):
    """The one who has it now is its owner, and the one who had it has none."""
    write_keys(settings, "write.bold", "Ctrl+N")
    every = all_keys(own_keys(settings))
    assert owner_of("Ctrl+N", every) == "write.bold"
    assert every["article.new"] == ""
    assert owner_of("Ctrl+=", every) == "view.zoom_in"


def test_changed_keys_hold_at_once(window, context, qtbot):
    """The new key does it, the old one does not, and tool-tips say so."""
    pages = []
    window.registry.requested.connect(pages.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    write_keys(context.settings, "view.theme", "F5")
    qtbot.keyClick(
        window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert pages == []
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert pages == ["view.theme"]
    assert window.bar._theme.toolTip() == "Light or dark  F5"


def test_the_search_box_says_its_key(window, context):
    """Also when it has none."""
    write_keys(context.settings, "go.search", "F6")
    assert window.bar.field.placeholderText() == "Search or do…   F6"
    write_keys(context.settings, "go.search", "")
    assert window.bar.field.placeholderText() == "Search or do…"


def test_the_sheet_shows_the_keys_in_use(window, context, qtbot):
    """Not those the actions had once."""
    write_keys(context.settings, "article.new", "Ctrl+Alt+J")
    sheet = ShortcutsSheet()
    qtbot.addWidget(sheet)
    texts = [shown.text() for shown in sheet.findChildren(QLabel)]
    assert "Ctrl+Alt+J" in texts
    assert "Ctrl+N" not in texts
