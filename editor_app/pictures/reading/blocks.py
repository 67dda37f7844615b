"""The blocks of a picture file in which it tells about itself, gathered from any of the formats we take."""

import mmap
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from PIL.Image import Exif

LARGEST_BLOCK: Final = 8_000_000  # bytes; XMP with a long edit history can have some megabytes

COMMENT: Final = "comment"
CREDENTIALS: Final = "content credentials (C2PA)"
DEVICE_DATA: Final = "data of a device or program"
DATES: Final = "date and time"
MORE_PICTURES: Final = "further pictures in the same file"
PREVIEW: Final = "embedded preview"
PROFILE: Final = "colour profile"
SOUND_OR_FILM: Final = "sound or film beside the picture"
TEXT_NOTES: Final = "text notes"
THUMBNAIL: Final = "embedded thumbnail"
TRAILING: Final = "data after the end of the picture"


@dataclass(slots=True)
class Blocks:
    """What was gathered: EXIF as Pillow reads it, XMP packets, IIM records, and what else is there."""

    exif: "list[Exif]" = field(default_factory=list)
    xmp: list[bytes] = field(default_factory=list)
    iim: list[bytes] = field(default_factory=list)
    holds: set[str] = field(default_factory=set)

    def add_exif(self, stream: bytes) -> None:
        """Take in a TIFF stream, with or without the mark that JPEG puts before it; never a broken one."""
        from PIL.Image import Exif  # noqa: PLC0415  the start of the program shall not wait for it

        exif = Exif()
        with suppress(Exception):  # whatever a damaged directory makes of it
            exif.load(stream)
            self.exif.append(exif)

    def add_xmp(self, packet: bytes) -> None:
        """Take in a packet of a believable size."""
        if len(packet) <= LARGEST_BLOCK:
            self.xmp.append(packet)


Data = bytes | mmap.mmap


def blocks_of(path: Path, *, whole: bool = False) -> Blocks:
    """Return what the picture at `path` tells; a damaged part is left out, and never raises.

    `whole` looks behind the picture's data too, which takes longer. Belongs into a child process: these are
    bytes of strangers.
    """
    from editor_app.pictures.reading import bmff, gif, jpeg, png, riff, tiff  # noqa: PLC0415  a circle

    blocks = Blocks()
    with suppress(Exception), path.open("rb") as file, _mapped(file) as data:
        head = data[:16]
        if head.startswith(b"\xff\xd8"):
            jpeg.walk(data, blocks, whole)
        elif head.startswith(b"\x89PNG"):
            png.walk(data, blocks)
        elif head.startswith(b"RIFF") and head[8:12] == b"WEBP":
            riff.walk(data, blocks)
        elif head[4:8] == b"ftyp":
            bmff.walk(data, blocks)
        elif head.startswith(b"GIF8"):
            gif.walk(data, blocks)
        elif head.startswith((b"II", b"MM")):
            tiff.walk(path, data, blocks)
    return blocks


@contextmanager
def unwarned() -> Iterator[None]:
    """Keep Pillow from warning about odd tags; they are expected here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _mapped(file: BinaryIO) -> mmap.mmap:
    return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
