"""Types into Dateline's editor, or into a bare QPlainTextEdit, and prints how long each key held the window.

`python -m tests.bench.probes.typing dateline LIBRARY SLUG SETTINGS` or `… bare FILE`; prints a JSON
list of milliseconds: from the key press until everything it caused in the window's thread is done and
painted.
"""

import json
import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

KEYS = 300
PAUSE_MS = 60
"""Between two keys: a quick writer, and time for the preview and the journal to do their part."""
TYPED = "the minister said on Friday that grain would be moved, and "


def main() -> None:
    """Type, and print the figures."""
    if sys.argv[1] == "bare":
        app = QApplication([])
        field = QPlainTextEdit(Path(sys.argv[2]).read_text(encoding="utf-8"))
        field.resize(700, 700)
        field.show()
        QTest.qWait(500)
        figures = type_into(field, lambda milliseconds: QTest.qWait(milliseconds))
        app.quit()
    else:
        from tests.bench.probes.window import Window  # noqa: PLC0415  not for the bare field

        window = Window(Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
        figures = type_into(window.body, window.run)
        window.program.window.close()  # saves what was typed
    print(json.dumps(figures), flush=True)


def type_into(field: QPlainTextEdit, wait: object) -> list[float]:
    """Type at three places of the text; return milliseconds per key."""
    random, figures = Random(3), []
    for _ in range(3):
        place(field, random)
        wait(300)  # type: ignore[operator]
        for number in range(KEYS // 3):
            started = time.perf_counter()
            QTest.keyClicks(field, TYPED[number % len(TYPED)])
            QApplication.processEvents()
            figures.append(1000 * (time.perf_counter() - started))
            wait(PAUSE_MS)  # type: ignore[operator]
    return figures


def place(field: QPlainTextEdit, random: Random) -> None:
    """Put the cursor behind a sentence somewhere in the middle."""
    field.setFocus()
    text = field.toPlainText()
    start = text.index(". ", random.randrange(len(text) // 4, len(text) // 2)) + 2
    cursor = field.textCursor()
    cursor.setPosition(start, QTextCursor.MoveMode.MoveAnchor)
    field.setTextCursor(cursor)
    field.centerCursor()


if __name__ == "__main__":
    main()
    # The engine's threads take a while to end, and nobody waits for them here.
    sys.stdout.flush()
    import os

    os._exit(0)
