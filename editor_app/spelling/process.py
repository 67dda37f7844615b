"""Asks the process that holds the dictionaries; starts it with the first question."""

import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from editor_app.paths import child_command
from editor_app.wording import worded

WORKER = Path(__file__).with_name("worker.py")


class DictionaryTrouble(Exception):
    """A dictionary cannot be read, or the process that holds it went down twice."""


class DictionaryProcess:
    """One question at a time. A process that dies is started anew, once a question."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The id of the process, while there is one."""
        return self._process.pid if self._process else None

    def check(self, dictionary: Path, words: Sequence[str]) -> list[bool]:
        """Tell of each word whether the dictionary has it. Raises DictionaryTrouble."""
        right: list[bool] = self._ask({"dictionary": str(dictionary), "words": list(words)})["right"]
        return right

    def suggest(self, dictionary: Path, word: str) -> list[str]:
        """Return what may have been meant, the best first. Takes up to two seconds."""
        found: list[str] = self._ask({"dictionary": str(dictionary), "suggest": word})["suggestions"]
        return found

    def close(self) -> None:
        """End the process; a question under way ends with DictionaryTrouble. May come from any thread."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._let_go()

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        line = json.dumps(question).encode() + b"\n"
        with self._lock:
            answer = self._tell(line) or self._tell(line)
        if not answer:
            raise DictionaryTrouble(worded("The process that holds the dictionaries has ended."))
        found: dict[str, Any] = json.loads(answer)
        if "error" in found:
            raise DictionaryTrouble(found["error"])
        return found

    def _tell(self, line: bytes) -> bytes:
        """Return the answer; nothing when the process died over it."""
        if self._is_closed():
            return b""
        if self._process is None:
            self._process = _start()
            if self._is_closed():  # `close` came between, and saw no process to kill
                self._process.kill()
        assert self._process.stdin
        assert self._process.stdout
        answer = b""
        with suppress(OSError):
            self._process.stdin.write(line)
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        if not answer.endswith(b"\n"):
            self._let_go()
            return b""
        return answer

    def _is_closed(self) -> bool:
        return self._closed

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        child_command("spelling", (sys.executable, "-P", str(WORKER))),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
