"""What videos, sounds and documents are, and the frames of a video."""

from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.errors import BadInput
from editor_app.recordings.facts import facts_safely
from editor_app.recordings.frames import frame, strip
from editor_app.recordings.kinds import unplayable
from editor_app.recordings.mp4_settling import settle
from tests.recordings.films import make_film, make_pdf, turned


@pytest.mark.parametrize(
    ("name", "mime_type", "video", "audio", "codecs"),
    [
        ("a.mp4", "video/mp4", "libx264", "aac", "h264, aac"),
        ("a.mov", "video/quicktime", "libx264", None, "h264"),
        ("a.webm", "video/webm", "libvpx-vp9", "libopus", "vp9, opus"),
    ],
)
def test_a_video_tells_its_length_size_and_codecs(
    name: str, mime_type: str, video: str, audio: str | None, codecs: str, tmp_path: Path
) -> None:
    """They come from the content of the file."""
    facts = facts_safely(make_film(tmp_path / name, video, audio), mime_type)
    assert facts.duration == pytest.approx(3.0, abs=0.1)
    assert (facts.width, facts.height, facts.codecs) == (320, 180, codecs)


def test_a_video_taken_upright_has_its_sides_changed(tmp_path: Path) -> None:
    """The size is that of the picture as it is seen."""
    facts = facts_safely(turned(make_film(tmp_path / "a.mp4")), "video/mp4")
    assert (facts.width, facts.height) == (180, 320)


def test_an_mp3_tells_its_length(tmp_path: Path) -> None:
    """A sound has a length and a codec, and no size."""
    facts = facts_safely(make_film(tmp_path / "a.mp3", None, "libmp3lame"), "audio/mpeg")
    assert facts.duration == pytest.approx(3.0, abs=0.1)
    assert (facts.codecs, facts.width) == ("mp3", 0)


def test_an_mp4_without_a_picture_is_a_sound(tmp_path: Path) -> None:
    """Its type follows its content."""
    path = make_film(tmp_path / "a.mp4", None, "aac")
    assert facts_safely(path, "video/mp4").mime_type == "audio/mp4"


def test_a_pdf_tells_its_pages(tmp_path: Path) -> None:
    """A document has pages."""
    assert facts_safely(make_pdf(tmp_path / "a.pdf"), "application/pdf").pages == 2


def test_a_locked_pdf_is_refused(tmp_path: Path) -> None:
    """A PDF that asks for a password is of no use to readers."""
    with pytest.raises(BadInput, match=r"^a.pdf asks for a password\."):
        facts_safely(make_pdf(tmp_path / "a.pdf", password="x"), "application/pdf")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("index_first", [False, True])
def test_a_video_that_was_cut_off_is_refused(share: float, index_first: bool, tmp_path: Path) -> None:
    """A file that did not arrive whole is told as such, even where its beginning could be played."""
    path = make_film(tmp_path / "a.mp4")
    if index_first:
        settle(path, tmp_path / "first.mp4")
        (tmp_path / "first.mp4").replace(path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(BadInput, match=r"^a.mp4 is damaged or incomplete\."):
        facts_safely(path, "video/mp4")


def test_a_playlist_called_a_video_is_refused(tmp_path: Path) -> None:
    """A list that names other files is never followed."""
    path = tmp_path / "a.mp4"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n")
    with pytest.raises(BadInput, match="damaged"):
        facts_safely(path, "video/mp4")


def test_what_browsers_do_not_play_is_told() -> None:
    """A codec of cameras is named; one that only some browsers play is told more mildly."""
    assert unplayable("video/mp4", "h264, aac") == ""
    assert unplayable("video/mp4", "hevc, aac") == "Some browsers do not play HEVC (H.265)."
    assert unplayable("video/quicktime", "prores, aac") == "No browser plays ProRes in this kind of file."


def test_a_strip_has_frames_from_all_over_the_video(tmp_path: Path) -> None:
    """The frames are in order, upright and small."""
    film = make_film(tmp_path / "a.mp4")
    found = strip(film, "video/mp4", "a.mp4", tmp_path, count=5)
    times = [at for at, _ in found]
    assert times == sorted(set(times))
    assert times[0] < 0.4
    assert times[-1] > 2.4
    with Image.open(found[0][1]) as image:
        assert image.height == 108


def test_a_frame_is_the_one_seen_at_its_time(tmp_path: Path) -> None:
    """The frame of a turned film is taken upright, in full size, at its second."""
    film = turned(make_film(tmp_path / "a.mp4"))
    out = tmp_path / "frame.jpg"
    frame(film, "video/mp4", "a.mp4", 1.05, out)
    with Image.open(out) as image:
        assert image.size == (180, 320)
        red, _, blue = image.getpixel((90, 160))
    assert abs(red - 80) < 8  # of the eleventh picture
    assert abs(blue - 170) < 8
