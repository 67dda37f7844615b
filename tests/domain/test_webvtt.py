"""Captions: what is read, what is refused and where, what leaves, and the words of it."""

import pytest

from editor_app.domain import webvtt
from editor_app.domain.caption_files import from_srt, read_captions
from editor_app.domain.errors import BadInput

GOOD = """WEBVTT - Desk copy

NOTE Typed by Ann, call her before changing
anything

1
00:01.000 --> 00:04.000 align:start
<v Olha>It will &amp; stand.
Longer than us.

00:05.000 --> 01:00:06.000
<v Olha>And cheaper.

01:00:09.000 --> 01:00:10.000
<v Ivo>No.
"""

WRONG = {
    "WEBVTT\nx": 2,
    "WEBVTT\n\nfirst\nsecond\n": 3,
    "WEBVTT\n\n00:01 --> 00:02\nx": 3,
    "WEBVTT\n\nname\n00:02.000 --> 00:01.000\nx": 4,
    "WEBVTT\n\n00:01.000 --> 00:02.000 bold\nx": 3,
    "WEBVTT\n\n00:01.000 --> 00:02.000\na < b": 4,
    "WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:03.000 --> 00:04.000\nb": 5,
    "WEBVTT\n\n00:05.000 --> 00:06.000\na\n\n00:03.000 --> 00:04.000\nb": 6,
}


def test_cues_are_read_with_their_times_and_places() -> None:
    """Hours may be left out; what stands behind the time is kept."""
    cues = webvtt.parse(GOOD)
    assert [(cue.start, cue.end) for cue in cues] == [(1, 4), (5, 3606), (3609, 3610)]
    assert cues[0].settings == "align:start"


@pytest.mark.parametrize("text", WRONG)
def test_an_error_names_its_line(text: str) -> None:
    """Each kind of mistake is told with the line it is in."""
    with pytest.raises(BadInput, match=rf"^Line {WRONG[text]} of the captions"):
        webvtt.parse(text)


def test_notes_and_names_of_cues_do_not_leave() -> None:
    """What goes out has times and words and nothing else, and reads as the same captions."""
    public = webvtt.public_captions(GOOD)
    assert "Ann" not in public
    assert "Desk" not in public
    assert webvtt.parse(public) == webvtt.parse(GOOD)


def test_wrong_captions_do_not_leave() -> None:
    """A record with captions that cannot be read gives no captions and no words."""
    assert webvtt.public_captions("WEBVTT\n\nbroken\nagain") == webvtt.plain("WEBVTT\n\nbroken\nagain") == ""


def test_the_words_are_paragraphs_with_their_speakers() -> None:
    """One speaker without a pause is one paragraph; marks become plain letters."""
    assert webvtt.plain(GOOD) == "Olha: It will & stand. Longer than us. And cheaper.\n\nIvo: No."


def test_subrip_becomes_webvtt() -> None:
    """Times, italics and awkward letters survive; colours do not."""
    text = "1\r\n00:00:01,000 --> 00:00:02,500\r\n<font color=red>Hi</font> <i>a</i> & b --> c\r\n"
    assert from_srt(text) == "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nHi <i>a</i> &amp; b --&gt; c\n"


def test_an_error_in_subrip_names_its_line() -> None:
    """A missing time is told with the line it should be in."""
    with pytest.raises(BadInput, match=r"^Line 6 of the captions"):
        from_srt("1\n00:00:01,000 --> 00:00:02,000\nx\n\n2\nno time\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_ukrainian_captions_survive_their_encoding(encoding: str) -> None:
    """A file in any usual encoding is read right."""
    text = "1\n00:00:03,000 --> 00:00:05,000\nПривіт, Їжаче\n"
    assert "Привіт, Їжаче" in read_captions(text.encode(encoding))


def test_a_plain_text_stays_as_it_is() -> None:
    """A transcript without times is a transcript all the same."""
    assert webvtt.plain(read_captions(b"First line.\r\nSecond.")) == "First line.\nSecond."
