"""Background work: answers, order, errors, receivers that are gone."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import Cancelled, NotFound
from editor_app.domain.ids import ArticleId
from editor_app.progress import CancelToken, Progress
from ui.context import Context

TOUCHED = Changes(articles=frozenset({ArticleId("one")}))


class Listener(QObject):
    """Keeps what it is told, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[QThread] = []

    def hear(self, value: object) -> None:
        """Keep a value."""
        self.heard.append(value)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def listener() -> Listener:
    """Somebody who waits for answers."""
    return Listener()


def test_an_answer_is_heard_in_the_windows_thread(context: Context, qtbot: QtBot, listener: Listener) -> None:
    """The work runs in another thread, its answer comes back into this one."""
    context.jobs.read(threading.current_thread, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard != [threading.current_thread()]
    assert listener.threads == [QThread.currentThread()]


def test_verbs_run_one_after_the_other(context: Context, listener: Listener) -> None:
    """A verb begins when the one before is done, and the answers keep the order."""
    running: list[int] = []

    def verb(number: int) -> Done[tuple[int, int]]:
        running.append(number)
        alone = len(running)
        running.remove(number)
        return Done((number, alone), TOUCHED)

    for number in range(20):
        context.jobs.write(lambda number=number: verb(number), listener.hear)
    context.jobs.drain()
    assert listener.heard == [(number, 1) for number in range(20)]


def test_changed_comes_after_done_with_the_initiator(context: Context, listener: Listener) -> None:
    """Who asked for the verb hears its value first; then everybody hears what changed, and by whom."""
    context.jobs.changed.connect(lambda changes, by: listener.hear((changes, by)))
    context.jobs.write(lambda: Done("value", TOUCHED), listener.hear, initiator=listener)
    context.jobs.drain()
    assert listener.heard == ["value", (TOUCHED, listener)]


def test_a_verb_that_touched_nothing_is_not_told(context: Context, qtbot: QtBot, listener: Listener) -> None:
    """No view has to look again when nothing changed."""
    with qtbot.assertNotEmitted(context.jobs.changed):
        context.jobs.write(lambda: Done("same", Changes()), listener.hear)
        context.jobs.drain()
    assert listener.heard == ["same"]


def _missing() -> None:
    raise NotFound("No such thing.")


def test_a_known_error_goes_to_failed(context: Context, qtbot: QtBot, listener: Listener) -> None:
    """Who waits for an error gets it, and no notice is shown."""
    with qtbot.assertNotEmitted(context.notices.said):
        context.jobs.read(_missing, failed=listener.hear)
        context.jobs.drain()
    assert isinstance(listener.heard[0], NotFound)


def test_a_known_error_nobody_waits_for_becomes_a_notice(context: Context, listener: Listener) -> None:
    """Its sentence is shown to the user."""
    context.notices.said.connect(listener.hear)
    context.jobs.read(_missing)
    context.jobs.drain()
    assert [(notice.text, notice.kind) for notice in listener.heard] == [("No such thing.", "error")]


def test_a_fault_of_ours_goes_to_the_crash_handler(
    context: Context, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any other exception reaches sys.excepthook with its traceback."""
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: listener.hear((kind, trace)))
    context.jobs.read(lambda: 1 // 0)
    context.jobs.drain()
    assert listener.heard[0][0] is ZeroDivisionError
    assert listener.heard[0][1] is not None


def test_a_receiver_that_is_gone_is_not_called(context: Context) -> None:
    """An answer for a closed page is dropped; nothing keeps the page alive."""
    gate = threading.Event()
    listener = Listener()
    heard = listener.heard
    context.jobs.read(gate.wait, listener.hear)
    del listener
    gate.set()
    context.jobs.drain()
    assert heard == []


def test_a_deleted_receiver_is_not_called(context: Context) -> None:
    """A window object whose C++ half is gone does not get answers, though Python still knows it."""
    gate = threading.Event()
    listener = Listener()
    context.jobs.read(gate.wait, listener.hear)
    shiboken6.delete(listener)
    gate.set()
    context.jobs.drain()
    assert listener.heard == []


def test_long_work_tells_how_far_it_is(context: Context, qtbot: QtBot, listener: Listener) -> None:
    """Progress comes as a signal of the job, and the job says when it is finished."""

    watched = threading.Event()

    def work(progress: Progress, cancel: CancelToken) -> str:
        watched.wait(5)
        progress.step("Pages", 1, 2)
        return "made"

    job = context.jobs.long(work, listener.hear, title="Export")
    job.progressed.connect(lambda *step: listener.hear(step))
    with qtbot.waitSignal(job.finished):
        watched.set()
    assert listener.heard == [("Pages", 1, 2), "made"]


def test_long_work_can_be_cancelled(context: Context, listener: Listener) -> None:
    """Cancel reaches the work through its token; who waits hears Cancelled."""
    started = threading.Event()

    def work(progress: Progress, cancel: CancelToken) -> None:
        started.set()
        while True:
            cancel.check()

    job = context.jobs.long(work, failed=listener.hear)
    started.wait(5)
    job.cancel()
    context.jobs.drain()
    assert isinstance(listener.heard[0], Cancelled)


def test_a_cancelled_read_does_not_answer(context: Context, listener: Listener) -> None:
    """The answer to a question nobody asks any more is not delivered."""
    gate = threading.Event()
    job = context.jobs.read(gate.wait, listener.hear)
    job.cancel()
    gate.set()
    context.jobs.drain()
    assert listener.heard == []
