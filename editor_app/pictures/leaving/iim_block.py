"""Writes the texts of the allow-list as an IIM record in UTF-8, and the image resource around it."""

import struct
from collections.abc import Iterable
from typing import Final

from editor_app.pictures.leaving.allowed import ALLOWED, Said

UTF8: Final = b"\x1b%G"  # 1:90, ISO 2022's mark for UTF-8
VERSION: Final = b"\0\4"  # 2:0, the version of record 2 (IPTC-IIM 4.2)
RESOURCE: Final = b"8BIM\x04\x04\0\0"  # image resource 0x0404 without a name


def written(said: Iterable[Said]) -> bytes:
    """Return the record; empty when none of the texts has a place in IIM. Translations have none.

    The lengths of 1991 (32 bytes for a name: sixteen Ukrainian letters) are not kept, as by other programs of
    today; readers take the length from the dataset.
    """
    texts = {each.what: each.text for each in said if not each.language}
    places = sorted((place.iim, place.what) for place in ALLOWED if place.iim and place.what in texts)
    if not places:
        return b""
    datasets = b"".join(_dataset(2, number, texts[what].encode()) for number, what in places)
    return _dataset(1, 90, UTF8) + _dataset(2, 0, VERSION) + datasets


def resource(record: bytes) -> bytes:
    """Return the image resource around a record, padded to an even length."""
    return RESOURCE + struct.pack(">I", len(record)) + record + bytes(len(record) % 2)


def _dataset(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value
