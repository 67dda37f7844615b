"""Opens the page of pictures, scrolls it, and prints how long that took: `… LIBRARY SETTINGS`.

Prints a JSON object, in milliseconds: `open`, from asking for the page until its first screen is painted with
every small picture, and `blocks`, how long the window was busy at a time while the list was scrolled.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from editor_app.storage.library import Library
from ui.app import make_application
from ui.context import Context
from ui.media.page import MediaPage
from ui.settings import Settings

FRAME = 0.016  # seconds
SIZE = (1280, 756)
PATIENCE = 20.0
Wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def main() -> None:
    """Open, scroll, and print the figures."""
    app = make_application()
    with Library.open(Path(sys.argv[1])) as library:
        context = Context(library, Settings(Path(sys.argv[2])))
        started = time.perf_counter()
        page = MediaPage(context)
        page.resize(*SIZE)
        page.show()
        while not is_there(page) and time.perf_counter() - started < PATIENCE:
            app.processEvents(Wait)  # without a time, or it would spin and keep the readers from working
        page.grid.repaint()
        opened = 1000 * (time.perf_counter() - started)
        blocks = [1000 * block for block in scrolled(page, app)]
        print(json.dumps({"open": opened, "blocks": blocks}), flush=True)
        page.close()
        context.close()


def is_there(page: MediaPage) -> bool:
    """Tell whether every tile that is seen has its picture."""
    seen = page.grid.seen()
    shown = [page.grid.items.media_at_hand(row) for row in seen]
    return len(seen) > 0 and all(media and page.grid.thumbnails.at_hand(media) for media in shown)


def scrolled(page: MediaPage, app: QApplication) -> Iterator[float]:
    """Scroll by wheel, by pages, by dragging the bar; give each time the thread was busy, in seconds."""
    bar = page.grid.verticalScrollBar()
    page_step = bar.pageStep()
    steps = [*[60] * 120, *[page_step] * 40, *[bar.maximum() // 60] * 40, *[-90] * 60]
    for step in steps:
        until = time.perf_counter() + FRAME
        bar.setValue(bar.value() + step)
        while True:
            begun = time.perf_counter()
            app.processEvents()
            ended = time.perf_counter()
            yield ended - begun
            if ended >= until:
                break
            time.sleep(min(0.002, until - ended))


if __name__ == "__main__":
    main()
