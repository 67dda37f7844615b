"""A packet that was written opens as it was, and is the same file for the same content."""

from pathlib import Path

import pytest

from editor_app.domain.errors import BadInput, Refused
from editor_app.exchange.contents import read_content
from editor_app.exchange.keys import Identity, identity
from editor_app.exchange.packet_file import write_packet
from editor_app.exchange.packet_reading import open_packet
from tests.exchange.packets import PICTURE, content_of, write


@pytest.fixture
def olena(tmp_path: Path) -> Identity:
    """Somebody with keys."""
    return identity(tmp_path / "keys", "Olena")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder to unpack into."""
    (tmp_path / "unpacked").mkdir()
    return tmp_path / "unpacked"


def test_a_packet_opens_as_it_was_written(tmp_path: Path, olena: Identity, folder: Path) -> None:
    """The document, the picture and the key are those of the sender."""
    opened = open_packet(write(tmp_path, olena), folder)

    assert read_content(opened.content, opened.media) == content_of(olena)
    assert [path.read_bytes() for path in opened.media.values()] == [PICTURE]
    assert opened.key == olena.card.key


def test_the_same_content_is_the_same_file(tmp_path: Path, olena: Identity) -> None:
    """Byte for byte, so that its id says what is in it."""
    first = write(tmp_path, olena).read_bytes()

    assert write(tmp_path, olena).read_bytes() == first


def test_a_sealed_packet_opens_with_the_secret_key(tmp_path: Path, olena: Identity, folder: Path) -> None:
    """Nothing of the plain packet stays beside it."""
    packet = write(tmp_path, olena, receiver=olena.card.receiver)

    opened = open_packet(packet, folder, olena.secret)

    assert opened.sealed
    assert [path.read_bytes() for path in opened.media.values()] == [PICTURE]
    assert sorted(each.name for each in tmp_path.glob("*story*")) == ["story.dateline"]
    assert len(list(folder.iterdir())) == 1


def test_a_sealed_packet_without_a_key_says_so(tmp_path: Path, olena: Identity, folder: Path) -> None:
    """It is not called damaged."""
    packet = write(tmp_path, olena, receiver=olena.card.receiver)

    with pytest.raises(Refused, match="is sealed"):
        open_packet(packet, folder)


def test_a_file_that_is_not_what_it_should_be_stops_the_packet(tmp_path: Path, olena: Identity) -> None:
    """A damaged original never leaves under the hash of the sound one, and the old packet stays."""
    picture = tmp_path / "picture"
    picture.write_bytes(b"damaged")
    out = tmp_path / "story.dateline"
    out.write_bytes(b"old")

    with pytest.raises(Refused, match="damaged"):
        write_packet(out, b"{}", {"0" * 64: picture}, olena)

    assert out.read_bytes() == b"old"
    assert sorted(each.name for each in tmp_path.glob("*.dateline*")) == ["story.dateline"]


def test_a_file_that_is_no_packet_says_so(tmp_path: Path, folder: Path) -> None:
    """Any other file gets a sentence."""
    other = tmp_path / "letter.dateline"
    other.write_bytes(b"Dear colleague, " * 10)

    with pytest.raises(BadInput):
        open_packet(other, folder)
