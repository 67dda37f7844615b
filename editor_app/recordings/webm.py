"""WebM that is to leave: the one place a codec signs is blanked, and every element is walked through."""

import mmap
from pathlib import Path
from typing import Final

from editor_app.recordings.ebml import (
    CODEC_ID,
    CODEC_PRIVATE,
    INSIDE,
    MUXING_APP,
    TAG_NAME,
    VOID,
    WRITING_APP,
    BrokenElements,
    elements,
)
from editor_app.recordings.nal_units import check_units, tidied_av1c

NEEDED: Final = INSIDE | frozenset(
    {
        0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285,  # the head: versions, lengths, "webm"
        0x53AB, 0x53AC,  # where an element lies
        0x2AD7B1, 0x4489, MUXING_APP, WRITING_APP,  # the scale of times, the duration
        0xD7, 0x73C5, 0x83, 0xB9, 0x88, 0x55AA, 0x9C, 0x22B59C, CODEC_ID, CODEC_PRIVATE, 0x23E383, 0x56AA,
        0x56BB,  # a track: numbers, flags, language, codec, delays
        0xB0, 0xBA, 0x54B0, 0x54BA, 0x54B2, 0x9A, 0x53B8,  # the size of a picture
        0x55B1, 0x55B2, 0x55B3, 0x55B4, 0x55B5, 0x55B6, 0x55B7, 0x55B8, 0x55B9, 0x55BA, 0x55BB,  # its colours
        0xB5, 0x78B5, 0x9F, 0x6264,  # a sound: its rate, channels, depth
        0xE7, 0xA3, 0xA1, 0x9B, 0xFB, 0x75A2, 0xA7, 0xAB,  # blocks and their times
        0xB3, 0xF7, 0xF1, 0xF0, 0xB2, 0x5378,  # where to jump to
        0x63C5, 0x63CA, 0x68CA, TAG_NAME, 0x4487, 0x447A, 0x4484,  # the duration of each track
        VOID,
    }
)  # fmt: skip
"""The elements a copy may hold, by RFC 9559; every other (a date, a title, chapters, files) is refused."""

_TAG_VALUE: Final = 0x4487
_TRACK_NUMBER: Final = 0xD7
_SIMPLE_BLOCK: Final = 0xA3
_BLOCK: Final = 0xA1
_BLOCK_HEAD: Final = 4  # bytes before a frame: the track, a time, flags
_WORDS: Final = {
    MUXING_APP: (b"Lavf",),  # an app has to be named; this says no version
    WRITING_APP: (b"Lavf",),
    TAG_NAME: (b"DURATION",),
    _TAG_VALUE: (),
    0x22B59C: (b"und",),  # a language
}


def settle(path: Path) -> None:
    """Blank the comment of Vorbis in a freshly written file, in its place."""
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as data:
        codec = b""
        for element in elements(memoryview(data).toreadonly()):
            if element.number == CODEC_ID:
                codec = data[element.start : element.end]
            elif element.number == CODEC_PRIVATE and codec == b"A_VORBIS":
                data[element.start : element.end] = without_vendor(data[element.start : element.end])


def check_webm(path: Path) -> None:
    """Raise BrokenElements unless the file holds the needed elements, and nothing besides."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        _check(memoryview(content))


def _check(content: memoryview) -> None:
    codecs: dict[int, bytes] = {}
    track, codec = 0, b""
    for element in elements(content):
        part = content[element.start : element.end]
        if element.number not in NEEDED or not _says_nothing(element.number, codec, part):
            raise BrokenElements
        if element.number == _TRACK_NUMBER:
            track = int.from_bytes(part, "big")
        elif element.number == CODEC_ID:
            codecs[track] = codec = bytes(part)
        elif element.number in (_SIMPLE_BLOCK, _BLOCK) and codecs.get(part[0] & 0x7F) == b"V_AV1":
            check_units("av1", bytes(part[_BLOCK_HEAD:]))


def _says_nothing(number: int, codec: bytes, part: memoryview) -> bool:
    if number == VOID:
        return not any(part)
    if number not in _WORDS:
        return number != CODEC_PRIVATE or _is_set_up(codec, bytes(part))
    value = bytes(part)
    if number == _TAG_VALUE:
        return not value.strip(b"0123456789:.\0")
    return value in _WORDS[number]


def _is_set_up(codec: bytes, private: bytes) -> bool:
    """Tell whether the set-up of a codec holds nothing else."""
    if codec == b"A_VORBIS":
        return without_vendor(private) == private
    if codec == b"V_AV1":
        return tidied_av1c(private) == private
    return len(private) <= (40 if private.startswith(b"OpusHead") else 16)


def without_vendor(private: bytes) -> bytes:
    """Return the three headers of Vorbis with a comment that says nothing; they keep their length."""
    if not private or private[0] != 2:
        raise BrokenElements
    sizes, at = [], 1
    for _ in range(2):
        size = 0
        while private[at] == 255:
            size, at = size + 255, at + 1
        sizes.append(size + private[at])
        at += 1
    start = at + sizes[0]
    room = sizes[1] - 7 - 4 - 4 - 1
    if room < 0 or private[start : start + 7] != b"\x03vorbis":
        raise BrokenElements
    blank = b"\x03vorbis" + room.to_bytes(4, "little") + b" " * room + bytes(4) + b"\1"
    return private[:start] + blank + private[start + sizes[1] :]
