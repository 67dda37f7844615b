"""What can go wrong on the way to a target, each with a sentence that says so."""

import errno

from editor_app.domain.errors import DiskTrouble, KnownError, Refused
from editor_app.wording import term, worded

SAFE = term("What was sent already is not sent again: publish once more.")


class ConnectionBroken(KnownError):
    """The target does not answer, or stopped answering; trying again may help."""

    def __init__(self, place: str, why: object = "") -> None:
        said = f": {why}" if str(why) else ""
        super().__init__(worded("The connection to {0} broke{1}.", place, said), worded(SAFE))


class NoEntry(KnownError):
    """The target does not let us in, or not write."""


class UnknownHost(KnownError):
    """A server is seen for the first time. `host` (as known_hosts files write it), `kind`, `key` and
    `fingerprint` ("SHA256:…") are what somebody compares before trusting it."""

    def __init__(self, host: str, kind: str, key: str, fingerprint: str) -> None:
        super().__init__(
            worded("Dateline has not met the server {0} before; its key is {1}.", host, fingerprint),
            worded("Compare it with what its keeper says, and trust it when they agree."),
        )
        self.host = host
        self.kind = kind
        self.key = key
        self.fingerprint = fingerprint


class OtherHost(Refused):
    """A server shows another key than it did before."""

    def __init__(self, host: str, fingerprint: str) -> None:
        super().__init__(
            worded(
                "The server {0} shows another key than before ({1}); nothing was sent.", host, fingerprint
            ),
            worded("Somebody may be in between. Ask its keeper before you trust it again."),
        )


class ForeignFiles(Refused):
    """Files stand in the way that Dateline did not put there; `paths` are their names."""

    def __init__(self, place: str, paths: tuple[str, ...]) -> None:
        names = ", ".join(paths[:5]) + (" …" if len(paths) > 5 else "")
        count = (
            worded("A file that Dateline did not put there stands")
            if len(paths) == 1
            else (worded("{0} files that Dateline did not put there stand", len(paths)))
        )
        super().__init__(
            worded("{0} in the way in {1}: {2}. Nothing was sent.", count, place, names),
            worded("Move them away, or take the place over (--take-over)."),
        )
        self.paths = paths


def known_from_disk(error: OSError, place: str) -> KnownError:
    """Return the sentence for what the disk of a target says."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskTrouble(worded("The disk of {0} is full; not everything was sent.", place), worded(SAFE))
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return NoEntry(
            worded("Dateline may not write to {0}.", error.filename or place), worded("Choose another place.")
        )
    where = f" ({error.filename})" if error.filename else ""
    return DiskTrouble(
        worded("The disk of {0} said no: {1}{2}.", place, error.strerror or error, where), worded(SAFE)
    )
