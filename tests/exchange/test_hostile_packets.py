"""Damaged and hostile packets: none opens as something else, none dies, nothing is written outside."""

import os
from pathlib import Path

import pytest

from editor_app.domain.errors import BadInput, KnownError
from editor_app.exchange.contents import PacketContent, read_content
from editor_app.exchange.keys import Identity, identity
from editor_app.exchange.packet_reading import open_packet
from tests.exchange.packets import PICTURE, damaged, strange_zips, write

COUNT = int(os.environ.get("DATELINE_HOSTILE_PACKETS", "400"))


@pytest.fixture(scope="module")
def olena(tmp_path_factory) -> Identity:
    """Somebody with keys."""
    return identity(tmp_path_factory.mktemp("keys"), "Olena")


@pytest.fixture(scope="module")
def eve(tmp_path_factory) -> Identity:
    """Somebody else with keys."""
    return identity(tmp_path_factory.mktemp("other keys"), "Eve")


def opened(packet: bytes, place: Path, secret: str = "") -> PacketContent:
    """Write a packet into an empty place, open it there, and look at what it left on the disk."""
    place.mkdir()
    folder = place / "unpacked"
    folder.mkdir()
    path = place / "story.dateline"
    path.write_bytes(packet)
    try:
        found = open_packet(path, folder, secret)
        content = read_content(found.content, found.media)
        if content.by.key != found.key:
            raise BadInput("signed by somebody else")
        assert [each.read_bytes() for each in found.media.values()] == [PICTURE]
        return content
    finally:
        assert sorted(each.name for each in place.iterdir()) == ["story.dateline", "unpacked"]
        assert all(each.is_file() and not each.is_symlink() for each in folder.iterdir())


def test_damaged_packets_are_refused_or_open_as_they_were(olena: Identity, tmp_path: Path) -> None:
    """A flipped bit in a date that nobody reads does no harm; any other is seen."""
    sound = write(tmp_path, olena).read_bytes()
    meant = opened(sound, tmp_path / "sound")
    as_they_were = 0
    for number, packet in enumerate(damaged(sound, COUNT)):
        try:
            assert opened(packet, tmp_path / str(number)) == meant
            as_they_were += 1
        except KnownError:
            continue
    assert as_they_were < COUNT / 4


def test_damaged_sealed_packets_are_refused(olena: Identity, tmp_path: Path) -> None:
    """Sealed bytes are all or nothing."""
    sound = write(tmp_path, olena, receiver=olena.card.receiver).read_bytes()
    meant = opened(sound, tmp_path / "sound", olena.secret)
    for number, packet in enumerate(damaged(sound, COUNT // 8)):
        try:
            assert opened(packet, tmp_path / str(number), olena.secret) == meant
        except KnownError:
            continue


def test_no_packet_made_on_purpose_opens(olena: Identity, eve: Identity, tmp_path: Path) -> None:
    """Names that climb, links, bombs, forged signatures, swapped pictures, documents that make no sense."""
    opening = []
    for number, (what, packet) in enumerate(strange_zips(olena, eve)):
        try:
            opened(packet, tmp_path / str(number))
            opening.append(what)
        except KnownError:
            continue
    assert opening == []
