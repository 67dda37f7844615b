"""Hostile and damaged files of every kind: each is taken in or gets its sentence, and nothing dies of one."""

import os
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from editor_app.domain.intake import IntakeReceipt
from editor_app.pictures import processes as children
from editor_app.pictures.kinds import kind_of_head
from editor_app.services.taking_in import take_in_batch
from editor_app.storage.library import Library
from tests.pictures.hostile import bombs, hostile_files, sound_files

COUNT = int(os.environ.get("DATELINE_HOSTILE_FILES", "400"))
MEMORY = 1_600  # MB a child may really have held
PATIENCE = 60.0 + COUNT * 0.5  # seconds


def taken_in(library: Library, folder: Path, files) -> IntakeReceipt:
    """Write the files and take them all in."""
    for number, (name, content) in enumerate(files):
        (folder / f"{number:05}-{name}").write_bytes(content)
    started = time.monotonic()
    receipt = take_in_batch(library, [folder]).value
    assert time.monotonic() - started < PATIENCE
    return receipt


def largest_child() -> int:
    """Return the most memory a child that is still there has held, in MB; 0 where nobody tells."""
    held = [0]
    for listed in Path("/proc/self/task").glob("*/children"):
        for child in listed.read_text().split():
            status = Path(f"/proc/{child}/status")
            lines = status.read_text().splitlines() if status.exists() else []
            held += [int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")]
    return max(held)


@pytest.fixture(scope="module")
def sound(tmp_path_factory) -> dict[str, bytes]:
    """A sound file of every kind, by its ending."""
    return sound_files(tmp_path_factory.mktemp("films"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def test_every_hostile_file_is_accepted_or_gets_its_sentence(
    library: Library, sound: dict[str, bytes], folder: Path
) -> None:
    """Cut, flipped, lying, shuffled and glued files: none is forgotten, none takes the program along."""
    receipt = taken_in(library, folder, hostile_files(sound, COUNT))

    assert receipt.left == 0
    assert receipt.count >= COUNT - 1  # a zip counts as what is in it
    assert all(refused.sentence.endswith(".") and refused.name for refused in receipt.refused)
    assert largest_child() < MEMORY
    assert not list(library.media_files.folder.glob(".taking-*"))
    sys.stdout.write(told(receipt))


def test_every_bomb_is_refused_or_harmless(library: Library, folder: Path) -> None:
    """What would become too large, or take for ever, ends in a sentence; the largest honest ones come in."""
    receipt = taken_in(library, folder, bombs())

    names = {refused.name.partition("-")[2] for refused in receipt.refused}
    assert {
        "size-50000x50000.png",
        "uses.svg",
        "laughs.svg",
        "outside.svg",
        "wide-signs.svg",
        "deep.svg",
    } <= names
    assert largest_child() < MEMORY


def test_the_sound_files_are_taken(library: Library, sound: dict[str, bytes], folder: Path) -> None:
    """The files all others are made from come in, so that it is the damage that is refused."""
    receipt = taken_in(library, folder, ((f"good.{ending}", content) for ending, content in sound.items()))

    assert len(receipt.taken) == len(sound)


def test_a_child_that_is_killed_is_replaced(library: Library, sound: dict[str, bytes], folder: Path) -> None:
    """When the system ends a child, the next file is opened by another."""
    taken_in(library, folder, [("first.jpg", sound["jpg"])])
    waiting = children.processes()._idle.queue
    for child in [child for child in waiting if child is not None]:
        os.kill(child.pid, 9)

    (folder / "00000-first.jpg").unlink()

    receipt = taken_in(library, folder, [("second.png", sound["png"])])

    assert [item.file_name for item in receipt.taken] == ["00000-second.png"]
    assert not receipt.refused


@pytest.mark.parametrize(
    ("head", "mime_type"),
    [
        (b"\xff\xd8\xff\xe0PK\x03\x04", "image/jpeg"),
        (b"GIF89a%PDF-1.7<svg ", "image/gif"),
        (b"%PDF-1.7\n<svg xmlns=", "application/pdf"),
        (b"<!-- x --><?xml?>\n <svg:svg xmlns:svg='x'>", "image/svg+xml"),
        ("<svg/>".encode("utf-16"), "image/svg+xml"),
        (b"<html><svg></svg></html>", ""),
        (b"\0\0\0\x18ftypavif\0\0\0\0avifmif1", "image/avif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "image/avif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "image/heic"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video/quicktime"),
        (b"\0\0\0\x14ftypM4A \0\0\0\0M4A ", "audio/mp4"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xfe\x90\x64", ""),
        (b"MZ\x90\0", ""),
        (b"", ""),
    ],
)
def test_what_a_file_is_stands_in_its_first_bytes(head: bytes, mime_type: str) -> None:
    """The first sign decides, whatever comes after it."""
    assert kind_of_head(head) == mime_type


def test_a_head_made_to_confuse_is_given_up_at_once() -> None:
    """Four kilobytes of comments that never become a drawing take no time."""
    started = time.monotonic()
    for head in (b"<??>" * 1024, b"<!---->" * 585, b"<!DOCTYPE x []>" * 270, b" " * 4096, b"<!--" * 1024):
        assert kind_of_head(head) == ""
    assert time.monotonic() - started < 0.5


def told(receipt: IntakeReceipt) -> str:
    """Return how it went, for those who look (pytest -s)."""
    sentences = Counter(refused.sentence.partition(" ")[2] for refused in receipt.refused)
    lines = [f"{count:6} … {sentence}" for sentence, count in sentences.most_common()]
    counts = (
        f"{len(receipt.taken)} taken, {len(receipt.already)} already there, {len(receipt.refused)} refused"
    )
    return "\n".join(["", counts, f"largest child: {largest_child()} MB", *lines, ""])
