"""A fault of ours: drafts first, then the log, then a sentence."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.crash import LOG, CrashHandler, logger, start_log
from ui.notices import Notice


@pytest.fixture(autouse=True)
def quiet_log() -> Iterator[None]:
    """Leave the program's log as it was."""
    before = list(logger.handlers)
    logger.handlers.clear()
    yield
    for handler in logger.handlers:
        handler.close()
    logger.handlers[:] = before


def _crash(handler: CrashHandler) -> None:
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        handler.handle(type(error), error, error.__traceback__)


def test_drafts_are_saved_before_anything_is_told(context: Context, tmp_path: Path, qtbot: QtBot) -> None:
    """The order is: save, then tell; the log has the traceback."""
    order: list[str] = []
    context.notices.said.connect(lambda notice: order.append(notice.kind))
    handler = CrashHandler(context.notices, tmp_path)
    start_log(tmp_path)
    handler.save_first(lambda: order.append("saved"))
    _crash(handler)
    assert order == ["saved", "error"]
    assert "ZeroDivisionError" in (tmp_path / LOG).read_text()


def test_a_draft_that_cannot_be_saved_does_not_stop_the_others(
    context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    """Every draft gets its chance, and the user is told."""
    saved: list[str] = []
    told: list[Notice] = []
    context.notices.said.connect(told.append)
    handler = CrashHandler(context.notices, tmp_path)
    handler.save_first(lambda: saved.append(str(1 // 0)))
    handler.save_first(lambda: saved.append("second"))
    _crash(handler)
    assert saved == ["second"]
    assert "saved first" in told[0].text


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    """Where there is no place for a log, the program runs without."""
    (tmp_path / "file").write_text("in the way")
    start_log(tmp_path / "file" / "logs")
    assert not any(isinstance(handler, logging.FileHandler) for handler in logger.handlers)
