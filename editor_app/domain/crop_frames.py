"""The frame of a crop on its picture: where it lies by itself, and how it is moved and resized by hand.

All lengths are shares (0..1) of the upright picture; `shape` is the picture's width to its height.
"""

from typing import Final

from editor_app.domain.media import Crop, FocalPoint

RATIOS: Final = ("16:9", "4:3", "1:1", "4:5")
"""The shapes a crop can be drawn for, width to height."""

SMALLEST: Final = 0.05  # of the picture's longer side; less shows grain instead of news
_EXACT: Final = 5  # decimals; a tenth of a pixel in the largest picture


def shape_of(ratio: str) -> float:
    """Return width to height of a ratio such as "16:9"."""
    width, _, height = ratio.partition(":")
    return float(width) / float(height)


def around(focal: FocalPoint, ratio: str, shape: float) -> Crop:
    """Return the largest frame of a ratio, as near to the focal point as the picture's edges let it be."""
    width = min(1.0, shape_of(ratio) / shape)
    return _placed(ratio, focal.x - width / 2, focal.y - _height(ratio, shape, width) / 2, width, shape)


def moved(crop: Crop, by_x: float, by_y: float, shape: float) -> Crop:
    """Return a frame of the same size elsewhere; the picture's edges stop it."""
    return _placed(crop.ratio, crop.left + by_x, crop.top + by_y, crop.width, shape)


def resized(crop: Crop, factor: float, shape: float) -> Crop:
    """Return a frame larger or smaller by a factor, with its middle where it was as far as can be."""
    width = _possible(crop.ratio, crop.width * factor, shape)
    height = _height(crop.ratio, shape, width)
    left, top = crop.left + (crop.width - width) / 2, crop.top + (crop.height - height) / 2
    return _placed(crop.ratio, left, top, width, shape)


def dragged(crop: Crop, corner: tuple[int, int], x: float, y: float, shape: float) -> Crop:
    """Return a frame whose corner was drawn to a point; the corner across stays where it is.

    `corner` is (-1, -1) for the one at the left above, (1, 1) for the one at the right below.
    """
    right, below = corner[0] > 0, corner[1] > 0
    fixed_x = crop.left if right else crop.left + crop.width
    fixed_y = crop.top if below else crop.top + crop.height
    tall = shape_of(crop.ratio) / shape  # width to height, in shares
    wished = max((x - fixed_x) * corner[0], (y - fixed_y) * corner[1] * tall)
    room = min(1 - fixed_x if right else fixed_x, (1 - fixed_y if below else fixed_y) * tall)
    width = min(_possible(crop.ratio, wished, shape), room)
    left = fixed_x if right else fixed_x - width
    top = fixed_y if below else fixed_y - width / tall
    return _placed(crop.ratio, left, top, width, shape)


def _possible(ratio: str, width: float, shape: float) -> float:
    tall = shape_of(ratio) / shape
    return min(max(width, SMALLEST * min(1.0, tall)), 1.0, tall)


def _height(ratio: str, shape: float, width: float) -> float:
    return min(1.0, width * shape / shape_of(ratio))


def _placed(ratio: str, left: float, top: float, width: float, shape: float) -> Crop:
    height = _height(ratio, shape, width)
    left, top = min(max(left, 0.0), 1 - width), min(max(top, 0.0), 1 - height)
    return Crop(ratio, *(round(value, _EXACT) for value in (left, top, width, height)))
