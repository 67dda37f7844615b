"""What encoders put before the sound of an AAC frame: their name, or data of their own. It goes."""

from collections.abc import Callable
from typing import Final

_DATA, _FILL, _BITS = 4, 6, 3  # ISO/IEC 14496-3, 4.4.2.1: the types of a frame's elements, and their length
_LONGEST_SCAN: Final = 16  # elements

Reader = Callable[[int, int], int]
"""Gives the number at a place, in bits, of so many bits."""


def tidied(frame: bytes) -> bytes:
    """Return an AAC frame without the data and filling before its first sound.

    An encoder signs the first frame in such an element; the extensions that make sound stand behind.
    """
    if not frame or frame[0] >> 5 not in (_DATA, _FILL):
        return frame
    bits = len(frame) * 8
    number = int.from_bytes(frame, "big")

    def read(at: int, count: int) -> int:
        return number >> (bits - at - count) & ((1 << count) - 1)

    at = 0
    for _ in range(_LONGEST_SCAN):
        if bits - at < 16 or read(at, _BITS) not in (_DATA, _FILL):
            break
        at = _after_fill(read, at) if read(at, _BITS) == _FILL else _after_data(read, at)
    if at > bits - _BITS:
        return frame
    rest = number & ((1 << (bits - at)) - 1)
    length = (bits - at + 7) // 8
    return (rest << (length * 8 - (bits - at))).to_bytes(length, "big")


def begins_with_sound(frame: bytes) -> bool:
    """Tell whether nothing stands before the first sound of a frame."""
    return not frame or frame[0] >> 5 not in (_DATA, _FILL)


def _after_fill(read: Reader, at: int) -> int:
    count = read(at + 3, 4)
    at += 7
    if count == 15:
        count += read(at, 8) - 1
        at += 8
    return at + count * 8


def _after_data(read: Reader, at: int) -> int:
    aligned, count = read(at + 7, 1), read(at + 8, 8)
    at += 16
    if count == 255:
        count += read(at, 8)
        at += 8
    if aligned:
        at = (at + 7) // 8 * 8
    return at + count * 8
