"""Rules about videos, sounds and documents in a body."""

from dataclasses import replace

import pytest

from editor_app.domain.finding import Severity
from editor_app.domain.media import MediaKind, StoredFile


@pytest.fixture
def shown_as(view, findings_of):
    """A function that gives the film of the library another kind and file, and a body that shows it."""

    def ask(mime_type, codecs, kind=MediaKind.VIDEO, body="![](media:film)"):
        film = view.media("film")
        view.add(replace(film, kind=kind, file=StoredFile("f" * 64, mime_type, 1000, codecs=codecs)))
        return findings_of(body=f"{body}\n\nThe port is open again.")

    return ask


def test_a_video_every_browser_plays_is_no_matter(shown_as):
    """H.264 and AAC in MP4 are what the web plays."""
    assert [each.rule for each in shown_as("video/mp4", "h264, aac")] == []


def test_a_video_no_browser_plays_blocks(shown_as):
    """It could not leave; the finding says what to do."""
    (found,) = shown_as("video/quicktime", "prores, aac")
    assert (found.rule, found.severity) == ("playable", Severity.BLOCK)
    assert found.sentence.startswith("No browser plays ProRes in this kind of file. Save the video as MP4")


def test_a_video_some_browsers_do_not_play_is_a_warning(shown_as):
    """What telephones record may go out all the same."""
    (found,) = shown_as("video/mp4", "hevc, aac")
    assert (found.rule, found.severity) == ("playable", Severity.WARN)


@pytest.mark.parametrize(
    ("kind", "mime_type", "called"),
    [
        (MediaKind.AUDIO, "audio/mpeg", "sound recording"),
        (MediaKind.DOCUMENT, "application/pdf", "document"),
    ],
)
def test_a_sound_or_document_stands_alone_and_is_no_video(shown_as, kind, mime_type, called):
    """In running text, or named as a video, the page would have a hole."""
    assert [each.rule for each in shown_as(mime_type, "", kind)] == []
    (inline,) = shown_as(mime_type, "", kind, "Look: ![](media:film) there")
    assert inline.sentence == f"A {called} needs a paragraph of its own."
    (wrong,) = shown_as(mime_type, "", kind, "![](video:film)")
    assert wrong.sentence == f"“film” is a {called}; write media: in place of video:."
