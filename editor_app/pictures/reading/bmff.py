"""Walks over the boxes and items of AVIF and HEIC files and gathers what they tell (ISO 23008-12)."""

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from editor_app.pictures.reading.blocks import (
    CREDENTIALS,
    DEVICE_DATA,
    LARGEST_BLOCK,
    PROFILE,
    SOUND_OR_FILM,
    THUMBNAIL,
    Blocks,
    Data,
)

_XMP_UUID: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_C2PA_UUID: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_NAMES: Final = {b"moov": SOUND_OR_FILM, b"jumb": CREDENTIALS, b"thmb": THUMBNAIL, b"mpvd": SOUND_OR_FILM}
_PLAIN: Final = {b"ftyp", b"meta", b"mdat", b"free", b"skip"}
_PICTURE_ITEMS: Final = {b"av01", b"hvc1", b"grid", b"iden", b"iovl", b"mime", b"Exif", b"avc1", b"tmap"}


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its kind, and where its body begins and ends in the file."""

    kind: bytes
    start: int
    end: int


def walk(data: Data, blocks: Blocks) -> None:
    """Gather what an AVIF or HEIC file tells."""
    for box in boxes(data, 0, len(data)):
        if box.kind == b"meta":
            _take_meta(data, box, blocks)
        elif box.kind == b"uuid":
            _take_uuid(data, box, blocks)
        elif box.kind not in _PLAIN:
            blocks.holds.add(_NAMES.get(box.kind, DEVICE_DATA))


def boxes(data: Data, place: int, end: int) -> Iterator[Box]:
    """Give the boxes between two places; stop where one reaches over the end."""
    while place + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, place)
        start = place + 8
        if size == 1 and place + 16 <= end:
            size, start = struct.unpack_from(">Q", data, start)[0], place + 16
        elif size == 0:
            size = end - place
        if place + size < start or place + size > end:
            return
        yield Box(kind, start, place + size)
        place += size


def _take_uuid(data: Data, box: Box, blocks: Blocks) -> None:
    name = data[box.start : box.start + 16]
    if name == _XMP_UUID:
        blocks.add_xmp(data[box.start + 16 : box.end])
    else:
        blocks.holds.add(CREDENTIALS if name == _C2PA_UUID else DEVICE_DATA)


def _take_meta(data: Data, meta: Box, blocks: Blocks) -> None:
    parts = {box.kind: box for box in boxes(data, meta.start + 4, meta.end)}
    kinds = dict(_items(data, parts[b"iinf"]))
    if any(kind.partition(b":")[0] not in _PICTURE_ITEMS for kind in kinds.values()):
        blocks.holds.add(DEVICE_DATA)
    if b"iref" in parts and any(
        box.kind == b"thmb" for box in boxes(data, parts[b"iref"].start + 4, parts[b"iref"].end)
    ):
        blocks.holds.add(THUMBNAIL)
    if b"iprp" in parts and b"colrprof" in data[parts[b"iprp"].start : parts[b"iprp"].end]:
        blocks.holds.add(PROFILE)
    inside = parts[b"idat"].start if b"idat" in parts else 0
    for number, body in _bodies(data, parts[b"iloc"], inside, kinds):
        with suppress(struct.error):
            if kinds[number] == b"Exif":
                blocks.add_exif(body[4 + struct.unpack_from(">I", body)[0] :])
            elif kinds[number] == b"mime:application/rdf+xml":
                blocks.add_xmp(body)


def _items(data: Data, iinf: Box) -> Iterator[tuple[int, bytes]]:
    """Give the items by number, as their kind; a mime item with its type, such as "mime:text/plain"."""
    counted = 2 if data[iinf.start] == 0 else 4
    for box in boxes(data, iinf.start + 4 + counted, iinf.end):
        version = data[box.start]
        if box.kind != b"infe" or version < 2:
            continue
        number, place = _number(data, box.start + 4, 4 if version == 3 else 2)
        kind = data[place + 2 : place + 6]
        words = data[place + 6 : box.end].split(b"\0")
        yield number, b"mime:" + words[1] if kind == b"mime" and len(words) > 1 else kind


def _bodies(data: Data, iloc: Box, inside: int, kinds: dict[int, bytes]) -> Iterator[tuple[int, bytes]]:
    """Give the bodies of the items that hold text about the picture."""
    version = data[iloc.start]
    sizes = data[iloc.start + 4], data[iloc.start + 5]
    offset_size, length_size, base_size = sizes[0] >> 4, sizes[0] & 15, sizes[1] >> 4
    index_size = sizes[1] & 15 if version else 0
    wide = 4 if version == 2 else 2
    count, place = _number(data, iloc.start + 6, wide)
    for _ in range(min(count, 10_000)):
        number, place = _number(data, place, wide)
        method, place = _number(data, place, 2) if version else (0, place)
        base, place = _number(data, place + 2, base_size)
        extents, place = _number(data, place, 2)
        body = bytearray()
        for _ in range(extents):
            offset, place = _number(data, place + index_size, offset_size)
            length, place = _number(data, place, length_size)
            if kinds.get(number, b"").startswith((b"Exif", b"mime:")) and method in (0, 1):
                start = base + offset + (inside if method == 1 else 0)
                body += data[start : start + min(length, LARGEST_BLOCK - len(body))]
        if body:
            yield number, bytes(body)


def _number(data: Data, place: int, size: int) -> tuple[int, int]:
    """Return a number of `size` bytes, and the place behind it."""
    if place + size > len(data):
        raise struct.error("the box ends within a number")
    return int.from_bytes(data[place : place + size], "big"), place + size
