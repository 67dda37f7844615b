"""Puts a finished bundle in its place, whole; until then the old one stands."""

import ctypes
import errno
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import filelock

from editor_app.domain.errors import BundleProblem, Refused
from editor_app.export.manifest import NAME, NAMES, read_manifest
from editor_app.export.reading import reading
from editor_app.wording import term, worded

_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}  # what file managers leave in a folder by themselves
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bundle goes, and the neighbours it is made in: on the same disk, so that a rename suffices."""

    out: Path

    @property
    def staging(self) -> Path:
        """The folder the bundle is made in."""
        return self._neighbour("staging")

    @property
    def packing(self) -> Path:
        """The file a zip is packed in."""
        return self._neighbour("packing")

    @property
    def spare(self) -> Path:
        """The folder the bundle before this one waits in: the next one is made of it."""
        return self._neighbour("before")

    @property
    def scratch(self) -> Path:
        """A file that is there only while a bundle is made."""
        return self._neighbour("memory")

    @property
    def old(self) -> Path:
        """The folder an old bundle waits in where two folders cannot be exchanged in one step."""
        return self._neighbour("old")

    def _neighbour(self, what: str) -> Path:
        return self.out.parent / f".{self.out.name}.{what}"


@contextmanager
def reserved(wished: Path) -> Iterator[Place]:
    """Hold the place for one export; whatever happens, nothing stays beside it but the spare bundle.

    What an export that was killed has left is cleared first. Raises Refused when another export
    is writing there.
    """
    place = Place(wished.resolve())
    if not place.out.name:
        raise Refused(
            worded("{0} cannot be replaced by a bundle.", place.out), worded("Choose a folder inside it.")
        )
    place.out.parent.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(_lock_file(place.out), timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise Refused(
            worded("Another export to {0} is running.", wished), worded("Wait until it is done.")
        ) from error
    try:
        if place.old.exists() and not place.out.exists():
            place.old.rename(place.out)
        _clear(place)
        yield place
    finally:
        with suppress(OSError):
            _clear(place)
            _lock_file(place.out).unlink()  # who waits for it notices, and locks a new one
        lock.release()


def check_replaceable(out: Path, folder: bool) -> None:
    """Raise Refused when a bundle (a `folder`, or else a zip) at `out` would replace something else."""
    if not out.exists() or (folder and out.is_dir() and not any(out.iterdir())):
        return
    if out.is_dir() is not folder:
        kind = term("a file") if folder else term("a folder")
        raise Refused(worded("{0} is {1}; it was not touched.", out, kind), worded("Choose another name."))
    try:
        with reading(out) as bundle, bundle.open(NAME) as file:
            ours = {listed.path for listed in read_manifest(file.read()).files} | NAMES
    except (BundleProblem, OSError, KeyError) as error:
        raise Refused(
            worded("{0} holds something that is not a bundle of Dateline; it was not touched.", out),
            worded("Choose an empty place."),
        ) from error
    foreign = sorted(path for path in bundle.sizes.keys() - ours if path.split("/")[-1] not in _LITTER)
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise Refused(
            worded(
                "{0} also holds files that Dateline did not write ({1}{2}); it was not touched.",
                out,
                foreign[0],
                more,
            ),
            worded("Move them away, or choose another folder."),
        )


def put_folder(place: Place) -> None:
    """Put the staged folder in its place; a bundle that was there goes only when the new one stands."""
    if not place.out.exists():
        place.staging.rename(place.out)
        sync_folder(place.out.parent)
    else:
        exchange(place.staging, place.out)


def exchange(new: Path, out: Path) -> None:
    """Let two folders of one disk change their places: in one step on Linux, in three elsewhere.

    Killed between the steps, the next export puts the old one back.
    """
    if not _exchange(new, out):
        old = Place(out).old
        out.rename(old)
        try:
            new.rename(out)
        except OSError:
            old.rename(out)
            raise
        old.rename(new)
    sync_folder(out.parent)


def holds_only(folder: Path, count: int) -> bool:
    """Tell whether a bundle that should have so many listed files has no other: only names are counted."""
    found, waiting = 0, [os.fspath(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif entry.name not in _LITTER and entry.name not in NAMES:
                    found += 1
    return found == count


def put_file(place: Place) -> None:
    """Put the packed zip in its place."""
    place.packing.replace(place.out)
    sync_folder(place.out.parent)


def sync_folder(folder: Path) -> None:
    """Make sure the names in a folder are on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step (renameat2, Linux); False where that cannot be done."""
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    names = (_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if rename(*names) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
        return False
    raise OSError(number, os.strerror(number), str(other))


def _clear(place: Place) -> None:
    if place.staging.exists():
        shutil.rmtree(place.staging)
    if place.old.exists() and place.out.exists():  # else it is the only bundle there is
        shutil.rmtree(place.old)
    for scratch in (place.packing, place.scratch.with_name(f"{place.scratch.name}.new")):
        scratch.unlink(missing_ok=True)


def _lock_file(out: Path) -> Path:
    name = hashlib.sha256(f"{Path.home()}\n{out}".encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"dateline-export-{name}.lock"
