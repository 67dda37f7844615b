"""Walks strictly over a written PNG file: every chunk is known, and nothing lies behind."""

import zlib
from typing import Final

from editor_app.pictures.leaving.walking import Beyond, Carried, number

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_XMP_HEAD: Final = b"XML:com.adobe.xmp\0\0\0\0\0"
_PICTURE: Final = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
_LARGEST_PROFILE: Final = 100_000  # bytes


def walk(data: bytes) -> Carried:
    """Return what the file carries; raise Beyond for anything that is not picture, profile or packet."""
    carried = Carried()
    if not data.startswith(_SIGNATURE):
        raise Beyond("something before the picture")
    place = len(_SIGNATURE)
    pixels = zlib.decompressobj()
    kind = b""
    while kind != b"IEND":
        length = number(data, place, 4)
        kind, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        if number(data, place + 8 + length, 4) != zlib.crc32(kind + body):
            raise Beyond("a damaged part")
        place += 12 + length
        if kind == b"IDAT":
            _unpack(pixels, body)
        elif kind not in _PICTURE:
            _take(kind, body, carried)
    if place != len(data) or pixels.unused_data:
        raise Beyond("data after the end of the picture")
    return carried


def _unpack(pixels: "zlib._Decompress", body: bytes) -> None:
    """Unpack the pixels, to find out whether something lies behind them within their chunk."""
    try:
        pixels.decompress(body)
    except zlib.error as error:
        raise Beyond("a damaged part") from error


def _take(kind: bytes, body: bytes, carried: Carried) -> None:
    if kind == b"iTXt" and body.startswith(_XMP_HEAD):
        carried.take("xmp", body[len(_XMP_HEAD) :])
    elif kind == b"iCCP":
        carried.take("profile", _profile(body))
    elif kind in (b"tEXt", b"zTXt", b"iTXt"):
        raise Beyond("text notes")
    elif kind == b"eXIf":
        raise Beyond("EXIF")
    else:
        raise Beyond(f"an unknown chunk ({kind.decode('ascii', 'replace')})")


def _profile(body: bytes) -> bytes:
    """Return the profile that Pillow names "ICC Profile"; another name is another program's."""
    name, _, packed = body.partition(b"\0")
    unpacker = zlib.decompressobj()
    try:
        profile = unpacker.decompress(packed[1:], _LARGEST_PROFILE)
    except zlib.error as error:
        raise Beyond("a damaged part") from error
    if name != b"ICC Profile" or unpacker.unused_data or unpacker.unconsumed_tail:
        raise Beyond("a foreign colour profile")
    return profile
