"""Puts a packet into an AVIF file that has none: XMP as an item that describes the picture (ISO 23008-12)."""

import struct
from typing import Final

from editor_app.pictures.leaving.packet import Packet

XMP_TYPE: Final = b"application/rdf+xml"
_PICTURE: Final = 1  # the number that libavif gives the picture; 2 is its transparency


def embedded(encoded: bytes, packet: Packet) -> bytes:
    """Return the file with the packet at its end; AVIF has no place for IIM.

    Reads what libavif writes: ftyp, meta, mdat, with an iloc of version 0 and offsets of four bytes.
    """
    places = {kind: (start, end) for kind, start, end in _boxes(encoded, 0, len(encoded))}
    meta_start, meta_end = places[b"meta"]
    parts = [(kind, encoded[start:end]) for kind, start, end in _boxes(encoded, meta_start + 12, meta_end)]
    if not any(kind == b"iref" for kind, _ in parts):
        behind = next(number for number, (kind, _) in enumerate(parts) if kind == b"iinf") + 1
        parts.insert(behind, (b"iref", _box(b"iref", bytes(4))))
    count = struct.unpack_from(">H", dict(parts)[b"iloc"], 14)[0]
    number = count + 1
    growth = _growth(parts, meta_end - meta_start)
    mdat_start, mdat_end = places[b"mdat"]
    where = mdat_end + growth, len(packet.xmp)
    parts = [(kind, _with_item(kind, box, number, growth, where)) for kind, box in parts]
    meta = _box(b"meta", encoded[meta_start + 8 : meta_start + 12] + b"".join(box for _, box in parts))
    mdat = _box(b"mdat", encoded[mdat_start + 8 : mdat_end] + packet.xmp)
    return encoded[:meta_start] + meta + mdat


def _growth(parts: list[tuple[bytes, bytes]], before: int) -> int:
    """Return by how many bytes the meta box grows with one more item."""
    after = [_with_item(kind, box, 0, 0, (0, 0)) for kind, box in parts]
    return 12 + sum(map(len, after)) - before


def _with_item(kind: bytes, box: bytes, number: int, growth: int, where: tuple[int, int]) -> bytes:
    """Return a box of meta with the item in it; `where` is the place and the length of its bytes."""
    if kind == b"iinf":
        entry = _box(b"infe", struct.pack(">IHH", 0x02000000, number, 0) + b"mimeXMP\0" + XMP_TYPE + b"\0")
        return _box(kind, _counted(box, 12) + entry)
    if kind == b"iref":
        return _box(kind, box[8:] + _box(b"cdsc", struct.pack(">HHH", number, 1, _PICTURE)))
    if kind == b"iloc":
        return _box(kind, _moved(_counted(box, 14), growth) + struct.pack(">HHHII", number, 0, 1, *where))
    return box


def _counted(box: bytes, place: int) -> bytes:
    """Return a box's body with its number of entries, at this place of the box, raised by one."""
    count: int = struct.unpack_from(">H", box, place)[0]
    return box[8:place] + struct.pack(">H", count + 1) + box[place + 2 :]


def _moved(body: bytes, growth: int) -> bytes:
    """Return the body of an iloc box with every item that much further on."""
    head, entries = body[:8], body[8:]
    moved = b""
    for number, reference, extents, offset, length in struct.iter_unpack(">HHHII", entries):
        moved += struct.pack(">HHHII", number, reference, extents, offset + growth, length)
    return head + moved


def _boxes(data: bytes, place: int, end: int) -> list[tuple[bytes, int, int]]:
    """Return the boxes between two places: kind, where each begins with its length, and where it ends."""
    found = []
    while place < end:
        size, kind = struct.unpack_from(">I4s", data, place)
        found.append((kind, place, place + size))
        place += size
    return found


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body
