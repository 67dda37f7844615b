"""Types into an article for ever, and says each word that may not be lost any more.

Run as a program by test_kill_typing: `python typing_driver.py LIBRARY ARTICLE SEED`.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor_app.domain.ids import ArticleId
from editor_app.storage.library import Library
from ui import autosave
from ui.context import Context
from ui.editor.area import EditorArea
from ui.settings import Settings


class Typist:
    """Writes "1 2 3 …" at the end of the body, with the pauses of a person who is in a hurry."""

    def __init__(self, area: EditorArea, seed: int) -> None:
        self._area = area
        self._dice = random.Random(seed)
        self._number = 0

    def begin(self) -> None:
        """Type as soon as the article is open."""
        editor = self._area.current
        if editor is None:
            QTimer.singleShot(5, self.begin)
            return
        editor.body.moveCursor(QTextCursor.MoveOperation.End)
        self._number = len(editor.body.toPlainText().split())
        self.type_on()

    def type_on(self) -> None:
        """Type a word, wait until it is with the operating system, say so, and pause."""
        self._number += 1
        assert self._area.current is not None
        QTest.keyClicks(self._area.current.body, f"{self._number} ")
        self._area.wait_written()
        sys.stdout.write(f"{self._number}\n")
        sys.stdout.flush()
        QTimer.singleShot(self._dice.choice([0, 0, 1, 5, 40]), self.type_on)


def main() -> None:
    """Type until somebody ends it."""
    path, article, seed = Path(sys.argv[1]), ArticleId(sys.argv[2]), int(sys.argv[3])
    autosave.PAUSE_MS, autosave.LONGEST_MS = 20, 150  # many saves, so that many are hit
    app = QApplication(sys.argv[:1])
    context = Context(Library.open(path), Settings(path.parent / "window.ini"))
    area = EditorArea(context)
    area.resize(600, 400)
    area.show()
    area.open_article(article)
    typist = Typist(area, seed)
    typist.begin()
    QEventLoop(app).exec()


if __name__ == "__main__":
    main()
