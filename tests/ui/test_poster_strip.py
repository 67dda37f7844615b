"""The strip of frames from which the poster of a video is chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor_app.domain.media import Media, MediaText
from editor_app.services import media as media_verbs
from editor_app.services import taking_in
from tests.recordings.films import make_film
from ui.context import Context
from ui.media.poster_strip import PosterStrip


@pytest.fixture
def film(context: Context, tmp_path: Path) -> Media:
    """A local video with a credit."""
    text = MediaText(title="Storm", credit="Ada Lem", protected=True)
    return taking_in.add_video(context.library, text, make_film(tmp_path / "storm.mp4", audio=None)).value


@pytest.fixture
def strip(qtbot: QtBot, context: Context, film: Media) -> PosterStrip:
    """The strip, showing the video."""
    strip = PosterStrip(context)
    qtbot.addWidget(strip)
    strip.resize(320, 400)
    strip.show()
    strip.show_media(film)
    return strip


def test_a_frame_becomes_the_poster(qtbot: QtBot, context: Context, strip: PosterStrip) -> None:
    """Enter on a frame takes it into the library, with the video's credit and as protected as that."""
    qtbot.mouseClick(strip.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: strip.frames.count() > 3, timeout=20_000)
    qtbot.keyClick(strip.frames, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.taken, timeout=20_000) as taken:
        qtbot.keyClick(strip.frames, Qt.Key.Key_Return)

    video = taken.args[0]
    poster = media_verbs.get_media(context.library, video.text.poster)
    assert (poster.text.credit, poster.text.protected) == ("Ada Lem", True)
    assert (poster.file.width, poster.file.height) == (320, 180)
    assert strip.frames.isHidden()


def test_escape_closes_the_strip(qtbot: QtBot, strip: PosterStrip) -> None:
    """Nothing is chosen, and the button is there again."""
    qtbot.mouseClick(strip.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: strip.frames.count() > 3, timeout=20_000)
    qtbot.keyClick(strip.frames, Qt.Key.Key_Escape)
    assert strip.frames.isHidden()
    assert strip.open.hasFocus()


def test_what_has_no_frames_has_no_strip(context: Context, strip: PosterStrip) -> None:
    """A video at an outside address cannot be looked through."""
    outside = taking_in.add_video(context.library, MediaText(url="https://v.example/1")).value
    strip.show_media(outside)
    assert strip.isHidden()
