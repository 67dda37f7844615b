"""Videos, sounds and documents of a library: what an export takes along, captions, and posters."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import NotFound, Refused
from editor_app.domain.ids import media_id_for
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.domain.workflow import Status
from editor_app.export.options import ExportOptions
from editor_app.services import articles, media, recordings
from editor_app.services.press_source import PressSource
from editor_app.storage.library import Library
from tests.recordings.films import SECRETS, make_film, make_pdf

CAPTIONS = "WEBVTT\n\nNOTE Olha typed this\n\n00:01.000 --> 00:02.000\nIt will stand.\n"


def keep(library: Library, path: Path, kind: MediaKind, mime_type: str, **text: object) -> Media:
    """Put a file into a library as it would be taken in."""
    taken = library.media_files.take(path)
    file = StoredFile(taken.sha256, mime_type, taken.byte_size, codecs="h264, aac", pages=2)
    library.media_files.keep(taken, file)
    library.media_files.drop(taken)
    now = library.clock()
    item = Media(media_id_for(file.sha256), kind, file, path.name, MediaText(**text), now, now)
    with library.write() as work:
        work.media.add(item)
    return item


def test_the_facts_of_a_file_are_kept(library: Library, tmp_path: Path) -> None:
    """Codecs and pages come back from the database."""
    item = keep(library, make_pdf(tmp_path / "a.pdf"), MediaKind.DOCUMENT, "application/pdf")
    assert media.get_media(library, item.id).file == item.file


@pytest.mark.parametrize(
    ("name", "kind", "mime_type"),
    [
        ("phone.mov", MediaKind.VIDEO, "video/quicktime"),
        ("talk.mp3", MediaKind.AUDIO, "audio/mpeg"),
        ("deed.pdf", MediaKind.DOCUMENT, "application/pdf"),
    ],
)
def test_an_export_gets_a_clean_copy(
    name: str, kind: MediaKind, mime_type: str, library: Library, tmp_path: Path
) -> None:
    """What a bundle is given of a file holds no name, and the original stays as it was."""
    codecs = {".mov": ("libx264", "aac"), ".mp3": (None, "libmp3lame")}
    path = tmp_path / name
    original = make_pdf(path) if name.endswith("pdf") else make_film(path, *codecs[path.suffix])
    item = keep(library, original, kind, mime_type)

    with library.read() as work:
        copy = PressSource(library, work, ExportOptions().statuses, library.clock()).original(item)

    content = copy.read_bytes().lower()
    assert [secret for secret in SECRETS if secret.encode() in content] == []
    assert media.media_path(library, item).read_bytes() == original.read_bytes()


def test_a_protected_file_is_refused_by_the_source(library: Library, tmp_path: Path) -> None:
    """Whoever asks for the copy of a protected file is told no."""
    item = keep(library, make_pdf(tmp_path / "a.pdf"), MediaKind.DOCUMENT, "application/pdf", protected=True)
    with pytest.raises(Refused, match="protected source"):
        recordings.leaving_copy(library, item)


def test_a_missing_file_is_told(library: Library, tmp_path: Path) -> None:
    """A file that is gone from the library's folder is named."""
    item = keep(library, make_pdf(tmp_path / "a.pdf"), MediaKind.DOCUMENT, "application/pdf")
    media.media_path(library, item).unlink()
    with pytest.raises(NotFound, match=r"a\.pdf"):
        recordings.leaving_copy(library, item)


def test_captions_are_a_file_without_notes(library: Library, tmp_path: Path) -> None:
    """What the preview serves is what leaves."""
    film = make_film(tmp_path / "a.mp4")
    item = keep(library, film, MediaKind.VIDEO, "video/mp4", transcript=CAPTIONS)
    text = recordings.captions_file(library, item).read_text(encoding="utf-8")
    assert "It will stand." in text
    assert "Olha" not in text
    with pytest.raises(NotFound, match="no captions"):
        recordings.captions_file(library, replace(item, text=MediaText(transcript="Plain words.")))


def test_an_article_may_be_written_with_all_of_them(library: Library, tmp_path: Path) -> None:
    """The page names the copies, and the checks find nothing missing."""
    sound = keep(library, make_film(tmp_path / "a.mp3", None, "libmp3lame"), MediaKind.AUDIO, "audio/mpeg")
    deed = keep(library, make_pdf(tmp_path / "a.pdf"), MediaKind.DOCUMENT, "application/pdf")
    body = f"![](media:{sound.id})\n\n![](media:{deed.id})"
    made = articles.create_article(library, ArticleText(headline="H", slug="h", body=body)).value
    with library.read() as work:
        source = PressSource(library, work, (Status.DRAFT,), library.clock())
        (story,) = source.stories((Status.DRAFT,), ())
        (page,) = source.pages([story.id])
    html = "".join(page.body.blocks)
    assert made.id == story.id
    assert f"media/{sound.id}/sound.mp3" in html
    assert f"media/{deed.id}/document.pdf" in html
    assert page.body.unknown == ()
