"""What the window looked like: size, place, and the articles that were open, kept for next time."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from ui.settings import Settings

DESIGN_SIZE = QSize(1280, 800)


def restore_window(window: QMainWindow, settings: Settings) -> None:
    """Give the window its last size and place, or the design size; never more than the screen holds."""
    window.resize(DESIGN_SIZE)
    state = settings.state("window/geometry")
    if not state.isEmpty():
        window.restoreGeometry(state)
    room = window.screen().availableGeometry()
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.topLeft())


def remember_window(window: QMainWindow, settings: Settings) -> None:
    """Keep size and place."""
    settings.set_state("window/geometry", window.saveGeometry())


def open_articles(settings: Settings, library: Path) -> list[str]:
    """Return the ids of the articles that were open in a library, the one in front last."""
    return settings.texts(f"open/{library.name}-{_short(library)}")


def remember_open_articles(settings: Settings, library: Path, ids: list[str]) -> None:
    """Keep which articles are open."""
    settings.set_texts(f"open/{library.name}-{_short(library)}", ids)


def _short(library: Path) -> str:
    return f"{sum(ord(c) * place for place, c in enumerate(str(library.resolve()), 1)):x}"
