"""What a report of a problem says: versions, screens, choices, numbers, the last faults; nothing private.

No headline, no name, no address and no path of a file is in it; the log itself holds none (`ui.fault_words`).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from editor_app import paths
from editor_app.services.lists import queue_counts
from ui.crash import LOG
from ui.help.about import versions
from ui.preferences.known import EVERY
from ui.settings import Settings

if TYPE_CHECKING:
    from editor_app.storage.library import Library

LINES = 200
"""Of the log, from its end."""


Part = tuple[str, list[str]]


def parts_of_the_window(settings: Settings) -> list[Part]:
    """Return what the window knows: versions, screens and choices. For the window's thread."""
    return [
        ("Dateline", versions()),
        ("Screens", list(_screens())),
        ("Preferences that are not as usual", list(_choices(settings))),
    ]


def report_text(parts: list[Part], library: "Library | None", log_folder: Path | None = None) -> str:
    """Return the whole report, with what library and log say; they are read, so it is for the background."""
    whole = [
        *parts,
        ("Library", list(_numbers(library)) if library else ["none is open"]),
        ("The last faults", _faults(log_folder or paths.log_dir())),
    ]
    return "\n\n".join(
        "\n".join([title, *(f"  {each}" for each in lines or ["none"])]) for title, lines in whole
    )


def _screens() -> Iterator[str]:
    yield f"platform {QGuiApplication.platformName()}"
    for screen in QGuiApplication.screens():
        size, ratio = screen.size(), screen.devicePixelRatio()
        yield f"{size.width()} × {size.height()} at {ratio:g}, {screen.refreshRate():.0f} Hz"


def _choices(settings: Settings) -> Iterator[str]:
    """Only values that are among those offered, so nothing that was typed."""
    for preference in EVERY:
        value = settings.text(preference.key, preference.usual)
        if value != preference.usual and preference.allows(value):
            yield f"{preference.key} = {value}"


def _numbers(library: "Library") -> Iterator[str]:
    counts = queue_counts(library)
    yield "open for reading only" if library.read_only else "open for writing"
    yield f"{sum(counts.by_status.values())} articles, {counts.binned} in the bin"


def _faults(folder: Path) -> list[str]:
    try:
        return (folder / LOG).read_text(encoding="utf-8", errors="replace").splitlines()[-LINES:]
    except OSError:
        return []
