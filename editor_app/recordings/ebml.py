"""The elements of a WebM file (RFC 8794, RFC 9559): read one after the other, without any library."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.wording import worded

SEGMENT: Final = 0x18538067
CLUSTER: Final = 0x1F43B675
TRACKS: Final = 0x1654AE6B
TRACK_ENTRY: Final = 0xAE
CODEC_ID: Final = 0x86
CODEC_PRIVATE: Final = 0x63A2
VOID: Final = 0xEC
SIMPLE_TAG: Final = 0x67C8
TAG_NAME: Final = 0x45A3
MUXING_APP: Final = 0x4D80
WRITING_APP: Final = 0x5741

INSIDE: Final = frozenset(
    {
        0x1A45DFA3,  # EBML
        SEGMENT,
        0x114D9B74, 0x4DBB,  # SeekHead, Seek
        0x1549A966,  # Info
        TRACKS, TRACK_ENTRY, 0xE0, 0xE1, 0x55B0,  # Video, Audio, Colour
        CLUSTER, 0xA0,  # BlockGroup
        0x1C53BB6B, 0xBB, 0xB7,  # Cues, CuePoint, CueTrackPositions
        0x1254C367, 0x7373, 0x63C0, SIMPLE_TAG,  # Tags, Tag, Targets
    }
)  # fmt: skip
"""The elements that hold others."""


class BrokenElements(BadInput):
    """The file is no whole WebM, or holds more than playing needs."""

    def __init__(self) -> None:
        super().__init__(worded("The file is damaged or incomplete."), worded("Ask for it to be sent again."))


@dataclass(frozen=True, slots=True)
class Element:
    """An element: its number, where its content begins and ends, and how deep it lies."""

    number: int
    start: int
    end: int
    depth: int


def elements(data: bytes | memoryview) -> Iterator[Element]:
    """Give every element in the order of the file, those that hold others before what they hold.

    Raises BrokenElements when one reaches over the end of what holds it, or has no length.
    """
    ends = [len(data)]
    at = 0
    while at < len(data):
        while at == ends[-1]:
            ends.pop()
        number, at = _number(data, at, keep_mark=True)
        size, at = _number(data, at, keep_mark=False)
        end = at + size
        if end > ends[-1]:
            raise BrokenElements
        yield Element(number, at, end, len(ends) - 1)
        if number in INSIDE and size:
            ends.append(end)
        else:
            at = end


def _number(data: bytes | memoryview, at: int, *, keep_mark: bool) -> tuple[int, int]:
    """Return a number of one to eight bytes (RFC 8794, 4), and where it ends."""
    if at >= len(data) or not data[at]:
        raise BrokenElements
    length = 9 - data[at].bit_length()
    if at + length > len(data):
        raise BrokenElements
    value = int.from_bytes(data[at : at + length], "big")
    if not keep_mark:
        value &= (1 << 7 * length) - 1
        if value == (1 << 7 * length) - 1:  # "unknown": a stream that was cut off
            raise BrokenElements
    return value, at + length
