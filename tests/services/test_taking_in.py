"""Taking one file in: its kind by its content, what it says of itself, and drawings made safe."""

import json
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.errors import BadInput
from editor_app.domain.media import MediaKind, MediaText
from editor_app.domain.renditions import card
from editor_app.services import media
from editor_app.services.renditions import rendition_path
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library
from tests.recordings.films import make_film, make_pdf

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" onload="alert(1)">
<script>alert(1)</script><rect width="40" height="20" fill="#00f"/></svg>"""


@pytest.mark.parametrize(
    ("name", "kind", "mime_type"),
    [
        ("film.mp4", MediaKind.VIDEO, "video/mp4"),
        ("film.webm", MediaKind.VIDEO, "video/webm"),
        ("film.mov", MediaKind.VIDEO, "video/quicktime"),
        ("sound.mp3", MediaKind.AUDIO, "audio/mpeg"),
    ],
)
def test_recordings_are_told_by_their_content(
    library: Library, tmp_path: Path, name: str, kind: MediaKind, mime_type: str
) -> None:
    """A film called .jpg is a film, and its length is known."""
    codecs = {".webm": ("libvpx", "libopus"), ".mp3": (None, "libmp3lame")}
    film = make_film(tmp_path / name, *codecs.get(Path(name).suffix, ()))

    item = take_in(library, film.rename(tmp_path / "holiday.jpg")).value

    assert item.file is not None
    assert (item.kind, item.file.mime_type) == (kind, mime_type)
    assert item.text.duration == pytest.approx(3, abs=0.3)


def test_a_pdf_is_a_document(library: Library, tmp_path: Path) -> None:
    """A PDF without its ending is a document with pages."""
    item = take_in(library, make_pdf(tmp_path / "report.pdf").rename(tmp_path / "report")).value

    assert item.file is not None
    assert (item.kind, item.file.mime_type) == (MediaKind.DOCUMENT, "application/pdf")
    assert item.file.pages > 0


def test_the_name_of_a_file_becomes_no_title(library: Library, tmp_path: Path) -> None:
    """What the sender called a film may name somebody; no reader ever sees it."""
    item = take_in(library, make_film(tmp_path / "talk with Olha.mp4")).value

    assert item.file_name == "talk with Olha.mp4"
    assert "Olha" not in json.dumps(str(item.text))


def test_only_what_draws_is_kept_of_a_drawing(library: Library, tmp_path: Path) -> None:
    """The stored file of an SVG is the one without its script, and its renditions are pictures."""
    (tmp_path / "map.svg").write_text(DRAWING)

    item = take_in(library, tmp_path / "map.svg").value

    stored = media.media_path(library, item)
    assert stored.suffix == ".svg"
    assert "alert" not in stored.read_text()
    assert item.file is not None
    assert (item.kind, item.file.width, item.file.height) == (MediaKind.PICTURE, 1600, 800)
    with Image.open(rendition_path(library, item, card(item))) as image:
        red, green, blue = image.getpixel((100, 100))
    assert blue > 200 > max(red, green)


def test_the_same_drawing_is_one_item(library: Library, tmp_path: Path) -> None:
    """Two drawings of which the same is left are stored once."""
    (tmp_path / "a.svg").write_text(DRAWING)
    (tmp_path / "b.svg").write_text(DRAWING.replace("alert(1)", "alert(2)"))

    first, second = (take_in(library, tmp_path / name) for name in ("a.svg", "b.svg"))

    assert first.value == second.value
    assert not second.changes


def test_what_a_file_says_fills_what_nobody_wrote(library: Library, tmp_path: Path) -> None:
    """The artist in the EXIF becomes the creator; the credit that came with the call stays."""
    exif = Image.Exif()
    exif[0x013B] = "Lena Moroz"
    Image.new("RGB", (30, 20), "red").save(tmp_path / "red.jpg", exif=exif)

    item = take_in(library, tmp_path / "red.jpg", MediaText(credit="Ours")).value

    assert (item.text.creator, item.text.credit) == ("Lena Moroz", "Ours")
    assert [(each.field, each.value) for each in item.found] == [("creator", "Lena Moroz")]
    assert media.get_media(library, item.id) == item


@pytest.mark.parametrize("name", ["../../up.png", "a\nb\u202egnp.exe", "x" * 200 + ".png"])
def test_odd_names_are_stored_harmless(library: Library, tmp_path: Path, name: str) -> None:
    """No line ends, hidden signs or path parts stay in the name of an item."""
    path = tmp_path / name.replace("../", "..")
    Image.new("RGB", (30, 20), "red").save(path, "PNG")

    item = take_in(library, path).value

    assert item.file_name.isprintable()
    assert len(item.file_name) <= 120


def test_a_name_that_is_not_utf8_is_taken(library: Library, tmp_path: Path) -> None:
    """A file from an old disk has a name no program can write down; it comes in all the same."""
    path = tmp_path / b"\xf4\xee\xf2\xee.png".decode("utf-8", "surrogateescape")
    try:
        Image.new("RGB", (30, 20), "red").save(path, "PNG")
    except OSError:
        pytest.skip("this disk knows only UTF-8 names")

    item = take_in(library, path).value

    assert media.get_media(library, item.id).file_name.endswith(".png")


@pytest.mark.parametrize(("content", "why"), [(b"", "is empty"), (b"MZ\x90\x00 program", "is nothing")])
def test_other_files_are_refused_uncopied(library: Library, tmp_path: Path, content: bytes, why: str) -> None:
    """An empty file or a program gets a sentence."""
    (tmp_path / "photo.jpg").write_bytes(content)

    with pytest.raises(BadInput, match=rf"photo\.jpg {why}"):
        take_in(library, tmp_path / "photo.jpg")

    assert not library.media_files.folder.exists() or not any(library.media_files.folder.iterdir())


def test_a_folder_is_no_file(library: Library, tmp_path: Path) -> None:
    """A folder in the place of a file is said so."""
    with pytest.raises(BadInput, match="no file"):
        take_in(library, tmp_path)
