"""Opens a database file to look at it, without ever writing to it or beside it."""

import sqlite3
from pathlib import Path


def open_to_look(database: Path, *, timeout: float = 5, shared: bool = False) -> sqlite3.Connection:
    """Return a connection that cannot write; `shared` lets several threads use it in turn.

    On a read-only disk SQLite has no room for the shared memory of its journal; when that journal
    is empty the file is all there is, and is read as one that nobody changes.
    Raises sqlite3.Error when the file is missing or no database.
    """
    address = f"{database.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=timeout, check_same_thread=not shared)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        if _has_journal(database):
            raise
        return sqlite3.connect(
            f"{address}&immutable=1", uri=True, timeout=timeout, check_same_thread=not shared
        )
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _has_journal(database: Path) -> bool:
    journal = database.with_name(database.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0
