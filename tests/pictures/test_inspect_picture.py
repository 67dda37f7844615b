"""What a picture is said to be, and what is refused."""

import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.errors import BadPicture
from editor_app.pictures import opening
from editor_app.pictures.inspect import PictureFacts, inspect_picture

FORMATS = {
    "JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif",
    "WEBP": "image/webp", "TIFF": "image/tiff", "AVIF": "image/avif",
}  # fmt: skip


def save(path, size=(60, 40), mode="RGB", **options):
    """Draw and save a picture."""
    gradient = Image.linear_gradient("L").resize(size)
    gradient.convert(mode).save(path, **options)
    return path


def png_of(path, width, height):
    """Write a small PNG file that says it is this large."""

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(99)))
        + chunk(b"IEND", b"")
    )
    return path


@pytest.mark.parametrize(("name", "mime"), FORMATS.items())
def test_the_format_is_told_by_the_content(tmp_path, name, mime):
    """A file's own name does not matter."""
    path = save(tmp_path / "holiday.txt", format=name)
    assert inspect_picture(path) == PictureFacts(mime, 60, 40)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("turn", [1, 3, 6, 8])
def test_the_size_is_that_of_the_upright_picture(tmp_path, name, turn):
    """A picture that was taken sideways is as wide as it is seen."""
    exif = Image.Exif()
    exif[opening.ORIENTATION] = turn
    facts = inspect_picture(save(tmp_path / "x", format=name, exif=exif))
    assert (facts.width, facts.height) == ((40, 60) if turn >= 5 else (60, 40))


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_truncated_pictures_are_refused(tmp_path, name):
    """A picture that was not sent completely is refused by name."""
    path = save(tmp_path / "half.jpg", (400, 300), format=name)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    with pytest.raises(BadPicture, match=r"half\.jpg"):
        inspect_picture(path)


@pytest.mark.parametrize(("width", "height"), [(8000, 8000), (20_001, 600), (40_000, 40_000), (4100, 100)])
def test_too_large_and_too_narrow_pictures_are_refused_undecoded(tmp_path, width, height):
    """More than 60 million pixels, a side over 20,000 or a ratio over 40 is refused."""
    with pytest.raises(BadPicture, match=r"bomb\.png (has more|is too narrow)"):
        inspect_picture(png_of(tmp_path / "bomb.png", width, height))


def test_large_files_are_refused_unread(tmp_path):
    """A file over 100 MB is refused."""
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(opening.LARGEST_FILE + 1)
    with pytest.raises(BadPicture, match="100 MB"):
        inspect_picture(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"<html xmlns='http://www.w3.org/1999/xhtml'/>",
        b"%!PS-Adobe",
        b"\xff\xd8\xff",
        b"GIF89a",
        b"8BPS" * 9,
    ],
)
def test_what_is_no_picture_is_refused(tmp_path, content):
    """Other files, and formats that are not on the list, get a sentence with their name."""
    path = tmp_path / "thing.jpg"
    path.write_bytes(content)
    with pytest.raises(BadPicture, match=r"thing\.jpg"):
        inspect_picture(path)


def test_a_format_outside_the_list_is_refused(tmp_path):
    """A BMP is a picture, but not one of ours."""
    with pytest.raises(BadPicture, match="takes JPEG"):
        inspect_picture(save(tmp_path / "old.bmp", format="BMP"))


def test_missing_files_and_folders_are_refused(tmp_path):
    """There is a sentence for a file that is not there, and for a folder."""
    with pytest.raises(BadPicture, match="no file"):
        inspect_picture(tmp_path / "gone.jpg")
    with pytest.raises(BadPicture, match="not a file"):
        inspect_picture(tmp_path)


def test_damaged_pictures_never_raise_anything_else(tmp_path):
    """Whatever bytes are changed in a picture, it is fine or it is a BadPicture."""
    for name in FORMATS:
        good = save(tmp_path / "good", format=name).read_bytes()
        for place in range(0, len(good), max(1, len(good) // 120)):
            bad = bytearray(good)
            bad[place] ^= 0xFF
            path = Path(tmp_path / "bad")
            path.write_bytes(bad)
            with suppress(BadPicture):
                inspect_picture(path)


def test_a_copy_is_called_by_the_name_it_was_sent_under(tmp_path):
    """A sentence about a copy on its way into the library names the file the user knows."""
    (tmp_path / ".taking-x").write_text("no picture")
    with pytest.raises(BadPicture, match=r"holiday\.jpg"):
        inspect_picture(tmp_path / ".taking-x", "holiday.jpg")
