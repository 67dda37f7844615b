"""Draws a picture of the real main window with a library open: python -m ui.snapshot LIBRARY OUT.png"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from editor_app.domain.errors import NotFound
from ui.app import Program, make_application
from ui.language import ENGLISH, NAMES, SETTING
from ui.settings import Settings

PATIENCE_MS = 20_000
SETTLE_MS = 700
DESK_PAGES = ("desk", "pictures", "people", "press", "budget", "calendar", "topics", "names")
PAGES = (*DESK_PAGES, "preferences", "welcome")


class Snapshot(QObject):
    """Opens a window, waits until list, editor and preview are there, and keeps a picture of it."""

    def __init__(self, wished: argparse.Namespace, settings: Settings) -> None:
        super().__init__()
        self._wished = wished
        self._program = Program(settings)
        self._program.context.theme.set_mode(wished.theme, remember=False)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._patience.timeout.connect(self._take)
        self._settle.timeout.connect(self._take)
        self._program.opening.opened.connect(self._on_opened)
        self.taken = False

    def start(self) -> None:
        """Show the window at the wished size and open the library."""
        width, height = (int(part) for part in self._wished.size.split("x"))
        self._program.window.resize(width, height)
        self._program.start(self._wished.library)
        self._patience.start()

    def end(self) -> None:
        """Close the window."""
        self._program.end()

    def _on_opened(self) -> None:
        wiring = self._program.wiring
        assert wiring is not None
        wiring.ready.connect(self._on_ready)
        wiring.rooms.preview.shown.connect(self._on_painted)

    def _on_ready(self) -> None:
        wiring = self._program.wiring
        assert wiring is not None
        if self._wished.article:
            self._open_article()
        if self._wished.panel:
            wiring.rooms.desk.show_panel(self._wished.panel)
        if self._wished.page != "desk":
            self._program.window.show_page(self._wished.page)
        if self._wished.page != "desk" or not self._wished.article:
            self._settle.start()

    def _open_article(self) -> None:
        from editor_app.services.articles import find_article  # noqa: PLC0415  after the first paint

        assert self._program.wiring is not None
        try:
            article = find_article(self._program.context.library, self._wished.article)
        except NotFound as error:
            print(error, file=sys.stderr)  # noqa: T201
            QApplication.exit(3)
            return
        self._program.wiring.open_article(article.id)

    def _on_painted(self) -> None:
        if self._wished.article:
            self._settle.start()

    @Slot()
    def _take(self) -> None:
        if self.taken:
            return
        picture = grab_with_web_views(self._program.window)
        self.taken = picture.save(str(self._wished.out))
        QApplication.exit(0 if self.taken else 3)


def grab_with_web_views(window: QWidget) -> QPixmap:
    """Return a picture of the window. Web views paint in a process of their own and are put in by hand."""
    picture = window.grab()
    painter = QPainter(picture)
    for view in window.findChildren(QWidget):
        if view.inherits("QWebEngineView") and view.isVisible():
            painter.drawPixmap(view.mapTo(window, view.rect().topLeft()), view.grab())
    painter.end()
    return picture


def main() -> int:
    """Take the picture the command line asks for; return 0, or 3 when it could not be had."""
    parser = argparse.ArgumentParser(prog="python -m ui.snapshot", description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--article", default="", help="the slug of an article to open")
    parser.add_argument("--page", choices=PAGES, default="desk")
    parser.add_argument("--panel", choices=("preview", "details", "review", "findings"), default="")
    parser.add_argument("--language", choices=tuple(NAMES), default=ENGLISH)
    parser.add_argument("--scale", default="", help="how much larger everything is, such as 1.5")
    wished = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if wished.scale:
        os.environ["QT_SCALE_FACTOR"] = wished.scale
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        settings.set_text(SETTING, wished.language)
        snapshot = Snapshot(wished, settings)
        snapshot.start()
        code = app.exec()
        snapshot.end()
    return code


if __name__ == "__main__":
    raise SystemExit(main())
