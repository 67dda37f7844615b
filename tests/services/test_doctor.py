"""The doctor finds what is wrong, and mends what can be mended."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText
from editor_app.services.articles import create_article, find_article
from editor_app.services.doctoring import Trouble, examine
from editor_app.services.lists import ArticleQuery, article_ids
from editor_app.services.media import media_path
from editor_app.services.taking_in import take_in
from editor_app.storage.library import DATABASE, Library


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A small picture."""
    Image.new("RGB", (60, 40), "navy").save(tmp_path / "navy.png")
    return tmp_path / "navy.png"


def troubles(path: Path, *, repair: bool = False) -> list[tuple[Trouble, bool]]:
    return [(complaint.trouble, complaint.mended) for complaint in examine(path, repair=repair)]


def test_a_healthy_library_has_no_complaints(library: Library, picture: Path) -> None:
    """Nothing is found where nothing is wrong."""
    take_in(library, picture)
    create_article(library, ArticleText(headline="One"))

    assert troubles(library.path) == []


def test_missing_and_changed_media_are_found(library: Library, picture: Path) -> None:
    """A file that vanished and a file with other bytes are two different complaints."""
    item = take_in(library, picture).value
    stored = media_path(library, item)
    stored.chmod(0o644)
    stored.write_bytes(b"other bytes")
    assert troubles(library.path) == [(Trouble.CHANGED_MEDIA, False)]

    stored.unlink()
    assert troubles(library.path) == [(Trouble.MISSING_MEDIA, False)]


def test_a_stale_search_index_is_built_anew(library: Library) -> None:
    """After repair the article is found again."""
    create_article(library, ArticleText(headline="Lost and found"))
    path = library.path
    library.close()
    with closing(sqlite3.connect(path / DATABASE)) as connection, connection:
        connection.execute("DELETE FROM article_search")
    assert troubles(path) == [(Trouble.STALE_SEARCH, False)]

    assert troubles(path, repair=True) == [(Trouble.STALE_SEARCH, True)]

    with Library.open(path) as mended:
        assert len(article_ids(mended, ArticleQuery(search="found"))) == 1


def test_a_damaged_database_is_replaced_by_its_backup(library: Library) -> None:
    """Repair takes the last good backup and keeps the damaged file."""
    create_article(library, ArticleText(headline="Kept", body="words " * 5000))
    library.back_up()
    path = library.path
    library.close()
    content = bytearray((path / DATABASE).read_bytes())
    content[4096:40960] = os.urandom(40960 - 4096)
    (path / DATABASE).write_bytes(content)
    assert troubles(path) == [(Trouble.DATABASE, False)]

    assert troubles(path, repair=True) == [(Trouble.DATABASE, True)]

    assert list(path.glob("newsroom.damaged-*.db"))
    with Library.open(path) as mended:
        assert find_article(mended, "kept").headline == "Kept"
