"""Puts a freshly written MP4 in order: the index first, and nothing in it but what playing needs."""

import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor_app.recordings import nal_units
from editor_app.recordings.boxes import Box, BrokenBoxes, boxes_in, places, read_box, written, written_all

NEEDED: Final = frozenset(
    {
        "moov", "mvhd", "trak", "tkhd", "edts", "elst", "mdia", "mdhd", "hdlr", "minf", "vmhd", "smhd",
        "dinf", "dref", "stbl", "stsd", "stts", "stss", "stsc", "stsz", "stco", "co64", "ctts",
    }
)  # fmt: skip
"""The boxes of an index that stay, by ISO/IEC 14496-12."""

SET_UPS: Final = {"avcC": nal_units.tidied_avcc, "hvcC": nal_units.tidied_hvcc, "av1C": nal_units.tidied_av1c}
NEEDED_OF_PICTURES: Final = frozenset({"vpcC", "colr", "pasp", *SET_UPS})
NEEDED_OF_SOUNDS: Final = frozenset({"esds", "dOps"})
PICTURE_FIELDS: Final = 78  # bytes of a sample entry before its boxes: 12.1.3 for pictures, 12.2.3 for sounds
SOUND_FIELDS: Final = 28
HANDLERS: Final = {b"vide": b"VideoHandler\0", b"soun": b"SoundHandler\0"}

_FIELDS_BEFORE_BOXES = 8  # in stsd and dref: version, flags, count


def settle(source: Path, out: Path) -> None:
    """Write the file again with its index in front, made of the needed boxes alone.

    Raises BrokenBoxes when it is not built as expected.
    """
    at = {place.kind: place for place in places(source)}
    if not {"ftyp", "mdat", "moov"} <= at.keys():
        raise BrokenBoxes
    kind = read_box(source, at["ftyp"])
    index, data = read_box(source, at["moov"]), at["mdat"]
    head = written("ftyp", kind.body)
    size = data.end - data.body
    wide = size + 16 >= 1 << 32
    data_head = (
        struct.pack(">I4sQ", 1, b"mdat", size + 16) if wide else struct.pack(">I4s", size + 8, b"mdat")
    )
    length = len(written_all(_tidied(index, 0)))
    shift = len(head) + length + len(data_head) - data.body
    with out.open("wb") as writing, source.open("rb") as reading:
        writing.write(head + written_all(_tidied(index, shift)) + data_head)
        reading.seek(data.body)
        shutil.copyfileobj(reading, writing, 1 << 20)
        writing.truncate(len(head) + length + len(data_head) + size)


def _tidied(box: Box, shift: int) -> Iterator[Box]:
    """Give a box of the index as it stays, or nothing; places in the file move by `shift` bytes."""
    if box.kind not in NEEDED:
        return
    body = box.body
    if box.kind in ("moov", "trak", "edts", "mdia", "minf", "stbl", "dinf"):
        body = b"".join(written_all(_tidied(child, shift)) for child in box.children())
    elif box.kind == "hdlr":
        kind = body[8:12]
        body = bytes(8) + kind + bytes(12) + HANDLERS.get(kind, b"\0")
    elif box.kind == "stsd":
        entries = box.children(_FIELDS_BEFORE_BOXES)
        body = body[:_FIELDS_BEFORE_BOXES] + b"".join(written_all([_entry(each)]) for each in entries)
    elif box.kind in ("stco", "co64"):
        body = _moved(body, shift, ">I" if box.kind == "stco" else ">Q")
    yield Box(box.kind, body)


def _entry(entry: Box) -> Box:
    """Return the set-up of a track: its fields without a compressor's name, and the needed boxes."""
    if entry.kind in ("mp4a", "Opus"):
        kept = [box for box in entry.children(SOUND_FIELDS) if box.kind in NEEDED_OF_SOUNDS]
        return Box(entry.kind, entry.body[:SOUND_FIELDS] + written_all(kept))
    fields = entry.body[:42] + bytes(32) + entry.body[74:PICTURE_FIELDS]
    kept = [
        Box(box.kind, SET_UPS[box.kind](box.body)) if box.kind in SET_UPS else box
        for box in boxes_in(entry.body[PICTURE_FIELDS:])
        if box.kind in NEEDED_OF_PICTURES and (box.kind != "colr" or box.body[:4] == b"nclx")
    ]
    return Box(entry.kind, fields + written_all(kept))


def _moved(body: bytes, shift: int, number: str) -> bytes:
    (count,) = struct.unpack_from(">I", body, 4)
    width = struct.calcsize(number)
    offsets = [struct.unpack_from(number, body, 8 + width * index)[0] + shift for index in range(count)]
    if offsets and max(offsets) >= 1 << (8 * width):
        raise BrokenBoxes
    return body[:8] + b"".join(struct.pack(number, offset) for offset in offsets)
