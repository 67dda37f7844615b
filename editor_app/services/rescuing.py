"""Getting a library back from one of its backups, in a new folder; the old one is only read."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from editor_app.domain.errors import LibraryDamaged, Refused
from editor_app.progress import CancelToken, Progress
from editor_app.storage.backup_facts import BackupFacts, backup_facts
from editor_app.storage.backups import backups, is_sound
from editor_app.storage.library import DATABASE
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

BACKUPS = "backups"
TAKEN_ALONG = (
    *("media", "drafts", "receipts", "codes.txt", "caption-templates.toml"),
    *("people-keys.json", "packet-ids.json"),
)
"""What a library has beside its database. Its cache can be made again, its lock is not the new one's."""


def list_backups(library: Path) -> list[BackupFacts]:
    """Return the backups of a library, newest first; the library itself may be damaged or gone."""
    with in_sentences():
        return [backup_facts(path) for path in backups(library / BACKUPS)]


def restore_elsewhere(
    library: Path, backup: Path, into: Path, progress: Progress, cancel: CancelToken
) -> Path:
    """Make a library of a backup, and of the files beside the old database, in a new folder; return it.

    It is made beside its place and moved in whole. Raises Refused when the folder has something in it or
    lies in the old library, LibraryDamaged when the backup is not sound, Cancelled, DiskTrouble.
    """
    _check_place(library, into)
    making = into.with_name(f".{into.name}.making")
    with in_sentences():
        shutil.rmtree(making, ignore_errors=True)
        try:
            making.mkdir(parents=True)
            _copy(library, backup, making, progress, cancel)
            if not is_sound(making / DATABASE):
                raise LibraryDamaged(worded("This backup is damaged too."), worded("Choose another one."))
            if into.exists():
                into.rmdir()
            making.rename(into)
        finally:
            shutil.rmtree(making, ignore_errors=True)
    return into


def free_place(library: Path) -> Path:
    """Return a folder beside a library that is not there yet, to restore it into."""
    number = 1
    while True:
        ending = "restored" if number == 1 else f"restored {number}"
        place = library.with_name(f"{library.name} ({ending})")
        if not place.exists():
            return place
        number += 1


def _check_place(library: Path, into: Path) -> None:
    if into.resolve().is_relative_to(library.resolve()):
        raise Refused(
            worded("The new folder lies in the old library."), worded("Choose a place outside of it.")
        )
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise Refused(
            worded("{0} is not an empty folder.", into), worded("Choose another place for the library.")
        )


def _copy(library: Path, backup: Path, making: Path, progress: Progress, cancel: CancelToken) -> None:
    files = [(backup, making / DATABASE), *_beside(library, making)]
    for place, (source, target) in enumerate(files):
        cancel.check()
        progress.step("Copying", place, len(files))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        _sync(target)
    progress.step("Copying", len(files), len(files))


def _beside(library: Path, making: Path) -> Iterator[tuple[Path, Path]]:
    for name in TAKEN_ALONG:
        found = library / name
        paths = [found] if found.is_file() else sorted(found.rglob("*"))
        yield from ((path, making / path.relative_to(library)) for path in paths if path.is_file())


def _sync(path: Path) -> None:
    with path.open("r+b") as written:
        os.fsync(written.fileno())
