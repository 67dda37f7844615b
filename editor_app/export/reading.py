"""Reads the files of a finished bundle, whether it is a folder or a zip."""

import errno
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from editor_app.domain.errors import BundleProblem, NotFound
from editor_app.wording import worded

BROKEN_ZIP = (
    zipfile.BadZipFile, zipfile.LargeZipFile, RuntimeError, ValueError, OverflowError, EOFError,
    struct.error, zlib.error,
)  # fmt: skip
"""What zipfile throws at a damaged or hostile archive."""


class BundleReader(Protocol):
    """The files of a bundle; `sizes` maps each path to its size in bytes, -1 when it is no plain file."""

    sizes: dict[str, int]

    def open(self, path: str) -> IO[bytes]:
        """Return the content of one of them."""


class FolderReader:
    """A bundle in a folder; links are not followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.sizes = {path.relative_to(folder).as_posix(): _plain_size(path) for path in _leaves(folder)}

    def open(self, path: str) -> IO[bytes]:
        """Return the content of a file."""
        return (self._folder / path).open("rb")


class ZipReader:
    """A bundle in a zip."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        names = archive.namelist()
        self.sizes = {info.filename: info.file_size for info in archive.infolist()}
        if len(self.sizes) != len(names):
            raise BundleProblem(worded("The zip holds two files of one name."))

    def open(self, path: str) -> IO[bytes]:
        """Return the content of an entry."""
        return self._archive.open(path)


@contextmanager
def reading(bundle: Path) -> Iterator[BundleReader]:
    """Give the files of the bundle. Raises NotFound, or BundleProblem when it is neither folder nor zip."""
    if bundle.is_dir():
        yield FolderReader(bundle)
        return
    if not bundle.exists():
        raise NotFound(worded("There is no bundle at {0}.", bundle))
    with bundle.open("rb") as file:
        try:
            with zipfile.ZipFile(file) as archive:
                yield ZipReader(archive)
        except BROKEN_ZIP as error:
            raise BundleProblem(worded("{0} is neither a folder nor a whole zip.", bundle.name)) from error
        except OSError as error:
            if error.errno != errno.EINVAL:  # a place before the file's beginning is no trouble of the disk
                raise
            raise BundleProblem(worded("{0} is not a whole zip.", bundle.name)) from error


def _leaves(folder: Path) -> Iterator[Path]:
    """Yield everything that is not a folder, and folders that hold nothing."""
    for here, folders, files in os.walk(folder):
        linked = [name for name in folders if (Path(here) / name).is_symlink()]
        yield from (Path(here) / name for name in files + linked)
        if not folders and not files and Path(here) != folder:
            yield Path(here)


def _plain_size(path: Path) -> int:
    return path.stat().st_size if path.is_file() and not path.is_symlink() else -1
