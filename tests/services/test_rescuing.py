"""Getting a library back from a backup: into a new folder, with its pictures, the old one untouched."""

from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import Cancelled, LibraryDamaged, Refused
from editor_app.progress import CancelToken, Silent
from editor_app.services import articles
from editor_app.services.library_facts import library_facts
from editor_app.services.rescuing import free_place, list_backups, restore_elsewhere
from editor_app.storage.library import DATABASE, Library


@pytest.fixture
def damaged(tmp_path):
    """A library with one backup and one media file, whose database was overwritten."""
    path = tmp_path / "Harbour Post"
    with Library.create(path) as library:
        articles.create_article(library, ArticleText("Kept headline"))
        library.back_up()
    (path / "media" / "ab").mkdir(parents=True)
    (path / "media" / "ab" / "abcd.jpg").write_bytes(b"picture")
    (path / DATABASE).write_bytes(b"not a database at all" * 500)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def restore(damaged, into, backup=None):
    backup = backup or list_backups(damaged)[0].path
    return restore_elsewhere(damaged, backup, into, Silent(), CancelToken())


def test_a_backup_says_what_it_holds(damaged):
    """How many articles and pictures, and the headline that was written last."""
    [facts] = list_backups(damaged)
    assert (facts.articles, facts.pictures, facts.newest) == (1, 0, "Kept headline")
    assert facts.size > 0


def test_a_backup_that_cannot_be_read_is_listed_as_such(damaged):
    """It holds nothing that could be named."""
    bad = damaged / "backups" / "newsroom-2020-01-01T120000.db"
    bad.write_bytes(b"torn" * 500)
    assert [facts.articles for facts in list_backups(damaged)] == [1, None]


def test_a_restored_library_opens_in_its_new_folder(damaged, tmp_path):
    """Articles and media are there, and the old folder is as it was, byte by byte."""
    before = contents(damaged)
    into = restore(damaged, tmp_path / "new")
    assert contents(damaged) == before
    with Library.open(into) as library:
        assert articles.find_article(library, "kept-headline").headline == "Kept headline"
    assert (into / "media" / "ab" / "abcd.jpg").read_bytes() == b"picture"


def test_nothing_that_is_there_is_written_over(damaged, tmp_path):
    """A folder with something in it is refused, and so is one within the old library."""
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    with pytest.raises(Refused):
        restore(damaged, taken)
    with pytest.raises(Refused):
        restore(damaged, damaged / "inside")
    assert [path.name for path in taken.iterdir()] == ["letter.txt"]
    assert not (damaged / "inside").exists()


def test_a_damaged_backup_leaves_nothing_behind(damaged, tmp_path):
    """Its pages are checked before the folder gets its name."""
    bad = damaged / "backups" / "newsroom-2020-01-01T120000.db"
    bad.write_bytes(b"torn" * 500)
    with pytest.raises(LibraryDamaged):
        restore(damaged, tmp_path / "new", bad)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Harbour Post"]


def test_stopping_leaves_nothing_behind(damaged, tmp_path):
    """The half-copied folder is taken away."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        restore_elsewhere(damaged, list_backups(damaged)[0].path, tmp_path / "new", Silent(), token)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Harbour Post"]


def test_the_offered_place_is_free(damaged):
    """A second restoring gets a folder of its own."""
    first = free_place(damaged)
    first.mkdir()
    assert first.name == "Harbour Post (restored)"
    assert free_place(damaged).name == "Harbour Post (restored 2)"


def test_a_library_is_described_without_being_opened(damaged, tmp_path):
    """Its size is that of its files; one that is gone is not there."""
    facts = library_facts(damaged)
    assert facts.is_there
    assert facts.size == sum(len(content) for content in contents(damaged).values())
    assert not library_facts(tmp_path / "gone").is_there
