"""Any place that fsspec can write to: S3 and other stores, WebDAV, FTP and what else is installed."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import fsspec  # type: ignore[import-untyped]

from editor_app.domain.errors import BadInput, KnownError
from editor_app.domain.target import WEBDAV_SCHEMES, Target, TargetKind
from editor_app.export.delivery.place import Sent, part_of
from editor_app.export.delivery.trouble import ConnectionBroken, NoEntry
from editor_app.wording import worded

_ONE_STEP = frozenset({"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "oss", "r2", "memory"})
"""Stores in which a file appears whole, and has no folders to make."""


class AddressPlace:
    """A `Place` behind an address. Raises BadInput when what the address needs is not installed."""

    def __init__(self, target: Target, password: str) -> None:
        self._target = target
        self._store, self._root = _opened(target, password)
        self._one_step = target.scheme in _ONE_STEP

    @property
    def name(self) -> str:
        """The host, or the whole address."""
        return self._target.host or self._target.account

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """Return the files in these folders with their sizes."""
        found: dict[str, int] = {}
        for folder in folders:
            with self._in_sentences(), suppress(FileNotFoundError, NotADirectoryError):
                for entry in self._store.ls(self._at(folder), detail=True):
                    name = str(entry["name"]).rstrip("/").rpartition("/")[2]
                    if entry["type"] != "directory" and name:
                        path = f"{folder}/{name}" if folder else name
                        found[path] = int(entry["size"] or 0)
        return found

    def read(self, path: str) -> bytes | None:
        """Return a file's content, or None."""
        with self._in_sentences():
            try:
                content: bytes = self._store.cat_file(self._at(path))
            except FileNotFoundError:
                return None
            return content

    def sha256(self, path: str) -> str | None:
        """Return "": to know, everything would have to travel back."""
        return ""

    def put(self, path: str, source: Path, sent: Sent) -> None:
        """Send a file; where it would be seen growing, under another name that is then changed."""
        out = self._at(path)
        with self._in_sentences():
            if self._one_step:
                self._store.put_file(str(source), out)
            else:
                part = self._at(part_of(path))
                self._store.makedirs(out.rpartition("/")[0], exist_ok=True)
                self._store.put_file(str(source), part)
                self._move(part, out)
            sent(source.stat().st_size)

    def remove(self, path: str) -> None:
        """Remove a file. Folders stay: a store has none, and elsewhere an empty one does no harm."""
        with self._in_sentences(), suppress(FileNotFoundError):
            self._store.rm_file(self._at(path))

    def finish(self, paths: Iterable[str], message: str) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Forget what was listed, and end the connections where the store would keep them."""
        self._store.invalidate_cache()
        if self._target.kind is TargetKind.WEBDAV:
            self._store.client.http.close()

    def _at(self, path: str) -> str:
        return f"{self._root}/{path}".rstrip("/")

    def _move(self, part: str, out: str) -> None:
        if self._target.kind is TargetKind.WEBDAV:  # its mv of fsspec copies, and does not overwrite
            self._store.client.move(part, out, overwrite=True)
            return
        try:
            self._store.mv(part, out)
        except FileExistsError:
            self._store.rm_file(out)
            self._store.mv(part, out)

    @contextmanager
    def _in_sentences(self) -> Iterator[None]:
        self._store.invalidate_cache()
        try:
            yield
        except (KnownError, FileNotFoundError, FileExistsError, NotADirectoryError):
            raise
        except PermissionError as error:
            raise NoEntry(
                worded("{0} does not let you write there.", self.name), worded("Check user and password.")
            ) from error
        except Exception as error:  # every store has errors of its own
            raise _known(error, self.name) from error


def _opened(target: Target, password: str) -> tuple[Any, str]:
    scheme, options, root = _asked(target, password)
    try:
        store = fsspec.filesystem(scheme, **options, skip_instance_cache=True)
    except ImportError as error:
        extra = {"s3": "s3", "webdav": "webdav"}.get(scheme, "")
        how = (
            worded("Install it with pip install dateline[{0}].", extra)
            if extra
            else worded("Install what it needs: {0}.", error)
        )
        raise BadInput(
            worded("This Dateline cannot write to {0}:// addresses yet.", target.scheme), how
        ) from error
    except ValueError as error:
        raise BadInput(
            worded("Nobody knows what {0}:// is.", target.scheme), worded("Check the channel's address.")
        ) from error
    except Exception as error:  # a store that connects at once
        raise _known(error, target.host or target.account) from error
    return store, root


def _asked(target: Target, password: str) -> tuple[str, dict[str, Any], str]:
    """Return what fsspec calls the store, what it wants to know, and the folder in it."""
    path = target.path.rstrip("/")
    if target.kind is TargetKind.WEBDAV:
        port = f":{target.port}" if target.port else ""
        address = f"{WEBDAV_SCHEMES[target.scheme]}://{target.host}{port}"
        login = {"auth": (target.user, password)} if target.user else {}
        return "webdav", {"base_url": address, **login}, path.strip("/")
    if target.kind is TargetKind.S3:
        keys = {"key": target.user, "secret": password} if target.user else {}
        where = {"endpoint_url": target.asked["endpoint"]} if "endpoint" in target.asked else {}
        return "s3", {**keys, **where}, f"{target.host}{path}"
    options: dict[str, Any] = dict(target.asked)
    for name, value in (("host", target.host), ("port", target.port), ("username", target.user)):
        if value and target.scheme not in _ONE_STEP:
            options[name] = value
    if password:
        options["password"] = password
    return target.scheme, options, f"{target.host}{path}" if target.scheme in _ONE_STEP else path


def _known(error: Exception, name: str) -> KnownError:
    response = getattr(error, "response", None)
    code = getattr(error, "status_code", None) or getattr(response, "status_code", None)
    if code in (401, 403):
        return NoEntry(worded("{0} does not let you in.", name), worded("Check user and password."))
    if code == 507:
        return NoEntry(
            worded("The disk of {0} is full.", name), worded("Make room there, then publish again.")
        )
    return ConnectionBroken(name, error)
