"""Python's garbage collector, held to the window's thread.

Python collects in whichever thread happens to make the next object. Garbage with a widget in it, freed
by a thread that renders or checks spelling, ends the program. So the collector is switched off, and a
timer does its work here, youngest objects often and all of them seldom.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
YOUNG = 2_000
"""Collect the youngest generation when it has this many objects."""
ROUNDS_OF_MIDDLE, ROUNDS_OF_ALL = 10, 60


class Collector(QObject):
    """Collects as long as it is not stopped; several of them do no harm."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._collect)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave the collecting to Python again, as there are no other threads any more."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        self._rounds += 1
        if self._rounds % ROUNDS_OF_ALL == 0:
            gc.collect()
        elif self._rounds % ROUNDS_OF_MIDDLE == 0:
            gc.collect(1)
        elif gc.get_count()[0] > YOUNG:
            gc.collect(0)
