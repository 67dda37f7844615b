"""The units of compressed pictures: which of them draw, and which only carry data of the maker."""

from collections.abc import Iterator
from typing import Final

from editor_app.recordings.boxes import BrokenBoxes

DRAWING: Final = {
    "h264": frozenset({1, 2, 3, 4, 5, 7, 8, 9, 10, 11}),  # ITU-T H.264, table 7-1: slices, parameters, ends
    "hevc": frozenset({*range(10), *range(16, 22), *range(32, 38)}),  # ITU-T H.265, table 7-1
    "av1": frozenset({1, 2, 3, 4, 6, 7}),  # AV1 specification, 6.2.2
}
"""The types of units a copy keeps. The others are SEI messages (the encoder's settings, a camera's data,
the time), filling, metadata and what a maker may put in for himself."""


def filter_units(codec: str) -> str:
    """Return the arguments of FFmpeg's bitstream filter that keeps the drawing units."""
    return "filter_units=pass_types=" + "|".join(str(each) for each in sorted(DRAWING[codec]))


def check_units(codec: str, sample: bytes, length: int = 4) -> None:
    """Raise BrokenBoxes when a sample holds a unit that does not draw.

    `length` is the number of bytes before each unit that tell its size (not in AV1).
    """
    types = _obus(sample) if codec == "av1" else _nals(codec, sample, length)
    if not set(types) <= DRAWING[codec]:
        raise BrokenBoxes


def _nals(codec: str, sample: bytes, length: int) -> Iterator[int]:
    at = 0
    while at < len(sample):
        size = int.from_bytes(sample[at : at + length], "big")
        at += length
        if not size or at + size > len(sample):
            raise BrokenBoxes
        yield sample[at] & 0x1F if codec == "h264" else sample[at] >> 1 & 0x3F
        at += size


def _obus(sample: bytes) -> Iterator[int]:
    at = 0
    while at < len(sample):
        head = sample[at]
        at += 2 if head & 4 else 1
        if not head & 2:  # it reaches to the end of the sample
            yield head >> 3 & 0xF
            return
        size, shift = 0, 0
        while True:
            if at >= len(sample) or shift > 28:
                raise BrokenBoxes
            byte = sample[at]
            size |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if not byte & 0x80:
                break
        if at + size > len(sample):
            raise BrokenBoxes
        yield head >> 3 & 0xF
        at += size


def tidied_hvcc(body: bytes) -> bytes:
    """Return the set-up of HEVC (hvcC, ISO/IEC 14496-15, 8.3.3.1) with its parameter sets alone."""
    kept, count = b"", 0
    at = 23
    for _ in range(body[22]):
        kind, units = body[at] & 0x3F, int.from_bytes(body[at + 1 : at + 3], "big")
        end = at + 3
        for _ in range(units):
            end += 2 + int.from_bytes(body[end : end + 2], "big")
        if kind in (32, 33, 34):
            kept += body[at:end]
            count += 1
        at = end
    return body[:22] + bytes([count]) + kept


def tidied_avcc(body: bytes) -> bytes:
    """Return the set-up of H.264 (avcC, 5.3.3.1) without what may stand behind its parameter sets."""
    at = 6
    for step in range(2):
        count = body[5] & 0x1F if step == 0 else body[at]
        at += step
        for _ in range(count):
            at += 2 + int.from_bytes(body[at : at + 2], "big")
    rest = body[at : at + 4] if body[1] in (100, 110, 122, 144) else b""  # chroma and depth, no extensions
    return body[:at] + (rest[:3] + b"\0" if len(rest) == 4 else b"")


def tidied_av1c(body: bytes) -> bytes:
    """Return the set-up of AV1 (av1C), with a sequence header behind it or nothing."""
    return body if set(_obus(body[4:])) <= {1} else body[:4]
