"""Starting: the window is there before what is slow to load; the real program tells when it is ready."""

import os
import subprocess
import sys
import time
from pathlib import Path

from editor_app.storage.library import Library

SLOW = ("sqlalchemy", "markdown", "PIL", "jinja2", "nh3", "alembic", "qtawesome", "PySide6.QtWebEngineCore")
LOADED = f"import sys, ui.app; print([name for name in {SLOW!r} if name in sys.modules])"


def test_nothing_slow_is_loaded_before_the_window() -> None:
    """The first paint waits for Qt alone."""
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_program_tells_when_it_is_ready_and_ends_well(tmp_path: Path) -> None:
    """The time is written once the list is there; the program leaves the library free and whole."""
    Library.create(tmp_path / "library").close()
    told = tmp_path / "ready"
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "DATELINE_TELL_READY": str(told),
        "DATELINE_EXIT_WHEN_READY": "1",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    before = time.time()
    command = [sys.executable, "-m", "ui", "open", str(tmp_path / "library")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert before < float(told.read_text()) < time.time()
    Library.open(tmp_path / "library").close()


def test_a_picture_of_the_window_is_drawn(tmp_path: Path) -> None:
    """The snapshot shows a window of the wished size, and ends with 0."""
    Library.create(tmp_path / "library").close()
    out = tmp_path / "window.png"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path / "state")}
    command = [sys.executable, "-m", "ui.snapshot", str(tmp_path / "library"), str(out), "--theme", "dark"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"\x89PNG")
