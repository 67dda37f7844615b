"""What leaves of videos, sounds and documents: what is seen and heard, and no trace of their makers."""

import hashlib
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import av
import pikepdf
import pytest

from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText, StoredFile
from editor_app.recordings.copies import check_copy, clean_copy
from tests.recordings.films import (
    SECRETS,
    make_film,
    make_pdf,
    make_tracked_film,
    needs_exiftool,
    told_by_exiftool,
    turned,
)

FILMS = {
    "a.mp4": ("video/mp4", "libx264", "aac"),
    "b.mov": ("video/quicktime", "libx264", "aac"),
    "c.mp4": ("video/mp4", "libx265", "aac"),
    "d.mp4": ("video/mp4", "libsvtav1", "aac"),
    "e.webm": ("video/webm", "libvpx-vp9", "libopus"),
    "f.webm": ("video/webm", "libsvtav1", "libopus"),
    "g.m4a": ("audio/mp4", None, "aac"),
    "h.mp3": ("audio/mpeg", None, "libmp3lame"),
}


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A file of each kind, all of them full of names."""
    folder = tmp_path_factory.mktemp("films")
    made = {name: make_film(folder / name, *codecs) for name, (_, *codecs) in FILMS.items()}
    sound = made["h.mp3"]
    tags = b"APETAGEX" + b"Olha".ljust(120, b"\0") + b"TAG" + b"Secret Olha".ljust(125, b"\0")
    sound.write_bytes(sound.read_bytes() + tags)
    return made | {"i.pdf": make_pdf(folder / "i.pdf")}


def item(path: Path, mime_type: str, **text: object) -> Media:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    top = mime_type.partition("/")[0]
    kind = {"video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}.get(top, MediaKind.DOCUMENT)
    file = StoredFile(digest, mime_type, path.stat().st_size)
    now = datetime.now(UTC)
    return Media(MediaId("x"), kind, file, path.name, MediaText(**text), now, now)


def of_kind(name: str) -> str:
    return FILMS[name][0] if name in FILMS else "application/pdf"


EVERY = [*FILMS, "i.pdf"]


@needs_exiftool
@pytest.mark.parametrize("name", EVERY)
def test_a_copy_says_nothing_of_its_makers(name: str, originals: dict[str, Path], tmp_path: Path) -> None:
    """Neither exiftool nor a look at the bytes finds a name, a place, a day or a program."""
    original = originals[name]
    assert any(secret in told_by_exiftool(original).lower() for secret in SECRETS)

    copy = clean_copy(original, item(original, of_kind(name)), tmp_path)

    told = told_by_exiftool(copy).lower()
    content = copy.read_bytes().lower()
    assert [secret for secret in SECRETS if secret in told or secret.encode() in content] == []


@pytest.mark.parametrize("name", [*FILMS][:6])
def test_a_copy_shows_every_picture_of_the_original(
    name: str, originals: dict[str, Path], tmp_path: Path
) -> None:
    """The pictures are the same to the last bit, at the same times."""
    original = originals[name]
    copy = clean_copy(original, item(original, of_kind(name)), tmp_path)
    assert pictures_of(copy) == pictures_of(original)


@pytest.mark.parametrize("name", ["a.mp4", "e.webm", "g.m4a"])
def test_a_copy_sounds_like_the_original(name: str, originals: dict[str, Path], tmp_path: Path) -> None:
    """The sound is the same to the last bit, although its encoder's name is gone."""
    original = originals[name]
    copy = clean_copy(original, item(original, of_kind(name)), tmp_path)
    assert sound_of(copy) == sound_of(original)


def test_an_mp3_sounds_like_the_original(originals: dict[str, Path], tmp_path: Path) -> None:
    """Its samples are those of the original; only how much silence stands before them may differ."""
    original = originals["h.mp3"]
    copy = clean_copy(original, item(original, "audio/mpeg"), tmp_path)
    assert sound_of(original)[20_000:400_000] in sound_of(copy)


@pytest.mark.parametrize("name", EVERY)
def test_the_same_file_gives_the_same_copy(name: str, originals: dict[str, Path], tmp_path: Path) -> None:
    """Two copies made at different times agree to the last byte."""
    original = originals[name]
    media = item(original, of_kind(name))
    first = clean_copy(original, media, tmp_path / "one")
    if name == "i.pdf":
        time.sleep(1.1)  # an id made of the time would be another one by now
    second = clean_copy(original, media, tmp_path / "two")
    assert first.read_bytes() == second.read_bytes()


