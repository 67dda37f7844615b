"""The shell of the window: pages, actions, footer, notices, what is remembered."""

import gc
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from editor_app.domain.counts import Counts
from editor_app.domain.errors import NotFound
from ui.actions.action import Situation
from ui.actions.registry import ALL
from ui.arrangement import Arrangement
from ui.context import Context
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.window_state import open_articles, remember_open_articles, remember_window, restore_window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> MainWindow:
    """The window with two pages and an open library."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.add_page("desk", QLabel("desk"))
    window.add_page("pictures", QLabel("pictures"))
    window.set_situation(Situation(library=True, writable=True))
    window.show_desk()
    window.show()
    return window


def test_no_two_actions_share_a_key() -> None:
    """Every shortcut means one thing, and every id is there once."""
    keys = [action.keys for action in ALL if action.keys]
    assert len(keys) == len(set(keys))
    assert len({action.id for action in ALL}) == len(ALL)
    assert all(not QKeySequence(key).isEmpty() for key in keys)


def test_pages_change_by_key(window: MainWindow, qtbot: QtBot) -> None:
    """Alt+2 shows the pictures, and the bar says so."""
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.page == "pictures"


def test_a_page_that_is_not_there_yet_is_wished_for(window: MainWindow, qtbot: QtBot) -> None:
    """The window does not make pages; it asks for them, once they are shown first."""
    with qtbot.waitSignal(window.page_wanted) as signal:
        window.show_press()
    assert signal.args == ["press"]
    assert window.page == "desk"


def test_what_cannot_be_done_is_not_offered(window: MainWindow) -> None:
    """Without an article there is nothing to bin; a public one cannot be binned; a binned one is restored."""

    def offered(situation: Situation) -> set[str]:
        window.set_situation(situation)
        return {action.id for action in window.registry.possible()}

    assert "article.bin" not in offered(Situation(library=True, writable=True))
    assert "article.bin" in offered(Situation(library=True, writable=True, article=True))
    assert "article.bin" not in offered(Situation(library=True, writable=True, article=True, public=True))
    assert "article.restore" in offered(Situation(library=True, writable=True, article=True, binned=True))
    assert "article.new" not in offered(Situation(library=True))


def test_the_footer_counts_in_words(window: MainWindow) -> None:
    """Words, minutes and marks for later stand side by side; findings are a step to see them."""
    window.footer.set_counts(Counts(words=1))
    assert window.footer._counts.text() == "1 word · 1 min"
    counts = Counts(words=612, characters=3456, minutes=3, placeholders=2, selected=120)
    window.footer.set_counts(counts)
    assert window.footer._counts.text() == "120 of 612 words · 3 min · 2 TK"
    assert "3456 characters" in window.footer._counts.toolTip()
    window.footer.set_language("uk")
    assert window.footer._language.text() == "Ukrainian"
    window.footer.set_findings(0)
    assert window.footer._findings.isHidden()


def test_a_notice_offers_its_step(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    """The step is done once, and the notice goes."""
    done: list[str] = []
    context.notices.say("Moved to the bin.", "done", "Undo", lambda: done.append("undo"))
    bar = window.notice_bar
    assert bar.isVisible()
    undo = next(button for button in bar.findChildren(QPushButton) if button.text() == "Undo")
    undo.click()
    assert done == ["undo"]
    assert bar.isHidden()


def test_an_error_stays_until_it_is_closed_and_the_next_waits(window: MainWindow, context: Context) -> None:
    """A later word does not push an error away."""
    context.notices.say(NotFound("The picture is gone."))
    context.notices.say("Saved.")
    bar = window.notice_bar
    assert bar.notice is not None
    assert bar.notice.text == "The picture is gone."
    bar._close.click()
    assert bar.notice.text == "Saved."


def test_the_sheet_of_shortcuts_frees_itself(window: MainWindow, qtbot: QtBot) -> None:
    """A closed dialog is gone; none piles up behind the window."""
    window.show_shortcuts()
    sheet = window.findChild(QDialog)
    assert sheet is not None
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert "New article" in texts
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    assert window.findChildren(QDialog) == []


def test_size_and_open_articles_are_remembered(context: Context, window: MainWindow, qtbot: QtBot) -> None:
    """The next window is as large as this one was, with the same articles."""
    window.resize(780, 690)  # less than the screen of the tests
    library = context.library.path
    stood = Arrangement(left=("one", "two"), right=("three",), fronts=("three", "one"))
    remember_open_articles(context.settings, library, stood)
    remember_window(window, context.settings)
    other = MainWindow(context)
    qtbot.addWidget(other)
    assert (other.width(), other.height()) == (780, 690)
    assert open_articles(context.settings, library) == stood
    assert open_articles(context.settings, library / "other") == Arrangement()


def test_the_screen_outlives_the_windows(settings: Settings, qtbot: QtBot) -> None:
    """However many windows asked how large it is, and in whichever order they went."""
    screen = QGuiApplication.primaryScreen()
    gone: list[bool] = []
    screen.destroyed.connect(lambda: gone.append(True))
    del screen
    order = random.Random(2)
    windows: list[QMainWindow] = []
    for _ in range(600):
        if order.random() < 0.45 or not windows:
            windows.append(QMainWindow())
            windows[-1].itself = windows[-1]  # a cycle, as every window of ours is one
            restore_window(windows[-1], settings)
        else:
            windows.pop(order.randrange(len(windows)))
        if order.random() < 0.1:
            gc.collect()
    assert gone == []
