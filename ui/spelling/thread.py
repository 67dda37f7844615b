"""The one background thread of the spelling check, and the way of its answers back into the window."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from editor_app.domain.errors import KnownError
from ui.callback import Callback
from ui.jobs import Outcome
from ui.notices import Notices

T = TypeVar("T")


class SpellingThread(QObject):
    """Does one thing after the other. Its own, as a look for suggestions may take two seconds.

    Give `done` as a bound method: a receiver that is gone meanwhile is not called.
    """

    _answered = Signal(object, object)

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._thread = ThreadPoolExecutor(1, "spelling")
        self._is_closed = False
        self._answered.connect(self._hear)

    def ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do this after all that was asked before; a KnownError becomes a notice."""
        if not self._is_closed:
            self._thread.submit(self._run, work, Callback(done))

    def close(self) -> None:
        """Give up what waits, and end when the work under way does."""
        self._is_closed = True
        self._thread.shutdown(cancel_futures=True)

    def _run(self, work: Callable[[], Any], done: Callback[Any]) -> None:
        try:
            outcome = Outcome(work())
        except Exception as error:
            outcome = Outcome(error=error)
        if not self._is_closed:
            self._answered.emit(done, outcome)

    def _hear(self, done: Callback[Any], outcome: Outcome) -> None:
        if self._is_closed:
            return
        if outcome.error is None:
            done(outcome.value)
        elif isinstance(outcome.error, KnownError):
            self._notices.say(outcome.error)
        else:
            sys.excepthook(type(outcome.error), outcome.error, outcome.error.__traceback__)
