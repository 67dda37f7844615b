"""MP3 that is to leave: frames of sound alone, and nothing in the room the sound leaves free.

Tags before, behind and between the frames go. A frame may also carry bytes that are no sound; encoders
write their name there. How long the sound is stands in each frame (ISO/IEC 11172-3, 2.4.1.7), so the rest
can be blanked without touching it. A frame of our own in front tells players the length.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.wording import worded

_RATES: Final = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_KBITS: Final = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_INDEX_BYTES: Final = 4 + 4 + 4 + 4 + 100  # of the frame in front: a name, flags, frames, bytes, a table
_INDEX_FLAGS: Final = 7  # frames, bytes and table are there


class BrokenSound(BadInput):
    """The file holds no MP3 that can be read frame by frame."""

    def __init__(self) -> None:
        super().__init__(worded("The file is damaged, or no MP3."), worded("Save the sound as MP3 again."))


@dataclass(frozen=True, slots=True)
class Frame:
    """The head of a frame: where it lies and how long it is; where its side information and sound begin."""

    start: int
    length: int
    version: int
    rate: int
    mono: bool
    side: int
    sound: int

    @property
    def end(self) -> int:
        """Where the next one begins."""
        return self.start + self.length


def cleaned(content: bytes) -> bytes:
    """Return an MP3 with nothing but its sound; raise BrokenSound when there is none."""
    frames = [frame for frame in _frames(content) if not _is_index(content, frame)]
    if not frames:
        raise BrokenSound
    sound = _blanked(content, frames)
    parts, at = [], 0
    for frame in frames:
        length = frame.end - frame.sound
        parts.append(content[frame.start : frame.sound] + sound[at : at + length])
        at += length
    return _index(content, frames) + b"".join(parts)


def check_mp3(content: bytes) -> None:
    """Raise BrokenSound unless frames fill the file without a gap, and cleaning would change nothing."""
    at = 0
    for frame in _frames(content):
        if frame.start != at:
            raise BrokenSound
        at = frame.end
    if at != len(content) or cleaned(content) != content:
        raise BrokenSound


def _frames(content: bytes) -> Iterator[Frame]:
    """Give the frames; what stands between them is passed over. All are of one kind, that of the first."""
    at, kind = _behind_tag(content, 0), None
    while at + 4 <= len(content):
        frame = _frame_at(content, at)
        if frame and (kind is None or (frame.version, frame.rate) == kind) and _goes_on(content, frame):
            kind = frame.version, frame.rate
            yield frame
            at = frame.end
        else:
            at = _behind_tag(content, at) if content.startswith(b"ID3", at) else at + 1
            at = content.find(b"\xff", at) if at < len(content) else at
            if at < 0:
                return


def _behind_tag(content: bytes, at: int) -> int:
    """Return where an ID3v2 tag at a place ends; the place itself when there is none."""
    if not content.startswith(b"ID3", at) or at + 10 > len(content):
        return at if not content.startswith(b"ID3", at) else at + 1
    size = 0
    for byte in content[at + 6 : at + 10]:
        size = size << 7 | byte & 0x7F
    return at + 10 + size + (10 if content[at + 5] & 0x10 else 0)


def _frame_at(content: bytes, at: int) -> Frame | None:
    """Return the frame of MPEG audio, layer III, whose head stands at a place; else None."""
    head = int.from_bytes(content[at : at + 4], "big")
    version, layer = head >> 19 & 3, head >> 17 & 3
    kbits, rate = head >> 12 & 15, head >> 10 & 3
    if head >> 21 != 0x7FF or version == 1 or layer != 1 or kbits in (0, 15) or rate == 3:
        return None
    hertz = _RATES[version][rate]
    factor = 144 if version == 3 else 72
    length = factor * _KBITS[3 if version == 3 else 2][kbits] * 1000 // hertz + (head >> 9 & 1)
    mono = head >> 6 & 3 == 3
    side = at + (4 if head >> 16 & 1 else 6)
    sound = side + ((17 if mono else 32) if version == 3 else (9 if mono else 17))
    if at + length > len(content) or sound > at + length:
        return None
    return Frame(at, length, version, hertz, mono, side, sound)


def _goes_on(content: bytes, frame: Frame) -> bool:
    """Tell whether another frame, a tag or the end follows: two bytes alone are no proof of a frame."""
    if _frame_at(content, frame.end) is not None:
        return True
    rest = content[frame.end : frame.end + 8]
    return not rest.strip(b"\0") or rest.startswith((b"TAG", b"APETAGEX", b"ID3", b"LYRICS"))


def _is_index(content: bytes, frame: Frame) -> bool:
    """Tell whether a frame holds the length of the file in place of sound."""
    return content[frame.sound : frame.sound + 4] in (b"Xing", b"Info") or (
        content[frame.start + 36 : frame.start + 40] == b"VBRI"
    )


def _blanked(content: bytes, frames: Sequence[Frame]) -> bytearray:
    """Return the sound of all frames, one after the other, with zeros where there is none."""
    sound = bytearray()
    spans = []
    for frame in frames:
        back, bits = _spoken_for(content, frame)
        spans.append(((len(sound) - back) * 8, bits))
        sound += content[frame.sound : frame.end]
    for (start, bits), following in zip(spans, [*spans[1:], (len(sound) * 8, 0)], strict=True):
        _zero(sound, max(0, start + bits), max(0, following[0]))
    _zero(sound, 0, max(0, spans[0][0]))
    return sound


def _spoken_for(content: bytes, frame: Frame) -> tuple[int, int]:
    """Return how many bytes before itself a frame's sound begins, and how many bits long it is."""
    side = int.from_bytes(content[frame.side : frame.sound], "big")
    bits = (frame.sound - frame.side) * 8
    channels = 1 if frame.mono else 2
    if frame.version == 3:
        back, at = side >> (bits - 9), 9 + (5 if frame.mono else 3) + 4 * channels
        parts, width = 2 * channels, 59
    else:
        back, at = side >> (bits - 8), 8 + (1 if frame.mono else 2)
        parts, width = channels, 63
    lengths = (side >> (bits - at - width * part - 12) & 0xFFF for part in range(parts))
    return back, sum(lengths)


