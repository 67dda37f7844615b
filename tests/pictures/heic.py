"""Writes HEIC files, which no library here can: one HEVC frame in the boxes of ISO/IEC 23008-12."""

import io
import struct

import av
from PIL import Image


def heic(image: Image.Image, turn: int = 0, exif: bytes = b"") -> bytes:
    """Return a HEIC of a picture (even sides); `turn` counts quarter turns to the left, as `irot` does."""
    configuration, frame = _encoded(image)
    spatial = _box(b"ispe", struct.pack(">III", 0, *image.size))
    properties = [_box(b"hvcC", configuration), spatial, *([_box(b"irot", bytes([turn]))] if turn else [])]
    uses = struct.pack(">IIHB", 0, 1, 1, len(properties)) + bytes(
        0x80 | number for number in range(1, len(properties) + 1)
    )
    items = [(b"hvc1", frame)] + ([(b"Exif", struct.pack(">I", 0) + exif)] if exif else [])
    entries = [
        _box(b"infe", struct.pack(">BBHHH4sB", 2, 0, 0, number, 0, kind, 0))
        for number, (kind, _) in enumerate(items, 1)
    ]
    links = _box(b"iref", bytes(4) + _box(b"cdsc", struct.pack(">HHH", 2, 1, 1))) if exif else b""
    others = (
        _box(b"hdlr", struct.pack(">II4s", 0, 0, b"pict") + bytes(13))
        + _box(b"pitm", struct.pack(">IH", 0, 1))
        + _box(b"iinf", struct.pack(">IH", 0, len(entries)) + b"".join(entries))
        + links
        + _box(b"iprp", _box(b"ipco", b"".join(properties)) + _box(b"ipma", uses))
    )
    kind = _box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    contents = [content for _, content in items]
    start = len(kind) + 8 + 4 + len(others) + len(_places(contents, 0)) + 8
    meta = _box(b"meta", bytes(4) + others + _places(contents, start))
    return kind + meta + _box(b"mdat", b"".join(contents))


def _places(contents: list[bytes], start: int) -> bytes:
    rows = b""
    for number, content in enumerate(contents, 1):
        rows += struct.pack(">HHHII", number, 0, 1, start, len(content))
        start += len(content)
    return _box(b"iloc", struct.pack(">IHH", 0, 0x4400, len(contents)) + rows)


def _encoded(image: Image.Image) -> tuple[bytes, bytes]:
    """Return the decoder's configuration (hvcC) and the frame, as an MP4 holds them."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as film:
        stream = film.add_stream("libx265", rate=1, options={"x265-params": "log-level=none"})
        stream.width, stream.height = image.size
        stream.pix_fmt = "yuv420p"
        frame = av.VideoFrame.from_image(image.convert("RGB"))
        frame.pts = 0
        for packet in [*stream.encode(frame), *stream.encode()]:
            if packet.size:
                packet.pts = packet.dts = 0
                film.mux(packet)
    made = out.getvalue()
    at = made.index(b"hvcC")
    configuration = made[at + 4 : at - 4 + int.from_bytes(made[at - 4 : at], "big")]
    at = made.index(b"mdat")
    return configuration, made[at + 4 : at - 4 + int.from_bytes(made[at - 4 : at], "big")]


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, kind) + content
