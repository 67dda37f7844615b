"""A delivery into a folder sends what changed, in order, and touches nothing that is not ours."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from delivery_desk import Desk, contents, make_bundle

from editor_app.domain.errors import Cancelled, DiskTrouble, Refused
from editor_app.export.delivery.folder import FolderPlace
from editor_app.export.delivery.place import Sent
from editor_app.export.delivery.trouble import ConnectionBroken, ForeignFiles

FIRST = {
    "index.html": "front 1",
    "articles/mist/index.html": "mist 1",
    "feed.json": "feed 1",
    "assets/style.css": "style",
    "media/m1/full.jpg": "picture",
}
SECOND = {
    "index.html": "front 2",
    "articles/bread/index.html": "bread",
    "feed.json": "feed 2",
    "assets/style.css": "style",
    "media/m1/full.jpg": "picture",
}


class Watched(FolderPlace):
    """A folder that notes in which order it is written, and breaks off where it is told to."""

    def __init__(self, folder: Path, break_at: str = "") -> None:
        super().__init__(folder)
        self.order: list[str] = []
        self.break_at = break_at

    def put(self, path: str, source: Path, sent: Sent) -> None:
        """Write a file."""
        if path == self.break_at:
            self.break_at = ""
            raise ConnectionBroken(self.name)
        super().put(path, source, sent)
        self.order.append(path)

    def remove(self, path: str) -> None:
        """Remove a file."""
        super().remove(path)
        self.order.append(f"-{path}")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Where the bundles go."""
    return tmp_path / "site"


@pytest.fixture
def desk(tmp_path: Path, site: Path) -> Desk:
    """A library's side."""
    return Desk(tmp_path / "desk", str(site))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip("this system lets nobody mount a disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_pictures_go_first_and_the_manifest_last(tmp_path: Path, site: Path, desk: Desk) -> None:
    """A page never shows what is not there yet: media and assets, data, pages, front page, manifest."""
    watched = Watched(site)
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: watched)
    assert watched.order == [
        "assets/style.css",
        "media/m1/full.jpg",
        "feed.json",
        "articles/mist/index.html",
        "index.html",
        "manifest.json",
    ]


def test_only_what_changed_travels(tmp_path: Path, site: Path, desk: Desk) -> None:
    """The second delivery sends new and changed files, and removes what is no more, before the manifest."""
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(site))
    watched = Watched(site)
    desk.deliver(make_bundle(tmp_path / "two", SECOND), lambda: watched)
    assert watched.order == [
        "feed.json",
        "articles/bread/index.html",
        "index.html",
        "-articles/mist/index.html",
        "manifest.json",
    ]
    assert contents(site) == contents(tmp_path / "two")
    assert not (site / "articles" / "mist").exists()


def test_an_unchanged_bundle_sends_nothing(tmp_path: Path, site: Path, desk: Desk) -> None:
    """Publishing twice is publishing once."""
    bundle = make_bundle(tmp_path / "one", FIRST)
    desk.deliver(bundle, lambda: FolderPlace(site))
    assert not desk.plan(bundle, FolderPlace(site))


def test_a_dry_run_makes_nothing(tmp_path: Path, site: Path, desk: Desk) -> None:
    """A plan names files and bytes, and the target stays as it is."""
    bundle = make_bundle(tmp_path / "one", FIRST)
    plan = desk.plan(bundle, FolderPlace(site))
    assert plan.new[0].path == "assets/style.css"
    assert plan.byte_size == sum(p.stat().st_size for p in bundle.rglob("*") if p.is_file())
    assert not site.exists()


def test_foreign_files_stay(tmp_path: Path, site: Path, desk: Desk) -> None:
    """What Dateline did not put there is never touched."""
    site.mkdir()
    (site / "CNAME").write_text("lantern.example")
    (site / "articles").mkdir()
    (site / "articles" / "mine.html").write_text("by hand")
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(site))
    desk.deliver(make_bundle(tmp_path / "two", {"index.html": "alone"}), lambda: FolderPlace(site))
    assert (site / "CNAME").read_text() == "lantern.example"
    assert (site / "articles" / "mine.html").read_text() == "by hand"


def test_a_foreign_file_in_the_way_is_named(tmp_path: Path, site: Path, desk: Desk) -> None:
    """Nothing is sent when a file of somebody else would be overwritten, unless the place is taken over."""
    site.mkdir()
    (site / "index.html").write_text("somebody's page")
    bundle = make_bundle(tmp_path / "one", FIRST)
    with pytest.raises(ForeignFiles) as refused:
        desk.deliver(bundle, lambda: FolderPlace(site))
    assert refused.value.paths == ("index.html",)
    assert contents(site) == {"index.html": "somebody's page"}
    desk.deliver(bundle, lambda: FolderPlace(site), take_over=True)
    assert contents(site) == contents(bundle)


