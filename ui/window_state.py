"""What the window looked like: size, place, and the articles that were open, kept for next time."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ui.arrangement import Arrangement
from ui.settings import Settings

DESIGN_SIZE = QSize(1280, 800)


def restore_window(window: QMainWindow, settings: Settings) -> None:
    """Give the window its last size and place, or the design size; never more than the screen holds."""
    window.resize(DESIGN_SIZE)
    state = settings.state("window/geometry")
    if not state.isEmpty():
        window.restoreGeometry(state)
    # Never `window.screen()`: asked by several windows, PySide takes the screen for its own and deletes it.
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.topLeft())


def remember_window(window: QMainWindow, settings: Settings) -> None:
    """Keep size and place."""
    settings.set_state("window/geometry", window.saveGeometry())


def open_articles(settings: Settings, library: Path) -> Arrangement:
    """Return which articles were open in a library, and where they stood."""
    return Arrangement.from_text(settings.text(f"open/{library_key(library)}"))


def remember_open_articles(settings: Settings, library: Path, arrangement: Arrangement) -> None:
    """Keep which articles are open, and where they stand."""
    settings.set_text(f"open/{library_key(library)}", arrangement.to_text())


def library_key(library: Path) -> str:
    """Return the name under which the settings keep what belongs to a library."""
    number = sum(ord(c) * place for place, c in enumerate(str(library.resolve()), 1))
    return f"{library.name}-{number:x}"
