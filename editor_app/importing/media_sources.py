"""The files behind what was dropped or chosen: files, folders with all below them, and zips."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from editor_app.domain.errors import BadInput, KnownError
from editor_app.domain.intake import LONGEST_NAME
from editor_app.importing.zip_reading import is_hidden
from editor_app.pictures.kinds import ZIP, kind_of
from editor_app.pictures.plain_text import tidy
from editor_app.pictures.processes import processes

_BYTES_AT_ONCE: Final = 200_000_000  # unpacked at a time, so that a large zip never lies there twice
_SECONDS: Final = 300.0  # for one part of a zip


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is to be taken in, or `problem`: why it cannot be. `ours` may be removed afterwards."""

    name: str
    path: Path
    problem: KnownError | None = None
    ours: bool = False


class Sources:
    """Goes through what was given; `total` grows as folders and zips are looked into."""

    def __init__(self, paths: Sequence[Path], folder: Path) -> None:
        """`folder` is where zips are unpacked, a part at a time; `close` removes what is left there."""
        self._paths = paths
        self._folder = folder
        self._unpacked: list[Path] = []
        self.total = 0

    def close(self) -> None:
        """Remove what zips left behind."""
        for folder in self._unpacked:
            shutil.rmtree(folder, ignore_errors=True)

    def __iter__(self) -> Iterator[Source]:
        files = [source for path in self._paths for source in _files(path)]
        self.total += len(files)
        for source in files:
            if source.problem is None and _is_zip(source.path):
                yield from self._of_zip(source)
            else:
                yield source

    def _of_zip(self, zipped: Source) -> Iterator[Source]:
        start, total = 0, 1
        while start < total:
            folder = self._new_folder()
            question = {"path": str(zipped.path), "folder": str(folder), "most": _BYTES_AT_ONCE}
            try:
                answer = processes().ask("unpack", zipped.name, _SECONDS, start=start, **question)
            except BadInput as error:
                yield Source(zipped.name, zipped.path, error)
                return
            if not start:
                self.total += answer["total"] - 1
            total = answer["total"]
            for number, (name, problem) in enumerate(answer["files"], start):
                yield _unpacked(name, folder / str(number), problem)
            start = max(answer["next"], start + 1)

    def _new_folder(self) -> Path:
        folder = Path(tempfile.mkdtemp(dir=self._folder, prefix=".taking-"))
        self._unpacked.append(folder)
        return folder


def shown_name(name: str) -> str:
    """Return the last part of a file's name as it may be stored and shown: one line, no hidden signs."""
    readable = name.encode("utf-8", "replace").decode("utf-8")
    last = PurePosixPath(readable.replace("\\", "/")).name
    return tidy(last, LONGEST_NAME) or "file"


def _files(path: Path) -> Iterator[Source]:
    """Give a file, or all files below a folder in the order of their names; links are not followed there."""
    if not path.is_dir():
        yield Source(shown_name(path.name), path)
        return
    for folder, names, files in os.walk(path):
        names[:] = sorted(name for name in names if not is_hidden(name))
        for name in sorted(files):
            found = Path(folder, name)
            if is_hidden(name):
                continue
            problem = "is a link to another file." if found.is_symlink() else ""
            yield _source(shown_name(name), found, problem)


def _is_zip(path: Path) -> bool:
    try:
        return path.is_file() and kind_of(path) == ZIP
    except OSError:
        return False  # taking it in will say why


def _unpacked(name: str, path: Path, problem: str) -> Source:
    name = shown_name(name)
    if not problem and _is_zip(path):
        problem = "is a zip inside a zip; unpack it first."
    return _source(name, path, problem, ours=True)


def _source(name: str, path: Path, problem: str, *, ours: bool = False) -> Source:
    return Source(name, path, BadInput(f"{name} {problem}") if problem else None, ours)
