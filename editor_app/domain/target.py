"""A channel's target: a folder, a zip, a git working copy, or an address elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from editor_app.domain.errors import BadInput
from editor_app.wording import worded


class TargetKind(StrEnum):
    """What stands at the end of a channel."""

    FOLDER = "folder"
    ZIP = "zip"
    GIT = "git"
    SFTP = "sftp"
    S3 = "s3"
    WEBDAV = "webdav"
    OTHER = "other"


WEBDAV_SCHEMES: Final = {"webdav": "http", "dav": "http", "webdavs": "https", "davs": "https"}
_LOCAL: Final = (TargetKind.FOLDER, TargetKind.ZIP, TargetKind.GIT)
_HERE: Final = ("localhost", "127.0.0.1", "::1")
_SECRET_WORDS: Final = frozenset({"password", "passwd", "secret", "token", "passphrase"})


@dataclass(frozen=True, slots=True)
class Target:
    """Where a channel's files go: a folder of this computer, or an address (scheme, user, host, port, path).

    `asked` are the words behind a "?" of the address, such as key=~/.ssh/id_news or endpoint=https://….
    """

    kind: TargetKind
    text: str
    folder: Path = Path()
    scheme: str = ""
    user: str = ""
    host: str = ""
    port: int | None = None
    path: str = ""
    asked: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_local(self) -> bool:
        """Whether it is a place in this computer's own folders."""
        return self.kind in _LOCAL

    @property
    def account(self) -> str:
        """The address without its "?" part: the name a password is kept under."""
        return self.text.split("?", 1)[0]


def target_of(text: str) -> Target:
    """Return what a channel's target says.

    Raises BadInput when it is empty, cannot be understood, or has a password in it.
    """
    wished = text.strip()
    if not wished:
        raise BadInput(
            worded("The channel has no target yet."), worded("Choose a folder, or write an address.")
        )
    if wished.startswith("git+"):
        return Target(TargetKind.GIT, wished, folder=_folder(wished.removeprefix("git+")))
    if "://" not in wished:
        kind = TargetKind.ZIP if wished.lower().endswith(".zip") else TargetKind.FOLDER
        return Target(kind, wished, folder=_folder(wished))
    return _remote(wished)


def _folder(text: str) -> Path:
    folder = Path(text).expanduser()
    if not folder.is_absolute():
        raise BadInput(
            worded("“{0}” is not a whole path.", text), worded("Write it from the root, such as /srv/site.")
        )
    return folder


def _remote(text: str) -> Target:
    try:
        parts = urlsplit(text)
        port, password = parts.port, parts.password
    except ValueError as error:
        raise BadInput(
            worded("“{0}” is not an address.", text), worded("It looks like sftp://user@host/path.")
        ) from error
    asked = dict(parse_qsl(parts.query))
    if password is not None or _SECRET_WORDS & {word.lower() for word in asked}:
        raise BadInput(
            worded("There is a password in the channel's address."),
            worded("Take it out: Dateline keeps it in the system's keyring."),
        )
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    kind = _kind_of(scheme)
    _check(text, kind, scheme, host, parts.path)
    user, path = unquote(parts.username or ""), unquote(parts.path)
    return Target(kind, text, Path(), scheme, user, host, port, path, asked)


def _check(text: str, kind: TargetKind, scheme: str, host: str, path: str) -> None:
    if not scheme or (kind is not TargetKind.OTHER and not host):
        raise BadInput(worded("“{0}” names no host.", text), worded("It looks like sftp://user@host/path."))
    if WEBDAV_SCHEMES.get(scheme) == "http" and host not in _HERE:
        raise BadInput(
            worded("Over {0}:// anybody on the way could read the password.", scheme),
            worded("Use webdavs:// instead."),
        )
    if ".." in unquote(path).split("/"):
        raise BadInput(worded("“{0}” has “..” in its path.", text), worded("Write the path without it."))


def _kind_of(scheme: str) -> TargetKind:
    if scheme in WEBDAV_SCHEMES:
        return TargetKind.WEBDAV
    known = {"sftp": TargetKind.SFTP, "ssh": TargetKind.SFTP, "s3": TargetKind.S3}
    return known.get(scheme, TargetKind.OTHER)
