"""Child processes in which untrusted files are opened: limited in time and memory, replaced when they die."""

import atexit
import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

from editor_app.domain.errors import BadPicture
from editor_app.paths import child_command
from editor_app.wording import CATALOGUE, worded

MEMORY: Final = 3 * 1024**3  # bytes of address space; an honest picture of 60 million pixels needs a third
SECONDS: Final = 60.0  # for one question; an honest one takes a tenth
_ROOT = Path(__file__).parents[2]
_INHERITED: Final = (
    "LANG",
    "LC_ALL",
    "LD_LIBRARY_PATH",
    "PATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    CATALOGUE,
)
"""What a child needs to know of the user's environment; keys and tokens are not among it."""


class ChildDied(Exception):
    """The child ended over its question. `late` tells that it took longer than it may."""

    def __init__(self, *, late: bool) -> None:
        super().__init__("late" if late else "died")
        self.late = late


class Child:
    """One process of `worker.py`: a question at a time, each a line of JSON."""

    def __init__(self) -> None:
        self.ended = False
        self._process = subprocess.Popen(
            child_command(
                "pictures", (sys.executable, "-P", "-m", "editor_app.pictures.worker"), str(MEMORY)
            ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid

    def ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Return the answer; raise ChildDied when there is none in time, and be `ended` from then on."""
        assert self._process.stdin
        assert self._process.stdout
        late = threading.Timer(seconds, self._process.kill)
        late.daemon = True
        late.start()
        line = b""
        try:
            with suppress(OSError):
                self._process.stdin.write(json.dumps(question).encode() + b"\n")
                self._process.stdin.flush()
                line = self._process.stdout.readline()
        finally:
            in_time = late.is_alive()
            late.cancel()
        self.ended = not (in_time and line.endswith(b"\n"))
        if self.ended:
            self.close()
        if not line.endswith(b"\n"):
            raise ChildDied(late=not in_time)
        answer: dict[str, Any] = json.loads(line)
        return answer

    def close(self) -> None:
        """End the process; a question under way ends with ChildDied. May come from any thread."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


class Processes:
    """As many children as there are cores, each started when it is first needed."""

    def __init__(self, count: int = 0, seconds: float = SECONDS) -> None:
        self.count = count or os.cpu_count() or 1
        self._seconds = seconds
        self._idle: queue.LifoQueue[Child | None] = queue.LifoQueue()
        for _ in range(self.count):
            self._idle.put(None)

    def ask(self, job: str, name: str, seconds: float = 0.0, **question: Any) -> dict[str, Any]:  # noqa: ANN401
        """Have a job of `worker.JOBS` done, as soon as a child is free; wait for the answer.

        `name` is what a sentence calls the file. Raises BadPicture with the sentence of the job, or one of
        our own when the child died over the file or took longer than `seconds` (SECONDS without it); OSError
        when the disk said no to what the job writes.
        """
        seconds = seconds or self._seconds
        line = {"job": job, "name": name, "seconds": seconds, **question}
        try:
            answer = self._asked(line, seconds)
        except ChildDied as died:
            raise _bitten(name, died) from died
        if "errno" in answer:
            raise OSError(answer["errno"], os.strerror(answer["errno"]))
        if "refused" in answer:
            raise BadPicture(answer["refused"], answer["advice"])
        return answer

    def _asked(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        child = self._idle.get()
        try:
            try:
                child = child or Child()
                return child.ask(question, seconds)
            except ChildDied as died:
                if died.late:
                    raise
                child = Child()  # the system may have ended the old one, for whatever reason
                return child.ask(question, seconds)
        finally:
            self._idle.put(None if child is None or child.ended else child)

    def close(self) -> None:
        """End the children that wait; those at work end with their question's asker."""
        waiting: list[Child | None] = []
        with suppress(queue.Empty):
            while True:
                waiting.append(self._idle.get_nowait())
        for child in waiting:
            if child is not None:
                child.close()
            self._idle.put(None)


@cache
def processes() -> Processes:
    """Return the children of this program."""
    made = Processes()
    atexit.register(made.close)
    return made


def _environment() -> dict[str, str]:
    places = (str(_ROOT), os.environ.get("PYTHONPATH", ""))
    kept = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    # Each further arena of the allocator takes 64 MB of the address space, whether it is used or not.
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, places)), "MALLOC_ARENA_MAX": "2"}


def _bitten(name: str, died: ChildDied) -> BadPicture:
    if died.late:
        return BadPicture(
            worded("{0} takes too long to open.", name), worded("Ask for the picture to be sent again.")
        )
    return BadPicture(
        worded("{0} is damaged in a way that no program should open.", name),
        worded("Ask for the picture to be sent again."),
    )
