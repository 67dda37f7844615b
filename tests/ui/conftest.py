"""What the tests of the window may ask for: a context on a fresh library, with settings of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from pytestqt.qtbot import QtBot

from editor_app.storage.library import Library
from ui.context import Context
from ui.language import speak
from ui.settings import Settings

QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings and logs of the person who runs the tests out of them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English before a test, and again after one that started the program in another language."""
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a person who has never started Dateline."""
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def context(qtbot: QtBot, library: Library, settings: Settings) -> Iterator[Context]:
    """A context on a fresh library; every answer is heard before the library closes."""
    context = Context(library, settings)
    yield context
    context.close()
