"""Videos, sounds and documents on a page."""

from dataclasses import replace

import pytest

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.render.body import render_body
from editor_app.render.words import words_for
from tests.render.conftest import THEN, MemoryReferences

CAPTIONS = "WEBVTT\n\nNOTE call Ann\n\n00:01.000 --> 00:04.000\n<v Olha>It will stand.\n"


def keep(references: MemoryReferences, id_: str, kind: MediaKind, mime: str, **text: object) -> Media:
    file = StoredFile("2" * 64, mime, 1_234_567, pages=12 if kind is MediaKind.DOCUMENT else 0)
    item = Media(MediaId(id_), kind, file, "Olha Source notes.bin", MediaText(**text), THEN, THEN)
    references.items[item.id] = item
    return item


def shown(body: str, references: MemoryReferences, language: str = "en") -> str:
    return "".join(render_body(body, references, language).blocks)


def test_a_local_video_has_captions_and_a_transcript(references: MemoryReferences) -> None:
    """Captions are a track that is loaded when wanted; their words are folded below."""
    film = references.items[MediaId("film")]
    references.items[film.id] = replace(film, text=replace(film.text, transcript=CAPTIONS, duration=192.4))

    html = shown("![](video:film)", references)

    assert '<track kind="captions" label="Captions" src="dateline-bundle:media/film/captions.vtt">' in html
    assert '<details class="transcript"><summary>Transcript</summary><p>Olha: It will stand.</p>' in html
    assert '<p class="media-facts">3:12</p>' in html
    assert 'preload="none"' in html
    assert "Ann" not in html


def test_wrong_captions_make_no_track(references: MemoryReferences) -> None:
    """Captions a browser could not read are not offered."""
    film = references.items[MediaId("film")]
    broken = replace(film.text, transcript="WEBVTT\n\nnothing\nhere")
    references.items[film.id] = replace(film, text=broken)

    assert "<track" not in shown("![](video:film)", references)


def test_a_quicktime_video_is_played_as_mp4(references: MemoryReferences) -> None:
    """What leaves of a QuickTime file is an MP4."""
    keep(references, "phone", MediaKind.VIDEO, "video/quicktime")
    assert 'src="dateline-bundle:media/phone/video.mp4"' in shown("![](media:phone)", references)


def test_a_sound_is_a_player_with_its_texts(references: MemoryReferences) -> None:
    """A sound loads nothing by itself; a plain transcript is folded."""
    keep(
        references, "talk", MediaKind.AUDIO, "audio/mpeg",
        title="On the quay", credit="(Ada Lem)", duration=61, transcript="First.\n\nSecond.",
    )  # fmt: skip

    html = shown("![](media:talk)", references)

    sound = "dateline-bundle:media/talk/sound.mp3"
    player = f'<audio aria-label="On the quay" controls="" preload="none" src="{sound}">'
    assert f'<figure class="sound">{player}</audio>' in html
    assert '<p class="media-facts">1:01 · Ada Lem</p>' in html
    assert "<p>First.</p><p>Second.</p></details>" in html


@pytest.mark.parametrize(
    ("language", "facts"),
    [
        ("en", "PDF · 12\u00a0pages · 1.2\u00a0MB"),
        ("uk", "PDF · 12\u00a0сторінок · 1,2\u00a0МБ"),
    ],
)
def test_a_document_is_a_card(references: MemoryReferences, language: str, facts: str) -> None:
    """The card names the kind, the pages and the size in the article's language, and never the file."""
    keep(references, "deed", MediaKind.DOCUMENT, "application/pdf", title="The deed")

    html = shown('![What it says](media:deed "The deed of 1923")', references, language)

    assert '<a href="dateline-bundle:media/deed/document.pdf" rel="noopener">The deed of 1923</a>' in html
    assert "What it says" in html
    assert facts in html.replace("&nbsp;", "\u00a0")
    assert "Olha" not in html


def test_small_files_are_told_in_kilobytes() -> None:
    """A file below a tenth of a megabyte has its size in KB."""
    assert words_for("en").file_size(64_499) == "64\u00a0KB"
