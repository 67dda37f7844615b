"""Crops drawn by hand on the picture, with mouse and keys."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from editor_app.domain.crop_frames import around
from editor_app.domain.media import Crop, FocalPoint, Media
from editor_app.services import taking_in
from ui.media.crop_tool import frame_on
from ui.media.picture_fields import PictureFields


@pytest.fixture
def quay(library, tmp_path: Path) -> Media:
    """A picture of 3:2."""
    path = tmp_path / "quay.jpg"
    Image.new("RGB", (600, 400), "teal").save(path)
    return taking_in.take_in(library, path).value


@pytest.fixture
def fields(qtbot, context, quay) -> PictureFields:
    """The group with the picture, loaded."""
    fields = PictureFields(context)
    qtbot.addWidget(fields)
    fields.resize(360, 500)
    fields.show()
    fields.show_media(quay)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return fields


def drawn(fields: PictureFields, quay: Media) -> tuple[Crop, ...]:
    """The crops as they would be saved."""
    return fields.text(quay.text).crops


def choose(fields: PictureFields, ratio: str) -> None:
    """Press the tile of a ratio."""
    QTest.mouseClick(fields.crops.tiles[ratio], Qt.MouseButton.LeftButton)


def test_untouched_crops_follow_the_focal_point(fields, quay) -> None:
    """Looking at a frame draws nothing."""
    choose(fields, "1:1")
    assert drawn(fields, quay) == ()
    assert not fields.follow.isEnabled()


def test_arrow_moves_the_frame(fields, quay) -> None:
    """An arrow moves by a hundredth, with Shift by a twentieth."""
    choose(fields, "1:1")
    before = around(FocalPoint(), "1:1", 1.5)
    QTest.keyClick(fields.view, Qt.Key.Key_Left)
    assert drawn(fields, quay)[0].left == pytest.approx(before.left - 0.01, abs=1e-4)
    QTest.keyClick(fields.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert drawn(fields, quay)[0].left == pytest.approx(before.left - 0.06, abs=1e-4)
    assert fields.crops.tiles["1:1"].by_hand


def test_minus_makes_the_frame_smaller_about_its_middle(fields, quay) -> None:
    """The middle stays, the shape too."""
    choose(fields, "16:9")
    QTest.keyClick(fields.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    (crop,) = drawn(fields, quay)
    assert crop.width < 1
    assert crop.left + crop.width / 2 == pytest.approx(0.5, abs=1e-4)


def test_escape_brings_back_what_was_before(fields, quay) -> None:
    """Escape undoes the drawing and leaves the frame; the cursor is on the tile."""
    choose(fields, "4:5")
    QTest.keyClick(fields.view, Qt.Key.Key_Right)
    QTest.keyClick(fields.view, Qt.Key.Key_Escape)
    assert drawn(fields, quay) == ()
    assert fields.crops.ratio == ""
    assert fields.crops.tiles["4:5"].hasFocus()


def test_enter_keeps_the_frame(qtbot, fields, quay) -> None:
    """Enter leaves the frame as drawn and asks for saving."""
    choose(fields, "4:5")
    QTest.keyClick(fields.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(fields.left):
        QTest.keyClick(fields.view, Qt.Key.Key_Return)
    assert [crop.ratio for crop in drawn(fields, quay)] == ["4:5"]


def test_follow_takes_the_drawing_away(fields, quay) -> None:
    """The crop goes with the focal point again."""
    choose(fields, "4:3")
    QTest.keyClick(fields.view, Qt.Key.Key_Minus)
    fields.follow.click()
    assert drawn(fields, quay) == ()
    assert not fields.crops.tiles["4:3"].by_hand


def test_corner_is_dragged(fields, quay) -> None:
    """Drawing the right lower corner inwards makes the frame smaller; the left upper one stays."""
    choose(fields, "1:1")
    view, before = fields.view, around(FocalPoint(), "1:1", 1.5)
    corner = frame_on(before, view._place()).bottomRight().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view, corner - QPoint(40, 40))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner - QPoint(40, 40))
    (crop,) = drawn(fields, quay)
    assert (crop.left, crop.top) == pytest.approx((before.left, before.top), abs=1e-4)
    assert crop.width < before.width - 0.05


def test_frame_is_dragged_as_a_whole(fields, quay) -> None:
    """Taken in its middle the frame goes along and keeps its size."""
    choose(fields, "1:1")
    view, before = fields.view, around(FocalPoint(), "1:1", 1.5)
    middle = frame_on(before, view._place()).center().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, middle + QPoint(30, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    (crop,) = drawn(fields, quay)
    assert crop.left > before.left + 0.05
    assert crop.width == before.width


def test_drawn_crop_stays_where_the_focal_point_goes(fields, quay) -> None:
    """The focal point moves the other crops alone."""
    choose(fields, "1:1")
    QTest.keyClick(fields.view, Qt.Key.Key_Left)
    QTest.keyClick(fields.view, Qt.Key.Key_Return)
    before = drawn(fields, quay)
    QTest.keyClick(fields.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert drawn(fields, quay) == before
    assert fields.view.focal == FocalPoint(0.6, 0.5)


def test_tiles_are_reached_with_arrows(fields) -> None:
    """Right goes from tile to tile, Space chooses."""
    tiles = list(fields.crops.tiles.values())
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    QTest.keyClick(tiles[1], Qt.Key.Key_Space)
    assert fields.crops.ratio == "4:3"
