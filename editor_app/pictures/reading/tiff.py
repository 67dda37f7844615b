"""Walks over the directories of a TIFF file and gathers what it tells (TIFF 6.0; XMP part 3, 1.1.8)."""

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

from editor_app.pictures.reading import iim, photoshop
from editor_app.pictures.reading.blocks import LARGEST_BLOCK, MORE_PICTURES, PREVIEW, PROFILE, Blocks, Data

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8}
_XMP, _IIM, _PHOTOSHOP, _SUB_IFDS, _PROFILE = 700, 33723, 34377, 330, 34675
_ENTRIES: Final = 4096  # of a directory; honest ones have some dozens

Order = Literal["little", "big"]


def walk(path: Path, data: Data, blocks: Blocks) -> None:
    """Gather what a TIFF file tells; nothing of it is decoded."""
    from PIL import Image  # noqa: PLC0415  the start of the program shall not wait for it

    order: Order = "little" if data[:2] == b"II" else "big"
    for tag, body in _tags(data, order):
        _take(tag, body, blocks)
    with suppress(Exception), Image.open(path, formats=["TIFF"]) as image:
        exif = image.getexif()
        exif.get_ifd(0x8769), exif.get_ifd(0x8825)  # while the file is open
        blocks.exif.append(exif)
        if getattr(image, "n_frames", 1) > 1:
            blocks.holds.add(MORE_PICTURES)


def _take(tag: int, body: bytes, blocks: Blocks) -> None:
    if tag == _XMP:
        blocks.add_xmp(body)
    elif tag == _IIM:
        blocks.iim.append(_straight(body))
    elif tag == _PHOTOSHOP:
        photoshop.gather(body, blocks)
    elif tag == _SUB_IFDS:
        blocks.holds.add(PREVIEW)
    elif tag == _PROFILE:
        blocks.holds.add(PROFILE)


def _straight(record: bytes) -> bytes:
    """Return an IIM record in its own order; some programs wrote it as numbers of four bytes, reversed."""
    if record[:1] != bytes([iim.MARK]) and record[3:4] == bytes([iim.MARK]):
        return b"".join(record[place : place + 4][::-1] for place in range(0, len(record), 4))
    return record


def _tags(data: Data, order: Order) -> Iterator[tuple[int, bytes]]:
    """Give tag and bytes of each entry of the first directory, of TIFF or BigTIFF."""
    big = _number(data, 2, 2, order) == 43
    wide, counted = (8, 8) if big else (4, 2)
    first = _number(data, 8 if big else 4, wide, order)
    count = _number(data, first, counted, order)
    step = 4 + 2 * wide
    for place in range(first + counted, first + counted + step * min(count, _ENTRIES), step):
        tag, kind = _number(data, place, 2, order), _number(data, place + 2, 2, order)
        length = _number(data, place + 4, wide, order) * _SIZES.get(kind, 0)
        start = place + 4 + wide
        if length > wide:
            start = _number(data, start, wide, order)
        if length <= LARGEST_BLOCK:
            yield tag, data[start : start + length]


def _number(data: Data, place: int, size: int, order: Order) -> int:
    if place + size > len(data):
        raise struct.error("the file ends within a number")
    return int.from_bytes(data[place : place + size], order)
