"""Calling something often, but not too often."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Throttle(QObject):
    """Calls at once when asked, and then at most every `ms`; the last asking is never lost."""

    def __init__(self, ms: int, call: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call
        self._asked_again = False
        self._timer = QTimer(self, singleShot=True, interval=ms)
        self._timer.timeout.connect(self._on_timeout)

    def ask(self) -> None:
        """Wish for a call: now, or when the pause is over."""
        if self._timer.isActive():
            self._asked_again = True
            return
        self._timer.start()
        self._call()

    def flush(self) -> None:
        """Make the call that is still owed at once."""
        if self._asked_again:
            self._timer.stop()
            self._on_timeout()

    def cancel(self) -> None:
        """Forget the call that is still owed."""
        self._asked_again = False
        self._timer.stop()

    def _on_timeout(self) -> None:
        if self._asked_again:
            self._asked_again = False
            self._timer.start()
            self._call()


class Pause(QObject):
    """Calls once when nothing was asked for during `ms`, as after a pause in typing."""

    def __init__(self, ms: int, call: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call
        self._timer = QTimer(self, singleShot=True, interval=ms)
        self._timer.timeout.connect(call)

    @property
    def owed(self) -> bool:
        """Whether a call is still to come."""
        return self._timer.isActive()

    def set_length(self, ms: int) -> None:
        """Let the pause be so long from the next asking on."""
        self._timer.setInterval(ms)

    def ask(self) -> None:
        """Wish for a call after the next pause."""
        self._timer.start()

    def flush(self) -> None:
        """Make the call that is still owed at once."""
        if self._timer.isActive():
            self._timer.stop()
            self._call()

    def cancel(self) -> None:
        """Forget the call that is still owed."""
        self._timer.stop()
