"""Turns what the database and the disk say into sentences for the user."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from editor_app.domain.errors import DiskTrouble, KnownError, LibraryDamaged, LibraryInUse

FULL = DiskTrouble("The disk is full.", "Free some space and try again; what was saved before is safe.")
READ_ONLY = DiskTrouble("The library cannot be written to.", "Its folder is read-only.")

_SQLITE_SENTENCES: tuple[tuple[str, KnownError], ...] = (
    ("disk is full", FULL),
    ("readonly database", READ_ONLY),
    ("database is locked", LibraryInUse("The library is busy in another program.", "Try again in a moment.")),
    (
        "unable to open database",
        DiskTrouble("The library's database cannot be opened.", "Is its disk there?"),
    ),
    ("disk i/o error", DiskTrouble("The disk does not answer.", "Check that it is still connected.")),
    ("malformed", LibraryDamaged("The library's database is damaged.")),
    ("not a database", LibraryDamaged("The library's database is damaged.")),
)


def known_from_sqlite(error: BaseException) -> KnownError | None:
    """Return the sentence for a database error that is the world's fault, or None when it is ours."""
    text = str(error).lower()
    return next((known for part, known in _SQLITE_SENTENCES if part in text), None)


def known_from_os(error: OSError) -> KnownError:
    """Return the sentence for an operating-system error."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FULL
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        where = f" ({error.filename})" if error.filename else ""
        return DiskTrouble(
            f"Dateline may not write there{where}.", "Choose another folder or ask for access."
        )
    where = f" ({error.filename})" if error.filename else ""
    return DiskTrouble(f"The disk said no: {error.strerror or error}{where}.")


@contextmanager
def in_sentences() -> Iterator[None]:
    """Raise a KnownError in place of a database or disk error that is the world's fault."""
    try:
        yield
    except DBAPIError as error:
        known = known_from_sqlite(error.orig or error)
        if known is None:
            raise
        raise known from error
    except sqlite3.Error as error:
        known = known_from_sqlite(error)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise known_from_os(error) from error
