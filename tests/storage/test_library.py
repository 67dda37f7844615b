"""Opening, sharing and losing a library."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import (
    LibraryDamaged,
    LibraryInUse,
    LibraryTooNew,
    NotALibrary,
    Refused,
)
from editor_app.domain.ids import ArticleId
from editor_app.services.articles import create_article, find_article
from editor_app.services.lists import ArticleQuery, article_ids
from editor_app.storage import backups
from editor_app.storage.library import DATABASE, Library, restore_last_backup


def pragma(library: Library, name: str) -> object:
    with library.write() as work:
        return work._db.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.mark.parametrize(
    ("name", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)]
)
def test_the_database_is_durable(library: Library, name: str, value: object) -> None:
    """WAL with full synchronisation and foreign keys is on for every connection."""
    assert pragma(library, name) == value


@pytest.mark.parametrize("name", ["a b", "a?b", "a#b", "a%20b", "п’ять", "a&b=c"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    """Signs that mean something in an address mean nothing in a folder's name."""
    with Library.create(tmp_path / name) as library:
        create_article(library, ArticleText(headline="One"))

    for read_only in (False, True):
        with Library.open(tmp_path / name, read_only=read_only) as library:
            assert find_article(library, "one").headline == "One"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_library_is_not_made_over_other_files(tmp_path: Path) -> None:
    """A folder with something in it is left alone."""
    (tmp_path / "notes.txt").write_text("mine")

    with pytest.raises(Refused):
        Library.create(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_folder_without_a_database_is_no_library(tmp_path: Path) -> None:
    """Opening an ordinary folder says so and makes nothing in it."""
    with pytest.raises(NotALibrary):
        Library.open(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_second_writer_learns_who_is_first(library: Library) -> None:
    """The second one is told who holds the library."""
    with pytest.raises(LibraryInUse, match=r"already open .* on "):
        Library.open(library.path)


def test_a_reader_sees_what_the_writer_has_saved(library: Library) -> None:
    """A library that is open elsewhere can be opened read-only and shows what was saved."""
    create_article(library, ArticleText(headline="Seen"))

    with Library.open(library.path, read_only=True) as reader:
        assert find_article(reader, "seen").headline == "Seen"
        with pytest.raises(Refused):
            create_article(reader, ArticleText(headline="No"))


def test_the_lock_of_a_dead_process_is_free(tmp_path: Path) -> None:
    """A holder that was killed does not keep the library shut."""
    script = (
        "import sys, time; from pathlib import Path; from editor_app.storage.library import Library\n"
        "library = Library.create(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"
    )
    folder = tmp_path / "library"
    holder = subprocess.Popen([sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(
        LibraryInUse, match=str(json.loads((folder / "library.holder.json").read_text())["user"])
    ):
        Library.open(folder)

    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()

    Library.open(folder).close()


def test_a_newer_library_is_refused_and_left_as_it_is(library: Library) -> None:
    """A schema this Dateline does not know is not touched."""
    path = library.path
    library.close()
    with closing(sqlite3.connect(path / DATABASE)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (path / DATABASE).read_bytes()

    for read_only in (False, True):
        with pytest.raises(LibraryTooNew, match="newer Dateline"):
            Library.open(path, read_only=read_only)

    assert (path / DATABASE).read_bytes() == before


def damage(database: Path) -> None:
    content = bytearray(database.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20_000] = os.urandom(min(20_000, len(content) - middle))
    database.write_bytes(content)


def test_a_damaged_library_names_its_last_good_backup(library: Library) -> None:
    """Damage is found on opening and told with the backup there is."""
    create_article(library, ArticleText(headline="Kept", body="words " * 5000))
    backup = library.back_up()
    library.close()
    damage(library.path / DATABASE)

    with pytest.raises(LibraryDamaged) as caught:
        Library.open(library.path)

    assert caught.value.backup == backup
    assert "last good backup" in str(caught.value)


def test_a_large_library_is_checked_after_it_was_opened(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes seconds is left for later where that is asked for, and still finds the damage."""
    create_article(library, ArticleText(headline="Kept", body="words " * 5000))
    backup = library.back_up()
    library.close()
    damage(library.path / DATABASE)
    monkeypatch.setattr("editor_app.storage.library.CHECKED_AT_ONCE", 1000)

    with Library.open(library.path, soon=True) as opened:
        assert opened.wants_looking_after
        with pytest.raises(LibraryDamaged) as caught:
            opened.look_after()

    assert caught.value.backup == backup


def test_looking_after_a_large_library_backs_it_up_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The daily backup is made later, too, and not twice."""
    create_article(library, ArticleText(headline="Kept"))
    library.close()
    for made in backups.backups(library.path / "backups"):
        made.unlink()
    monkeypatch.setattr("editor_app.storage.library.CHECKED_AT_ONCE", 1000)

    with Library.open(library.path, soon=True) as opened:
        assert backups.backups(library.path / "backups") == []
        opened.look_after()
        opened.look_after()
        assert len(backups.backups(library.path / "backups")) == 1


def test_a_large_library_that_is_only_read_is_checked_later_too(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who looks on does not wait either, hears of damage all the same, and makes no backup."""
    create_article(library, ArticleText(headline="Kept", body="words " * 5000))
    library.close()
    for made in backups.backups(library.path / "backups"):
        made.unlink()
    monkeypatch.setattr("editor_app.storage.library.CHECKED_AT_ONCE", 1000)

    with Library.open(library.path, read_only=True, soon=True) as opened:
        assert opened.wants_looking_after
        opened.look_after()
        assert backups.backups(library.path / "backups") == []

    damage(library.path / DATABASE)
    with Library.open(library.path, read_only=True, soon=True) as opened, pytest.raises(LibraryDamaged):
        opened.look_after()


def test_the_last_good_backup_takes_the_place_of_a_damaged_database(library: Library) -> None:
    """Restoring brings the articles back and keeps the damaged file beside it."""
    create_article(library, ArticleText(headline="Kept", body="words " * 5000))
    good = library.back_up()
    library.close()
    damage(library.path / DATABASE)
    bad = good.with_name("newsroom-9999-01-01T000000.db")
    shutil.copy(library.path / DATABASE, bad)

    used = restore_last_backup(library.path)

    assert used == good
    assert list(library.path.glob("newsroom.damaged-*.db"))
    with Library.open(library.path) as reopened:
        assert find_article(reopened, "kept").headline == "Kept"


def test_a_truncated_or_foreign_file_is_called_damaged(library: Library) -> None:
    """A file that is no database at all ends in the same sentence."""
    library.close()
    (library.path / DATABASE).write_bytes(b"this is not a database, it is a letter" * 100)

    with pytest.raises(LibraryDamaged):
        Library.open(library.path)


def test_a_backup_is_a_whole_copy(library: Library) -> None:
    """A backup opens by itself and holds every article."""
    create_article(library, ArticleText(headline="Copied"))

    backup = library.back_up()

    assert backups.is_sound(backup)
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT headline FROM article").fetchall() == [("Copied",)]


def test_only_the_newest_backups_are_kept(library: Library) -> None:
    """Old backups make room for new ones."""
    moments = [library.clock().replace(year=2001 + n) for n in range(backups.KEEP + 3)]
    for moment in moments:
        backups.make_backup(library.path / DATABASE, library.path / "backups", moment)

    kept = backups.backups(library.path / "backups")

    assert len(kept) == backups.KEEP
    assert kept[0].stem.startswith(f"newsroom-{moments[-1].year}")


@pytest.mark.skipif(os.name == "nt", reason="folders have no write permission on Windows")
def test_a_library_in_a_read_only_folder_opens_read_only(library: Library) -> None:
    """What cannot be written to can still be read, without files beside it."""
    create_article(library, ArticleText(headline="On a disc"))
    library.close()
    copy = library.path.with_name("disc")
    shutil.copytree(library.path, copy)
    for path in (copy, *copy.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)

    with Library.open(copy, read_only=True) as disc:
        assert len(article_ids(disc, ArticleQuery())) == 1
    for path in (copy, *copy.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def test_a_failing_block_leaves_nothing_behind(library: Library) -> None:
    """A transaction that ends in an exception is undone as a whole."""
    article = create_article(library, ArticleText(headline="Before")).value

    def fail() -> None:
        with library.write() as work:
            work.articles.add(_copy(article))
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        fail()

    assert article_ids(library, ArticleQuery()) == [article.id]


def _copy(article: Article) -> Article:
    return replace(article, id=ArticleId("another"), text=replace(article.text, slug="another"))
