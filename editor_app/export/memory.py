"""What the last export to a place made, so that the next one makes only what has changed.

It is a scratch file of its own, not part of the library: where it is missing, damaged or of another
bundle, everything is made again.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from editor_app import __version__
from editor_app.domain.errors import Refused
from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.export.formats.common import ListFile
from editor_app.export.making import Made
from editor_app.export.manifest import LINE, ListedFile
from editor_app.export.stories import Story

VERSION = f"2 {__version__}"
AT_ONCE = 500  # values in one question
_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE story (id TEXT PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, sha256 TEXT NOT NULL, owner TEXT NOT NULL)
    WITHOUT ROWID;
CREATE INDEX file_owner ON file (owner);
CREATE TABLE shows (shown TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (shown, article)) WITHOUT ROWID;
CREATE INDEX shows_article ON shows (article);
CREATE TABLE uses (path TEXT NOT NULL, owner TEXT NOT NULL, PRIMARY KEY (path, owner)) WITHOUT ROWID;
CREATE INDEX uses_owner ON uses (owner);
CREATE TABLE mention (article TEXT NOT NULL, author TEXT NOT NULL, PRIMARY KEY (article, author))
    WITHOUT ROWID;
CREATE TABLE item (article TEXT NOT NULL, format TEXT NOT NULL, item TEXT NOT NULL,
    PRIMARY KEY (article, format)) WITHOUT ROWID;
CREATE TABLE list (path TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
"""


