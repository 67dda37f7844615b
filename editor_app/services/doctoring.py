"""The doctor: integrity, missing or changed media, stale indexes, drafts that wait; and repair."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from editor_app.domain.errors import LibraryDamaged
from editor_app.storage.integrity import deep_damage
from editor_app.storage.library import DATABASE, Library, restore_last_backup
from editor_app.wording import worded


class Trouble(StrEnum):
    """What the doctor can find."""

    DATABASE = "database"
    MISSING_MEDIA = "missing media"
    CHANGED_MEDIA = "changed media"
    STALE_SEARCH = "stale search"
    WAITING_DRAFTS = "waiting drafts"


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong, a sentence about it, and whether it was mended now."""

    trouble: Trouble
    sentence: str
    mended: bool = False


def examine(path: Path, *, repair: bool = False) -> list[Complaint]:
    """Return what is wrong with a library; with `repair`, mend what can be mended.

    A damaged database is replaced by its last good backup and kept beside it.
    Raises what `Library.open` raises, and LibraryDamaged when there is nothing to repair from.
    """
    try:
        library = Library.open(path, read_only=not repair)
    except LibraryDamaged as error:
        if not repair:
            return [Complaint(Trouble.DATABASE, str(error))]
        used = restore_last_backup(path)
        mended = Complaint(
            Trouble.DATABASE,
            worded("The database was damaged; the backup {0} took its place.", used.name),
            mended=True,
        )
        return [mended, *examine(path, repair=True)]
    with library:
        return [*_database(library), *_media(library), *_search(library, repair=repair), *_drafts(library)]


def _database(library: Library) -> list[Complaint]:
    complaint = deep_damage(library.path / DATABASE)
    return (
        [Complaint(Trouble.DATABASE, worded("The database is not sound: {0}.", complaint))]
        if complaint
        else []
    )


def _media(library: Library) -> list[Complaint]:
    with library.read() as work:
        items = [*work.media.listed(), *work.media.listed(binned=True)]
    found = []
    for item in items:
        if item.file is None:
            continue
        name = item.file_name or item.id
        if not library.media_files.path(item.file).exists():
            found.append(
                Complaint(Trouble.MISSING_MEDIA, worded("The file of {0} ({1}) is missing.", name, item.id))
            )
        elif not library.media_files.is_sound(item.file):
            found.append(
                Complaint(Trouble.CHANGED_MEDIA, worded("The file of {0} ({1}) has changed.", name, item.id))
            )
    return found


def _search(library: Library, *, repair: bool) -> list[Complaint]:
    with library.read() as work:
        if not work.search_is_stale():
            return []
    if not repair:
        return [Complaint(Trouble.STALE_SEARCH, worded("The search index does not agree with the articles."))]
    with library.write() as work:
        count = work.rebuild_search()
    return [
        Complaint(
            Trouble.STALE_SEARCH, worded("The search index was built anew: {0} articles.", count), mended=True
        )
    ]


def _drafts(library: Library) -> list[Complaint]:
    waiting = sorted(library.drafts.glob("*.journal")) if library.drafts.is_dir() else []
    if not waiting:
        return []
    return [
        Complaint(
            Trouble.WAITING_DRAFTS,
            worded("Unsaved text of {0} articles waits; it is taken in when the window opens.", len(waiting)),
        )
    ]
