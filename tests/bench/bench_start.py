"""start.window: from the command to a window that is painted and takes typing, under Xvfb."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.measure import Row, compare
from tests.bench.places import DATELINE, PEER_BIN, PEERS, dateline, own_settings

NAMES = ("start.window",)
PATIENCE = 60
"""Seconds after which a window that did not come is an error."""


def run(names: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """Start `dateline open` on the sample newsroom, and an empty PySide6 window, in turn."""
    library = folder / "newsroom"
    dateline(folder, "init", library, "--sample")
    ours = [str(DATELINE), "open", str(library)]
    theirs = [str(PEER_BIN / "python"), str(PEERS / "empty_window.py")]
    with virtual_display() as display:
        environment = own_settings(folder) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        yield compare(
            NAMES[0],
            "s",
            lambda: seconds_to_ready(ours, folder, environment),
            "empty PySide6 window with a QPlainTextEdit",
            lambda: seconds_to_ready(theirs, folder, environment),
        )


def seconds_to_ready(command: list[str], folder: Path, environment: dict[str, str]) -> float:
    """Start a program that writes the time into DATELINE_TELL_READY when it can be used, then quits."""
    told = folder / "ready"
    told.unlink(missing_ok=True)
    told_where = {"DATELINE_TELL_READY": str(told), "DATELINE_EXIT_WHEN_READY": "1"}
    started = time.time()
    subprocess.run(
        command, env=environment | told_where, check=True, timeout=PATIENCE, stderr=subprocess.DEVNULL
    )
    return float(told.read_text(encoding="utf-8")) - started


@contextmanager
def virtual_display() -> Iterator[str]:
    """Give the name of an X display that nobody sees, for as long as the block lasts."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
