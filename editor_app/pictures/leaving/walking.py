"""What the strict walks over written files have in common: what they find, and how they refuse."""

from dataclasses import dataclass


class Beyond(Exception):
    """Something is in the file that the list does not allow; the text says what, as "a comment"."""


@dataclass(slots=True)
class Carried:
    """What a written file carries besides pixels; None where there is no such part."""

    profile: bytes | None = None
    xmp: bytes | None = None
    iim: bytes | None = None

    def take(self, part: str, body: bytes) -> None:
        """Keep a part that may be there once."""
        if getattr(self, part) is not None:
            raise Beyond(f"{part.upper()} twice")
        setattr(self, part, body)


def number(data: bytes, place: int, size: int) -> int:
    """Return a big-endian number; raise Beyond where the file ends within it."""
    if place + size > len(data):
        raise Beyond("an incomplete part")
    return int.from_bytes(data[place : place + size], "big")
