"""Is a database file whole? Asked before it is trusted."""

import sqlite3
from contextlib import closing
from pathlib import Path

from editor_app.storage.looking import open_to_look


def damage(database: Path) -> str | None:
    """Return what SQLite says is wrong with the file, or None when it is sound.

    `quick_check` reads every page and misses only index entries that disagree with their rows;
    `dateline doctor` runs the full check.
    """
    return _first_complaint(database, "PRAGMA quick_check(1)")


def deep_damage(database: Path) -> str | None:
    """Return what the full integrity check and the foreign keys say, or None."""
    complaint = _first_complaint(database, "PRAGMA integrity_check(1)")
    if complaint:
        return complaint
    with closing(open_to_look(database)) as connection:
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    return f"a row of {orphan[0]} points at nothing" if orphan else None


def _first_complaint(database: Path, pragma: str) -> str | None:
    try:
        with closing(open_to_look(database)) as connection:
            answer = str(connection.execute(pragma).fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    return None if answer == "ok" else answer
