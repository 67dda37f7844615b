"""Pictures inside a PDF: what a JPEG or a JPEG 2000 says besides its pixels is cut out of it."""

from collections.abc import Iterator
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.recordings.boxes import boxes_in, written_all
from editor_app.wording import worded

_ADOBE: Final = 0xEE  # APP14: which colours the numbers mean; nothing else may stay of the APPn
_JP2_KEPT: Final = frozenset({"jP  ", "ftyp", "jp2h", "jp2c"})  # ISO/IEC 15444-1, annex I
_JP2_HEAD: Final = b"\0\0\0\x0cjP  "


class BrokenPicture(BadInput):
    """A picture inside the file cannot be read."""

    def __init__(self) -> None:
        super().__init__(
            worded("A picture inside the file is damaged, so it cannot be cleaned."),
            worded("Save the document as PDF again."),
        )


def cleaned_jpeg(content: bytes) -> bytes:
    """Return a JPEG without comments, without APPn segments, and without what stands behind its end."""
    if not content.startswith(b"\xff\xd8"):
        raise BrokenPicture
    kept = [b"\xff\xd8"]
    for marker, start, end in _segments(content):
        if marker == 0xFE or (0xE0 <= marker <= 0xEF and marker != _ADOBE):
            continue
        segment = content[start:end]
        if marker == _ADOBE:
            if segment[4:9] != b"Adobe":
                continue
            segment = segment[:2] + b"\0\x0e" + segment[4:16]
        kept.append(segment)
    return b"".join(kept)


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Give the segments from behind the first marker to the end marker: kind, begin, end.

    The compressed pixels belong to the segment before them (ITU-T T.81, B.1.1).
    """
    at = 2
    while True:
        while content[at : at + 2] == b"\xff\xff":
            at += 1
        if at + 2 > len(content) or content[at] != 0xFF:
            raise BrokenPicture
        marker = content[at + 1]
        if marker == 0xD9:
            yield marker, at, at + 2
            return
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == 0xDA:
            end = _behind_pixels(content, end)
        if end > len(content) or end <= at + 3:
            raise BrokenPicture
        yield marker, at, end
        at = end


def _behind_pixels(content: bytes, at: int) -> int:
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise BrokenPicture
        if content[at + 1] not in (0, *range(0xD0, 0xD8)):
            return at
        at += 2


def cleaned_jpeg2000(content: bytes) -> bytes:
    """Return a JPEG 2000 file without the boxes that carry metadata; a bare code stream as it is."""
    if not content.startswith(_JP2_HEAD):
        return _without_comments(content)
    boxes = [box for box in boxes_in(content) if box.kind in _JP2_KEPT]
    return written_all(
        type(box)(box.kind, _without_comments(box.body)) if box.kind == "jp2c" else box for box in boxes
    )


def _without_comments(stream: bytes) -> bytes:
    """Return a code stream without the comments of its main head (ISO/IEC 15444-1, A.9.2)."""
    if not stream.startswith(b"\xff\x4f"):
        raise BrokenPicture
    kept, at = [stream[:2]], 2
    while stream[at : at + 2] != b"\xff\x90":
        end = at + 2 + int.from_bytes(stream[at + 2 : at + 4], "big")
        if end > len(stream) or end <= at + 3:
            raise BrokenPicture
        if stream[at : at + 2] != b"\xff\x64":
            kept.append(stream[at:end])
        at = end
    return b"".join((*kept, stream[at:]))
