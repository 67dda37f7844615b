"""Walks over the blocks of a GIF file and gathers what it tells (GIF89a; XMP part 3, 1.1.2)."""

from typing import Final

from editor_app.pictures.reading.blocks import (
    COMMENT,
    DEVICE_DATA,
    LARGEST_BLOCK,
    MORE_PICTURES,
    PROFILE,
    TEXT_NOTES,
    TRAILING,
    Blocks,
    Data,
)

_EXTENSION, _IMAGE, _END = 0x21, 0x2C, 0x3B
_COMMENT, _TEXT, _APPLICATION = 0xFE, 0x01, 0xFF
_XMP: Final = b"XMP DataXMP"
_XMP_END: Final = b"\x01\xff\xfe\xfd"  # a run of falling numbers, which leads every reader to the end
_LOOPING: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def walk(data: Data, blocks: Blocks) -> None:
    """Gather what a GIF file tells."""
    place = 13 + _table(data[10])
    pictures = 0
    while place < len(data) and data[place] != _END:
        if data[place] == _EXTENSION:
            _take(data, place, blocks)
            place = _behind(data, place + 2)
        elif data[place] == _IMAGE:
            pictures += 1
            place = _behind(data, place + 11 + _table(data[place + 9]))
        else:
            break
    if pictures > 1:
        blocks.holds.add(MORE_PICTURES)
    if place + 1 < len(data):
        blocks.holds.add(TRAILING)


def _take(data: Data, place: int, blocks: Blocks) -> None:
    kind = data[place + 1]
    name = data[place + 3 : place + 14]
    if kind == _COMMENT:
        blocks.holds.add(COMMENT)
    elif kind == _TEXT:
        blocks.holds.add(TEXT_NOTES)
    elif kind == _APPLICATION and name == _XMP:
        end = data.find(_XMP_END, place, place + LARGEST_BLOCK)
        blocks.add_xmp(data[place + 14 : max(end, place + 14)])
    elif kind == _APPLICATION and name not in _LOOPING:
        blocks.holds.add(PROFILE if name == b"ICCRGBG1012" else DEVICE_DATA)


def _table(flags: int) -> int:
    """Return the size of the colour table that these flags announce, in bytes."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _behind(data: Data, place: int) -> int:
    """Return the place behind a chain of sub-blocks."""
    while place < len(data) and data[place]:
        place += 1 + data[place]
    return place + 1
