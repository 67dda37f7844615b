"""Walks over the chunks of a WebP file and gathers what it tells (RFC 9649)."""

import struct
from typing import Final

from editor_app.pictures.reading.blocks import DEVICE_DATA, MORE_PICTURES, PROFILE, TRAILING, Blocks, Data

_PLAIN: Final = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
_NAMES: Final = {b"ICCP": PROFILE, b"ANIM": MORE_PICTURES, b"ANMF": MORE_PICTURES}


def walk(data: Data, blocks: Blocks) -> None:
    """Gather what a WebP file tells."""
    end: int = 8 + struct.unpack_from("<I", data, 4)[0]
    place = 12
    while place + 8 <= min(end, len(data)):
        kind, length = struct.unpack_from("<4sI", data, place)
        if kind == b"EXIF":
            blocks.add_exif(data[place + 8 : place + 8 + length])
        elif kind == b"XMP ":
            blocks.add_xmp(data[place + 8 : place + 8 + length])
        elif kind not in _PLAIN:
            blocks.holds.add(_NAMES.get(kind, DEVICE_DATA))
        place += 8 + length + length % 2
    if end + end % 2 < len(data):
        blocks.holds.add(TRAILING)