def _zero(data: bytearray, start: int, end: int) -> None:
    """Blank the bits from `start` up to `end`, which is the beginning of a byte."""
    if start >= end:
        return
    first, kept = divmod(start, 8)
    if kept:
        data[first] &= 0xFF00 >> kept & 0xFF
        first += 1
    data[first : end // 8] = bytes(end // 8 - first)


def _index(content: bytes, frames: Sequence[Frame]) -> bytes:
    """Return a frame without sound that tells how many frames and bytes follow, and where to jump to."""
    first = frames[0]
    head = int.from_bytes(content[first.start : first.start + 4], "big") & ~(1 << 9) | 1 << 16
    for kbits in range(head >> 12 & 15, 15):  # at least as the sound's own, from which players reckon
        frame = _frame_at((head & ~(15 << 12) | kbits << 12).to_bytes(4, "big") + bytes(2000), 0)
        if frame is not None and frame.length - frame.sound >= _INDEX_BYTES:
            break
    else:
        raise BrokenSound
    sizes = [each.length for each in frames]
    total = frame.length + sum(sizes)
    name = b"Info" if len(set(sizes)) <= 2 else b"Xing"
    table = _table(frame.length, sizes, total)
    body = struct.pack(">4sIII", name, _INDEX_FLAGS, len(frames), total) + table
    head = head & ~(15 << 12) | kbits << 12
    return (head.to_bytes(4, "big") + bytes(frame.sound - 4) + body).ljust(frame.length, b"\0")


def _table(before: int, sizes: Sequence[int], total: int) -> bytes:
    """Return where each hundredth of the time begins, in 256ths of the file."""
    starts, at = [], before
    for size in sizes:
        starts.append(at)
        at += size
    return bytes(min(255, starts[len(starts) * step // 100] * 256 // total) for step in range(100))
