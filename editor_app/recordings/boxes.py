"""The boxes of an MP4 file (ISO/IEC 14496-12): read as a tree, written again. No library takes part."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor_app.domain.errors import BadInput
from editor_app.wording import worded

LARGEST_INDEX: Final = 256 * 1024 * 1024  # bytes of `moov`; that of a day of video is smaller
_DEEPEST = 12

CONTAINERS: Final = frozenset({"moov", "trak", "mdia", "minf", "stbl", "edts", "dinf"})


class BrokenBoxes(BadInput):
    """The file is no whole MP4."""

    def __init__(self) -> None:
        super().__init__(worded("The file is damaged or incomplete."), worded("Ask for it to be sent again."))


@dataclass(frozen=True, slots=True)
class Box:
    """A box: four letters, and its content without the head."""

    kind: str
    body: bytes

    def children(self, skip: int = 0) -> list["Box"]:
        """Return the boxes inside, after `skip` bytes of the box's own fields."""
        return list(boxes_in(self.body[skip:]))

    def child(self, *path: str) -> "Box":
        """Return the first box at a path such as "mdia", "minf"; raise BrokenBoxes when there is none."""
        here = self
        for kind in path:
            found = next((box for box in here.children() if box.kind == kind), None)
            if found is None:
                raise BrokenBoxes
            here = found
        return here


@dataclass(frozen=True, slots=True)
class Place:
    """Where a box of the top lies in a file: its letters, where it and its content begin, where it ends."""

    kind: str
    start: int
    body: int
    end: int


def boxes_in(data: bytes) -> Iterator[Box]:
    """Give the boxes of some bytes; raise BrokenBoxes when they do not fill them exactly."""
    at = 0
    while at < len(data):
        if at + 8 > len(data):
            raise BrokenBoxes
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= len(data):
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        if size < head or at + size > len(data):
            raise BrokenBoxes
        yield Box(kind.decode("latin-1"), data[at + head : at + size])
        at += size


def places(path: Path) -> list[Place]:
    """Return the boxes at the top of a file; raise BrokenBoxes when one reaches over its end."""
    found = []
    whole = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at < whole:
            file.seek(at)
            head = file.read(16)
            if len(head) < 8:
                raise BrokenBoxes
            size, kind = struct.unpack_from(">I4s", head)
            body = 8
            if size == 1 and len(head) == 16:
                (size,) = struct.unpack_from(">Q", head, 8)
                body = 16
            elif size == 0:
                size = whole - at
            if size < body or at + size > whole:
                raise BrokenBoxes
            found.append(Place(kind.decode("latin-1"), at, at + body, at + size))
            at += size
    return found


def read_box(path: Path, place: Place) -> Box:
    """Return a box of the top with its content, which must be no larger than LARGEST_INDEX."""
    if place.end - place.body > LARGEST_INDEX:
        raise BrokenBoxes
    with path.open("rb") as file:
        file.seek(place.body)
        return Box(place.kind, file.read(place.end - place.body))


def written(kind: str, *parts: bytes) -> bytes:
    """Return a box as bytes."""
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, kind.encode("latin-1")) + body


def written_all(boxes: Iterable[Box]) -> bytes:
    """Return boxes as bytes, one after the other."""
    return b"".join(written(box.kind, box.body) for box in boxes)
