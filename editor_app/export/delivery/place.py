"""What a delivery asks of a target, whatever stands behind it."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Protocol

SUFFIX = ".dateline-part"
"""How the name of a file ends while it is being written."""

Sent = Callable[[int], None]
"""Hears how many bytes of a file are there; may raise Cancelled."""


class Place(Protocol):
    """A target under way. Paths are those of the bundle, relative, with forward slashes.

    Methods raise ConnectionBroken where another try may help, and other KnownErrors where it does not.
    """

    @property
    def name(self) -> str:
        """What sentences call it."""

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """Return the files directly in these folders ("" is the place itself), with their sizes."""

    def read(self, path: str) -> bytes | None:
        """Return a small file's content, or None where there is none."""

    def sha256(self, path: str) -> str | None:
        """Return the checksum of a file where that is cheap, "" where it is not, None for no file."""

    def put(self, path: str, source: Path, sent: Sent) -> None:
        """Write a file, in one step where the target can: nobody sees half of it."""

    def remove(self, path: str) -> None:
        """Remove a file, and the folders that are empty then; a file that is not there is fine."""

    def finish(self, paths: Iterable[str], message: str) -> None:
        """Do what comes after the last file: `paths` were written or removed, `message` says what changed."""

    def close(self) -> None:
        """Let go of the connection."""


def part_of(path: str) -> str:
    """Return the name of a file of the bundle while it is being written."""
    pure = PurePosixPath(path)
    return pure.with_name(f".{pure.name}{SUFFIX}").as_posix()


def parents_of(path: str) -> list[str]:
    """Return the folders a path is in, the nearest first, without the place itself."""
    return [parent.as_posix() for parent in PurePosixPath(path).parents[:-1]]


def folders_of(paths: Iterable[str]) -> list[str]:
    """Return the folders these paths stand directly in, sorted."""
    return sorted({path.rpartition("/")[0] for path in paths})
