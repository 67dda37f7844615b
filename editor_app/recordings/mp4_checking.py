"""Opens an MP4 that is to leave and walks through every box and every sample: what is unknown is refused."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from editor_app.recordings import aac_heads, mp4_settling, nal_units
from editor_app.recordings.boxes import CONTAINERS, Box, BrokenBoxes, places, read_box

PICTURES: Final = {"avc1": "h264", "hvc1": "hevc", "hev1": "hevc", "av01": "av1", "vp09": "vp9"}
SOUNDS: Final = {"mp4a": "aac", "Opus": "opus"}
BRANDS: Final = {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"avc1", b"mp41", b"mp42", b"av01", b"M4A "}


@dataclass(frozen=True, slots=True)
class Track:
    """The samples of a track: how they are compressed, and where each lies: its offset and length."""

    codec: str
    unit_length: int
    samples: list[tuple[int, int]]


def check_mp4(path: Path) -> None:
    """Raise BrokenBoxes unless the file holds an index of needed boxes and samples, and nothing besides."""
    top = places(path)
    if [place.kind for place in top] != ["ftyp", "moov", "mdat"]:
        raise BrokenBoxes
    kind, index = read_box(path, top[0]), read_box(path, top[1])
    brands = {kind.body[at : at + 4] for at in (0, *range(8, len(kind.body), 4))}
    if not brands <= BRANDS:
        raise BrokenBoxes
    _check_index(index)
    tracks = [_track(box) for box in index.children() if box.kind == "trak"]
    spans = sorted(span for track in tracks for span in track.samples)
    at = top[2].body
    for offset, length in spans:  # every byte of the data belongs to a sample
        if offset != at:
            raise BrokenBoxes
        at += length
    if at != top[2].end:
        raise BrokenBoxes
    with path.open("rb") as file:
        for track in tracks:
            _check_samples(file, track)


def _check_index(box: Box) -> None:
    if box.kind not in mp4_settling.NEEDED:
        raise BrokenBoxes
    if box.kind in CONTAINERS:
        for child in box.children():
            _check_index(child)
    elif box.kind in ("mvhd", "tkhd", "mdhd"):
        width = 8 if box.body[0] else 4
        if any(box.body[4 : 4 + 2 * width]):  # made, changed
            raise BrokenBoxes
    elif box.kind == "hdlr":
        if box.body[24:] != mp4_settling.HANDLERS.get(box.body[8:12]) or any(box.body[12:24]):
            raise BrokenBoxes
    elif box.kind == "dref" and box.body[8:] != b"\0\0\0\x0curl \0\0\0\1":
        raise BrokenBoxes


def _track(trak: Box) -> Track:
    table = trak.child("mdia", "minf", "stbl")
    entries = table.child("stsd").children(8)
    if len(entries) != 1 or entries[0].kind not in PICTURES | SOUNDS:
        raise BrokenBoxes
    entry = entries[0]
    codec = (PICTURES | SOUNDS)[entry.kind]
    length = _check_picture_entry(entry) if entry.kind in PICTURES else _check_sound_entry(entry)
    return Track(codec, length, list(_samples(table)))


def _check_picture_entry(entry: Box) -> int:
    """Check the set-up of a picture; return how many bytes tell the size of its units."""
    if any(entry.body[42:74]):  # the name of a compressor
        raise BrokenBoxes
    length = 4
    for box in entry.children(mp4_settling.PICTURE_FIELDS):
        tidied = mp4_settling.SET_UPS.get(box.kind)
        if box.kind not in mp4_settling.NEEDED_OF_PICTURES or (tidied and tidied(box.body) != box.body):
            raise BrokenBoxes
        if box.kind == "colr" and box.body[:4] != b"nclx":
            raise BrokenBoxes
        if box.kind in ("avcC", "hvcC"):
            length = (box.body[4 if box.kind == "avcC" else 21] & 3) + 1
    return length


def _check_sound_entry(entry: Box) -> int:
    for box in entry.children(mp4_settling.SOUND_FIELDS):
        if box.kind not in mp4_settling.NEEDED_OF_SOUNDS or len(box.body) > 128:
            raise BrokenBoxes
    return 0


def _samples(table: Box) -> Iterator[tuple[int, int]]:
    """Give the offset and length of every sample of a table (ISO/IEC 14496-12, 8.7)."""
    sizes = _sizes(table.child("stsz").body)
    offsets = _offsets(table)
    runs = _numbers(table.child("stsc").body, 4, 8)
    firsts = [*runs[0::3], len(offsets) + 1]
    sample = 0
    for run, per_chunk in enumerate(runs[1::3]):
        for chunk in range(firsts[run], firsts[run + 1]):
            at = offsets[chunk - 1]
            for size in sizes[sample : sample + per_chunk]:
                yield at, size
                at += size
            sample += per_chunk
    if sample != len(sizes):
        raise BrokenBoxes


def _sizes(body: bytes) -> list[int]:
    same, count = struct.unpack_from(">II", body, 4)
    return [same] * count if same else list(struct.unpack_from(f">{count}I", body, 12))


def _offsets(table: Box) -> list[int]:
    wide = next((box for box in table.children() if box.kind == "co64"), None)
    if wide is None:
        return _numbers(table.child("stco").body, 4, 8)
    (count,) = struct.unpack_from(">I", wide.body, 4)
    return list(struct.unpack_from(f">{count}Q", wide.body, 8))


def _numbers(body: bytes, count_at: int, start: int) -> list[int]:
    (count,) = struct.unpack_from(">I", body, count_at)
    rest = (len(body) - start) // 4
    if rest not in (count, count * 3):
        raise BrokenBoxes
    return list(struct.unpack_from(f">{rest}I", body, start))


def _check_samples(file: BinaryIO, track: Track) -> None:
    if track.codec not in nal_units.DRAWING and track.codec != "aac":
        return
    for offset, length in track.samples:
        file.seek(offset)
        if track.codec == "aac":
            if not aac_heads.begins_with_sound(file.read(1)):
                raise BrokenBoxes
        else:
            nal_units.check_units(track.codec, file.read(length), track.unit_length)
