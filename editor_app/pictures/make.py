"""Makes one size of a picture for a page: upright, in sRGB, and silent about its maker."""

import os
import tempfile
from pathlib import Path

from PIL import Image

from editor_app.domain.media import FocalPoint
from editor_app.domain.renditions import Rendition
from editor_app.pictures.colour import over_white, srgb_profile, to_srgb, workable
from editor_app.pictures.opening import opened, orientation

QUALITY = 82
SPARE = 1.5  # a JPEG is decoded at this many times the wanted size at least: enough for a good Lanczos

TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def make_rendition(source: Path, rendition: Rendition, focal: FocalPoint, out: Path) -> None:
    """Write the rendition of the picture at `source` to `out` as a progressive JPEG.

    The pixels go into a fresh image, so that no EXIF, XMP, IPTC, comment, thumbnail or foreign
    profile travels along; the same picture gives the same bytes. `out` appears whole or not at all.
    Raises BadPicture when the source is no sound picture, OSError when the disk says no.
    """
    with opened(source) as image:
        profile = image.info.get("icc_profile")
        fresh = Image.new("RGB", (rendition.width, rendition.height))
        fresh.paste(to_srgb(over_white(_resized(image, rendition, focal)), profile))
    _save(fresh, out)


def _resized(image: Image.Image, rendition: Rendition, focal: FocalPoint) -> Image.Image:
    turn = orientation(image)
    _draft(image, rendition, sideways=turn >= 5)
    image.load()
    smooth = workable(image.transpose(TURNS[turn]) if turn in TURNS else image)
    size = (rendition.width, rendition.height)
    return smooth.resize(size, Image.Resampling.LANCZOS, box=_box(smooth.size, rendition, focal))


def _draft(image: Image.Image, rendition: Rendition, sideways: bool) -> None:
    """Let the JPEG decoder leave out what the rendition does not need."""
    width, height = image.size[::-1] if sideways else image.size
    scale = SPARE * max(rendition.width / width, rendition.height / height)
    wanted = (int(image.width * scale) + 1, int(image.height * scale) + 1)
    if scale < 1:
        image.draft(None, wanted)


def _box(size: tuple[int, int], rendition: Rendition, focal: FocalPoint) -> tuple[float, float, float, float]:
    """Return the part of the upright picture to show: left, top, right, bottom in its pixels."""
    width, height = size
    if not rendition.crop:
        return (0, 0, width, height)
    scale = max(rendition.width / width, rendition.height / height)
    across, down = min(width, rendition.width / scale), min(height, rendition.height / scale)
    left = min(max(focal.x * width - across / 2, 0), width - across)
    top = min(max(focal.y * height - down / 2, 0), height - down)
    return (left, top, left + across, top + down)


def _save(image: Image.Image, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=out.parent, prefix=".making-", suffix=".jpg")
    try:
        with os.fdopen(handle, "wb") as file:
            image.save(
                file, "JPEG", quality=QUALITY, progressive=True, optimize=True, icc_profile=srgb_profile()
            )
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(out)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
