"""Opens the list of the desk and prints how long that took: `… LIBRARY SETTINGS`.

Prints a JSON object: `open`, in milliseconds, from asking for the list until its first rows are painted;
`memory`, in megabytes, what the process holds after the list was looked at from its top to its end.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtWidgets import QApplication

from editor_app.storage.library import Library
from ui.app import make_application
from ui.context import Context
from ui.desk.list_pane import ListPane
from ui.models.article_list import Role
from ui.settings import Settings

SIZE = (296, 756)
STOPS = 60
PATIENCE = 20.0  # seconds
Wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def main() -> None:
    """Open the list, look at all of it, and print the figures."""
    app = make_application()
    with Library.open(Path(sys.argv[1])) as library:
        context = Context(library, Settings(Path(sys.argv[2])))
        started = time.perf_counter()
        pane = ListPane(context)
        pane.resize(*SIZE)
        pane.show()
        pane.restore()
        wait_for_rows(pane, app)
        pane.view.viewport().repaint()
        opened = 1000 * (time.perf_counter() - started)
        look_through(pane, app)
        print(json.dumps({"open": opened, "memory": held()}), flush=True)
        pane.close()
        context.close()


def wait_for_rows(pane: ListPane, app: QApplication) -> None:
    """Let the program work until every row that is seen has its text."""
    until = time.perf_counter() + PATIENCE
    while not are_there(pane):
        if time.perf_counter() > until:
            raise TimeoutError("The rows did not come.")
        app.processEvents(Wait, 5)


def are_there(pane: ListPane) -> bool:
    """Tell whether every row that is seen has its text."""
    view = pane.view
    bottom = view.viewport().height() - 1
    first, last = view.indexAt(QPoint(4, 0)), view.indexAt(QPoint(4, bottom))
    if not (first.isValid() and last.isValid()):
        return False
    rows = range(first.row(), last.row() + 1)
    return all(view.model().index(row, 0).data(Role.ROW) is not None for row in rows)


def look_through(pane: ListPane, app: QApplication) -> None:
    """Scroll from the top to the end, stopping where somebody would look."""
    bar = pane.view.verticalScrollBar()
    for stop in range(STOPS + 1):
        bar.setValue(bar.maximum() * stop // STOPS)
        wait_for_rows(pane, app)


def held() -> float:
    """Return the memory of this process that is no file's, in megabytes."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return (int(pages[1]) - int(pages[2])) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
