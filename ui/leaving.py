"""The system asks the program to end: it saves and closes as if its window had been closed.

A terminal that goes away, a service manager and a shutdown send signals; a desktop's session asks through Qt.
"""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""As far as the system knows them."""


class Leaving(QObject):
    """Calls `save` when the session ends, and `leave` when a signal asks for the end."""

    def __init__(self, app: QApplication, save: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__(app)
        self._save, self._leave = save, leave
        app.commitDataRequest.connect(self._on_session_ends)
        # Python runs its handlers between two of its own instructions, and Qt's loop is none: a byte in a
        # socket wakes it.
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._far.setblocking(False)
        self._woken = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(self._on_woken)
        self._before = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, _wait_for_the_loop) for number in _numbers()}

    def stop(self) -> None:
        """Leave signals to whoever heard them before."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before)
        self._woken.setEnabled(False)
        self._near.close()
        self._far.close()

    def _on_woken(self) -> None:
        asked = self._near.recv(64)
        if any(number in self._handlers for number in asked):
            self._leave()

    def _on_session_ends(self, manager: QSessionManager) -> None:
        self._save()


def _numbers() -> list[int]:
    return [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]


def _wait_for_the_loop(number: int, frame: object) -> None:
    """Do nothing here: the byte in the socket is heard by the window's loop."""