class Memory:
    """One open file of this kind. Files have owners: an article's id, or "list" or "media"."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._db = connection

    @classmethod
    def new(cls, path: Path) -> "Memory":
        """Return an empty memory beside the one at `path`; `replace` puts it in its place."""
        path.parent.mkdir(parents=True, exist_ok=True)
        making = path.with_name(f"{path.name}.new")
        making.unlink(missing_ok=True)
        connection = sqlite3.connect(making, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")  # nobody reads it before it is whole
        connection.executescript(_TABLES)
        connection.execute("BEGIN")
        return cls(path, connection)

    @classmethod
    def open(cls, path: Path) -> "Memory | None":
        """Return what is remembered at `path`; None where there is nothing that can be used."""
        if not path.is_file():
            return None
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        memory = cls(path, connection)
        with suppress(sqlite3.Error):
            if memory.get("version") == VERSION:
                connection.execute("PRAGMA synchronous = NORMAL")
                return memory
        connection.close()
        return None

    def get(self, name: str) -> str:
        """Return a value that was put, or ""."""
        row = self._db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def put(self, name: str, value: str) -> None:
        """Remember a value."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def get_json(self, name: str) -> Any:  # noqa: ANN401
        """Return a value that was put as JSON, or None."""
        value = self.get(name)
        return json.loads(value) if value else None

    def put_json(self, name: str, value: object) -> None:
        """Remember a value of plain JSON."""
        self.put(name, json.dumps(value))

    def begin(self) -> None:
        """Begin a change; nothing of it stays unless `keep` is called."""
        self._db.execute("BEGIN")

    def undo(self) -> None:
        """Forget the change under way."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def keep(self) -> None:
        """End the change under way."""
        self._db.execute("COMMIT")

    def replace(self) -> None:
        """Put a new memory in the place of the old one."""
        self.put("version", VERSION)
        self._db.execute("COMMIT")
        self._db.close()
        self.path.with_name(f"{self.path.name}.new").replace(self.path)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def stories(self) -> dict[ArticleId, str]:
        """Return the articles that went out, as texts of `Story.to_text`."""
        return dict(self._db.execute("SELECT id, story FROM story"))

    def put_stories(self, stories: Iterable[Story]) -> None:
        """Remember articles."""
        rows = ((story.id, story.to_text()) for story in stories)
        self._db.executemany("INSERT OR REPLACE INTO story VALUES (?, ?)", rows)

    def put_made(self, made: Made) -> None:
        """Remember what an article gave, of which nothing is remembered (see `drop_made`).

        Raises Refused when something else has one of its addresses.
        """
        self.put_files(made.files, made.article)
        self._db.executemany("INSERT INTO shows VALUES (?, ?)", ((each, made.article) for each in made.shows))
        self._db.executemany("INSERT INTO uses VALUES (?, ?)", ((each, made.article) for each in made.media))
        self._db.executemany(
            "INSERT INTO mention VALUES (?, ?)", ((made.article, each) for each in made.mentions)
        )
        self.put_items(made.article, made.items or {})

    def put_items(self, article: ArticleId, items: Mapping[str, str]) -> None:
        """Remember what lists need of an article, by format."""
        rows = ((article, name, item) for name, item in items.items())
        self._db.executemany("INSERT OR REPLACE INTO item VALUES (?, ?, ?)", rows)

    def drop_made(self, article: ArticleId) -> None:
        """Forget what an article gave."""
        self._db.execute("DELETE FROM file WHERE owner = ?", (article,))
        self._db.execute("DELETE FROM shows WHERE article = ?", (article,))
        self._db.execute("DELETE FROM uses WHERE owner = ?", (article,))
        self._db.execute("DELETE FROM mention WHERE article = ?", (article,))
        self._db.execute("DELETE FROM item WHERE article = ?", (article,))

    def drop_story(self, article: ArticleId) -> None:
        """Forget that an article went out."""
        self._db.execute("DELETE FROM story WHERE id = ?", (article,))

    def items(self, name: str, articles: Sequence[ArticleId]) -> dict[ArticleId, str]:
        """Return the items of a format that are known, by article."""
        return {
            ArticleId(row[0]): row[1]
            for row in self._asked(
                "SELECT article, item FROM item WHERE article IN ({}) AND format = ?", articles, name
            )
        }

    def items_of(self, name: str, file: ListFile) -> list[str]:
        """Return what a list of a format is made of, in its order."""
        known = self.items(name, file.stories) if file.stories else {}
        return [known[each] for each in file.stories]

    def has_items(self, name: str, articles: Sequence[ArticleId]) -> set[ArticleId]:
        """Return the articles whose item of a format is known."""
        question = "SELECT article FROM item WHERE article IN ({}) AND format = ?"
        return {ArticleId(row[0]) for row in self._asked(question, articles, name)}

    def showing(self, shown: Collection[str]) -> set[ArticleId]:
        """Return the articles on whose pages one of these is shown; `shown` are ids or slugs."""
        rows = self._asked("SELECT article FROM shows WHERE shown IN ({})", sorted(shown))
        return {ArticleId(row[0]) for row in rows}

    def mentioned(self) -> set[AuthorId]:
        """Return the authors that articles link to."""
        return {AuthorId(row[0]) for row in self._db.execute("SELECT DISTINCT author FROM mention")}

    def put_files(self, files: Iterable[ListedFile], owner: str) -> None:
        """Remember files of an owner. Raises Refused when a path is taken."""
        for file in files:
            try:
                row = (file.path, file.size, file.sha256, owner)
                self._db.execute("INSERT INTO file VALUES (?, ?, ?, ?)", row)
            except sqlite3.IntegrityError as error:
                raise Refused(
                    f"Two things want the address {file.path}.", "Give one of them another slug."
                ) from error

    def drop_file(self, path: str, owner: str) -> None:
        """Forget a file of an owner, and the media it uses as a list."""
        self._db.execute("DELETE FROM file WHERE path = ? AND owner = ?", (path, owner))
        self._db.execute("DELETE FROM list WHERE path = ?", (path,))
        self._db.execute("DELETE FROM uses WHERE owner = ?", (path,))

    def file(self, path: str) -> ListedFile | None:
        """Return the entry of a file, or None."""
        row = self._db.execute("SELECT path, size, sha256 FROM file WHERE path = ?", (path,)).fetchone()
        return ListedFile(*row) if row else None

    def files_of(self, owner: str) -> dict[str, ListedFile]:
        """Return the files of an owner by path."""
        rows = self._db.execute("SELECT path, size, sha256 FROM file WHERE owner = ?", (owner,))
        return {row[0]: ListedFile(*row) for row in rows}

    def files(self) -> Iterator[ListedFile]:
        """Give all files, sorted by path."""
        for row in self._db.execute("SELECT path, size, sha256 FROM file ORDER BY path"):
            yield ListedFile(*row)

    def manifest_lines(self) -> Iterator[str]:
        """Give the lines of the manifest, sorted by path; in SQL, as there are tens of thousands."""
        line = LINE.format(path="' || path || '", size="' || size || '", sha256="' || sha256 || '")
        return (row[0] for row in self._db.execute(f"SELECT '{line}' FROM file ORDER BY path"))

    def totals(self) -> tuple[int, int, int, int]:
        """Return the number of files, their bytes, the number of pages, and that of pictures."""
        count, size = self._db.execute("SELECT count(*), total(size) FROM file").fetchone()
        pages = self._db.execute("SELECT count(*) FROM file WHERE path LIKE '%.html'").fetchone()[0]
        media = self._db.execute("SELECT path FROM file WHERE path LIKE 'media/%.jpg'")
        return count, int(size), pages, len({row[0].split("/")[1] for row in media})

    def lists(self) -> dict[str, bytes]:
        """Return the keys of the lists by path."""
        return dict(self._db.execute("SELECT path, key FROM list"))

    def put_list(self, file: ListedFile, key: bytes, media: Collection[str]) -> None:
        """Remember a list that was written, in the place of what stood at its path."""
        self.drop_file(file.path, "list")
        self.put_files([file], "list")
        self._db.execute("INSERT INTO list VALUES (?, ?)", (file.path, key))
        self._db.executemany("INSERT INTO uses VALUES (?, ?)", ((each, file.path) for each in media))

    def media_used(self) -> list[str]:
        """Return the paths of the media that articles and lists use, sorted."""
        return [row[0] for row in self._db.execute("SELECT DISTINCT path FROM uses ORDER BY path")]

    def _asked(self, question: str, values: Sequence[str], *others: str) -> Iterator[tuple[Any, ...]]:
        for start in range(0, len(values), AT_ONCE):
            some = values[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            yield from self._db.execute(question.format(marks), (*some, *others))
