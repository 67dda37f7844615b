"""One writer per library: who holds it, and since when."""

import getpass
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from editor_app.domain.errors import LibraryInUse
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has a library open for writing."""

    computer: str
    user: str
    process: int
    since: str

    @property
    def sentence(self) -> str:
        """Who holds it, for a person."""
        return worded("{0} on {1}, since {2}", self.user, self.computer, self.since)


class LibraryLock:
    """Held while a library is open for writing; the system frees it when the process dies."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / "library.lock", timeout=0, thread_local=False)
        self._note = folder / "library.holder.json"

    def acquire(self, now: datetime) -> None:
        """Take the lock and say who holds it; raise LibraryInUse with the holder's name if it is taken."""
        try:
            self._lock.acquire()
        except Timeout:
            holder = self.holder()
            who = f" ({holder.sentence})" if holder else ""
            raise LibraryInUse(
                worded("The library is already open{0}.", who),
                worded("It can be opened read-only, or closed there first."),
            ) from None
        self._note.write_text(json.dumps(asdict(_this_process(now))), encoding="utf-8")

    def holder(self) -> Holder | None:
        """Return who holds the library, or None when that is not known."""
        try:
            return Holder(**json.loads(self._note.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Let the next one in."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()


def _this_process(now: datetime) -> Holder:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "somebody"
    return Holder(socket.gethostname(), user, os.getpid(), f"{now.astimezone():%Y-%m-%d %H:%M}")
