"""Colours of any picture as plain sRGB, and our own small sRGB profile to say so."""

import io
from functools import cache

from PIL import Image, ImageCms

LARGEST_PROFILE = 4_000_000  # bytes; honest profiles are far smaller
_DATE = slice(24, 36)  # of a profile's header (ICC.1:2022, 7.2.8)


@cache
def srgb_profile() -> bytes:
    """Return an sRGB profile without a date, so that the same picture gives the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = bytes(12)
    return bytes(profile)


def workable(image: Image.Image) -> Image.Image:
    """Return the picture as L, RGB, RGBA or CMYK with 8 bits: modes that can be scaled smoothly."""
    if image.mode.startswith("I"):  # 16-bit greys
        return image.convert("I").point(lambda grey: grey * (1 / 257)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode == "F":
        return image.convert("L")
    return image if image.mode in ("L", "RGB", "CMYK") else image.convert("RGB")


def over_white(image: Image.Image) -> Image.Image:
    """Return the picture without transparency: what was clear is white."""
    if image.mode != "RGBA":
        return image
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image.getchannel("A"))
    return white


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return an RGB picture, its colours moved from `profile` (ICC) to sRGB.

    A profile that is missing, broken, huge or of another colour space is ignored.
    """
    if profile and len(profile) <= LARGEST_PROFILE:
        try:
            moved = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile())),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            moved = None
        if moved is not None:
            return moved
    return image.convert("RGB")
