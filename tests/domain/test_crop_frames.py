"""Frames of crops keep their shape and stay inside the picture, whatever is done to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.domain.crop_frames import RATIOS, around, dragged, moved, resized, shape_of
from editor_app.domain.media import Crop, FocalPoint

SHARES = st.floats(0, 1)
SHAPES = st.floats(0.2, 5)
CORNERS = st.sampled_from([(-1, -1), (1, -1), (-1, 1), (1, 1)])


def is_sound(crop: Crop, shape: float) -> bool:
    """Tell whether a frame lies inside the picture, in its own shape."""
    inside = crop.left >= 0 and crop.top >= 0
    inside = inside and crop.left + crop.width <= 1.0001 and crop.top + crop.height <= 1.0001
    return inside and crop.width * shape / crop.height == pytest.approx(shape_of(crop.ratio), rel=0.01)


@given(SHARES, SHARES, st.sampled_from(RATIOS), SHAPES)
def test_frame_around_a_point_holds_it(x, y, ratio, shape) -> None:
    """The focal point is always inside the frame that follows it, and one side is as long as can be."""
    crop = around(FocalPoint(x, y), ratio, shape)
    assert is_sound(crop, shape)
    assert crop.left - 0.001 <= x <= crop.left + crop.width + 0.001
    assert crop.top - 0.001 <= y <= crop.top + crop.height + 0.001
    assert max(crop.width, crop.height) == pytest.approx(1)


@given(st.sampled_from(RATIOS), SHAPES, st.floats(-2, 2), st.floats(-2, 2), st.floats(0.1, 3))
def test_moved_and_resized_frame_stays_sound(ratio, shape, by_x, by_y, factor) -> None:
    """Neither steps nor factors bring a frame out of the picture or out of its shape."""
    crop = resized(around(FocalPoint(), ratio, shape), 0.5, shape)
    assert is_sound(moved(crop, by_x, by_y, shape), shape)
    assert is_sound(resized(crop, factor, shape), shape)


@given(st.sampled_from(RATIOS), SHAPES, CORNERS, st.floats(-1, 2), st.floats(-1, 2))
def test_dragged_frame_stays_sound(ratio, shape, corner, x, y) -> None:
    """A corner drawn anywhere leaves a frame inside the picture."""
    assert is_sound(
        dragged(resized(around(FocalPoint(), ratio, shape), 0.6, shape), corner, x, y, shape), shape
    )


def test_corner_across_stays() -> None:
    """Drawing the right lower corner inwards leaves the left upper one where it was."""
    crop = dragged(Crop("1:1", 0.2, 0.2, 0.4, 0.6), (1, 1), 0.4, 0.5, 1.5)
    assert (crop.left, crop.top) == (0.2, 0.2)
    assert crop.width == pytest.approx(0.2)
    assert crop.height == pytest.approx(0.3)
