"""A signal ends the program as closing its window does: what is typed is saved, the library is let go of."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText
from editor_app.services.articles import create_article, get_article
from editor_app.storage.library import Library

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")

TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from ui import app, autosave

autosave.PAUSE_MS = autosave.LONGEST_MS = 600_000  # so that only the end saves
class Typing(app.Program):
    def _on_ready(self):
        super()._on_ready()
        self.wiring.open_article(sys.argv[2])
        QTimer.singleShot(200, self.type)
    def type(self):
        editor = self.wiring.rooms.editor.current
        if editor is None or not editor.isVisible():
            return QTimer.singleShot(100, self.type)
        QTest.keyClicks(editor.body, "Typed before the end. ")
        print("typed", flush=True)
app.Program = Typing
raise SystemExit(app.open_window(Path(sys.argv[1])))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_and_ends(number: signal.Signals, tmp_path: Path) -> None:
    """Nothing is lost, the exit is a good one, and the library can be opened for writing at once."""
    with Library.create(tmp_path / "room") as library:
        article = create_article(library, ArticleText("A story", body="")).value
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(tmp_path / "room"), article.id],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "typed\n"
            time.sleep(0.2)
            program.send_signal(number)
            assert program.wait(timeout=30) == 0
        finally:
            program.kill()
    with Library.open(tmp_path / "room") as library:
        assert get_article(library, article.id).text.body == "Typed before the end. "
