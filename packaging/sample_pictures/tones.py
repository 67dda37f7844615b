"""Colours, gradients, blurs, and the way to a JPEG."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageColor, ImageFilter

QUALITY = 82
WORST = 60

Fill = str | Sequence[tuple[float, str]]


def as_jpeg(image: Image.Image, most: int) -> bytes:
    """Return the picture as JPEG without metadata, of at most that many bytes."""
    quality = QUALITY
    while True:
        out = BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= most or quality <= WORST:
            return out.getvalue()
        quality -= 3


def soften(stencil: Image.Image, radius: float) -> Image.Image:
    """Blur; a wide blur is made on a smaller copy, which looks the same and takes a tenth of the time."""
    if radius < 16:
        return stencil.filter(ImageFilter.GaussianBlur(radius))
    small = stencil.resize((stencil.width // 4, stencil.height // 4), Image.Resampling.BOX)
    return small.filter(ImageFilter.GaussianBlur(radius / 4)).resize(stencil.size, Image.Resampling.BICUBIC)


def rgb(colour: str) -> tuple[int, int, int]:
    """Return a colour as red, green and blue."""
    red, green, blue, *_ = ImageColor.getrgb(colour)
    return red, green, blue


def between(stops: Sequence[tuple[float, str]], at: float) -> tuple[int, int, int]:
    """Return the colour of a gradient at a place from 0 to 1."""
    before = after = stops[0]
    for stop in stops:
        after = stop
        if stop[0] >= at:
            break
        before = stop
    share = (at - before[0]) / (after[0] - before[0]) if after[0] > before[0] else 0.0
    share = min(1.0, max(0.0, share))
    first, second = rgb(before[1]), rgb(after[1])
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second, strict=True))  # type: ignore[return-value]
