"""Sends what a plan says to a target: in order, resumed after a broken connection, stopped when asked."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from editor_app.export.delivery.place import Place, part_of
from editor_app.export.delivery.planning import DeliveryPlan
from editor_app.export.delivery.record import Journal
from editor_app.export.delivery.trouble import ConnectionBroken
from editor_app.export.manifest import NAME, ListedFile
from editor_app.progress import CancelToken, Progress

STAGE = "Sending files"
DELAYS = (1.0, 3.0, 9.0)
"""Seconds to wait before each new try; a file that gets through starts the count again."""
_LOOK_EVERY = 0.1


class Sender:
    """One delivery. `open_place` connects to the target, again after a broken connection.

    It raises ConnectionBroken when all tries have failed, Cancelled, and what the target refuses.
    """

    def __init__(
        self,
        open_place: Callable[[], Place],
        progress: Progress,
        cancel: CancelToken,
        delays: Sequence[float] = DELAYS,
    ) -> None:
        self._open = open_place
        self._progress = progress
        self._cancel = cancel
        self._delays = delays
        self._place: Place | None = None
        self._bytes = self._total = 0

    def place(self) -> Place:
        """Return the target, connected."""
        if self._place is None:
            self._place = self._open()
        return self._place

    def send(self, plan: DeliveryPlan, bundle: Path, journal: Journal, message: str) -> None:
        """Bring the target to where the plan wants it, the manifest last."""
        self._bytes, self._total = 0, plan.byte_size
        self._progress.step(STAGE, 0, self._total)
        self._clear_parts(journal)
        before = [file for file in plan.to_send if file.path != NAME]
        for file in before:
            self._put(file, bundle, journal)
        for path in plan.removed:
            self._remove(path, journal)
        for file in plan.to_send[len(before) :]:
            self._put(file, bundle, journal)
        touched = {*plan.removed, *(file.path for file in plan.to_send), *journal.begun}
        self.tried(lambda place: place.finish(sorted(touched), message))

    def tried(self, act: Callable[[Place], object]) -> None:
        """Do something at the target; after a broken connection, connect and do it again."""
        for delay in (*self._delays, None):
            self._cancel.check()
            try:
                act(self.place())
            except ConnectionBroken:
                self.close()
                if delay is None:
                    raise
                self._wait(delay)
            else:
                return

    def close(self) -> None:
        """Let go of the target."""
        place, self._place = self._place, None
        if place is not None:
            place.close()

    def _put(self, file: ListedFile, bundle: Path, journal: Journal) -> None:
        journal.begin(file.path)
        self.tried(lambda place: place.put(file.path, bundle / file.path, self._heard))
        journal.done(file)
        self._bytes += file.size
        self._progress.step(STAGE, self._bytes, self._total)

    def _remove(self, path: str, journal: Journal) -> None:
        journal.begin(path)
        self._take_away(path)

    def _take_away(self, path: str) -> None:
        self.tried(lambda place: place.remove(path))

    def _clear_parts(self, journal: Journal) -> None:
        """Remove the halves of files that a delivery before this one was cut off in."""
        for path in sorted(journal.begun - journal.sent.keys()):
            self._take_away(part_of(path))

    def _heard(self, sent: int) -> None:
        self._cancel.check()
        self._progress.step(STAGE, self._bytes + sent, self._total)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._cancel.check()
            time.sleep(min(_LOOK_EVERY, seconds))
