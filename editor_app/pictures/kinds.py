"""Tells what kind of file this is by its first bytes, never by its name."""

import re
from pathlib import Path
from typing import Final

HEAD: Final = 4096  # bytes that are looked at
SVG: Final = "image/svg+xml"
ZIP: Final = "application/zip"
PICTURES: Final = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/webp",
        "image/tiff",
        "image/avif",
        "image/heic",
        SVG,
    }
)

_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),  # Matroska begins so too; what is inside is asked later
    (b"ID3", "audio/mpeg"),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),  # one without entries
)
_AVIF: Final = frozenset({b"avif", b"avis"})
_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_QUICKTIME: Final = frozenset({b"qt  "})
_SOUND: Final = frozenset({b"M4A ", b"M4B "})
_BRANDS_READ: Final = 32

# Possessive, so that a file made to confuse it is given up at once.
_PROLOGUE: Final = rb"(?:\s++|(?><\?.*?\?>)|(?><!--.*?-->)|(?><!DOCTYPE[^>\[]*+(?:\[.*?\]\s*+)?>))*+"
_SVG_TAG: Final = re.compile(rb"(?:\xef\xbb\xbf)?" + _PROLOGUE + rb"<(?:\w+:)?svg[\s>/]", re.DOTALL)
_PDF_WITHIN: Final = 1024  # readers look for the sign in so many bytes (ISO 32000-1, annex H.3.4.1)


def kind_of(path: Path) -> str:
    """Return the MIME type of a file by its content, "" for a kind nobody here knows.

    Raises OSError when it cannot be read.
    """
    with path.open("rb") as reading:
        return kind_of_head(reading.read(HEAD))


def kind_of_head(head: bytes) -> str:
    """Return the MIME type of what begins with these bytes (HEAD of them, or all), "" for an unknown one."""
    for start, mime_type in _STARTS:
        if head.startswith(start):
            return mime_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "application/pdf"
    if _is_mpeg_sound(head):
        return "audio/mpeg"
    return SVG if _SVG_TAG.match(_as_ascii(head)) else ""


def _by_brands(head: bytes) -> str:
    """Return the type an ISO base media file says it is (ISO/IEC 14496-12, 4.3)."""
    size = min(int.from_bytes(head[:4], "big"), 16 + 4 * _BRANDS_READ, len(head))
    major = head[8:12]
    brands = {major, *(head[at : at + 4] for at in range(16, size - 3, 4))}
    if brands & _AVIF and (major in _AVIF or major in (b"mif1", b"msf1")):
        return "image/avif"
    if major in _HEIC:
        return "image/heic"
    if major in _QUICKTIME:
        return "video/quicktime"
    return "audio/mp4" if major in _SOUND else "video/mp4"


def _is_mpeg_sound(head: bytes) -> bool:
    """Tell whether a frame of MPEG layer III begins here (ISO/IEC 11172-3, 2.4.1.3)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return False
    return head[1] & 0x18 != 0x08 and head[2] & 0xF0 not in (0x00, 0xF0) and head[2] & 0x0C != 0x0C


def _as_ascii(head: bytes) -> bytes:
    """Return what begins in UTF-16 as the ASCII in it."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(encoding, "ignore").encode("ascii", "replace")
    return head
