"""Search or do: commands and articles by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor_app.domain.article import ArticleText
from editor_app.services import articles
from editor_app.storage.library import Library
from ui.actions.action import Situation
from ui.context import Context
from ui.main_window import MainWindow
from ui.palette import Palette


@pytest.fixture
def palette(context: Context, library: Library, qtbot: QtBot) -> Palette:
    """A palette over two articles, in a window that has the focus elsewhere."""
    for name in ("The harbour reopens", "Зерно і порт"):
        articles.create_article(library, ArticleText(headline=name))
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.add_page("desk", QLineEdit())
    window.set_situation(Situation(library=True, writable=True))
    window.show_desk()
    window.show()
    qtbot.waitActive(window)
    return Palette(context, window.registry, window.bar.field, window.centralWidget())


def _type(palette: Palette, text: str) -> None:
    palette.open()
    palette._field.setText(text)


def test_an_article_is_found_and_opened_by_enter(palette: Palette, qtbot: QtBot) -> None:
    """A few letters and Enter ask for the article."""
    _type(palette, "зерн")
    qtbot.waitUntil(lambda: any(entry.article_id for entry in palette.entries()))
    assert palette.entries()[0].text == "Зерно і порт"
    with qtbot.waitSignal(palette.article_requested) as signal:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert signal.args == [articles.find_article(palette._context.library, "zerno-i-port").id]
    assert palette.isHidden()


def test_a_command_is_found_by_its_name(palette: Palette, qtbot: QtBot) -> None:
    """What can be done is offered with its keys; Enter does it."""
    _type(palette, "new art")
    qtbot.waitUntil(lambda: [entry.action_id for entry in palette.entries()] == ["article.new"])
    with qtbot.waitSignal(palette._registry.requested) as signal:
        qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert signal.args == ["article.new"]


def test_what_cannot_be_done_now_is_not_found(palette: Palette, qtbot: QtBot) -> None:
    """Without an open article there is no bin in the list."""
    _type(palette, "move to the bin")
    qtbot.waitUntil(lambda: palette.entries() == [])


def test_escape_steps_back_to_where_one_was(palette: Palette, qtbot: QtBot) -> None:
    """The list closes, the box is empty, and the focus is where it was."""
    window = palette.window()
    page = next(field for field in window.findChildren(QLineEdit) if field is not palette._field)
    page.setFocus()
    _type(palette, "har")
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert palette._field.text() == ""
    assert page.hasFocus()


def test_arrow_keys_move_the_mark(palette: Palette, qtbot: QtBot) -> None:
    """Down and Up go through the list and stop at its ends."""
    palette.open()
    qtbot.waitUntil(lambda: not palette._context.jobs.busy)
    for _ in range(2):
        qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert palette._view.currentIndex().row() == 2
    for _ in range(5):
        qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    assert palette._view.currentIndex().row() == 0
