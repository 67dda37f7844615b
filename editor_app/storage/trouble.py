"""Turns what the database and the disk say into sentences for the user."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from editor_app.domain.errors import DiskTrouble, KnownError, LibraryDamaged, LibraryInUse
from editor_app.wording import term, worded

_Said = tuple[type[KnownError], str, str]

_FULL: _Said = (
    DiskTrouble,
    term("The disk is full."),
    term("Free some space and try again; what was saved before is safe."),
)
_DAMAGED: _Said = (LibraryDamaged, term("The library's database is damaged."), "")
_SQLITE_SENTENCES: tuple[tuple[str, _Said], ...] = (
    ("disk is full", _FULL),
    (
        "readonly database",
        (DiskTrouble, term("The library cannot be written to."), term("Its folder is read-only.")),
    ),
    (
        "database is locked",
        (LibraryInUse, term("The library is busy in another program."), term("Try again in a moment.")),
    ),
    (
        "unable to open database",
        (DiskTrouble, term("The library's database cannot be opened."), term("Is its disk there?")),
    ),
    (
        "disk i/o error",
        (DiskTrouble, term("The disk does not answer."), term("Check that it is still connected.")),
    ),
    ("malformed", _DAMAGED),
    ("not a database", _DAMAGED),
)


def known_from_sqlite(error: BaseException) -> KnownError | None:
    """Return the sentence for a database error that is the world's fault, or None when it is ours."""
    text = str(error).lower()
    return next((_known(said) for part, said in _SQLITE_SENTENCES if part in text), None)


def known_from_os(error: OSError) -> KnownError:
    """Return the sentence for an operating-system error."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _known(_FULL)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        where = f" ({error.filename})" if error.filename else ""
        return DiskTrouble(
            worded("Dateline may not write there{0}.", where),
            worded("Choose another folder or ask for access."),
        )
    where = f" ({error.filename})" if error.filename else ""
    return DiskTrouble(worded("The disk said no: {0}{1}.", error.strerror or error, where))


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


def _known(said: _Said) -> KnownError:
    kind, sentence, advice = said
    return kind(worded(sentence), worded(advice))
