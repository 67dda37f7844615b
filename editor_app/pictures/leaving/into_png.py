"""Puts a packet into a PNG file that has none: XMP as an iTXt chunk behind the header."""

import struct
import zlib
from typing import Final

from editor_app.pictures.leaving.packet import Packet

ITXT_HEAD: Final = b"XML:com.adobe.xmp\0\0\0\0\0"  # keyword, not packed, no language, no translation
_BEHIND_HEADER: Final = 8 + 12 + 13


def embedded(encoded: bytes, packet: Packet) -> bytes:
    """Return the file with the packet; PNG has no place for IIM."""
    body = b"iTXt" + ITXT_HEAD + packet.xmp
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return encoded[:_BEHIND_HEADER] + chunk + encoded[_BEHIND_HEADER:]
