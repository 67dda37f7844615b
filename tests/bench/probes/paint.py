"""Types into an article and prints how long each key took to be painted in the preview, in milliseconds.

`python -m tests.bench.probes.paint dateline LIBRARY SLUG SETTINGS` types into the real program;
`… reload FILE STYLE` into a plain editor whose preview is rendered and loaded as a whole after each
key. Both print a JSON object with the list `keys`, and `trips`: what it takes to ask the engine to paint
when nothing has changed.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from tests.bench.probes.typing import TYPED, place

KEYS = 120
WARM_UP = 20
PAUSE_MS = 80
PATIENCE_MS = 10_000
WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
SIZE = (424, 680)
"""The preview at the right of a window of 1280 by 800, in pixels."""
PAINTED = "requestAnimationFrame(() => requestAnimationFrame(() => console.info('painted')))"
WATCH = f"""(() => {{
  const patch = dateline.patch;
  dateline.patch = (...all) => {{ {PAINTED}; return patch(...all); }};
}})()"""


class Painted:
    """Waits until the page says on its console that a frame was painted."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._at = 0.0
        self._patience = QTimer(singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)

    def hear(self, message: str) -> None:
        """Take a line of the console."""
        if message == "painted":
            self._at = time.perf_counter()
            self._loop.quit()

    def after(self, begin: Callable[[], object]) -> float:
        """Return the milliseconds from the beginning until something is painted; or raise TimeoutError."""
        started, self._at = time.perf_counter(), 0.0
        begin()
        if not self._at:
            self._patience.start()
            self._loop.exec()
            self._patience.stop()
        if not self._at:
            raise TimeoutError("nothing was painted")
        return 1000 * (self._at - started)


def main() -> None:
    """Type, and print the figures."""
    figures = reloaded(*sys.argv[2:]) if sys.argv[1] == "reload" else patched(*sys.argv[2:])
    print(json.dumps(figures), flush=True)


def patched(library: str, slug: str, settings: str) -> dict[str, list[float]]:
    """Type into Dateline."""
    from tests.bench.probes.window import Window  # noqa: PLC0415  not for the reloaded page
    from ui.preview.page import PreviewPage  # noqa: PLC0415

    painted, heard = Painted(), PreviewPage.javaScriptConsoleMessage

    def hear(page: PreviewPage, level: object, message: str, line: int, source: str) -> None:
        heard(page, level, message, line, source)  # type: ignore[arg-type]
        painted.hear(message)

    PreviewPage.javaScriptConsoleMessage = hear  # type: ignore[method-assign, assignment]
    window = Window(Path(library), slug, Path(settings))
    assert window.program.wiring is not None
    page = window.program.wiring.rooms.preview.view.page  # type: ignore[union-attr]
    page.runJavaScript(WATCH, WORLD)
    QTest.qWait(500)
    return {"keys": typed(window.body, painted), "trips": trips(page, painted)}


def reloaded(text: str, style: str) -> dict[str, list[float]]:
    """Type into a plain editor, render all with Python-Markdown, and load the page anew."""
    from markdown import Markdown  # noqa: PLC0415  the program itself renders otherwise
    from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: PLC0415

    app = QApplication([])
    painted = Painted()

    class Page(QWebEnginePage):
        @override
        def javaScriptConsoleMessage(self, level: object, message: str, line: int, source: str) -> None:
            painted.hear(message)

    window, field, view = QWidget(), QPlainTextEdit(Path(text).read_text(encoding="utf-8")), QWebEngineView()
    page = Page(view)
    view.setPage(page)
    view.setFixedSize(*SIZE)
    layout = QHBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(view)
    window.resize(1280, 720)
    window.show()
    engine = Markdown(extensions=["tables", "footnotes", "fenced_code", "def_list", "abbr", "sane_lists"])
    css = Path(style).read_text(encoding="utf-8")

    def show() -> None:
        body = engine.reset().convert(field.toPlainText())
        page.setHtml(f"<!doctype html><style>{css}</style><main><div class=body>{body}</div></main>")

    def on_loaded() -> None:
        page.runJavaScript(PAINTED, WORLD)

    page.loadFinished.connect(on_loaded)
    field.textChanged.connect(show)
    painted.after(show)
    figures = {"keys": typed(field, painted), "trips": trips(page, painted)}
    app.quit()
    return figures


def typed(field: QPlainTextEdit, painted: Painted) -> list[float]:
    """Type in the middle of the text; return milliseconds per key."""
    place(field, Random(3))
    QTest.qWait(500)
    figures = []
    for number in range(KEYS + WARM_UP):
        letter = TYPED[number % len(TYPED)]
        figures.append(painted.after(lambda letter=letter: QTest.keyClicks(field, letter)))  # type: ignore[misc]
        QTest.qWait(PAUSE_MS)
    return figures[WARM_UP:]


def trips(page: QWebEnginePage, painted: Painted) -> list[float]:
    """Return the milliseconds of painting nothing new, again and again."""
    figures = []
    for _ in range(KEYS):
        figures.append(painted.after(lambda: page.runJavaScript(PAINTED, WORLD)))
        QTest.qWait(PAUSE_MS)
    return figures


if __name__ == "__main__":
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    main()
    sys.stdout.flush()
    os._exit(0)  # the engine's threads take a while to end, and nobody waits for them here
