"""What is slow to find out about articles and can be found out again: rendered bodies, verdicts of checks.

A scratch file of SQLite in the library's cache: lost, it is made again. Several processes may use it.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from editor_app.domain.ids import ArticleId

AT_ONCE: Final = 500  # values in one question


class Scratch:
    """By article, a key that says of what, and a text of the caller's."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; one that is damaged is begun anew."""
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = _opened(path)
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)
            self._db = _opened(path)

    def get(self, articles: Sequence[ArticleId]) -> dict[ArticleId, tuple[bytes, str]]:
        """Return key and text of those articles that have one."""
        found: dict[ArticleId, tuple[bytes, str]] = {}
        for start in range(0, len(articles), AT_ONCE):
            some = articles[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            question = f"SELECT article, key, text FROM kept WHERE article IN ({marks})"
            found |= {ArticleId(row[0]): (row[1], row[2]) for row in self._db.execute(question, some)}
        return found

    def keys(self) -> dict[ArticleId, bytes]:
        """Return the keys of all articles that have one."""
        return {ArticleId(row[0]): row[1] for row in self._db.execute("SELECT article, key FROM kept")}

    def put(self, rows: Iterable[tuple[ArticleId, bytes, str]]) -> None:
        """Keep article, key and text, in the place of what was kept; a disk that is full is no trouble."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
            self._db.execute("COMMIT")
        except sqlite3.Error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS kept (article TEXT PRIMARY KEY, key BLOB NOT NULL, text TEXT NOT NULL)"
    )
    return connection
