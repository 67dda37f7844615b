"""A library: a folder with one database and a media store."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from sqlalchemy import Engine

from editor_app.domain.errors import DiskTrouble, KnownError, LibraryDamaged, NotALibrary, Refused
from editor_app.domain.ids import random_id
from editor_app.domain.review import Person
from editor_app.storage import backups, schema
from editor_app.storage.engine import read_only_engine, writable_engine
from editor_app.storage.integrity import damage
from editor_app.storage.lock import LibraryLock
from editor_app.storage.media_files import MediaFiles
from editor_app.storage.trouble import in_sentences
from editor_app.storage.work import Work
from editor_app.wording import worded

DATABASE = "newsroom.db"
BACKUP_EVERY = timedelta(days=1)
CHECKED_AT_ONCE = 64 << 20
"""Bytes of a database that are read within a blink; checking one of a gigabyte takes seconds."""


def now_here() -> datetime:
    """Return the time now, in the zone of this computer."""
    return datetime.now(UTC).astimezone()


class Library:
    """An open library.

    `clock` and `new_id` are where its times and ids come from; `person` is who works with it, where that
    was said: verbs write the name beside what they record, and ask the role.
    """

    def __init__(self, path: Path, engine: Engine, lock: LibraryLock | None) -> None:
        self.path = path
        self.clock: Callable[[], datetime] = now_here
        self.new_id: Callable[[], str] = random_id
        self.person: Person | None = None
        self.media_files = MediaFiles(path / "media")
        self.wants_looking_after = False
        self._engine = engine
        self._lock = lock
        self._temporary: TemporaryDirectory[str] | None = None
        self._making_temporary = Lock()

    @classmethod
    def create(cls, path: Path) -> "Library":
        """Make a new library in an empty or missing folder and open it for writing.

        Raises Refused when the folder has something in it, DiskTrouble when the disk says no.
        """
        with in_sentences():
            if path.exists() and (not path.is_dir() or any(path.iterdir())):
                raise Refused(
                    worded("{0} is not an empty folder.", path),
                    worded("Choose another place for the library."),
                )
            path.mkdir(parents=True, exist_ok=True)
        return cls._open_writable(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, soon: bool = False) -> "Library":
        """Open a library. With `soon`, a large one is checked and backed up later, by `look_after`.

        Raises NotALibrary, LibraryInUse (with the holder's name), LibraryTooNew,
        LibraryDamaged (with the last good backup), DiskTrouble.
        """
        database = path / DATABASE
        if not database.is_file():
            raise NotALibrary(
                worded("There is no library in {0}.", path),
                worded("Choose another folder, or make one there."),
            )
        return (cls._open_read_only if read_only else cls._open_writable)(path, soon=soon)

    @classmethod
    def create_old(cls, path: Path, version: str) -> None:
        """Make an empty library as an older Dateline made it, for trying out what happens to one."""
        path.mkdir(parents=True)
        engine = writable_engine(path / DATABASE)
        schema.upgrade(engine, version)
        engine.dispose()

    @classmethod
    def _open_writable(cls, path: Path, *, soon: bool = False) -> "Library":
        leave = soon and _is_large(path / DATABASE)
        lock = LibraryLock(path)
        with in_sentences():
            lock.acquire(now_here())
        try:
            with in_sentences():
                engine = cls._prepared_engine(path, leave=leave)
        except BaseException:
            lock.release()
            raise
        library = cls(path, engine, lock)
        library.wants_looking_after = leave
        library.media_files.sweep()
        return library

    @classmethod
    def _prepared_engine(cls, path: Path, *, leave: bool) -> Engine:
        database = path / DATABASE
        version = None
        if database.exists():
            if not leave:
                _check_sound(database)
            version = schema.schema_version(database)
            schema.check_not_newer(version)
            due = not leave and _backup_is_due(path)
            if version is not None and (version != schema.HEAD or due):
                backups.make_backup(database, path / "backups", now_here())
        engine = writable_engine(database)
        if version != schema.HEAD:
            schema.upgrade(engine)
        return engine

    @classmethod
    def _open_read_only(cls, path: Path, *, soon: bool = False) -> "Library":
        database = path / DATABASE
        leave = soon and _is_large(database)
        with in_sentences():
            if not leave:
                _check_sound(database)
            version = schema.schema_version(database)
            schema.check_not_newer(version)
            if version != schema.HEAD:
                raise Refused(
                    worded("This library was written by an older Dateline."),
                    worded("Open it once for writing to update it."),
                )
            library = cls(path, read_only_engine(database), None)
        library.wants_looking_after = leave
        return library

    @property
    def read_only(self) -> bool:
        """Whether this window or process may only look."""
        return self._lock is None

    @property
    def drafts(self) -> Path:
        """The folder of the draft journals."""
        return self.path / "drafts"

    @property
    def cache(self) -> Path:
        """The folder of what can be made again, such as renditions; a temporary one for a read-only disk."""
        if os.access(self.path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            return self.path / "cache"
        with self._making_temporary:  # an export makes renditions in several threads
            if self._temporary is None:
                self._temporary = TemporaryDirectory(prefix="dateline-cache-")
            return Path(self._temporary.name)

    @contextmanager
    def write(self) -> Iterator[Work]:
        """Give one transaction that is kept when the block ends well, and undone when it does not.

        Raises Refused in a read-only library; DiskTrouble and its like for what the world says.
        """
        if self.read_only:
            raise Refused(
                worded("This library is open read-only."),
                worded("Close it where it is open for writing first."),
            )
        if not (self.path / DATABASE).exists():  # SQLite would go on writing into a file nobody can find
            raise DiskTrouble(
                worded("The library is gone from its place."), worded("Is its disk still connected?")
            )
        with (
            in_sentences(),
            self._engine.connect().execution_options(writing=True) as connection,
            connection.begin(),
        ):
            yield Work(connection)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """Give one transaction that sees the library as it is now and changes nothing."""
        with in_sentences(), self._engine.connect() as connection, connection.begin():
            yield Work(connection)

    def look_after(self) -> None:
        """Do what opening has left for later: check the database, and back it up when that is due.

        Raises LibraryDamaged (with the last good backup), DiskTrouble.
        """
        if self.wants_looking_after:
            self.wants_looking_after = False
            _check_sound(self.path / DATABASE)
            if not self.read_only and _backup_is_due(self.path):
                self.back_up()

    def back_up(self) -> Path:
        """Make a verified backup of the database and return its path."""
        return backups.make_backup(self.path / DATABASE, self.path / "backups", self.clock())

    def close(self) -> None:
        """Let go of the database and of the lock; a library never backed up is backed up first."""
        if self._lock is not None and not backups.backups(self.path / "backups"):
            with suppress(KnownError):  # a full disk must not keep the library open
                self.back_up()
        self._engine.dispose()
        if self._temporary is not None:
            self._temporary.cleanup()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def restore_last_backup(path: Path) -> Path:
    """Put the last good backup in the place of a damaged database; return the backup used.

    The damaged file is kept beside it. Raises LibraryDamaged when there is no good backup.
    """
    backup = backups.last_good_backup(path / "backups")
    if backup is None:
        raise LibraryDamaged(worded("The library's database is damaged and there is no good backup of it."))
    lock = LibraryLock(path)
    lock.acquire(now_here())
    try:
        backups.restore_backup(path / DATABASE, backup, now_here())
    finally:
        lock.release()
    return backup


def _is_large(database: Path) -> bool:
    return database.exists() and database.stat().st_size > CHECKED_AT_ONCE


def _check_sound(database: Path) -> None:
    found = damage(database)
    if found is None:
        return
    backup = backups.last_good_backup(database.parent / "backups")
    when = f"{datetime.strptime(backup.stem[9:], backups.STAMP):%Y-%m-%d %H:%M}" if backup else ""
    advice = (
        worded("The last good backup is from {0}.", when)
        if backup
        else worded("There is no backup of it yet.")
    )
    raise LibraryDamaged(worded("The library's database is damaged."), advice, backup)


def _backup_is_due(path: Path) -> bool:
    have = backups.backups(path / "backups")
    if not have:
        return True
    made = datetime.fromtimestamp(have[0].stat().st_mtime, UTC)
    return now_here() - made > BACKUP_EVERY
