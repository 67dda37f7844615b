"""Disks that are full or read-only: sentences, and nothing that was saved is lost."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import DiskTrouble
from editor_app.export.manifest import verify_bundle
from editor_app.services.articles import create_article, get_article, save_article
from editor_app.services.doctoring import examine
from editor_app.services.exporting import export_library
from editor_app.services.sample import create_sample
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    with disk(tmp_path / "small", "3m") as folder:
        yield folder


@pytest.fixture
def large_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for the sample newsroom."""
    with disk(tmp_path / "large", "300m") as folder:
        yield folder


@contextmanager
def disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a disk for the time of the block."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip("this system lets nobody mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def save_until_full(library: Library, article: Article) -> Article:
    """Save longer and longer bodies; return the last state that was acknowledged."""
    while True:
        longer = replace(article.text, body=article.text.body + "x" * 20_000)
        try:
            article = save_article(library, article.id, longer, article.revision).value
        except DiskTrouble:
            return article


@pytest.mark.skipif(not IS_ROOT, reason="only root may mount a disk")
def test_a_full_disk_keeps_what_was_saved(small_disk: Path) -> None:
    """When the disk is full a save is refused with a sentence, and the state before it stays."""
    with Library.create(small_disk / "library") as library:
        saved = save_until_full(library, create_article(library, ArticleText(headline="One")).value)

        assert saved.revision > 1
        assert get_article(library, saved.id) == saved
    assert examine(small_disk / "library") == []


@pytest.mark.skipif(not IS_ROOT, reason="only root may mount a disk")
def test_a_picture_that_does_not_fit_leaves_nothing(small_disk: Path, tmp_path: Path) -> None:
    """A picture larger than the room left is refused and takes no room."""
    Image.effect_noise((2000, 2000), 90).save(tmp_path / "noise.png")
    with Library.create(small_disk / "library") as library:
        with pytest.raises(DiskTrouble):
            take_in(library, tmp_path / "noise.png")

        assert not [path for path in library.media_files.folder.rglob("*") if path.is_file()]


@pytest.mark.skipif(not IS_ROOT, reason="only root may mount a disk")
def test_a_library_on_a_read_only_disk_can_be_read_and_exported(large_disk: Path, tmp_path: Path) -> None:
    """A library on a disk nobody may write to shows its articles and exports them, and stays as it is."""
    library, site = large_disk / "library", tmp_path / "site"
    create_sample(library).close()
    subprocess.run(["mount", "-o", "remount,ro", large_disk], check=True)
    before = sorted(library.rglob("*"))
    with pytest.raises(OSError, match="Read-only"):
        (library / "probe").touch()

    with Library.open(library, read_only=True) as reader:
        receipt = export_library(reader, site)

    assert receipt.articles == 11
    assert verify_bundle(site) == []
    assert sorted(library.rglob("*")) == before
