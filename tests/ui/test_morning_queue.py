"""An editor clears a morning's queue on the real window, without the mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor_app.domain.article import ArticleText
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.storage.library import Library
from ui.app import Program
from ui.settings import Settings

Key, Mod = Qt.Key, Qt.KeyboardModifier
NAMES = ("Budget", "Choir", "Flood", "Harbour", "Rumour")


@pytest.fixture
def program(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    """The program in the morning: five pieces were submitted over night."""
    with Library.create(tmp_path / "Morning Post") as library:
        for name in NAMES:
            made = articles.create_article(library, ArticleText(headline=name, body="Words.")).value
            articles.change_status(library, made.id, Status.SUBMITTED)
    program = Program(settings)
    program.start(tmp_path / "Morning Post")
    qtbot.waitUntil(lambda: program.wiring is not None and program.wiring._is_ready, timeout=20_000)
    program.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield program
    program.end()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.sendPostedEvents()


def test_the_queue_is_cleared_by_keys(program: Program, qtbot: QtBot) -> None:
    """Two go on to review together, one goes back, one to the bin; a wrong step is taken back."""
    assert program.wiring is not None
    pane = program.wiring.rooms.list_pane
    library, view = program.context.library, pane.view

    def settled(rows: int) -> None:
        qtbot.waitUntil(
            lambda: not program.context.jobs.busy and view.articles.rowCount() == rows, timeout=10_000
        )

    def state_of(name: str) -> str:
        article = articles.find_article(library, name.lower())
        return article.status.value

    settled(5)
    pane.filters.set_order("headline")
    pane.filters.changed.emit()
    pane.queues.setFocus()
    press(Key.Key_Down)  # Drafts
    press(Key.Key_Down)  # Submitted
    assert pane.queues.queue.key == "submitted"
    settled(5)
    view.setFocus()

    press(Key.Key_Home)
    press(Key.Key_Down, Mod.ShiftModifier)
    press(Key.Key_Right, Mod.ControlModifier | Mod.AltModifier)
    settled(3)
    assert (state_of("Budget"), state_of("Choir")) == ("in review", "in review")

    press(Key.Key_Home)
    press(Key.Key_Left, Mod.ControlModifier | Mod.AltModifier)
    settled(2)
    assert state_of("Flood") == "draft"

    press(Key.Key_End)
    press(Key.Key_Delete)
    settled(1)
    press(Key.Key_Delete)
    settled(0)
    press(Key.Key_Z, Mod.ControlModifier)
    settled(1)
    assert state_of("Harbour") == "submitted"
    assert program.context.undo.next_undo == "Bin “Rumour”"
    assert program.context.undo.next_redo == "Bin “Harbour”"
