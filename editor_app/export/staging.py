"""The folder a bundle is made in, which knows the size and hash of every file it was given."""

import ctypes
import hashlib
import os
import shutil
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from editor_app.domain.errors import Refused
from editor_app.export.manifest import NAMES, ListedFile, is_safe_path
from editor_app.export.placing import sync_folder
from editor_app.wording import worded

FEW: Final = 100
"""So many files are synced one by one; with more, the whole disk is quicker."""
_SYNCING_THREADS = 8  # they wait for the disk, which puts them together into few journal commits


class Stage:
    """A bundle in the making. Several processes may write into one folder, each with a stage of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: set[str] = set()

    def write(self, path: str, content: bytes | Path) -> ListedFile:
        """Write one file and return its entry in the manifest.

        A file that stands there already is replaced by a new one, never written over: it may be the same
        file as in another bundle. Raises Refused when the path would leave the bundle.
        """
        if not is_safe_path(path) or path in NAMES:
            raise Refused(
                worded("{0} cannot be the address of a page.", path[:200]), worded("Give it another slug.")
            )
        out = f"{self.folder}/{path}"
        self._make_folder(path)
        if isinstance(content, bytes):
            digest = hashlib.sha256(content).hexdigest()
            _put(out, content)
            return ListedFile(path, len(content), digest)
        _remove(out)
        shutil.copyfile(content, out)
        with open(out, "rb") as copy:  # noqa: PTH123  hashed as it was written, should the source change
            digest = hashlib.file_digest(copy, "sha256").hexdigest()
            return ListedFile(path, os.fstat(copy.fileno()).st_size, digest)

    def put(self, path: str, content: bytes | None) -> None:
        """Write a file that speaks of the others, or take it away."""
        _remove(f"{self.folder}/{path}")
        if content is not None:
            _put(f"{self.folder}/{path}", content)

    def take(self, path: str, other: Path) -> None:
        """Let a path be the same file as in another bundle of the disk (a hard link).

        Raises OSError where the disk knows no links.
        """
        self._make_folder(path)
        _remove(f"{self.folder}/{path}")
        os.link(other / path, f"{self.folder}/{path}")

    def remove(self, path: str) -> None:
        """Remove a file, and the folders that are empty then."""
        _remove(f"{self.folder}/{path}")
        for parent in Path(path).parents[:-1]:
            try:
                (self.folder / parent).rmdir()
            except OSError:
                return
            self._made.discard(parent.as_posix())

    def sync(self, paths: Iterable[str]) -> None:
        """Wait until these files, and the folders they are in, are on the disk."""
        listed = list(paths)
        if len(listed) > FEW and _sync_disk(self.folder):
            return
        folders = {folder for path in listed for folder in Path(path).parents}
        with ThreadPoolExecutor(_SYNCING_THREADS) as pool:
            list(pool.map(_sync_file, [self.folder / path for path in listed]))
        for folder in sorted(folders, reverse=True):
            if (self.folder / folder).is_dir():
                sync_folder(self.folder / folder)

    def _make_folder(self, path: str) -> None:
        folder = path.rpartition("/")[0]
        if folder and folder not in self._made:
            os.makedirs(f"{self.folder}/{folder}", exist_ok=True)  # noqa: PTH103  thousands of them
            self._made.add(folder)


def _put(out: str, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(out, flags, 0o644)
    except FileExistsError:
        _remove(out)
        handle = os.open(out, flags, 0o644)
    with os.fdopen(handle, "wb", buffering=0) as file:
        view = memoryview(content)
        while view:
            view = view[file.write(view) :]


def _remove(path: str) -> None:
    try:
        os.unlink(path)  # noqa: PTH108
    except FileNotFoundError:
        return


def _sync_file(path: Path) -> None:
    if path.exists():
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _sync_disk(folder: Path) -> bool:
    """Write out everything the disk of a folder still owes, in one go (syncfs, Linux); False elsewhere."""
    if not sys.platform.startswith("linux"):
        return False
    sync = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if sync is None:
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        if sync(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(folder))
    finally:
        os.close(handle)
    return True
