"""What we know of our last delivery to a channel, and the journal of one under way."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from editor_app.export.manifest import ListedFile
from editor_app.export.trouble import disk_in_sentences


@dataclass(frozen=True, slots=True)
class Record:
    """Our last delivery: where it went, the files that stand there since, and the articles in it.

    `contents` are articles as (id, slug, revision); `at` is when, in RFC 3339.
    """

    target: str = ""
    files: Mapping[str, ListedFile] = field(default_factory=dict)
    contents: tuple[tuple[str, str, int], ...] = ()
    at: str = ""

    @classmethod
    def read(cls, path: Path, *, with_files: bool = True) -> Self:
        """Return what is kept in a file; nothing where there is none, or it cannot be read.

        The files, of which there are many, stand in a line of their own: `with_files` asks for them.
        """
        try:
            with path.open(encoding="utf-8") as lines:
                said: dict[str, Any] = json.loads(next(lines))
                listed = json.loads(next(lines)) if with_files else []
            files = {each[0]: ListedFile(str(each[0]), int(each[1]), str(each[2])) for each in listed}
            contents = tuple((str(a), str(slug), int(n)) for a, slug, n in said["contents"])
            return cls(str(said["target"]), files, contents, str(said["at"]))
        except (OSError, ValueError, KeyError, TypeError, IndexError, StopIteration):
            return cls()

    def write(self, path: Path) -> None:
        """Keep it in a file, in one step. Raises DiskTrouble."""
        files = [[each.path, each.size, each.sha256] for each in self.files.values()]
        said = {"target": self.target, "at": self.at, "contents": self.contents}
        with disk_in_sentences(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            with part.open("w", encoding="utf-8") as out:
                out.write(json.dumps(said, ensure_ascii=False) + "\n")
                out.write(json.dumps(files) + "\n")
                out.flush()
                os.fsync(out.fileno())
            part.replace(path)


class Journal:
    """Lines about files as they are sent, so that a delivery that broke off goes on where it was.

    A line says that a path is about to be written, before; and with what content it stands there, after.
    """

    def __init__(self, path: Path, target: str) -> None:
        self._path = path
        self._target = target
        self.begun: set[str] = set()
        self.sent: dict[str, ListedFile] = {}
        self._read()

    def begin(self, path: str) -> None:
        """Note that a path is about to be written or removed."""
        self.begun.add(path)
        self.sent.pop(path, None)
        self._add({"begun": path})

    def done(self, file: ListedFile) -> None:
        """Note what stands at a path now."""
        self.sent[file.path] = file
        self._add({"sent": [file.path, file.size, file.sha256]})

    def clear(self) -> None:
        """Forget everything: the delivery is finished."""
        self._path.unlink(missing_ok=True)
        self.begun, self.sent = set(), {}

    def _add(self, line: Mapping[str, object]) -> None:
        with disk_in_sentences(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new = not self._path.exists()
            with self._path.open("a", encoding="utf-8") as out:
                if new:
                    out.write(json.dumps({"target": self._target}))
                out.write("\n" + json.dumps(line))  # the end of a torn line comes first

    def _read(self) -> None:
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except OSError:
            return
        for line in _documents(lines):
            if line.get("target", self._target) != self._target:
                self._path.unlink()  # the channel goes elsewhere now
                return
            if "begun" in line:
                self.begun.add(line["begun"])
                self.sent.pop(line["begun"], None)
            elif "sent" in line:
                self.sent[line["sent"][0]] = ListedFile(*line["sent"])


def _documents(lines: Iterable[str]) -> Iterable[dict[str, Any]]:
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            continue  # the last line of a program that was killed
