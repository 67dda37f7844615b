"""A plain folder of this computer, or of a disk that is mounted here."""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from editor_app.domain.errors import Refused
from editor_app.export.delivery.place import Sent, parents_of, part_of
from editor_app.export.delivery.trouble import known_from_disk
from editor_app.wording import worded

CHUNK = 1 << 20


class FolderPlace:
    """A `Place` in a folder; it is made with the first file when it is missing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def name(self) -> str:
        """The folder's path."""
        return str(self.folder)

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """Return the files in these folders with their sizes; what is neither file nor folder has -1."""
        found: dict[str, int] = {}
        with self._in_sentences():
            for folder in folders:
                with (
                    suppress(FileNotFoundError, NotADirectoryError),
                    os.scandir(self.folder / folder) as entries,
                ):
                    for entry in entries:
                        if not entry.is_dir(follow_symlinks=False):
                            whole = entry.is_file(follow_symlinks=False)
                            path = f"{folder}/{entry.name}" if folder else entry.name
                            found[path] = entry.stat(follow_symlinks=False).st_size if whole else -1
        return found

    def read(self, path: str) -> bytes | None:
        """Return a file's content, or None."""
        try:
            with self._in_sentences():
                return (self.folder / path).read_bytes()
        except FileNotFoundError:
            return None

    def sha256(self, path: str) -> str | None:
        """Return a file's checksum, or None."""
        with self._in_sentences():
            try:
                with (self.folder / path).open("rb") as file:
                    return hashlib.file_digest(file, "sha256").hexdigest()
            except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
                return None

    def put(self, path: str, source: Path, sent: Sent) -> None:
        """Copy a file under another name, wait for the disk, and rename it."""
        out, part = self.folder / path, self.folder / part_of(path)
        with self._in_sentences():
            self._make_folder(path)
            try:
                _copy(source, part, sent)
                part.replace(out)
            finally:
                part.unlink(missing_ok=True)

    def remove(self, path: str) -> None:
        """Remove a file and the folders that are empty then."""
        with self._in_sentences():
            with suppress(FileNotFoundError, NotADirectoryError):
                (self.folder / path).unlink()
            for parent in parents_of(path):
                try:
                    (self.folder / parent).rmdir()
                except OSError:
                    return

    def finish(self, paths: Iterable[str], message: str) -> None:
        """Do nothing: every file was on the disk before it got its name."""

    def close(self) -> None:
        """Do nothing."""

    def _make_folder(self, path: str) -> None:
        """Make the folders of a path. A link among them would lead out of the place."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for parent in reversed(parents_of(path)):
            folder = self.folder / parent
            if folder.is_symlink():
                raise Refused(
                    worded("{0} is a link to another place.", folder), worded("Put a real folder there.")
                )
            folder.mkdir(exist_ok=True)

    @contextmanager
    def _in_sentences(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError:
            raise
        except OSError as error:
            raise known_from_disk(error, self.name) from error


def _copy(source: Path, part: Path, sent: Sent) -> None:
    with source.open("rb") as given, part.open("wb") as taken:
        if source.stat().st_size < CHUNK:
            shutil.copyfileobj(given, taken)
        else:
            while chunk := given.read(CHUNK):
                taken.write(chunk)
                sent(taken.tell())
        taken.flush()
        os.fsync(taken.fileno())
