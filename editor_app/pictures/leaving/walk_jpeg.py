"""Walks strictly over a written JPEG file: every segment is known, and nothing lies between or behind."""

import re
from typing import Final

from editor_app.pictures.leaving.walking import Beyond, Carried, number

_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_IIM_RESOURCE: Final = b"8BIM\x04\x04\0\0"
_ICC_ALONE: Final = b"ICC_PROFILE\0\1\1"
_JFIF: Final = re.compile(rb"JFIF\0\x01[\0-\x02][\0-\x02]\0\x01\0\x01\0\0")  # no density, no thumbnail
_END_OF_CODED: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]")  # FF is followed by 00 or a restart before
_TABLES: Final = {0xDB, 0xC4, 0xC0, 0xC1, 0xC2, 0xDD}  # DQT, DHT, SOF0 to SOF2, DRI
_SOS, _EOI = 0xDA, 0xD9


def walk(data: bytes) -> Carried:
    """Return what the file carries; raise Beyond for anything that is not picture, profile or packet."""
    carried = Carried()
    if data[:2] != b"\xff\xd8":
        raise Beyond("something before the picture")
    place = 2
    while True:
        marker = _marker(data, place)
        if marker == _EOI:
            break
        length = number(data, place + 2, 2)
        body = data[place + 4 : place + 2 + length]
        if length < 2 or len(body) != length - 2:
            raise Beyond("an incomplete part")
        place += 2 + length
        if marker == _SOS:
            place = _behind_coded(data, place)
        elif marker not in _TABLES:
            _take(marker, body, carried)
    if place + 2 != len(data):
        raise Beyond("data after the end of the picture")
    return carried


def _marker(data: bytes, place: int) -> int:
    if number(data, place, 2) >> 8 != 0xFF:
        raise Beyond("data between its parts")
    return data[place + 1]


def _behind_coded(data: bytes, place: int) -> int:
    match = _END_OF_CODED.search(data, place)
    return match.start() if match else len(data)


def _take(marker: int, body: bytes, carried: Carried) -> None:
    if marker == 0xE0 and _JFIF.fullmatch(body):
        return
    if marker == 0xE1 and body.startswith(_XMP):
        carried.take("xmp", body[len(_XMP) :])
    elif marker == 0xE2 and body.startswith(_ICC_ALONE):
        carried.take("profile", body[len(_ICC_ALONE) :])
    elif marker == 0xED and body.startswith(_PHOTOSHOP):
        carried.take("iim", _record(body[len(_PHOTOSHOP) :]))
    else:
        raise Beyond(_called(marker, body))


def _record(resources: bytes) -> bytes:
    """Return the IIM record that must be the only image resource."""
    length = number(resources, 8, 4)
    if not resources.startswith(_IIM_RESOURCE) or len(resources) != 12 + length + length % 2:
        raise Beyond("image resources of Photoshop")
    if length % 2 and resources[-1]:
        raise Beyond("image resources of Photoshop")
    return resources[12 : 12 + length]


def _called(marker: int, body: bytes) -> str:
    """Say what a segment is, without a word of what is in it."""
    if marker == 0xFE:
        return "a comment"
    if marker == 0xE1 and body.startswith(b"Exif\0"):
        return "EXIF"
    if marker == 0xE0:
        return "a thumbnail or a foreign JFIF segment"
    return f"an unknown segment ({marker:02X})"
