"""An export whose work is shared between processes gives what one process alone gives."""

from dataclasses import replace

import pytest

from editor_app.export import making_all
from editor_app.services import articles, exporting, press_gate
from tests.services.test_export_changes import SITE, Newsroom, contents


@pytest.fixture
def shared(monkeypatch):
    """Let even a small newsroom be too much for one process."""
    monkeypatch.setattr(making_all, "ENOUGH", 1)
    monkeypatch.setattr(press_gate, "ENOUGH", 1)
    monkeypatch.setattr(exporting.PressSource, "cores", 2)


def test_the_bytes_are_those_of_one_process(library, tmp_path, request):
    """Pages and lists come out the same, and the checks were made by the workers."""
    room = Newsroom(library, 3)
    for _ in range(12):
        room.change()
    exporting.export_library(library, tmp_path / "alone", SITE)
    library.cache.joinpath("verdicts.db").unlink()
    request.getfixturevalue("shared")
    exporting.export_library(library, tmp_path / "shared", SITE)
    assert contents(tmp_path / "shared") == contents(tmp_path / "alone")


def test_what_blocks_is_told_by_the_workers(library, tmp_path, shared):
    """An article that may not go out stops the export, and nothing appears."""
    room = Newsroom(library, 4)
    article = articles.get_article(library, room.ids[7])
    articles.save_article(library, article.id, replace(article.text, body="It was TK."), article.revision)
    with pytest.raises(exporting.FindingsInTheWay) as told:
        exporting.export_library(library, tmp_path / "site", SITE)
    assert [each.slug for each in told.value.blocked] == [article.slug]
    assert not (tmp_path / "site").exists()


def test_a_library_that_changes_at_the_beginning_is_no_crash(library, tmp_path, shared, monkeypatch):
    """The workers see that the library is not the one the export began with, and say so."""
    room = Newsroom(library, 5)
    begun = exporting.PressSource.workers

    def late(source):
        workers = begun(source)
        room.do_publish(None)
        return workers

    monkeypatch.setattr(exporting.PressSource, "workers", late)
    with pytest.raises(exporting.KnownError, match="changed while"):
        exporting.export_library(library, tmp_path / "site", SITE)
    assert not (tmp_path / "site").exists()
