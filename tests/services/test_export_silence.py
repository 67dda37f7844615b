"""What leaves with an export: nothing a source could be found by, and a private receipt that says so."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.errors import BadPicture, Refused
from editor_app.domain.media import Media, MediaText
from editor_app.domain.workflow import Status
from editor_app.services import articles, taking_in
from editor_app.services.exporting import export_library
from editor_app.storage.library import Library
from tests.pictures.zoo import MARKS, exiftool, zoo

TEXT = MediaText(alt="A hall", caption="Зал засідань", credit="Ada Lem", creator="Olha Byk")


def publish(library: Library, pictures: list[Media]) -> None:
    """Put the pictures into an article that may go out."""
    body = "Words.\n\n" + "\n\n".join(f"![A hall](media:{item.id})" for item in pictures)
    lead = LeadPicture(pictures[0].id)
    made = articles.create_article(
        library, ArticleText(headline="Hall", slug="hall", body=body, lead=lead)
    ).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        made = articles.change_status(library, made.id, status).value


def take(library: Library, path: Path, text: MediaText = TEXT) -> Media | None:
    """Take a picture in, or nothing where it is refused."""
    try:
        return taking_in.take_in(library, path, text).value
    except BadPicture:
        return None


def test_no_picture_of_the_zoo_tells_about_its_maker(library: Library, tmp_path: Path) -> None:
    """Whatever hides in an original, exiftool finds none of it in any file of the bundle."""
    (tmp_path / "zoo").mkdir()
    taken = [take(library, path) for path in zoo(tmp_path / "zoo").values()]
    pictures = list({item.id: item for item in taken if item is not None}.values())
    assert len(pictures) > 10
    publish(library, pictures)

    export_library(library, tmp_path / "site")

    said = exiftool("-r", "-j", "-G1", "-a", "-u", "-U", "-ee", tmp_path / "site" / "media")
    assert [mark for mark in MARKS if mark in said] == []
    groups = {name.partition(":")[0] for found in json.loads(said) for name in found if ":" in name}
    assert not {group for group in groups if group.startswith(("GPS", "IFD", "ExifIFD", "MakerNotes"))}
    for file in (tmp_path / "site").rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert not [mark for mark in MARKS if mark.encode() in content], file


def test_what_may_leave_is_in_every_picture(library: Library, tmp_path: Path) -> None:
    """Credit, creator, caption and alt are read back by exiftool from every kind of file."""
    (tmp_path / "zoo").mkdir()
    picture = next(item for path in zoo(tmp_path / "zoo").values() if (item := take(library, path)))
    publish(library, [picture])

    export_library(library, tmp_path / "site")

    found = json.loads(exiftool("-r", "-j", "-XMP:all", tmp_path / "site" / "media"))
    assert {Path(each["SourceFile"]).suffix for each in found} == {".avif", ".webp", ".jpg"}
    for each in found:
        assert (each["Credit"], each["Creator"]) == ("Ada Lem", "Olha Byk")
        assert (each["Description"], each["AltTextAccessibility"]) == ("Зал засідань", "A hall")


def test_the_receipt_stays_in_the_library(library: Library, tmp_path: Path) -> None:
    """It tells of each picture what was found and what stayed, and is not in the bundle."""
    (tmp_path / "zoo").mkdir()
    picture = take(library, zoo(tmp_path / "zoo")["exif.jpg"])
    assert picture is not None
    publish(library, [picture])

    export_library(library, tmp_path / "site")

    (receipt,) = (library.path / "receipts").glob("*.json")
    told = json.loads(receipt.read_text(encoding="utf-8"))
    assert told["articles"] == 1
    assert "GPS position" in told["media"][picture.id]["found"]
    assert "GPS position" in told["media"][picture.id]["removed"]
    assert not [path for path in (tmp_path / "site").rglob("*") if "receipt" in path.name]


def test_the_creator_of_a_protected_source_never_leaves(library: Library, tmp_path: Path) -> None:
    """Neither in a picture, nor on a page, nor in a document."""
    (tmp_path / "zoo").mkdir()
    picture = take(library, zoo(tmp_path / "zoo")["exif.jpg"], replace(TEXT, protected=True))
    assert picture is not None
    publish(library, [picture])

    export_library(library, tmp_path / "site")

    assert "Olha Byk" not in exiftool("-r", "-a", tmp_path / "site" / "media")
    assert not [file for file in (tmp_path / "site").rglob("*.*") if b"Olha Byk" in file.read_bytes()]


def test_a_form_with_more_in_it_stops_the_export(library: Library, tmp_path: Path) -> None:
    """A file in the cache that somebody put a comment into does not go out, and is named."""
    (tmp_path / "zoo").mkdir()
    picture = take(library, zoo(tmp_path / "zoo")["exif.jpg"])
    assert picture is not None
    publish(library, [picture])
    export_library(library, tmp_path / "site")
    made = next((library.cache / "renditions").rglob("*.jpg"))
    made.write_bytes(made.read_bytes()[:2] + b"\xff\xfe\x00\x08secret" + made.read_bytes()[2:])

    with pytest.raises(Refused, match=r"\.jpg holds a comment"):
        export_library(library, tmp_path / "other")
    assert not (tmp_path / "other").exists()
