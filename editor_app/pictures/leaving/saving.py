"""Writes the pixels of a fresh image with our profile and our packet, and nothing else."""

import io
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor_app.pictures.leaving import into_avif, into_jpeg, into_png, into_webp
from editor_app.pictures.leaving.packet import Packet

if TYPE_CHECKING:
    from PIL.Image import Image

_WAYS: Final[dict[bytes, Callable[[bytes, Packet], bytes]]] = {
    b"\xff\xd8": into_jpeg.embedded,
    b"\x89P": into_png.embedded,
    b"RI": into_webp.embedded,
    b"\0\0": into_avif.embedded,
}
_WITHOUT_QUALITY: Final = ("PNG",)


def save_clean(
    image: "Image",
    kind: str,
    out: Path,
    packet: Packet,
    quality: int,
    options: Mapping[str, object] | None = None,
) -> None:
    """Write a fresh, upright sRGB image as a JPEG, WEBP, AVIF or PNG; `out` appears whole or not at all.

    `options` go to Pillow's encoder, such as {"method": 4} for WEBP. What it costs is the encoding: `encode`
    and `embed` are apart for those who keep the pixels and change the words. Not synced to the disk.
    """
    write_whole(out, embed(encode(image, kind, quality, options), packet))


def encode(image: "Image", kind: str, quality: int, options: Mapping[str, object] | None = None) -> bytes:
    """Return the picture as a file of this kind (JPEG, WEBP, AVIF, PNG) with our profile, without words."""
    from editor_app.pictures.colour import srgb_profile  # noqa: PLC0415  the start shall not wait

    if image.info:  # Pillow writes some of it by itself
        image = image.copy()
        image.info.clear()
    wanted = dict(options or {}) | {"icc_profile": srgb_profile()}
    if kind not in _WITHOUT_QUALITY:
        wanted["quality"] = quality
    made = io.BytesIO()
    image.save(made, kind, **wanted)
    return made.getvalue()


def embed(encoded: bytes, packet: Packet) -> bytes:
    """Return the file that `encode` made with the packet in it; not a byte of its pixels changes."""
    return _WAYS[encoded[:2]](encoded, packet) if packet.xmp or packet.iim else encoded


def write_whole(out: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all; raise OSError when the disk says no."""
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=out.parent, prefix=".making-", suffix=out.suffix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(out)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
