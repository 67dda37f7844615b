"""Turns what the disk says during an export into sentences for the user."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor_app.domain.errors import DiskTrouble
from editor_app.wording import worded


@contextmanager
def disk_in_sentences(place: Path) -> Iterator[None]:
    """Raise DiskTrouble in place of an OSError; `place` is where the export goes."""
    try:
        yield
    except OSError as error:
        raise _known(error, place) from error


def _known(error: OSError, place: Path) -> DiskTrouble:
    kept = worded("The bundle that was there is untouched.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskTrouble(worded("The disk is full; the export to {0} was not finished.", place), kept)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return DiskTrouble(
            worded("Dateline may not write to {0}.", error.filename or place),
            worded("Choose another folder."),
        )
    where = f" ({error.filename})" if error.filename else ""
    return DiskTrouble(worded("The disk said no: {0}{1}.", error.strerror or error, where), kept)
