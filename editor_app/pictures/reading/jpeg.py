"""Walks over the segments of a JPEG file and gathers what it tells (ISO 10918-1 B; Exif 2.32; XMP part 3)."""

import re
import struct
from typing import Final

from editor_app.pictures.reading import photoshop
from editor_app.pictures.reading.blocks import (
    COMMENT,
    CREDENTIALS,
    DEVICE_DATA,
    LARGEST_BLOCK,
    MORE_PICTURES,
    PREVIEW,
    PROFILE,
    THUMBNAIL,
    TRAILING,
    Blocks,
    Data,
)

XMP_MARK: Final = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED_MARK: Final = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP_MARK: Final = b"Photoshop 3.0\0"
_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""In coded data, FF is followed by 00 or a restart; anything else ends it."""
_SOS, _EOI, _COM = 0xDA, 0xD9, 0xFE
_ALONE: Final = {0x01, *range(0xD0, 0xD9)}  # markers without a length


def walk(data: Data, blocks: Blocks, whole: bool) -> None:
    """Gather what a JPEG file tells, up to the picture's data; with `whole`, up to its last byte."""
    irb = bytearray()
    extended: dict[bytes, dict[int, bytes]] = {}
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            break
        marker = data[place + 1]
        if marker == 0xFF or marker in _ALONE:
            place += 1 if marker == 0xFF else 2
            continue
        length: int = struct.unpack_from(">H", data, place + 2)[0]
        if marker in (_SOS, _EOI):
            break
        _take(marker, data[place + 4 : place + 2 + length], blocks, irb, extended)
        place += 2 + length
    photoshop.gather(bytes(irb), blocks)
    for parts in extended.values():
        blocks.add_xmp(b"".join(parts[offset] for offset in sorted(parts)))
    if whole and len(data) > _end(data, place):
        blocks.holds.add(TRAILING)


def _take(
    marker: int, body: bytes, blocks: Blocks, irb: bytearray, extended: dict[bytes, dict[int, bytes]]
) -> None:
    if marker == _COM:
        blocks.holds.add(COMMENT)
    elif marker == 0xE1 and body.startswith(b"Exif\0"):
        blocks.add_exif(b"Exif\0\0" + body[6:])
    elif marker == 0xE1 and body.startswith(XMP_MARK):
        blocks.add_xmp(body[len(XMP_MARK) :])
    elif marker == 0xE1 and body.startswith(EXTENDED_MARK):
        _keep_part(body[len(EXTENDED_MARK) :], extended)
    elif marker == 0xED and body.startswith(PHOTOSHOP_MARK):
        irb += body[len(PHOTOSHOP_MARK) :]
    elif 0xE0 <= marker <= 0xEF:
        _name(marker, body, blocks)


def _name(marker: int, body: bytes, blocks: Blocks) -> None:
    """Say what an application segment is that has no fields for us."""
    if marker == 0xE0 and body.startswith(b"JFIF\0"):
        if len(body) > 14:
            blocks.holds.add(THUMBNAIL)
    elif marker == 0xE0 and body.startswith(b"JFXX\0"):
        blocks.holds.add(THUMBNAIL)
    elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\0"):
        blocks.holds.add(PROFILE)
    elif marker == 0xE2 and body.startswith(b"MPF\0"):
        blocks.holds.add(MORE_PICTURES)
    elif marker == 0xE2 and body.startswith(b"FPXR\0"):
        blocks.holds.add(PREVIEW)
    elif marker == 0xEB and body.startswith(b"JP"):
        blocks.holds.add(CREDENTIALS)
    elif not (marker == 0xEE and body.startswith(b"Adobe")):
        blocks.holds.add(DEVICE_DATA)


def _keep_part(body: bytes, extended: dict[bytes, dict[int, bytes]]) -> None:
    """Keep a part of extended XMP (XMP part 3, 1.1.3.1): a name of 32 letters, full length, offset, text."""
    full, offset = struct.unpack_from(">II", body, 32)
    if full <= LARGEST_BLOCK and offset < full:
        extended.setdefault(body[:32], {})[offset] = body[40:]


def _end(data: Data, place: int) -> int:
    """Return where the picture ends: behind its EOI; the end of the file where there is none."""
    while found := _MARKER.search(data, place):
        place, marker = found.end(), data[found.end() - 1]
        if marker == _EOI:
            return place
        if marker not in _ALONE and place + 2 <= len(data):
            place += struct.unpack_from(">H", data, place)[0]
    return len(data)
