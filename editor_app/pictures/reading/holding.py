"""What a picture file holds that must not leave, in plain words."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor_app.pictures.reading import iim, telling, xmp
from editor_app.pictures.reading.blocks import THUMBNAIL, Blocks, blocks_of, unwarned
from editor_app.pictures.reading.exif import EXIF_IFD

if TYPE_CHECKING:
    from lxml.etree import _Element
    from PIL.Image import Exif

_GPS_IFD: Final = 0x8825
_GPS_VERSION: Final = 0


def betraying(path: Path) -> tuple[str, ...]:
    """Return the kinds of information in the picture at `path`, such as "GPS position", the worst first.

    Never a value, so that the answer may be shown, kept and logged. Never raises over the file's bytes;
    belongs into a child process.
    """
    with unwarned():
        told = set(_told(blocks_of(path, whole=True)))
    return tuple(word for word in telling.ORDER if word in told)


def _told(blocks: Blocks) -> Iterator[str]:
    yield from blocks.holds
    for packet in blocks.xmp:
        with suppress(Exception):  # a damaged part tells what could be read of it
            root = xmp.parsed(packet)
            yield from (telling.OTHER,) if root is None else _xmp_words(root)
    for record in blocks.iim:
        for number, dataset, _ in iim.datasets(record):
            if number in (2, 3) and dataset:
                yield telling.IIM.get(dataset, telling.OTHER)
    for directory in blocks.exif:
        with suppress(Exception):
            yield from _exif_words(directory)


def _xmp_words(root: "_Element") -> Iterator[str]:
    names = {name for element in root.iter() for name in (element.tag, *element.attrib)}
    return filter(None, (telling.xmp_word(str(name)) for name in names))


def _exif_words(directory: "Exif") -> Iterator[str]:
    """Give what the tags of a directory tell; the thumbnail has a directory of its own, and so has GPS."""
    from PIL import ExifTags  # noqa: PLC0415  the start of the program shall not wait for it

    for tags in (dict(directory), directory.get_ifd(EXIF_IFD)):
        yield from (telling.EXIF[tag] for tag in tags if tag in telling.EXIF)
    if set(directory.get_ifd(_GPS_IFD)) - {_GPS_VERSION}:
        yield telling.POSITION
    if directory.get_ifd(ExifTags.IFD.IFD1):
        yield THUMBNAIL