def test_a_copy_is_made_once(originals: dict[str, Path], tmp_path: Path) -> None:
    """The second question is answered from the cache."""
    media = item(originals["a.mp4"], "video/mp4")
    first = clean_copy(originals["a.mp4"], media, tmp_path)
    made = first.stat().st_mtime_ns
    assert clean_copy(tmp_path / "gone.mp4", media, tmp_path).stat().st_mtime_ns == made


def test_the_turn_of_a_picture_stays(tmp_path: Path) -> None:
    """A film taken upright is upright in the copy."""
    original = turned(make_film(tmp_path / "upright.mov"))
    copy = clean_copy(original, item(original, "video/quicktime"), tmp_path)
    with av.open(str(original)) as before, av.open(str(copy)) as after:
        turns = [next(each.decode(video=0)).rotation for each in (before, after)]
    assert turns[0] == turns[1] != 0


@pytest.mark.parametrize("name", EVERY)
def test_an_original_does_not_pass_the_check(name: str, originals: dict[str, Path], tmp_path: Path) -> None:
    """The look at what leaves would stop each of these files."""
    with pytest.raises(BadInput, match="cannot leave"):
        check_copy(originals[name], name)


@pytest.mark.parametrize(
    ("name", "dirt"),
    [
        ("a.mp4", b"\0\0\0\x14free" + b"Olha Source."),
        ("a.mp4", b"\0\0\0\x14uuid" + b"Olha Source."),
        ("e.webm", b"\xec\x84Olha"),
        ("h.mp3", b"TAG" + b"Olha".ljust(125, b"\0")),
    ],
)
def test_dirt_behind_a_copy_is_seen(
    name: str, dirt: bytes, originals: dict[str, Path], tmp_path: Path
) -> None:
    """Something added to a clean copy is found."""
    copy = clean_copy(originals[name], item(originals[name], of_kind(name)), tmp_path)
    spoilt = tmp_path / f"spoilt{copy.suffix}"
    spoilt.write_bytes(copy.read_bytes() + dirt)
    with pytest.raises(BadInput, match="cannot leave"):
        check_copy(spoilt, name)


@pytest.mark.parametrize("where", ["unit", "gap"])
def test_dirt_among_the_pictures_is_seen(where: str, originals: dict[str, Path], tmp_path: Path) -> None:
    """A unit that draws nothing, and bytes that belong to no picture, are found among the data."""
    copy = clean_copy(originals["a.mp4"], item(originals["a.mp4"], "video/mp4"), tmp_path)
    content = bytearray(copy.read_bytes())
    at = content.index(b"mdat")
    if where == "unit":
        content[at + 8] = 6  # SEI, where the first picture was
    else:
        size = int.from_bytes(content[at - 4 : at], "big")
        content[at - 4 : at] = (size + 4).to_bytes(4, "big")
        content += b"Olha"
    spoilt = tmp_path / "spoilt.mp4"
    spoilt.write_bytes(content)
    with pytest.raises(BadInput, match="cannot leave"):
        check_copy(spoilt, "a.mp4")


def test_an_author_put_into_a_clean_pdf_is_seen(originals: dict[str, Path], tmp_path: Path) -> None:
    """A PDF that was changed after it was cleaned does not pass."""
    copy = clean_copy(originals["i.pdf"], item(originals["i.pdf"], "application/pdf"), tmp_path)
    spoilt = tmp_path / "spoilt.pdf"
    with pikepdf.open(copy) as pdf:
        pdf.docinfo["/Author"] = "Olha"
        pdf.save(spoilt)
    with pytest.raises(BadInput, match="cannot leave"):
        check_copy(spoilt, "i.pdf")


def test_tracks_besides_picture_and_sound_do_not_come_along(tmp_path: Path) -> None:
    """Subtitles with a drone's position, a camera's data and chapters stay here."""
    original = make_tracked_film(tmp_path / "drone.mp4")
    assert all(secret in original.read_bytes() for secret in (b"GPS 50.45", b"Secret way", b"Flat of Olha"))

    copy = clean_copy(original, item(original, "video/mp4"), tmp_path)

    content = copy.read_bytes()
    assert not any(secret in content for secret in (b"GPS", b"Secret", b"Olha"))
    with av.open(str(copy)) as film:
        assert [stream.type for stream in film.streams] == ["video"]
        assert film.chapters() == []


