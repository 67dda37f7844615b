"""Walks strictly over a written WebP file: every chunk is known, in its order, and nothing lies behind."""

import struct
from typing import Final

from editor_app.pictures.leaving.walking import Beyond, Carried

_ORDER: Final = (b"VP8X", b"ICCP", b"ALPH", b"VP8 ", b"VP8L", b"XMP ")
_ICC, _ALPHA, _XMP = 0x20, 0x10, 0x04  # flags of VP8X (RFC 9649, 2.7)


def walk(data: bytes) -> Carried:
    """Return what the file carries; raise Beyond for anything that is not picture, profile or packet."""
    carried = Carried()
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise Beyond("something before the picture")
    if struct.unpack_from("<I", data, 4)[0] != len(data) - 8:
        raise Beyond("data after the end of the picture")
    last = -1
    for kind, body in _chunks(data):
        if kind not in _ORDER:
            raise Beyond(
                "EXIF" if kind == b"EXIF" else f"an unknown chunk ({kind.decode('ascii', 'replace')})"
            )
        if _ORDER.index(kind) <= last:
            raise Beyond("a chunk twice or in the wrong place")
        last = _ORDER.index(kind)
        _take(kind, body, carried)
    return carried


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found = []
    place = 12
    while place < len(data):
        if place + 8 > len(data):
            raise Beyond("an incomplete part")
        kind, length = struct.unpack_from("<4sI", data, place)
        end = place + 8 + length
        if end + length % 2 > len(data):
            raise Beyond("an incomplete part")
        if any(data[end : end + length % 2]):
            raise Beyond("data between its parts")
        found.append((kind, data[place + 8 : end]))
        place = end + length % 2
    return found


def _take(kind: bytes, body: bytes, carried: Carried) -> None:
    if kind == b"VP8X" and (len(body) != 10 or body[0] & ~(_ICC | _ALPHA | _XMP) or any(body[1:4])):
        raise Beyond("an unknown announcement in its header")
    if kind == b"ICCP":
        carried.take("profile", body)
    elif kind == b"XMP ":
        carried.take("xmp", body)
    elif kind == b"VP8 ":
        _check_frame(body)


def _check_frame(body: bytes) -> None:
    """Refuse a picture without the start code of a key frame (RFC 6386, 9.1)."""
    if body[3:6] != b"\x9d\x01\x2a":
        raise Beyond("an unknown kind of picture")
