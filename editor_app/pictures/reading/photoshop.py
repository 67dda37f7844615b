"""Reads Photoshop's image resources, in which JPEG and TIFF carry their IIM record."""

import struct
from typing import Final

from editor_app.pictures.reading.blocks import DEVICE_DATA, THUMBNAIL, Blocks

IIM: Final = 0x0404
_THUMBNAILS: Final = {0x0409, 0x040C}
_EXIF: Final = {0x0422, 0x0423}
_XMP: Final = 0x0424
_MARKS: Final = (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa")
_PLAIN: Final = {0x03ED, 0x0406, 0x0425}  # resolution, JPEG quality, and the sum that goes with an IIM record


def gather(resources: bytes, blocks: Blocks) -> None:
    """Gather what a run of image resources tells (Adobe Photoshop file formats, image resource blocks)."""
    for number, body in _resources(resources):
        if number == IIM:
            blocks.iim.append(body)
        elif number in _THUMBNAILS:
            blocks.holds.add(THUMBNAIL)
        elif number in _EXIF:
            blocks.add_exif(body)
        elif number == _XMP:
            blocks.add_xmp(body)
        elif number not in _PLAIN:
            blocks.holds.add(DEVICE_DATA)


def _resources(data: bytes) -> list[tuple[int, bytes]]:
    found = []
    place = 0
    while place + 12 <= len(data) and data[place : place + 4] in _MARKS:
        number, name_length = struct.unpack_from(">HB", data, place + 4)
        place += 6 + (name_length + 2) // 2 * 2  # the name counts its own length byte, in pairs
        if place + 4 > len(data):
            break
        size: int = struct.unpack_from(">I", data, place)[0]
        found.append((number, data[place + 4 : place + 4 + size]))
        place += 4 + (size + 1) // 2 * 2
    return found
