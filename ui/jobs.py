"""Work in the background: reads on a small pool, verbs one after the other, and their answers here."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from editor_app.domain.changes import Done
from editor_app.domain.errors import KnownError
from editor_app.progress import CancelToken, Progress
from ui.callback import Callback
from ui.notices import Notices

if TYPE_CHECKING:  # loaded with the first job, after the first paint
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Failed = Callable[[KnownError], None]
READERS = 3


@dataclass(frozen=True)
class Outcome:
    """How a piece of work ended: with a value, or with an error."""

    value: Any = None
    error: BaseException | None = None


class Job(QObject):
    """One piece of work under way. `progressed` gives the stage, what is done, and the total (0: unknown)."""

    progressed = Signal(str, int, int)
    finished = Signal()
    ended = Signal(object)

    def __init__(self, title: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.token = CancelToken()

    def step(self, stage: str, done: int, total: int) -> None:
        """Say how far it is; called by the working thread."""
        self.progressed.emit(stage, done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; the answer of a read is not delivered then."""
        self.token.cancel()


class Jobs(QObject):
    """Runs the program's work outside the window's thread and brings every answer back into it.

    Give `done` and `failed` as bound methods: a receiver that is gone meanwhile is not called.
    A KnownError without `failed` becomes a notice; any other exception goes to the crash handler.
    """

    changed = Signal(object, object)  # Changes, and the initiator of the verb or None

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._under_way: dict[Job, _Errand] = {}
        self._pools: list[ThreadPoolExecutor] = []
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the program is at its end: what is asked for from then on is not done."""
        return self._is_closed

    @property
    def busy(self) -> bool:
        """Whether anything is under way or waits for its answer to be heard."""
        return bool(self._under_way)

    def read(
        self, work: Callable[[], T], done: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> Job:
        """Run a question to the library on the pool of readers."""
        return self._start(self._readers, Job(parent=self), lambda _: work(), done, failed)

    def write(
        self,
        verb: Callable[[], Done[T]],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        initiator: object | None = None,
    ) -> Job:
        """Run a verb after all verbs given before; then call `done` and say `changed`."""
        job = self._start(self._writer, Job(parent=self), lambda _: verb(), done, failed)
        if job in self._under_way:
            self._under_way[job].initiator = initiator
            self._under_way[job].is_verb = True
        return job

    def long(
        self,
        work: Callable[[Progress, CancelToken], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        title: str = "",
    ) -> Job:
        """Run work that takes a while; it says how far it is and can be cancelled.

        An answer of the kind Done is treated as that of a verb: its value goes to `done`, and its
        changes are told.
        """
        job = Job(title, self)
        return self._start(self._long, job, lambda job: work(job, job.token), done, failed)

    def drain(self) -> None:
        """Wait until everything is finished and every answer was heard. For the end of the program."""
        while self._under_way:
            for errand in [*self._under_way.values()]:
                errand.wait()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def close(self) -> None:
        """Cancel what can be cancelled, wait for the rest, and end the threads."""
        if self._is_closed:
            return
        for job in self._under_way:
            job.cancel()
        self.drain()
        self._is_closed = True
        for pool in self._pools:
            pool.shutdown()

    @cached_property
    def _readers(self) -> "ThreadPoolExecutor":
        return self._pool(READERS, "reader")

    @cached_property
    def _writer(self) -> "ThreadPoolExecutor":
        return self._pool(1, "writer")

    @cached_property
    def _long(self) -> "ThreadPoolExecutor":
        return self._pool(2, "long")

    def _pool(self, threads: int, name: str) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  not before the first paint

        pool = ThreadPoolExecutor(threads, name)
        self._pools.append(pool)
        return pool

    def _start(
        self,
        pool: "ThreadPoolExecutor",
        job: Job,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
    ) -> Job:
        if self._is_closed:  # a timer of a window that is just going may still ask for something
            return job
        job.ended.connect(self._hear)
        errand = _Errand(Callback(done) if done else None, Callback(failed) if failed else None)
        self._under_way[job] = errand
        errand.future = pool.submit(_run, job, work)
        return job

    def _hear(self, outcome: Outcome) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        errand = self._under_way.pop(job)
        try:
            self._deliver(job, errand, outcome)
        finally:
            job.finished.emit()
            job.deleteLater()

    def _deliver(self, job: Job, errand: "_Errand", outcome: Outcome) -> None:
        if isinstance(outcome.error, KnownError):
            if errand.failed:
                errand.failed(outcome.error)
            else:
                self._notices.say(outcome.error)
        elif outcome.error is not None:
            sys.excepthook(type(outcome.error), outcome.error, outcome.error.__traceback__)
        else:
            self._deliver_value(job, errand, outcome.value)

    def _deliver_value(self, job: Job, errand: "_Errand", value: Any) -> None:  # noqa: ANN401
        is_verb = errand.is_verb or isinstance(value, Done)
        if errand.done and (is_verb or not job.token.cancelled):
            errand.done(value.value if is_verb else value)
        if is_verb and value.changes:
            self.changed.emit(value.changes, errand.initiator)


class _Errand:
    """Who waits for a job, and for what."""

    def __init__(self, done: Callback[Any] | None, failed: Callback[KnownError] | None) -> None:
        self.done = done
        self.failed = failed
        self.initiator: object | None = None
        self.is_verb = False
        self.future: Future[None] | None = None

    def wait(self) -> None:
        """Wait until the work is done."""
        if self.future is not None:
            self.future.result()


def _run(job: Job, work: Callable[[Job], Any]) -> None:
    try:
        outcome = Outcome(work(job))
    except Exception as error:
        outcome = Outcome(error=error)
    job.ended.emit(outcome)
