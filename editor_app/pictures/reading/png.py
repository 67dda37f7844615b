"""Walks over the chunks of a PNG file and gathers what it tells (PNG third edition; XMP part 3, 1.1.5)."""

import struct
import zlib
from contextlib import suppress
from typing import Final

from editor_app.pictures.reading import photoshop
from editor_app.pictures.reading.blocks import (
    CREDENTIALS,
    DATES,
    DEVICE_DATA,
    LARGEST_BLOCK,
    MORE_PICTURES,
    PROFILE,
    TEXT_NOTES,
    TRAILING,
    Blocks,
    Data,
)

XMP_KEYWORD: Final = b"XML:com.adobe.xmp"
_PIXELS: Final = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD"}
_PLAIN: Final = _PIXELS | {b"pHYs", b"hIST", b"cICP", b"mDCV", b"cLLI"}
_NAMES: Final = {
    b"iCCP": PROFILE, b"tIME": DATES, b"caBX": CREDENTIALS, b"acTL": MORE_PICTURES,
    b"fcTL": MORE_PICTURES, b"fdAT": MORE_PICTURES,
}  # fmt: skip


def walk(data: Data, blocks: Blocks) -> None:
    """Gather what a PNG file tells."""
    place = 8
    while place + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        if kind in (b"tEXt", b"zTXt", b"iTXt"):
            _take_text(kind, data[place + 8 : place + 8 + min(length, LARGEST_BLOCK)], blocks)
        elif kind == b"eXIf":
            blocks.add_exif(data[place + 8 : place + 8 + length])
        elif kind not in _PLAIN:
            blocks.holds.add(_NAMES.get(kind, DEVICE_DATA))
        place += 12 + length
        if kind == b"IEND":
            break
    if place < len(data):
        blocks.holds.add(TRAILING)


def _take_text(kind: bytes, body: bytes, blocks: Blocks) -> None:
    keyword, _, rest = body.partition(b"\0")
    if kind == b"iTXt":
        text = _unpacked(rest[2:].split(b"\0", 2)[-1], packed=rest[:1] == b"\1")
    else:
        text = _unpacked(rest[1:], packed=True) if kind == b"zTXt" else rest
    if keyword == XMP_KEYWORD:
        blocks.add_xmp(text)
    elif keyword.startswith(b"Raw profile type "):
        _take_raw(keyword.rpartition(b" ")[2], text, blocks)
    else:
        blocks.holds.add(TEXT_NOTES)


def _unpacked(text: bytes, *, packed: bool) -> bytes:
    return zlib.decompressobj().decompress(text, LARGEST_BLOCK) if packed else text


def _take_raw(name: bytes, text: bytes, blocks: Blocks) -> None:
    """Take in a block that ImageMagick wrote as a name, a length and hexadecimal lines."""
    with suppress(ValueError):
        body = bytes.fromhex(b"".join(text.split()[2:]).decode("ascii"))
        if name in (b"exif", b"APP1") and body.startswith(b"Exif"):
            blocks.add_exif(body)
        elif name in (b"xmp", b"APP1"):
            blocks.add_xmp(body.rpartition(b"\0")[2] if body.startswith(b"http:") else body)
        elif name == b"iptc" and body.startswith(b"8BIM"):
            photoshop.gather(body, blocks)
        elif name == b"iptc":
            blocks.iim.append(body)
        else:
            blocks.holds.add(PROFILE if name in (b"icc", b"icm") else DEVICE_DATA)
