"""How long work says how far it is, and learns that it should stop."""

from threading import Event
from typing import Protocol

from editor_app.domain.errors import Cancelled


class Progress(Protocol):
    """Hears how far a piece of work is; `total` is 0 while it is not known."""

    def step(self, stage: str, done: int, total: int) -> None:
        """Hear that `done` of `total` are finished in the stage of that name (a short phrase)."""


class Silent:
    """A progress that nobody watches."""

    def step(self, stage: str, done: int, total: int) -> None:
        """Do nothing."""


class CancelToken:
    """A flag that one thread raises and the working thread looks at between two steps."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled when somebody asked."""
        if self._event.is_set():
            raise Cancelled()
