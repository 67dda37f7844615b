"""A folder on an SFTP server (OpenSSH and its like), by key or by password."""

import errno
import hashlib
import stat
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import paramiko

from editor_app.domain.errors import KnownError
from editor_app.domain.target import Target
from editor_app.export.delivery.place import Sent, parents_of, part_of
from editor_app.export.delivery.trouble import SAFE, ConnectionBroken, NoEntry, OtherHost, UnknownHost
from editor_app.wording import worded

PORT = 22
SECONDS = 20.0
"""How long a silent server is waited for."""


class SftpPlace:
    """A `Place` on a server. `known_hosts` is a file of ours; what ~/.ssh knows counts as well.

    Raises UnknownHost for a server that is seen for the first time, OtherHost when its key has changed,
    NoEntry for a wrong name, key or password, ConnectionBroken.
    """

    def __init__(self, target: Target, password: str, known_hosts: Path) -> None:
        self._target = target
        self._made: set[str] = set()
        self._client = _connected(target, password, known_hosts)
        with self._in_sentences():
            self._sftp = self._client.open_sftp()
            if channel := self._sftp.get_channel():
                channel.settimeout(SECONDS)
            self._root = self._found_root()

    @property
    def name(self) -> str:
        """The server's name."""
        return self._target.host

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """Return the files in these folders with their sizes."""
        found: dict[str, int] = {}
        for folder in folders:
            with self._in_sentences(), suppress(FileNotFoundError):
                for entry in self._sftp.listdir_attr(self._at(folder)):
                    mode = entry.st_mode or 0
                    if not stat.S_ISDIR(mode):
                        path = f"{folder}/{entry.filename}" if folder else entry.filename
                        found[path] = (entry.st_size or 0) if stat.S_ISREG(mode) else -1
        return found

    def read(self, path: str) -> bytes | None:
        """Return a file's content, or None."""
        with self._in_sentences():
            try:
                with self._sftp.open(self._at(path), "rb") as file:
                    file.prefetch()
                    content: bytes = file.read()
                    return content
            except FileNotFoundError:
                return None

    def sha256(self, path: str) -> str | None:
        """Return "": to know, everything would have to travel back."""
        return ""

    def put(self, path: str, source: Path, sent: Sent) -> None:
        """Send a file under another name, and rename it over the one that is there."""
        part, out = self._at(part_of(path)), self._at(path)
        with self._in_sentences():
            self._make_folder(path)
            self._sftp.put(str(source), part, callback=lambda done, _: sent(done))
            try:
                self._sftp.posix_rename(part, out)
            except OSError as error:
                if isinstance(error, FileNotFoundError) or _is_gone(error):
                    raise
                with suppress(FileNotFoundError):  # a server that does not know how to rename over a file
                    self._sftp.remove(out)
                self._sftp.rename(part, out)

    def remove(self, path: str) -> None:
        """Remove a file and the folders that are empty then."""
        with self._in_sentences():
            with suppress(FileNotFoundError):
                self._sftp.remove(self._at(path))
            for parent in parents_of(path):
                try:
                    self._sftp.rmdir(self._at(parent))
                except OSError as error:
                    if _is_gone(error):
                        raise
                    return
                self._made.discard(self._at(parent))

    def finish(self, paths: Iterable[str], message: str) -> None:
        """Do nothing: a file that has its name is whole."""

    def close(self) -> None:
        """End the connection."""
        with suppress(Exception):  # it may be broken already
            self._client.close()

    def _at(self, path: str) -> str:
        return f"{self._root}/{path}".rstrip("/") or "/"

    def _found_root(self) -> str:
        """Return the folder of the target: "/~/" begins at the user's own folder."""
        wished = self._target.path.rstrip("/")
        if wished.startswith("/~"):
            home = self._sftp.normalize(".")
            wished = f"{home}/{wished[2:].lstrip('/')}".rstrip("/")
        return wished

    def _make_folder(self, path: str) -> None:
        """Make the folders of a path, and those of the target itself."""
        out = self._at(path)
        for parent in reversed(parents_of(out.lstrip("/"))):
            folder = f"/{parent}"
            if folder not in self._made:
                try:
                    self._sftp.stat(folder)
                except FileNotFoundError:
                    self._sftp.mkdir(folder)
                self._made.add(folder)

    @contextmanager
    def _in_sentences(self) -> Iterator[None]:
        try:
            yield
        except KnownError:
            raise
        except (paramiko.SSHException, EOFError) as error:
            raise ConnectionBroken(self.name, error) from error
        except PermissionError as error:
            raise NoEntry(
                worded("{0} does not let {1} write there.", self.name, self._user), worded("Ask its keeper.")
            ) from error
        except OSError as error:
            if _is_gone(error):
                raise ConnectionBroken(self.name, error) from error
            raise NoEntry(
                worded("{0} could not take a file ({1}); its disk may be full.", self.name, error),
                worded(SAFE),
            ) from error

    @property
    def _user(self) -> str:
        return self._target.user or "you"


def _connected(target: Target, password: str, known_hosts: Path) -> paramiko.SSHClient:
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    if known_hosts.is_file():
        client.load_host_keys(str(known_hosts))
    client.set_missing_host_key_policy(_AskFirst())
    key = target.asked.get("key", "")
    try:
        client.connect(
            target.host,
            target.port or PORT,
            target.user or None,
            password or None,
            key_filename=str(Path(key).expanduser()) if key else None,
            timeout=SECONDS,
            banner_timeout=SECONDS,
            auth_timeout=SECONDS,
        )
    except KnownError:
        client.close()
        raise
    except Exception as error:  # sockets, names, keys: paramiko raises a dozen kinds
        client.close()
        raise _known(error, target) from error
    return client


def _known(error: Exception, target: Target) -> KnownError:
    if isinstance(error, paramiko.BadHostKeyException):
        return OtherHost(target.host, fingerprint_of(error.key))
    if isinstance(error, paramiko.PasswordRequiredException):
        return NoEntry(
            worded("The key is locked with a phrase."), worded("Save the phrase as the channel's password.")
        )
    if isinstance(error, paramiko.AuthenticationException):
        return NoEntry(
            worded("{0} does not let {1} in.", target.host, target.user or "you"),
            worded("Check the name, the key or the password."),
        )
    if isinstance(error, FileNotFoundError):
        return NoEntry(
            worded("There is no key {0}.", target.asked.get("key", "")),
            worded("Check the channel's address."),
        )
    return ConnectionBroken(target.host, error)


def fingerprint_of(key: Any) -> str:  # noqa: ANN401 - a key of paramiko, which is loaded late
    """Return a key's fingerprint as ssh-keygen writes it."""
    digest = hashlib.sha256(key.asbytes()).digest()
    return "SHA256:" + b64encode(digest).decode().rstrip("=")


class _AskFirst(paramiko.MissingHostKeyPolicy):
    """What paramiko calls for a server it does not know."""

    def missing_host_key(self, client: object, hostname: str, key: Any) -> None:  # noqa: ANN401
        """Raise UnknownHost."""
        raise UnknownHost(hostname, key.get_name(), key.get_base64(), fingerprint_of(key))


def _is_gone(error: OSError) -> bool:
    """Tell whether an error is about the connection, and not about a file."""
    if isinstance(error, ConnectionError | TimeoutError):
        return True
    return str(error) == "Socket is closed" or error.errno in (
        errno.EHOSTUNREACH,
        errno.ENETUNREACH,
        errno.EPIPE,
    )
