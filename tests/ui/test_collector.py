"""Garbage with widgets in it is freed in the window's thread alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from ui.collector import Collector


class Ring(QObject):
    """An object that only the collector can free."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_another_thread_collects_nothing(qtbot):
    """However much a thread makes, a ring of objects stays until the window's thread has its turn."""
    collector = Collector()
    ring = weakref.ref(Ring())
    busy = threading.Thread(target=lambda: [[] for _ in range(300_000)])
    busy.start()
    busy.join()
    assert ring() is not None
    collector._rounds = 59
    collector._collect()
    assert ring() is None
    collector.stop()
    assert gc.isenabled()


def test_it_collects_by_itself(qtbot, monkeypatch):
    """Young garbage goes within a second or two."""
    collector = Collector()
    collector._timer.setInterval(20)
    ring = weakref.ref(Ring())
    keep = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: ring() is None)
    assert keep
    collector.stop()
