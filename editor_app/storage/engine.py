"""Opens SQLite the way a library needs it: WAL, full durability, foreign keys."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from editor_app.storage.looking import open_to_look

BUSY_SECONDS = 5


def writable_engine(database: Path) -> Engine:
    """Return an engine that keeps every acknowledged commit through a power cut (WAL, FULL)."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(database, check_same_thread=False, timeout=BUSY_SECONDS)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    return _engine(connect)


def read_only_engine(database: Path) -> Engine:
    """Return an engine that never writes, not even beside the database on a read-only disk."""

    def connect() -> sqlite3.Connection:
        connection = open_to_look(database, timeout=BUSY_SECONDS, shared=True)
        connection.execute("PRAGMA query_only = ON")
        return connection

    return _engine(connect)


def _engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    # Connections are made here and not from an address, in which a folder's ? or # would mean something.
    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin)
    return engine


def _leave_transactions_to_us(dbapi: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    assert isinstance(dbapi, sqlite3.Connection)
    dbapi.isolation_level = None  # the begin event below decides how a transaction starts


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
