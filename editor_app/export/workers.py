"""Other processes in which much is made at once, each with the library as the export sees it."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, Final, TypeVar

ENOUGH: Final = 400
"""With fewer things to make, starting other processes takes longer than they would save."""
Part = TypeVar("Part")
Result = TypeVar("Result")
_opens: list[Callable[[], Any]] = []  # what opens the library, where this process is a worker
_opened: list[Any] = []


class Workers:
    """As many processes as there are cores. They start at once, while this one goes on."""

    def __init__(self, elsewhere: Callable[[], Any], count: int) -> None:
        """`elsewhere` opens in each of them what their work is given; it must be possible to pickle it."""
        self._ahead = count * 3
        self._pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), _begin, (elsewhere,))
        self._pool.submit(_nothing)

    def each(self, work: Callable[[Any, Part], Result], parts: Iterable[Part]) -> Iterator[Result]:
        """Give what a function of a module makes of each part, in order; few parts are under way at a time.

        Raises whatever the function, or the opening of the library, raises over there.
        """
        waiting: deque[Future[Result]] = deque()
        try:
            for part in parts:
                waiting.append(self._pool.submit(_do, work, part))
                if len(waiting) >= self._ahead:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for each in waiting:
                each.cancel()

    def close(self) -> None:
        """End the processes; what was begun is ended first."""
        self._pool.shutdown(cancel_futures=True)


def _begin(elsewhere: Callable[[], Any]) -> None:
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    _opens[:] = [elsewhere]


def _nothing() -> None:
    """Let a process start."""


def _do(work: Callable[[Any, Part], Result], part: Part) -> Result:
    if not _opened:
        _opened.append(_opens[0]())
    return work(_opened[0], part)
