"""What can be said of a library without opening it: is it there, how large, when was it changed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor_app.storage.library import DATABASE

MOST_FILES = 100_000
"""Counting more takes longer than anybody looks at a list of libraries."""


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """`size` is in bytes, of all files; `changed_at` is local time. Both are empty where nothing is there."""

    path: Path
    is_there: bool = False
    size: int = 0
    changed_at: datetime | None = None


def library_facts(path: Path) -> LibraryFacts:
    """Return what is to be seen of a library from outside; a disk that is away counts as nothing there."""
    try:
        database = (path / DATABASE).stat()
        changed = datetime.fromtimestamp(database.st_mtime)
        return LibraryFacts(path, is_there=True, size=sum(_sizes(path)), changed_at=changed)
    except OSError:
        return LibraryFacts(path)


def _sizes(path: Path) -> Iterator[int]:
    count = 0
    for folder, _, files in os.walk(path):
        for name in files:
            count += 1
            if count > MOST_FILES:
                return
            try:
                yield os.lstat(os.path.join(folder, name)).st_size  # noqa: PTH118  a Path costs more than stat
            except OSError:  # a journal that was just taken in
                continue
