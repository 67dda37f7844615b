"""What a backup holds, told from a look at it that changes nothing."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor_app.storage.backups import STAMP
from editor_app.storage.looking import open_to_look


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """A backup: when it was made (local time), its size in bytes, and what is in it.

    `articles` and `pictures` are None for a file that cannot be read; `newest` is the headline that
    was written last.
    """

    path: Path
    made_at: datetime
    size: int
    articles: int | None = None
    pictures: int | None = None
    newest: str = ""


def backup_facts(path: Path) -> BackupFacts:
    """Return what a backup holds. Its pages are not checked: that takes seconds, and is done on restoring."""
    facts = BackupFacts(path, _made_at(path), path.stat().st_size)
    try:
        with closing(open_to_look(path)) as connection:
            articles = connection.execute("SELECT count(*) FROM article").fetchone()[0]
            pictures = connection.execute("SELECT count(*) FROM media").fetchone()[0]
            newest = connection.execute(
                "SELECT headline FROM article ORDER BY updated_at DESC LIMIT 1"
            ).fetchone()
    except sqlite3.Error:
        return facts
    return BackupFacts(path, facts.made_at, facts.size, articles, pictures, newest[0] if newest else "")


def _made_at(path: Path) -> datetime:
    try:
        return datetime.strptime(path.stem.removeprefix("newsroom-"), STAMP)
    except ValueError:  # somebody renamed it
        return datetime.fromtimestamp(path.stat().st_mtime)
