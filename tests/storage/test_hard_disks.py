"""Disks that are full or read-only: sentences, and nothing that was saved is lost."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import DiskTrouble
from editor_app.export.manifest import verify_bundle
from editor_app.pictures.processes import processes
from editor_app.services.articles import create_article, get_article, save_article
from editor_app.services.doctoring import examine
from editor_app.services.exporting import export_library
from editor_app.services.sample import create_sample
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library

NOBODY = 65534
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip("this system lets nobody mount a disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder everybody may look into, with a folder `out` in which nobody may write."""
    folder = Path(tempfile.mkdtemp(prefix="dateline-shelf-"))
    folder.chmod(0o755)
    (folder / "out").mkdir()
    os.chown(folder / "out", NOBODY, NOBODY)
    yield folder
    for path in folder.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Do the block with the rights of nobody: for root no folder is read-only."""
    processes().close()  # children that were started before have the rights of before
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        processes().close()


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


@pytest.mark.skipif(not IS_ROOT, reason="only root can become nobody, who may not write there")
def test_a_library_on_a_read_only_disk_can_be_read_and_exported(shelf: Path) -> None:
    """Somebody who may only read sees the articles and exports them, and no file is left beside them."""
    library, site = shelf / "library", shelf / "out" / "site"
    create_sample(library).close()
    for path in (library, *library.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = sorted(library.rglob("*"))

    with as_nobody(), Library.open(library, read_only=True) as reader:
        receipt = export_library(reader, site)

    assert receipt.articles == 11
    assert verify_bundle(site) == []
    assert sorted(library.rglob("*")) == before
