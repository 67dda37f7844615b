"""Puts a packet into a JPEG file that has none: XMP as APP1, IIM as APP13, behind the JFIF segment."""

import struct
from typing import Final

from editor_app.pictures.leaving.iim_block import resource
from editor_app.pictures.leaving.packet import Packet

XMP_MARK: Final = b"http://ns.adobe.com/xap/1.0/\0"
PHOTOSHOP_MARK: Final = b"Photoshop 3.0\0"


def embedded(encoded: bytes, packet: Packet) -> bytes:
    """Return the file with the packet; both parts are known to fit into a segment."""
    place = 2
    if encoded[2:4] == b"\xff\xe0":
        place += 2 + struct.unpack_from(">H", encoded, 4)[0]
    said = b""
    if packet.xmp:
        said += _segment(0xE1, XMP_MARK + packet.xmp)
    if packet.iim:
        said += _segment(0xED, PHOTOSHOP_MARK + resource(packet.iim))
    return encoded[:place] + said + encoded[place:]


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
