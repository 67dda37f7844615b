"""Puts a packet into a WebP file that has none: XMP as the last chunk, announced in the header (RFC 9649)."""

import struct
from typing import Final

from editor_app.pictures.leaving.packet import Packet

XMP_FLAG: Final = 0x04
_FLAGS: Final = 20  # the place of the flags: RIFF, WEBP, then VP8X, which is there because of our profile


def embedded(encoded: bytes, packet: Packet) -> bytes:
    """Return the file with the packet; WebP has no place for IIM."""
    chunk = struct.pack("<4sI", b"XMP ", len(packet.xmp)) + packet.xmp + bytes(len(packet.xmp) % 2)
    body = bytearray(encoded[8:] + chunk)
    body[_FLAGS - 8] |= XMP_FLAG
    return b"RIFF" + struct.pack("<I", len(body)) + bytes(body)
