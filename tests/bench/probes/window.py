"""The real window with one article open, for the probes that type into it or look at its memory."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ui.app import Program, make_application
from ui.editor.body_edit import BodyEdit
from ui.settings import Settings

PATIENCE = 60.0
SLICE_MS = 5


class Window:
    """Dateline on a library, with an article in front and its preview shown."""

    def __init__(self, library: Path, slug: str, settings: Path) -> None:
        self.app = make_application()
        self.program = Program(Settings(settings))
        self.program.start(library)
        self.wait_for(lambda: self.program.wiring is not None)
        self._open(slug)

    @property
    def body(self) -> BodyEdit:
        """The body of the article in front."""
        assert self.program.wiring is not None
        editor = self.program.wiring.rooms.editor.current
        assert editor is not None
        return editor.body

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Let the program run until something holds; raise TimeoutError when it never does."""
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("the window did not come so far")
            self.run(20)

    def run(self, milliseconds: int) -> float:
        """Let the program run for a while; return the longest time, in seconds, it did not answer."""
        longest, end = 0.0, time.perf_counter() + milliseconds / 1000
        while (now := time.perf_counter()) < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            longest = max(longest, time.perf_counter() - now)
            time.sleep(SLICE_MS / 5000)
        return longest

    def _open(self, slug: str) -> None:
        from editor_app.services.articles import find_article  # noqa: PLC0415  after the first paint

        wiring = self.program.wiring
        assert wiring is not None
        shown: list[bool] = []
        wiring.rooms.preview.shown.connect(lambda: shown.append(True))
        wiring.open_article(find_article(self.program.context.library, slug).id)
        self.wait_for(lambda: wiring.rooms.editor.current is not None and bool(shown))
        self.run(1500)
