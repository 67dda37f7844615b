"""Calling often, but not too often."""

from pytestqt.qtbot import QtBot

from ui.throttle import Pause, Throttle


def test_a_throttle_calls_at_once_and_never_loses_the_last_wish(qtbot: QtBot) -> None:
    """Of many wishes in a row the first and the last lead to a call."""
    calls: list[int] = []
    throttle = Throttle(30, lambda: calls.append(1))
    for _ in range(10):
        throttle.ask()
    assert len(calls) == 1
    qtbot.waitUntil(lambda: len(calls) == 2)


def test_flush_makes_only_the_call_that_is_owed(qtbot: QtBot) -> None:
    """Nothing is called twice for one wish."""
    calls: list[int] = []
    throttle = Throttle(10_000, lambda: calls.append(1))
    throttle.ask()
    throttle.flush()
    assert len(calls) == 1
    throttle.ask()
    throttle.flush()
    assert len(calls) == 2


def test_a_pause_calls_once_after_the_last_wish(qtbot: QtBot) -> None:
    """While wishes come in, nothing is called."""
    calls: list[int] = []
    pause = Pause(20, lambda: calls.append(1))
    for _ in range(5):
        pause.ask()
    assert calls == []
    assert pause.owed
    qtbot.waitUntil(lambda: calls == [1])
    assert not pause.owed


def test_a_cancelled_pause_does_not_call(qtbot: QtBot) -> None:
    """What was cancelled is forgotten."""
    calls: list[int] = []
    pause = Pause(10_000, lambda: calls.append(1))
    pause.ask()
    pause.cancel()
    pause.flush()
    assert calls == []
