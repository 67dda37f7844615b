"""Reads an IIM record: what agencies write into JPEG and TIFF since the nineties (IPTC-IIM 4.2)."""

import struct
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from editor_app.domain.media import FoundField
from editor_app.pictures.reading.charsets import as_utf8, decoded

MARK: Final = 0x1C
_LABELS: Final = {
    b"\x1b%G": "utf-8", b"\x1b%/G": "utf-8", b"\x1b%/H": "utf-8", b"\x1b%/I": "utf-8",
    b"\x1b.A": "cp1252", b"\x1b-A": "cp1252", b"\x1b-L": "iso8859-5",
}  # fmt: skip
"""What 1:90 says (ISO 2022): UTF-8, ISO 8859-1 or 8859-5. Programs lie: UTF-8 is tried whatever it says."""

_FIELDS: Final = (
    ("headline", 105, "Headline"), ("caption", 120, "Caption"), ("creator", 80, "By-line"),
    ("credit", 110, "Credit"), ("source", 115, "Source"), ("copyright", 116, "Copyright"),
)  # fmt: skip
_PLACE: Final = (92, 90, 95, 101)  # sublocation, city, state, country
_KEYWORD, _DATE, _TIME = 25, 55, 60

Texts = dict[int, list[str]]


def datasets(record: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Give record number, dataset number and bytes of each dataset; stop where the record is damaged."""
    place = 0
    while place + 5 <= len(record) and record[place] == MARK:
        number, dataset, length = struct.unpack_from(">BBH", record, place + 1)
        place += 5
        if length & 0x8000:
            wide = length & 0x7FFF
            if wide > 4:
                return
            length = int.from_bytes(record[place : place + wide], "big")
            place += wide
        if place + length > len(record):
            return
        yield number, dataset, record[place : place + length]
        place += length


def texts(record: bytes) -> Texts:
    """Return the values of record 2 by dataset number, in the character set that fits them."""
    raw: dict[int, list[bytes]] = {}
    label = ""
    for number, dataset, value in datasets(record):
        if (number, dataset) == (1, 90):
            label = _LABELS.get(value, "")
        elif number == 2 and dataset:
            raw.setdefault(dataset, []).append(value)
    foreign = b"\n".join(value for values in raw.values() for value in values if as_utf8(value) is None)
    return {dataset: [_text(value, label, foreign) for value in values] for dataset, values in raw.items()}


def fields(record: bytes) -> Iterator[FoundField]:
    """Give what the record says for the fields of MediaText."""
    said = texts(record)
    for field, dataset, name in _FIELDS:
        if said.get(dataset):
            yield FoundField(field, ", ".join(said[dataset]), f"IIM 2:{dataset} {name}")
    if place := [said[number][0] for number in _PLACE if said.get(number)]:
        yield FoundField("place", ", ".join(filter(str.strip, place)), "IIM 2:92 to 2:101 Location")
    if said.get(_KEYWORD):
        yield FoundField("keywords", "; ".join(said[_KEYWORD]), "IIM 2:25 Keywords")
    if taken := _moment(said):
        yield FoundField("taken", taken, "IIM 2:55 Date Created")


def _text(value: bytes, label: str, foreign: bytes) -> str:
    utf8 = as_utf8(value)
    if utf8 is not None:
        return utf8
    return value.decode(label, "replace") if label not in ("", "utf-8") else decoded(value, foreign)


def _moment(said: Texts) -> str:
    """Return date and time as ISO 8601; parts that no calendar knows are left out."""
    day, time = said.get(_DATE, [""])[0], said.get(_TIME, [""])[0]
    for value, pattern in ((day + time, "%Y%m%d%H%M%S%z"), (day + time[:6], "%Y%m%d%H%M%S"), (day, "%Y%m%d")):
        try:
            moment = datetime.strptime(value, pattern)
        except ValueError:
            continue
        return moment.date().isoformat() if pattern == "%Y%m%d" else moment.isoformat()
    return ""
