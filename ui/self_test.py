"""`dateline --self-test`: does the installed program its work on this computer? All of it is done once."""

import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from editor_app import __version__
from editor_app.domain.workflow import EXPORTED
from editor_app.services.self_test import try_out
from ui.app import Program, make_application
from ui.settings import Settings

PATIENCE_MS = 60_000


def run_self_test() -> int:
    """Make, migrate, write, export and show a newsroom in a folder that goes away again.

    Says what it does, line by line. Returns 0 when all of it works, else 1 after the reason.
    """
    with tempfile.TemporaryDirectory(prefix="dateline-self-test-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        _stay_within(folder)
        print(f"Dateline {__version__}")  # noqa: T201
        try:
            for sentence in try_out(folder):
                print(f"  {sentence}", flush=True)  # noqa: T201
            print(f"  {_show(folder)}", flush=True)  # noqa: T201
        except Exception:
            traceback.print_exc()
            print("Something does not work here; the lines above say what.")  # noqa: T201
            return 1
    print("All is well.")  # noqa: T201
    return 0


def _stay_within(folder: Path) -> None:
    """Keep the settings, logs and keys of the person who tries it out of it."""
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder / name.lower())
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _show(folder: Path) -> str:
    app = make_application()
    began = time.monotonic()
    window = _Window(folder)
    window.start()
    code = app.exec()
    window.end()
    if code:
        raise RuntimeError(window.waiting_for)
    took = time.monotonic() - began
    return f"The window opens, and an article is in its editor and preview, within {took:.1f} s."


class _Window(QObject):
    """The real window on the sample newsroom, until the preview shows an article."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._library = folder / "newsroom"
        self._program = Program(Settings(folder / "window.ini"))
        self._program.opening.opened.connect(self._on_opened)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self.waiting_for = "The window did not open the library."

    def start(self) -> None:
        """Show the window and open the library."""
        self._program.window.resize(1280, 800)  # wide enough for the preview
        self._program.start(self._library)
        self._patience.start()

    def end(self) -> None:
        """Close the window."""
        self._program.end()

    @Slot()
    def _on_opened(self) -> None:
        wiring = self._program.wiring
        assert wiring is not None
        self.waiting_for = "The pages of the window were not made."
        wiring.ready.connect(self._on_ready)
        wiring.rooms.preview.shown.connect(self._on_shown)

    @Slot()
    def _on_ready(self) -> None:
        wiring = self._program.wiring
        assert wiring is not None
        self.waiting_for = "The preview did not show the article."
        with self._program.context.library.read() as work:
            first = work.feed_ids(frozenset(EXPORTED), limit=1)[0]
        wiring.open_article(first)

    @Slot()
    def _on_shown(self) -> None:
        QTimer.singleShot(0, lambda: QApplication.exit(0))

    @Slot()
    def _give_up(self) -> None:
        QApplication.exit(1)
