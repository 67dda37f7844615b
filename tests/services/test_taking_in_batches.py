"""Taking many files in: folders, zips, cancelling, and the receipt."""

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.errors import DiskTrouble
from editor_app.progress import CancelToken
from editor_app.services import intake_batch, media
from editor_app.services.media_use import bin_media
from editor_app.services.taking_in import take_in, take_in_batch
from editor_app.storage.library import Library


def png(colour: str = "red", size: tuple[int, int] = (30, 20)) -> bytes:
    """Return a small picture."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def pictures(folder: Path, count: int) -> list[Path]:
    """Write as many different pictures."""
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number:03}.png" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(png(size=(30 + number, 20)))
    return paths


def zipped(path: Path, entries: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write a zip of these names and contents."""
    with zipfile.ZipFile(path, "w", packing) as made:
        for name, content in entries.items():
            made.writestr(zipfile.ZipInfo(name) if name.endswith("/") else name, content)
    return path


def left_behind(library: Library) -> list[Path]:
    """Return what a batch forgot in the store."""
    return list(library.media_files.folder.glob(".taking-*"))


def test_each_file_is_taken_already_there_or_refused(library: Library, tmp_path: Path) -> None:
    """The receipt tells of each in the order they were given; a bad one does not keep the others out."""
    paths = pictures(tmp_path / "in", 6)
    known = take_in(library, paths[4]).value
    paths[2].write_bytes(paths[2].read_bytes()[:60])

    done = take_in_batch(library, [*paths, tmp_path / "gone.jpg"])

    receipt = done.value
    assert [item.file_name for item in receipt.taken] == ["000.png", "001.png", "003.png", "005.png"]
    assert receipt.already == (known,)
    assert [refused.name for refused in receipt.refused] == ["002.png", "gone.jpg"]
    assert "002.png is damaged" in receipt.refused[0].sentence
    assert done.changes.media == {item.id for item in receipt.taken}
    assert len(media.list_media(library)) == 5
    assert not left_behind(library)


def test_the_same_bytes_twice_in_a_batch_are_one_item(library: Library, tmp_path: Path) -> None:
    """The second of two equal files is already there."""
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(png())

    receipt = take_in_batch(library, [tmp_path / "a.png", tmp_path / "b.png"]).value

    assert (len(receipt.taken), len(receipt.already)) == (1, 1)


def test_a_binned_picture_comes_back_with_its_batch(library: Library, tmp_path: Path) -> None:
    """What lay in the bin counts as taken."""
    (path,) = pictures(tmp_path / "in", 1)
    bin_media(library, take_in(library, path).value.id)

    receipt = take_in_batch(library, [path]).value

    assert [item.binned_at for item in receipt.taken] == [None]


def test_folders_are_read_to_the_bottom(library: Library, tmp_path: Path) -> None:
    """Folders in folders count; what systems hide there, and links, do not."""
    pictures(tmp_path / "in", 2)
    pictures(tmp_path / "in" / "deeper", 3)
    (tmp_path / "in" / "__MACOSX").mkdir()
    (tmp_path / "in" / "__MACOSX" / "._1.png").write_bytes(b"x")
    (tmp_path / "in" / ".DS_Store").write_bytes(b"x")
    (tmp_path / "elsewhere.png").write_bytes(png("blue"))
    (tmp_path / "in" / "link.png").symlink_to(tmp_path / "elsewhere.png")

    receipt = take_in_batch(library, [tmp_path / "in"]).value

    assert (len(receipt.taken), len(receipt.already)) == (3, 2)
    assert [refused.sentence for refused in receipt.refused] == ["link.png is a link to another file."]


def test_a_zip_is_taken_entry_by_entry(library: Library, tmp_path: Path) -> None:
    """Its pictures come in, its folders and hidden files are passed over."""
    entries = {"a/": b"", "a/red.png": png(), "a/blue.png": png("blue"), "__MACOSX/a/._red.png": b"x"}

    receipt = take_in_batch(library, [zipped(tmp_path / "send.zip", entries)]).value

    assert [item.file_name for item in receipt.taken] == ["red.png", "blue.png"]
    assert not receipt.refused
    assert not left_behind(library)


@pytest.mark.parametrize("name", ["../up.png", "/etc/up.png", "a/../../up.png", "..\\up.png", "C:\\up.png"])
def test_a_zip_cannot_climb_out(library: Library, tmp_path: Path, name: str) -> None:
    """A name that leads out of the zip is refused; the others come in."""
    receipt = take_in_batch(library, [zipped(tmp_path / "x.zip", {name: png(), "ok.png": png("blue")})]).value

    assert [item.file_name for item in receipt.taken] == ["ok.png"]
    assert [refused.sentence for refused in receipt.refused] == ["up.png leads out of the zip by its name."]
    assert not list(tmp_path.rglob("up.png"))


def test_links_doubles_passwords_and_zips_in_a_zip_are_refused(library: Library, tmp_path: Path) -> None:
    """Each has its sentence."""
    link = zipfile.ZipInfo("link.png")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as made:
        made.writestr(link, "/etc/passwd")
        made.writestr("twice.png", png())
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("twice.png", png("blue"))
        made.writestr("more.zip", zipped(tmp_path / "inner.zip", {"a.png": png()}).read_bytes())
        made.writestr(zipfile.ZipInfo("secret.png"), png("green"))
    packed = bytearray((tmp_path / "x.zip").read_bytes())
    packed[packed.rindex(b"PK\x01\x02") + 8] |= 1  # the last entry says it is encrypted
    (tmp_path / "x.zip").write_bytes(packed)

    receipt = take_in_batch(library, [tmp_path / "x.zip"]).value

    assert not receipt.taken
    assert [refused.sentence for refused in receipt.refused] == [
        "link.png is a link to another file.",
        "twice.png is in the zip more than once.",
        "twice.png is in the zip more than once.",
        "more.zip is a zip inside a zip; unpack it first.",
        "secret.png asks for a password.",
    ]