def test_a_protected_item_never_leaves(originals: dict[str, Path], tmp_path: Path) -> None:
    """No copy is made of a file of a protected source."""
    media = item(originals["a.mp4"], "video/mp4", protected=True, title="Talk")
    with pytest.raises(Refused, match="“Talk” comes from a protected source"):
        clean_copy(originals["a.mp4"], media, tmp_path)
    assert list(tmp_path.rglob("*.mp4")) == []


def test_what_no_browser_plays_does_not_leave(tmp_path: Path) -> None:
    """The sentence names the codec, the advice what to do."""
    original = make_film(tmp_path / "old.mp4", "mpeg4", "aac")
    with pytest.raises(BadInput, match=r"“old.mp4” cannot leave. No browser plays MPEG-4 Part 2") as caught:
        clean_copy(original, item(original, "video/mp4"), tmp_path)
    assert "H.264" in caught.value.advice


@pytest.mark.parametrize("kind", ["redact", "hidden"])
def test_a_pdf_with_something_hidden_does_not_leave(kind: str, tmp_path: Path) -> None:
    """Blackenings that were never applied and layers that are off would come to light."""
    original = make_pdf(tmp_path / "deed.pdf", **{kind: True})
    with pytest.raises(BadInput, match=r"“deed.pdf” cannot leave"):
        clean_copy(original, item(original, "application/pdf"), tmp_path)


def test_a_pdf_keeps_its_pages_words_and_web_links(originals: dict[str, Path], tmp_path: Path) -> None:
    """Two pages with their words, their drawn marks and the one link to the web."""
    copy = clean_copy(originals["i.pdf"], item(originals["i.pdf"], "application/pdf"), tmp_path)
    with pikepdf.open(copy) as pdf:
        assert len(pdf.pages) == 2
        drawn = b"".join(each.read_bytes() for each in pdf.pages[0].obj["/Contents"])
        assert b"Public words" in drawn
        assert [str(note["/A"]["/URI"]) for note in pdf.pages[0].obj["/Annots"]] == ["https://example.org/x"]
        assert any("Fxo" in key for key in pdf.pages[0].obj["/Resources"]["/XObject"].keys())  # noqa: SIM118


@pytest.mark.parametrize("name", EVERY)
def test_a_damaged_file_ends_in_a_sentence(name: str, originals: dict[str, Path], tmp_path: Path) -> None:
    """Files cut off anywhere, or with bytes changed, give a clean copy or a sentence, and nothing else."""
    content = originals[name].read_bytes()
    for step in range(1, 8):
        broken = tmp_path / f"{step}-{name}"
        noise = bytearray(content)
        for at in range(len(content) * step // 9, len(content), 997):
            noise[at] = 0xA5
        broken.write_bytes(content[: len(content) * step // 8] if step % 2 else bytes(noise))
        assert _sentence_about(broken, of_kind(name), tmp_path).endswith((".", "clean"))


def _sentence_about(path: Path, mime_type: str, cache: Path) -> str:
    try:
        check_copy(clean_copy(path, item(path, mime_type), cache), path.name)
    except BadInput as error:
        return error.sentence
    return "clean"


def pictures_of(path: Path) -> list[tuple[float, str]]:
    with av.open(str(path)) as film:
        frames = list(film.decode(video=0))
        return [(round(each.time - frames[0].time, 3), _seen_in(each)) for each in frames]


def _seen_in(frame: av.VideoFrame) -> str:
    plane = frame.planes[0]  # its lines have unused bytes behind them
    content = bytes(plane)
    lines = (content[row * plane.line_size :][: plane.width] for row in range(plane.height))
    return hashlib.sha256(b"".join(lines)).hexdigest()


def sound_of(path: Path) -> bytes:
    with av.open(str(path)) as film:
        return b"".join(bytes(frame.planes[0]) for frame in film.decode(audio=0))


def test_an_item_without_a_file_has_no_copy(originals: dict[str, Path], tmp_path: Path) -> None:
    """A video at an outside address has nothing that could leave."""
    media = replace(item(originals["a.mp4"], "video/mp4"), file=None)
    with pytest.raises(BadInput, match="has no file"):
        clean_copy(originals["a.mp4"], media, tmp_path)
