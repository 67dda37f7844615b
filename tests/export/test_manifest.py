"""A bundle against its manifest: every change is found."""

import json
import random
import zipfile

import pytest

from editor_app.domain.errors import BundleProblem, NotFound
from editor_app.export.manifest import ListedFile, Manifest, read_manifest, verify_bundle

SHA = "0" * 64


def test_a_changed_byte_is_found(export, tmp_path):
    """One flipped bit in any file of the folder, the manifest included, is told by name."""
    export()
    chance = random.Random(3)
    for path in sorted(each for each in (tmp_path / "site").rglob("*") if each.is_file()):
        before = path.read_bytes()
        for _ in range(3):
            flipped = bytearray(before)
            flipped[chance.randrange(len(before))] ^= 1 << chance.randrange(8)
            path.write_bytes(flipped)
            assert any(path.name in sentence for sentence in verify_bundle(tmp_path / "site")), path
        path.write_bytes(before)
    assert verify_bundle(tmp_path / "site") == []


@pytest.mark.parametrize(
    ("before", "after"), [(b"Dateline 0", b"Datelime 0"), (b"}\n", b"} \n"), (b'"seal": "', b'"seal": "0')]
)
def test_a_change_of_the_manifest_itself_is_found(export, tmp_path, before, after):
    """What a manifest says besides its list cannot be changed unseen either."""
    export()
    path = tmp_path / "site/manifest.json"
    path.write_bytes(path.read_bytes().replace(before, after, 1))
    assert verify_bundle(tmp_path / "site") == ["manifest.json was changed."]


def test_missing_extra_and_linked_files_are_found(export, tmp_path):
    """A file that is gone, one that is new, and a link in the place of one are told."""
    export()
    site = tmp_path / "site"
    (site / "feed.json").rename(tmp_path / "feed.json")
    assert verify_bundle(site) == ["feed.json is missing."]
    (site / "feed.json").symlink_to(tmp_path / "feed.json")
    assert verify_bundle(site) == ["feed.json was changed."]
    (site / "feed.json").unlink()
    (tmp_path / "feed.json").rename(site / "feed.json")
    (site / "articles/new.html").write_text("")
    assert verify_bundle(site) == ["articles/new.html is not in the manifest."]


def test_a_changed_byte_of_a_zip_is_found(export, tmp_path):
    """One flipped bit anywhere in a zip, or a byte before or after it, is found."""
    good = export(zip=True).path.read_bytes()
    bad = tmp_path / "bad.zip"
    chance = random.Random(5)
    places = [chance.randrange(len(good)) for _ in range(60)] + list(range(40)) + list(range(-60, 0))
    for place in places:
        flipped = bytearray(good)
        flipped[place] ^= 1 << chance.randrange(8)
        bad.write_bytes(flipped)
        assert verify_bundle(bad), place
    for other in (good + b"\0", b"\0" + good, good[:-1], good[: len(good) // 2]):
        bad.write_bytes(other)
        assert verify_bundle(bad)


def test_a_zip_with_another_file_is_found(export, tmp_path):
    """A file added to the zip is told."""
    path = export(zip=True).path
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("new.html", "")
    assert "new.html is not in the manifest." in verify_bundle(path)


@pytest.mark.parametrize(
    "path",
    ["../out", "/etc/passwd", "a/../../b", "a\\b", "C:/x", "", "a//b", "./a", "manifest.json", "a/", "a\nb"],
)
def test_hostile_paths_are_refused(tmp_path, path):
    """A manifest that names a place outside the bundle is not followed."""
    content = Manifest.of([ListedFile(path, 1, SHA)]).to_bytes()
    with pytest.raises(BundleProblem):
        read_manifest(content)
    (tmp_path / "manifest.json").write_bytes(content)
    assert len(verify_bundle(tmp_path)) == 1


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"format": 1}'])
def test_what_is_no_manifest_is_a_sentence(tmp_path, content):
    """Anything else in the manifest's place is one sentence."""
    (tmp_path / "manifest.json").write_bytes(content)
    assert len(verify_bundle(tmp_path)) == 1


def test_places_without_a_bundle_are_told(tmp_path):
    """An empty folder and a file of another kind are no bundles; nothing at all is an error."""
    (tmp_path / "note.zip").write_text("no zip")
    assert "not a bundle" in verify_bundle(tmp_path)[0]
    assert "neither a folder" in verify_bundle(tmp_path / "note.zip")[0]
    with pytest.raises(NotFound):
        verify_bundle(tmp_path / "nowhere")


def test_the_manifest_is_sorted_and_complete(export, tmp_path):
    """Every file but the manifest itself is listed once, by path, with its size."""
    export()
    site = tmp_path / "site"
    listed = json.loads((site / "manifest.json").read_text())["files"]
    paths = [entry["path"] for entry in listed]
    there = [p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()]
    assert paths == sorted(set(there) - {"manifest.json"})
    assert all((site / entry["path"]).stat().st_size == entry["size"] for entry in listed)
