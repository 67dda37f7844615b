"""The content-addressed store of media files: a file's name is the SHA-256 of its bytes."""

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from editor_app.domain.errors import BadInput
from editor_app.domain.media import StoredFile
from editor_app.storage.trouble import in_sentences
from editor_app.wording import worded

CHUNK = 1 << 20
TAKING = ".taking-"

SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/tiff": ".tif",
    "image/avif": ".avif",
    "image/heic": ".heic",
    "image/svg+xml": ".svg",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
    "video/quicktime": ".mov",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "audio/webm": ".weba",
    "application/pdf": ".pdf",
}


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file on its way into the store: its hash, its size in bytes, and where the copy waits."""

    sha256: str
    byte_size: int
    copy: Path


class MediaFiles:
    """Files under `media/ab/abcdef….jpg`; the same bytes are stored once and never changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, file: StoredFile) -> Path:
        """Return where a file lies, whether or not it is there."""
        suffix = SUFFIXES.get(file.mime_type, ".bin")
        return self.folder / file.sha256[:2] / f"{file.sha256}{suffix}"

    def take(self, source: Path) -> TakenFile:
        """Copy a file beside the store, hashing it; nothing is in the store before `keep`.

        The copy is what is inspected and kept, so a source that changes meanwhile cannot get in;
        it bears the name of its source, which the sentences of a refusal show.
        Raises BadInput when there is no such file, DiskTrouble when the disk says no.
        """
        if not source.is_file():
            raise BadInput(worded("There is no file {0}.", source.name))
        with in_sentences():
            self.folder.mkdir(parents=True, exist_ok=True)
            taken = Path(tempfile.mkdtemp(dir=self.folder, prefix=TAKING))
            try:
                return _copied(source, taken / source.name)
            except BaseException:
                shutil.rmtree(taken, ignore_errors=True)
                raise

    def take_bytes(self, taken: TakenFile, content: bytes) -> TakenFile:
        """Put other bytes in the place of a copy on its way, such as a drawing made safe."""
        with in_sentences(), taken.copy.open("wb") as writing:
            writing.write(content)
            writing.flush()
            os.fsync(writing.fileno())
        return TakenFile(hashlib.sha256(content).hexdigest(), len(content), taken.copy)

    def keep(self, taken: TakenFile, file: StoredFile) -> Path:
        """Move the copy to its place in the store; the same bytes there already are as good."""
        final = self.path(file)
        with in_sentences():
            final.parent.mkdir(exist_ok=True)
            taken.copy.replace(final)
            final.chmod(0o444)
        return final

    def drop(self, taken: TakenFile) -> None:
        """Forget what is left of a file on its way, kept or not."""
        shutil.rmtree(taken.copy.parent, ignore_errors=True)

    def sweep(self) -> None:
        """Remove what a killed program left on its way; only for the one who holds the lock."""
        for left in self.folder.glob(f"{TAKING}*"):
            shutil.rmtree(left, ignore_errors=True)

    def is_sound(self, file: StoredFile) -> bool:
        """Tell whether the file is there and its bytes are those it was stored with."""
        try:
            with self.path(file).open("rb") as reading:
                return hashlib.file_digest(reading, "sha256").hexdigest() == file.sha256
        except OSError:
            return False


def _copied(source: Path, copy: Path) -> TakenFile:
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as reading, copy.open("xb") as writing:
        while chunk := reading.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    return TakenFile(digest.hexdigest(), size, copy)