def test_a_zip_bomb_is_a_sentence(library: Library, tmp_path: Path) -> None:
    """An entry that unpacks to a thousand times its size is refused unread."""
    bomb = zipped(tmp_path / "bomb.zip", {"zero.png": bytes(50_000_000), "ok.png": png()})

    receipt = take_in_batch(library, [bomb]).value

    assert [refused.sentence for refused in receipt.refused] == [
        "zero.png unpacks to far more than a picture would."
    ]
    assert [item.file_name for item in receipt.taken] == ["ok.png"]


def test_an_entry_that_lies_about_its_size_is_refused(library: Library, tmp_path: Path) -> None:
    """An entry whose bytes do not fit what the directory says is damaged; the next one comes in."""
    path = zipped(tmp_path / "x.zip", {"lie.png": png(), "ok.png": png("blue")})
    packed = bytearray(path.read_bytes())
    struct.pack_into("<I", packed, packed.index(b"PK\x01\x02") + 24, 20)  # the size unpacked
    path.write_bytes(packed)

    receipt = take_in_batch(library, [path]).value

    assert [refused.sentence for refused in receipt.refused] == ["lie.png is damaged or incomplete."]
    assert [item.file_name for item in receipt.taken] == ["ok.png"]


@pytest.mark.parametrize("cut", [10, 60, -30, -4])
def test_a_damaged_zip_is_a_sentence(library: Library, tmp_path: Path, cut: int) -> None:
    """A zip that was not sent completely is refused by name."""
    path = zipped(tmp_path / "half.zip", {"a.png": png(), "b.png": png("blue")})
    path.write_bytes(path.read_bytes()[:cut])

    receipt = take_in_batch(library, [path]).value

    assert not receipt.taken
    assert [refused.sentence for refused in receipt.refused] == ["half.zip is damaged or incomplete."]


def test_a_word_document_is_no_zip_of_pictures(library: Library, tmp_path: Path) -> None:
    """A DOCX is a zip inside; it is not emptied into the library."""
    path = zipped(tmp_path / "story.docx", {"[Content_Types].xml": b"<x/>", "word/media/a.png": png()})

    receipt = take_in_batch(library, [path]).value

    assert "is a document" in receipt.refused[0].sentence
    assert not receipt.taken


def test_a_large_zip_is_unpacked_part_by_part(library: Library, tmp_path: Path, monkeypatch) -> None:
    """Every entry comes in once, and what was unpacked is gone."""
    monkeypatch.setattr("editor_app.importing.media_sources._BYTES_AT_ONCE", 300)
    entries = {f"{number}.png": png(size=(30 + number, 20)) for number in range(9)}

    receipt = take_in_batch(library, [zipped(tmp_path / "many.zip", entries)]).value

    assert [item.file_name for item in receipt.taken] == list(entries)
    assert not left_behind(library)


class CancelAfter:
    """A progress that cancels when so many files are in."""

    def __init__(self, count: int) -> None:
        self.token, self._count = CancelToken(), count
        self.last = (0, 0)

    def step(self, stage: str, done: int, total: int) -> None:
        """Hear how far it is."""
        self.last = (done, total)
        if done >= self._count:
            self.token.cancel()


def test_a_cancel_keeps_what_is_in(library: Library, tmp_path: Path, monkeypatch) -> None:
    """The receipt says how many are in and how many nobody looked at."""
    monkeypatch.setattr(intake_batch, "GROUP", 1)
    paths = pictures(tmp_path / "in", 40)
    watcher = CancelAfter(3)

    receipt = take_in_batch(library, paths, watcher, watcher.token).value

    assert receipt.cancelled
    assert 3 <= len(receipt.taken) < 40
    assert len(receipt.taken) + receipt.left == 40
    assert len(media.list_media(library)) == len(receipt.taken)
    assert not left_behind(library)


def test_progress_ends_at_the_whole(library: Library, tmp_path: Path) -> None:
    """The last word is that all are done, those in the zip too."""
    watcher = CancelAfter(99)
    more = zipped(tmp_path / "x.zip", {"a.png": png("blue"), "b.png": png("green")})

    take_in_batch(library, [*pictures(tmp_path / "in", 3), more], watcher)

    assert watcher.last == (5, 5)


def test_a_full_disk_stops_the_batch_and_keeps_what_is_in(
    library: Library, tmp_path: Path, monkeypatch
) -> None:
    """The reason stands in the receipt once, and the rest counts as left."""
    paths = pictures(tmp_path / "in", 30)
    real, seen = library.media_files.take, []

    def full_after_five(path: Path):
        seen.append(path)
        if len(seen) > 5:
            raise DiskTrouble("The disk is full.")
        return real(path)

    monkeypatch.setattr(library.media_files, "take", full_after_five)
    receipt = take_in_batch(library, paths).value

    assert len(receipt.taken) == 5 == len(media.list_media(library))
    assert {refused.sentence for refused in receipt.refused} == {"The disk is full."}
    assert receipt.count + receipt.left == 30
    assert receipt.left > 15
