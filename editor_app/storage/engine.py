"""Opens SQLite the way a library needs it: WAL, full durability, foreign keys."""

import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_SECONDS = 5


def writable_engine(database: Path) -> Engine:
    """Return an engine that keeps every acknowledged commit through a power cut (WAL, FULL)."""
    engine = create_engine(
        f"sqlite+pysqlite:///{database}",
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS},
    )
    event.listen(engine, "connect", _prepare_writable)
    event.listen(engine, "begin", _begin)
    return engine


def read_only_engine(database: Path) -> Engine:
    """Return an engine that never writes, not even beside the database on a read-only disk."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            _read_only_uri(database), uri=True, check_same_thread=False, timeout=BUSY_SECONDS
        )
        connection.isolation_level = None
        connection.execute("PRAGMA query_only = ON")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect)
    event.listen(engine, "begin", _begin)
    return engine


def _read_only_uri(database: Path) -> str:
    uri = f"file:{quote(str(database))}?mode=ro"
    wal = database.with_name(database.name + "-wal")
    if wal.exists() and wal.stat().st_size:
        return uri
    try:
        probe = sqlite3.connect(uri, uri=True)
        try:
            probe.execute("SELECT 1 FROM sqlite_master").fetchone()
        finally:
            probe.close()
    except sqlite3.OperationalError:
        return uri + "&immutable=1"  # a read-only folder has no room for the shared memory file
    return uri


def _prepare_writable(dbapi: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    assert isinstance(dbapi, sqlite3.Connection)
    dbapi.isolation_level = None  # SQLAlchemy's begin event below decides how a transaction starts
    dbapi.execute("PRAGMA journal_mode = WAL")
    dbapi.execute("PRAGMA synchronous = FULL")
    dbapi.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
