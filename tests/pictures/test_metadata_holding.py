"""What a file is said to hold that must not leave."""

import pytest
from PIL import Image

from editor_app.domain.media import MediaText
from editor_app.domain.picture_report import PictureReport
from editor_app.pictures.reading import betraying
from editor_app.pictures.report import found_safely, report_of, report_safely
from tests.pictures.zoo import MARKS, noise, zoo

ALL_OF_EXIF = {
    "GPS position", "camera serial number", "lens serial number", "name of the camera’s owner",
    "name of the computer", "picture number", "software", "camera and lens", "date and time", "comment",
    "caption", "creator",
}  # fmt: skip
ALL_OF_XMP = {
    "GPS position", "camera serial number", "name of the camera’s owner", "contact details of the creator",
    "names of people", "earlier file names", "edit history", "document numbers", "software", "caption",
    "creator",
}  # fmt: skip
ALL_OF_IIM = {
    "contact details of the creator",
    "names of people",
    "place in words",
    "title",
    "caption",
    "creator",
}
EXPECTED = {
    "exif.jpg": ALL_OF_EXIF,
    "exif.png": ALL_OF_EXIF,
    "exif.webp": ALL_OF_EXIF | ALL_OF_XMP,
    "exif.avif": ALL_OF_EXIF | ALL_OF_XMP,
    "all.tif": ALL_OF_EXIF | ALL_OF_XMP | ALL_OF_IIM,
    "xmp.jpg": ALL_OF_XMP,
    "xmp.gif": ALL_OF_XMP,
    "iim.jpg": ALL_OF_IIM,
    "thumbnail.jpg": {"embedded thumbnail"},
    "comment.jpg": {"comment"},
    "device.jpg": {"data of a device or program"},
    "c2pa.jpg": {"content credentials (C2PA)"},
    "jfxx.jpg": {"embedded thumbnail"},
    "photoshop.jpg": {"embedded thumbnail"},
    "extended.jpg": {"caption"},
    "trailing.jpg": {"data after the end of the picture"},
    "profile.jpg": {"colour profile"},
    "maker.jpg": {"maker notes"},
    "several.jpg": {"maker notes", "further pictures in the same file", "data after the end of the picture"},
    "trailing.webp": {"data after the end of the picture"},
    "chunk.webp": {"data of a device or program"},
    "box.avif": {"data of a device or program"},
    "comment.gif": {"comment"},
    "text.png": {"date and time", "text notes", "creator"},
    "trailing.png": {"data after the end of the picture"},
    "pages.tif": {"further pictures in the same file", "caption"},
}


@pytest.fixture(scope="module")
def animals(tmp_path_factory):
    """The telling pictures, by name."""
    return zoo(tmp_path_factory.mktemp("zoo"))


def test_the_zoo_is_known_completely(animals):
    """Every telling picture has its expectation here."""
    assert animals.keys() == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
def test_what_a_picture_tells_is_named(animals, name):
    """Each kind of information is found where it hides, and nothing else is claimed."""
    assert set(betraying(animals[name])) == EXPECTED[name]


def test_the_answer_holds_no_values(animals):
    """What is secret in the files is not in the words about them."""
    said = " ".join(" ".join(betraying(path)) for path in animals.values())
    assert not [mark for mark in MARKS if mark in said]


def test_the_worst_is_told_first(animals):
    """A position is named before a caption."""
    assert betraying(animals["exif.jpg"])[0] == "GPS position"


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "avif", "tif", "gif"])
def test_a_picture_that_tells_nothing_is_said_so(tmp_path, kind):
    """Pixels alone betray nobody."""
    noise().save(tmp_path / f"x.{kind}")
    assert betraying(tmp_path / f"x.{kind}") == ()


def test_a_gps_directory_without_a_position_is_none(tmp_path):
    """Cameras without a receiver write the version of the directory alone."""
    exif = Image.Exif()
    exif[0x8825] = {0: b"\2\3\0\0"}
    noise().save(tmp_path / "x.jpg", exif=exif)
    assert betraying(tmp_path / "x.jpg") == ()


def test_the_report_says_what_stays_here(animals):
    """Found, carried and removed are told apart; the child process finds the same."""
    found = found_safely(animals["iim.jpg"], "kyiv.jpg")
    text = MediaText(caption="Ours", credit="Dateline")
    assert (
        report_of(found, text)
        == report_safely(animals["iim.jpg"], text)
        == PictureReport(
            found=(
                "contact details of the creator",
                "names of people",
                "place in words",
                "title",
                "caption",
                "creator",
            ),
            carried=("credit", "caption"),
            removed=(
                "contact details of the creator",
                "names of people",
                "place in words",
                "title",
                "creator",
            ),
        )
    )
