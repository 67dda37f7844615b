"""Where Dateline's own files lie: the resources it ships with, and the user's folders."""

import sys
from pathlib import Path

import platformdirs


def resources() -> Path:
    """Return the folder of templates, styles, words and the sample newsroom."""
    bundled = getattr(sys, "_MEIPASS", None)
    root = Path(bundled) if bundled else Path(__file__).resolve().parent.parent
    return root / "resources"


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
