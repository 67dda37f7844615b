"""The commands of the review as a script sees them."""

import json
from dataclasses import replace

import pytest

from editor_app.cli.run import run
from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.review import DeskRole
from editor_app.services import articles, authors
from editor_app.storage.library import Library


@pytest.fixture
def newsroom(tmp_path):
    """A library with one draft, whose body was changed once, an editor and a reporter."""
    folder = tmp_path / "newsroom"
    with Library.create(folder) as library:
        authors.create_author(library, AuthorText("Olena Marchuk"))
        authors.create_author(library, AuthorText("Mark Ellison", desk_role=DeskRole.EDITOR))
        made = articles.create_article(library, ArticleText(headline="Grain", body="Two ships left.")).value
        text = replace(made.text, body="Three ships left.", tags=("sea",))
        articles.save_article(library, made.id, text, made.revision)
    return folder


def test_an_article_goes_from_hand_to_hand(newsroom, capsys):
    """A reporter submits, an editor approves; who is neither is refused with a sentence."""
    assert run(["review", str(newsroom), "grain", "--submit", "--as", "Olena Marchuk"]) == 0
    assert "grain is submitted now" in capsys.readouterr().out
    assert run(["review", str(newsroom), "grain", "--approve", "--as", "Olena Marchuk"]) == 3
    assert "only an editor or a chief editor" in capsys.readouterr().err
    assert run(["review", str(newsroom), "grain", "--return", "--as", "Mark Ellison"]) == 3
    assert "reason" in capsys.readouterr().err
    assert run(["review", str(newsroom), "grain", "--approve", "--as", "Mark Ellison", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["status"] == "approved"


def test_a_sign_off_names_the_person(newsroom, capsys):
    """It is recorded under the name that was given."""
    asked = ["review", str(newsroom), "grain", "--sign-off", "Legal", "--as", "Mark Ellison"]
    assert run(asked) == 0
    assert "Legal signed off by Mark Ellison" in capsys.readouterr().out
    assert run([*asked, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["sign_offs"] == ["Legal", "Legal"]


def test_diff_shows_words_and_values(newsroom, capsys):
    """What went and what came stands in brackets; other fields are told before and after."""
    assert run(["diff", str(newsroom), "grain"]) == 1
    said = capsys.readouterr().out
    assert "[-Two-]{+Three+} ships left." in said
    assert "tags: [--] {+sea+}" in said


def test_diff_of_chosen_states(newsroom, capsys):
    """States are named by their numbers; the same one twice is the same."""
    assert run(["diff", str(newsroom), "grain", "1", "1"]) == 0
    assert "the same" in capsys.readouterr().out
    assert run(["diff", str(newsroom), "grain", "1", "2", "--json"]) == 1
    assert [each["field"] for each in json.loads(capsys.readouterr().out)["changes"]] == ["tags"]
    assert run(["diff", str(newsroom), "grain", "9"]) == 3
    assert "There are: 1, 2." in capsys.readouterr().err
