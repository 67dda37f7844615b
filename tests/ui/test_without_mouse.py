"""A story from the empty page to approval, with the keyboard alone."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from editor_app.domain.counts import count_words
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.storage.library import Library
from ui.app import Program
from ui.settings import Settings

Key, Mod = Qt.Key, Qt.KeyboardModifier
SENTENCE = "The harbour master said that the first ship would leave at dawn with grain for three ports. "


@pytest.fixture
def program(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    """The program on a fresh library, ready to be typed into."""
    Library.create(tmp_path / "Harbour Post").close()
    program = Program(settings)
    program.start(tmp_path / "Harbour Post")
    qtbot.waitUntil(lambda: program.wiring is not None and program.wiring._is_ready, timeout=20_000)
    program.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield program
    program.end()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.sendPostedEvents()


def write(text: str) -> None:
    """Type letters where the focus is."""
    QTest.keyClicks(QApplication.focusWidget(), text)


def go_to_button(text: str) -> None:
    """Go on with Tab until a button of this text has the focus."""
    for _ in range(120):
        widget = QApplication.focusWidget()
        if isinstance(widget, QAbstractButton) and widget.text() == text:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to “{text}”")


def test_a_story_is_written_and_approved_without_the_mouse(program: Program, qtbot: QtBot) -> None:
    """Six hundred words with a heading, a list, a bold word and a fact box; submitted, reviewed, approved."""
    assert program.wiring is not None
    editor = program.wiring.rooms.editor
    press(Key.Key_N, Mod.ControlModifier)
    qtbot.waitUntil(lambda: editor.current is not None, timeout=10_000)
    article_id = editor.current_id
    assert article_id is not None
    stored = partial(articles.get_article, program.context.library, article_id)
    write("Grain leaves the harbour")
    press(Key.Key_Return)
    write("Three ports wait for it")
    press(Key.Key_Return)
    for part in ("one", "two", "three", "four"):
        write(f"## Part {part}")
        press(Key.Key_Return)
        press(Key.Key_Return)
        write(SENTENCE * 9)
        press(Key.Key_Return)
        press(Key.Key_Return)
    write("It is ")
    press(Key.Key_B, Mod.ControlModifier)
    write("certain")
    press(Key.Key_End)
    press(Key.Key_Return)
    press(Key.Key_Return)
    write("- wheat")
    press(Key.Key_Return)
    write("barley")
    press(Key.Key_Return)
    press(Key.Key_Return)
    press(Key.Key_Return)
    write("/fact")
    qtbot.wait(50)
    press(Key.Key_Return)
    write("What is known")
    press(Key.Key_S, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not editor.dirty, timeout=10_000)
    for step, status in (
        ("Submit", Status.SUBMITTED),
        ("Take into review", Status.IN_REVIEW),
        ("Approve", Status.APPROVED),
    ):
        press(Key.Key_2, Mod.ControlModifier)
        go_to_button(step)
        press(Key.Key_Space)
        qtbot.waitUntil(lambda status=status: stored().status is status, timeout=10_000)
    article = stored()
    assert article.text.headline == "Grain leaves the harbour"
    assert article.text.standfirst == "Three ports wait for it"
    body = article.text.body
    assert count_words(body) >= 600
    assert "## Part one\n\nThe harbour master" in body
    assert "It is **certain**\n\n- wheat\n- barley\n\n" in body
    assert "> [!facts] What is known" in body
