"""The folder a bundle is made in, which knows the size and hash of every file it was given."""

import hashlib
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from editor_app.domain.errors import Refused
from editor_app.export.formats.common import BundleFile
from editor_app.export.manifest import NAME, ListedFile, Manifest, is_safe_path
from editor_app.export.placing import sync_folder

_SYNCING_THREADS = 8  # they wait for the disk, which puts them together into few journal commits


class Stage:
    """A bundle in the making."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._listed: dict[str, ListedFile] = {}
        folder.mkdir()

    @property
    def files(self) -> list[ListedFile]:
        """What was added so far."""
        return list(self._listed.values())

    def add(self, file: BundleFile) -> None:
        """Write one file. Raises Refused when its path is taken or would leave the bundle."""
        if file.path in self._listed or not is_safe_path(file.path) or file.path == NAME:
            raise Refused(f"Two things want the address {file.path}.", "Give one of them another slug.")
        out = self.folder / file.path
        out.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(file.content, bytes):
            out.write_bytes(file.content)
            digest = hashlib.sha256(file.content).hexdigest()
        else:
            shutil.copyfile(file.content, out)
            with out.open("rb") as copy:  # hashed as it was written, should the source change meanwhile
                digest = hashlib.file_digest(copy, "sha256").hexdigest()
        self._listed[file.path] = ListedFile(file.path, out.stat().st_size, digest)

    def finish(self, durable: bool) -> None:
        """Write the manifest, and if `durable` wait until everything is on the disk."""
        (self.folder / NAME).write_bytes(Manifest.of(self._listed.values()).to_bytes())
        if durable:
            self._sync()

    def _sync(self) -> None:
        files = [self.folder / path for path in (*self._listed, NAME)]
        folders = {folder for file in files for folder in file.relative_to(self.folder).parents}
        with ThreadPoolExecutor(_SYNCING_THREADS) as pool:
            list(pool.map(_sync_file, files))
        for folder in sorted(folders, reverse=True):
            sync_folder(self.folder / folder)


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
