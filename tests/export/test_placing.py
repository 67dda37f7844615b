"""A bundle is swapped in whole, or the old one stays."""

import errno
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from memory_source import MemorySource, small_newsroom

from editor_app.domain.errors import Cancelled, DiskTrouble, Refused
from editor_app.export import placing
from editor_app.export.bundle import write_bundle
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions
from editor_app.export.placing import Place, put_folder, reserved
from editor_app.progress import CancelToken, Silent

PARTS = Path(__file__).parent / "parts"


class CancelAt:
    """A progress that cancels when a stage comes to a number."""

    def __init__(self, cancel: CancelToken, stage: str, number: int) -> None:
        self._cancel, self._stage, self._number = cancel, stage, number

    def step(self, stage: str, done: int, total: int) -> None:
        """Cancel at the place."""
        if (stage, done) == (self._stage, self._number):
            self._cancel.cancel()


def names(folder):
    """Return what lies in a folder."""
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize(
    ("stage", "number"), [("Writing pages", 2), ("Making pictures", 1), ("Putting the bundle in place", 0)]
)
def test_cancelling_leaves_the_old_bundle(export, source, tmp_path, stage, number):
    """A cancelled export changes nothing and leaves nothing behind."""
    export()
    before = (tmp_path / "site/manifest.json").read_bytes()
    source.add_article("newer")
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        write_bundle(source, tmp_path / "site", ExportOptions(), CancelAt(cancel, stage, number), cancel)
    assert (tmp_path / "site/manifest.json").read_bytes() == before
    assert verify_bundle(tmp_path / "site") == []
    assert names(tmp_path) == ["originals", "site"]


class FullDisk(MemorySource):
    """A source whose disk is full when the first rendition is made."""

    def renditions(self, media, wanted):
        """Say no."""
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_the_old_bundle(export, source, tmp_path):
    """A disk that is full is a sentence, and the old bundle stays."""
    export()
    full = FullDisk(tmp_path / "originals")
    vars(full).update(vars(source))
    with pytest.raises(DiskTrouble, match="full"):
        write_bundle(full, tmp_path / "site", ExportOptions(), Silent(), CancelToken())
    assert verify_bundle(tmp_path / "site") == []
    assert names(tmp_path) == ["originals", "site"]


def test_a_folder_of_something_else_is_refused(export, tmp_path):
    """A folder with files that are no bundle is not touched."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/letter.txt").write_text("keep me")
    with pytest.raises(Refused, match="not a bundle"):
        export()
    assert (tmp_path / "site/letter.txt").read_text() == "keep me"


def test_files_put_into_a_bundle_are_not_lost(export, tmp_path):
    """A bundle that also holds somebody's own file is not replaced."""
    export()
    (tmp_path / "site/CNAME").write_text("lantern.example")
    with pytest.raises(Refused, match="CNAME"):
        export()
    assert (tmp_path / "site/CNAME").exists()


def test_a_file_in_the_place_is_refused(export, tmp_path):
    """A folder does not replace a file, nor a zip one that is no bundle."""
    (tmp_path / "site").write_text("a file")
    (tmp_path / "notes.zip").write_text("no zip")
    for wished in ({"out": tmp_path / "site"}, {"out": tmp_path / "notes.zip", "zip": True}):
        with pytest.raises(Refused):
            export(**wished)
    assert (tmp_path / "notes.zip").read_text() == "no zip"


def test_an_empty_folder_is_a_good_place(export, tmp_path):
    """An export fills an empty folder, and makes the folders above a new one."""
    (tmp_path / "site").mkdir()
    export()
    export(tmp_path / "new/deep/site")
    assert verify_bundle(tmp_path / "site") == verify_bundle(tmp_path / "new/deep/site") == []


def test_two_exports_to_one_place_do_not_meet(export, tmp_path):
    """While one export holds a place, another is told to wait."""
    with reserved(tmp_path / "site"), pytest.raises(Refused, match="Another export"):
        export()


def test_a_new_bundle_replaces_an_old_one_and_its_leavings(export, source, tmp_path):
    """What is no longer exported is gone, and so is what a killed export left."""
    export()
    del source.articles["tram"]
    (tmp_path / ".site.staging/articles").mkdir(parents=True)
    export()
    assert not (tmp_path / "site/articles/tram").exists()
    assert names(tmp_path) == ["originals", "site"]


def test_folders_are_replaced_where_the_system_cannot_exchange_them(export, tmp_path, monkeypatch):
    """Without an exchange in one step the old bundle steps aside, and comes back if the new one fails."""
    export()
    monkeypatch.setattr(placing, "_exchange", lambda one, other: False)
    export()
    assert verify_bundle(tmp_path / "site") == []
    place = Place(tmp_path / "site")
    place.out.rename(place.old)  # as if it had been killed between the two steps
    with reserved(place.out):
        assert verify_bundle(place.out) == []
    with pytest.raises(OSError, match="staging"):
        put_folder(place)  # nothing is staged
    assert verify_bundle(place.out) == []


def test_killing_an_export_leaves_a_whole_bundle(tmp_path):
    """Killed at any moment, the bundle is the old one or the new one, and the next export works."""
    command = [sys.executable, PARTS / "export_once.py", tmp_path / "originals", tmp_path / "site"]
    subprocess.run([*command, "3"], check=True, capture_output=True)
    chance = random.Random(7)
    killed = 0
    for more in range(20):
        process = subprocess.Popen([*command, str(4 + more)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0, 0.35))
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        process.stdout.close()
        assert verify_bundle(tmp_path / "site") == []
    assert killed >= 5
    source = small_newsroom(tmp_path / "originals")
    write_bundle(source, tmp_path / "site", ExportOptions(), Silent(), CancelToken())
    assert names(tmp_path) == ["originals", "site"]