def test_the_site_of_another_newsroom_is_not_taken(tmp_path: Path, site: Path, desk: Desk) -> None:
    """A bundle that another newsroom published is foreign, all of it."""
    other = Desk(tmp_path / "other", str(site))
    other.deliver(make_bundle(tmp_path / "one", FIRST, newsroom="Others"), lambda: FolderPlace(site))
    before = contents(site)
    with pytest.raises(ForeignFiles):
        desk.deliver(make_bundle(tmp_path / "two", SECOND), lambda: FolderPlace(site))
    assert contents(site) == before


def test_a_colleague_s_library_goes_on_from_the_manifest_there(
    tmp_path: Path, site: Path, desk: Desk
) -> None:
    """Without a record of our own the manifest at the target says what Dateline put there."""
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(site))
    colleague = Desk(tmp_path / "colleague", str(site))
    colleague.deliver(make_bundle(tmp_path / "two", SECOND), lambda: FolderPlace(site))
    assert contents(site) == contents(tmp_path / "two")


def test_a_broken_connection_is_tried_again(tmp_path: Path, site: Path, desk: Desk) -> None:
    """A delivery goes on after a connection broke once, and sends no file twice."""
    watched = Watched(site, break_at="feed.json")
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: watched)
    assert len(watched.order) == len(set(watched.order)) == len(FIRST) + 1


@pytest.mark.parametrize("cut_at", [*SECOND, "manifest.json"])
def test_a_delivery_that_broke_off_is_resumed(tmp_path: Path, site: Path, desk: Desk, cut_at: str) -> None:
    """Wherever it was cut, the next one sends the rest alone, and takes its own half for its own."""
    desk.delays = ()
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(site))
    bundle = make_bundle(tmp_path / "two", SECOND)
    first = Watched(site, break_at=cut_at)
    try:
        desk.deliver(bundle, lambda: first)
    except ConnectionBroken:
        second = Watched(site)
        desk.deliver(bundle, lambda: second)
        assert not {*first.order} & {*second.order}
    assert contents(site) == contents(bundle)


def test_halves_of_a_killed_delivery_are_cleared(tmp_path: Path, site: Path, desk: Desk) -> None:
    """What a killed program left under a passing name is gone after the next delivery."""
    site.mkdir()
    (site / ".index.html.dateline-part").write_text("fro")
    desk.journal_file.parent.mkdir(exist_ok=True)
    desk.journal_file.write_text(f'{{"target": "{site}"}}\n{{"begun": "index.html"}}\n{{"sen')
    bundle = make_bundle(tmp_path / "one", FIRST)
    desk.deliver(bundle, lambda: FolderPlace(site))
    assert contents(site) == contents(bundle)


def test_a_revert_after_a_cut_is_sent(tmp_path: Path, site: Path, desk: Desk) -> None:
    """A file that a cut delivery has changed is changed back, though the manifest there is silent."""
    desk.delays = ()
    one = make_bundle(tmp_path / "one", FIRST)
    desk.deliver(one, lambda: FolderPlace(site))
    with pytest.raises(ConnectionBroken):
        desk.deliver(make_bundle(tmp_path / "two", SECOND), lambda: Watched(site, break_at="index.html"))
    desk.deliver(one, lambda: FolderPlace(site))
    assert contents(site) == contents(one)


def test_a_delivery_can_be_stopped(tmp_path: Path, site: Path, desk: Desk) -> None:
    """Cancel stops between two files; the front page there is still the old one."""
    desk.cancel.cancel()
    with pytest.raises(Cancelled):
        desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(site))
    assert contents(site) == {} if site.exists() else True


def test_a_full_disk_leaves_the_old_front_page(tmp_path: Path, small_disk: Path) -> None:
    """When the target is full the reader's pages stay, and after making room the delivery goes on."""
    desk = Desk(tmp_path / "desk", str(small_disk))
    desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(small_disk))
    (small_disk / "big.bin").write_bytes(b"x" * 900_000)
    large = SECOND | {"media/m2/full.jpg": "y" * 300_000}
    bundle = make_bundle(tmp_path / "two", large)
    with pytest.raises(DiskTrouble, match="full"):
        desk.deliver(bundle, lambda: FolderPlace(small_disk))
    assert (small_disk / "index.html").read_text() == "front 1"
    (small_disk / "big.bin").unlink()
    desk.deliver(bundle, lambda: FolderPlace(small_disk))
    assert contents(small_disk) == contents(bundle)


def test_a_link_does_not_lead_out_of_the_place(tmp_path: Path, site: Path, desk: Desk) -> None:
    """A folder that is a link to elsewhere is refused: files would land outside."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    site.mkdir()
    (site / "articles").symlink_to(elsewhere)
    with pytest.raises(Refused, match="link"):
        desk.deliver(make_bundle(tmp_path / "one", FIRST), lambda: FolderPlace(site))
    assert list(elsewhere.iterdir()) == []


def test_a_site_that_was_emptied_is_sent_again(tmp_path: Path, site: Path, desk: Desk) -> None:
    """What is gone from the target goes once more, whatever our record says."""
    bundle = make_bundle(tmp_path / "one", FIRST)
    desk.deliver(bundle, lambda: FolderPlace(site))
    shutil.rmtree(site)
    desk.deliver(bundle, lambda: FolderPlace(site))
    assert contents(site) == contents(bundle)
