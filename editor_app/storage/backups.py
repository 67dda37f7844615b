"""Copies of the database that were opened and checked before they were called backups."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from editor_app.domain.errors import LibraryDamaged
from editor_app.storage.looking import open_to_look
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

KEEP = 10
STAMP = "%Y-%m-%dT%H%M%S"


def make_backup(database: Path, folder: Path, now: datetime) -> Path:
    """Copy the database into the folder, check the copy, and return its path.

    Raises LibraryDamaged when the copy fails its integrity check, DiskTrouble when the disk says no.
    """
    with in_sentences():
        folder.mkdir(exist_ok=True)
        final = folder / f"newsroom-{now:{STAMP}}.db"
        draft = final.with_suffix(".part")
        draft.unlink(missing_ok=True)
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(draft)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        if not is_sound(draft):
            draft.unlink(missing_ok=True)
            raise LibraryDamaged(worded("The library's database is damaged; no backup was made of it."))
        _sync(draft)
        draft.replace(final)
        _sync(folder)
        for old in backups(folder)[KEEP:]:
            old.unlink(missing_ok=True)
    return final


def backups(folder: Path) -> list[Path]:
    """Return the backups in the folder, newest first."""
    return sorted(folder.glob("newsroom-*.db"), reverse=True)


def last_good_backup(folder: Path) -> Path | None:
    """Return the newest backup that passes its integrity check."""
    return next((path for path in backups(folder) if is_sound(path)), None)


def is_sound(database: Path) -> bool:
    """Tell whether the file is a SQLite database that passes its integrity check."""
    try:
        with closing(open_to_look(database)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()
            has_articles = connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE name = 'article'"
            ).fetchone()
    except sqlite3.Error:
        return False
    return bool(answer[0] == "ok" and has_articles[0])


def restore_backup(database: Path, backup: Path, now: datetime) -> Path:
    """Put a backup in the database's place; return where the damaged one was moved to."""
    with in_sentences():
        aside = database.with_name(f"newsroom.damaged-{now:{STAMP}}.db")
        fresh = database.with_suffix(".restored")
        fresh.write_bytes(backup.read_bytes())
        _sync(fresh)
        for suffix in ("", "-wal", "-shm"):
            part = database.with_name(database.name + suffix)
            if part.exists():
                part.replace(aside.with_name(aside.name + suffix))
        fresh.replace(database)
        _sync(database.parent)
    return aside


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot sync a folder, and does not need to
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
