"""What can go wrong on the way to a target, each with a sentence that says so."""

import errno

from editor_app.domain.errors import DiskTrouble, KnownError, Refused

SAFE = "What was sent already is not sent again: publish once more."


class ConnectionBroken(KnownError):
    """The target does not answer, or stopped answering; trying again may help."""

    def __init__(self, place: str, why: object = "") -> None:
        said = f": {why}" if str(why) else ""
        super().__init__(f"The connection to {place} broke{said}.", SAFE)


class NoEntry(KnownError):
    """The target does not let us in, or not write."""


class UnknownHost(KnownError):
    """A server is seen for the first time. `host` (as known_hosts files write it), `kind`, `key` and
    `fingerprint` ("SHA256:…") are what somebody compares before trusting it."""

    def __init__(self, host: str, kind: str, key: str, fingerprint: str) -> None:
        super().__init__(
            f"Dateline has not met the server {host} before; its key is {fingerprint}.",
            "Compare it with what its keeper says, and trust it when they agree.",
        )
        self.host = host
        self.kind = kind
        self.key = key
        self.fingerprint = fingerprint


class OtherHost(Refused):
    """A server shows another key than it did before."""

    def __init__(self, host: str, fingerprint: str) -> None:
        super().__init__(
            f"The server {host} shows another key than before ({fingerprint}); nothing was sent.",
            "Somebody may be in between. Ask its keeper before you trust it again.",
        )


class ForeignFiles(Refused):
    """Files stand in the way that Dateline did not put there; `paths` are their names."""

    def __init__(self, place: str, paths: tuple[str, ...]) -> None:
        names = ", ".join(paths[:5]) + (" …" if len(paths) > 5 else "")
        count = (
            "A file that Dateline did not put there stands"
            if len(paths) == 1
            else (f"{len(paths)} files that Dateline did not put there stand")
        )
        super().__init__(
            f"{count} in the way in {place}: {names}. Nothing was sent.",
            "Move them away, or take the place over (--take-over).",
        )
        self.paths = paths


def known_from_disk(error: OSError, place: str) -> KnownError:
    """Return the sentence for what the disk of a target says."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskTrouble(f"The disk of {place} is full; not everything was sent.", SAFE)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return NoEntry(f"Dateline may not write to {error.filename or place}.", "Choose another place.")
    where = f" ({error.filename})" if error.filename else ""
    return DiskTrouble(f"The disk of {place} said no: {error.strerror or error}{where}.", SAFE)
