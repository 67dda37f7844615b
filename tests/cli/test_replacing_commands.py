"""The commands find and replace."""

import json
from pathlib import Path

import pytest

from editor_app.cli.run import run
from editor_app.domain.article import ArticleText
from editor_app.services import articles
from editor_app.storage.library import Library


@pytest.fixture
def path(tmp_path):
    """A library with one draft."""
    with Library.create(tmp_path / "newsroom") as library:
        articles.create_article(library, ArticleText(headline="Kiev", slug="kiev", body="In Kiev, 2 Dec."))
    return str(tmp_path / "newsroom")


def body_of(path):
    """Return the body as the library has it."""
    with Library.open(Path(path), read_only=True) as library:
        return articles.find_article(library, "kiev").text.body


def test_find_prints_the_places(path, capsys):
    """Each place stands on a line with its field; the exit code tells whether there was one."""
    assert run(["find", path, "kiev"]) == 0
    assert "  body: In [Kiev], 2 Dec." in capsys.readouterr().out
    assert run(["find", path, "Odesa"]) == 1


def test_find_as_json(path, capsys):
    """With --json one document tells fields and places."""
    run(["find", path, r"\d (\w+)", "--regex", "--json"])
    (place,) = json.loads(capsys.readouterr().out)
    assert (place["field"], place["start"], place["text"]) == ("body", 9, "2 Dec")


def test_a_dry_run_changes_nothing(path, capsys):
    """What would be changed is shown, and nothing is."""
    assert run(["replace", path, "Kiev", "Kyiv", "--dry-run"]) == 0
    assert "In [-Kiev-]{+Kyiv+}, 2 Dec." in capsys.readouterr().out
    assert body_of(path) == "In Kiev, 2 Dec."


def test_replace(path, capsys):
    """The places are changed, with groups, and the number is told."""
    assert run(["replace", path, r"(\d) (\w+)", "$2. $1", "--regex"]) == 0
    assert "Changed 1 place in 1 article." in capsys.readouterr().err
    assert body_of(path) == "In Kiev, Dec. 2."


def test_a_bad_expression_is_a_sentence(path, capsys):
    """What cannot be read is told, with the exit code of a world that said no."""
    assert run(["find", path, "(", "--regex"]) == 3
    assert "cannot be read" in capsys.readouterr().err
