"""Where Dateline's own files lie: the resources it ships with, and the user's folders."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import platformdirs

CHILD: Final = "--child"
"""What a packaged program is called with to do the work of a child; see `cli.child`."""


def resources() -> Path:
    """Return the folder of templates, styles, words and the sample newsroom."""
    bundled = getattr(sys, "_MEIPASS", None)
    root = Path(bundled) if bundled else Path(__file__).resolve().parent.parent
    return root / "resources"


def child_command(kind: str, usual: Sequence[str], *arguments: str) -> list[str]:
    """Return the command of a child process: `usual`, or this program itself where it is a packaged one."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD, kind, *arguments]
    return [*usual, *arguments]


def config_dir() -> Path:
    """Return the folder of the user's settings; it may not exist yet."""
    return platformdirs.user_config_path("dateline", appauthor=False)


def data_dir() -> Path:
    """Return the folder of the user's own words and dictionaries; it may not exist yet."""
    return platformdirs.user_data_path("dateline", appauthor=False)


def log_dir() -> Path:
    """Return the folder of the log files; it may not exist yet."""
    return platformdirs.user_log_path("dateline", appauthor=False)


def documents_dir() -> Path:
    """Return the folder in which new libraries are offered a place."""
    return platformdirs.user_documents_path()
