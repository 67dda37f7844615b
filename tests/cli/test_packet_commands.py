"""Packets on the command line: made, shown, merged, sealed, and what is said of each."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from editor_app.cli.run import run
from editor_app.domain.article import ArticleText
from editor_app.services.articles import create_article, find_article, save_article
from editor_app.storage.library import Library

Told = Callable[..., dict]


@pytest.fixture
def two(tmp_path: Path, monkeypatch) -> tuple[str, str]:
    """Two libraries, the first with an article; the keys of the user lie in a folder of the test."""
    monkeypatch.setattr("editor_app.services.identity.data_dir", lambda: tmp_path / "keys")
    with Library.create(tmp_path / "one") as library:
        create_article(library, ArticleText("Bridge closed", body="The bridge.\n"))
    Library.create(tmp_path / "two").close()
    return str(tmp_path / "one"), str(tmp_path / "two")


@pytest.fixture
def told(capsys) -> Told:
    """Run a command and return its JSON document."""

    def answer(*arguments: str, code: int = 0) -> dict:
        assert run([*arguments, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return answer


def headline(library: str, text: str) -> None:
    """Write another headline in a library."""
    with Library.open(Path(library)) as opened:
        article = find_article(opened, "bridge-closed")
        save_article(
            opened, article.id, ArticleText(text, slug=article.slug, body="The bridge.\n"), article.revision
        )


def test_a_packet_is_made_shown_and_merged(two, told: Told, tmp_path: Path) -> None:
    """The article is in the second library afterwards, and the second time nothing changes."""
    out = str(tmp_path / "story.dateline")
    made = told("packet", "make", two[0], "bridge-closed", "--out", out, "--as", "Olena", "--note", "Look")

    shown = told("packet", "show", out)
    assert (shown["packet"], shown["by"], shown["note"]) == (made["packet"], "Olena", "Look")
    assert [article["slug"] for article in shown["articles"]] == ["bridge-closed"]
    assert told("packet", "merge", two[1], out)["articles"][0]["outcome"] == "created"
    assert told("packet", "merge", two[1], out)["again"]


def test_a_clash_is_a_finding(two, told: Told, tmp_path: Path) -> None:
    """The exit code is 1, the field is named, and the article stays."""
    out = str(tmp_path / "story.dateline")
    told("packet", "make", two[0], "bridge-closed", "--out", out)
    told("packet", "merge", two[1], out)
    headline(two[0], "Bridge shut")
    headline(two[1], "Bridge closed for repairs")
    told("packet", "make", two[0], "bridge-closed", "--out", out)

    (article,) = told("packet", "merge", two[1], out, code=1)["articles"]

    assert (article["outcome"], article["clashes"]) == ("has to be decided", ["headline"])


def test_a_packet_is_sealed_for_a_contact_line(two, told: Told, tmp_path: Path) -> None:
    """The line that `packet key` prints is what --to takes."""
    out = tmp_path / "story.dateline"
    card = told("packet", "key", "--as", "Max")

    told("packet", "make", two[0], "bridge-closed", "--out", str(out), "--to", card["line"])

    assert out.read_bytes().startswith(b"age-encryption.org/v1")
    assert told("packet", "show", str(out))["sealed"]


def test_a_wrong_phrase_takes_nothing_in(two, told: Told, tmp_path: Path, capsys) -> None:
    """A phrase that is not that of the key stops the merge with a sentence."""
    out = str(tmp_path / "story.dateline")
    told("packet", "make", two[0], "bridge-closed", "--out", out)

    assert run(["packet", "merge", two[1], out, "--phrase", "bada bada bada"]) == 3

    assert "not the phrase" in capsys.readouterr().err
    assert run(["list", two[1], "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_what_is_no_packet_gets_a_sentence(two, tmp_path: Path, capsys) -> None:
    """A file of another kind is refused."""
    other = tmp_path / "letter.dateline"
    other.write_text("Dear colleague")

    assert run(["packet", "merge", two[1], str(other)]) == 3
    assert "packet" in capsys.readouterr().err


def test_a_packet_is_sealed_for_somebody_the_library_has_met(two, told: Told, tmp_path: Path) -> None:
    """A name is enough the second time; a name nobody knows gets a sentence."""
    out = str(tmp_path / "story.dateline")
    card = told("packet", "key", "--as", "Max")
    told("packet", "make", two[0], "bridge-closed", "--out", out, "--to", card["line"])

    told("packet", "make", two[0], "bridge-closed", "--out", out, "--to", "max")

    assert told("packet", "show", out)["sealed"]
    assert run(["packet", "make", two[0], "bridge-closed", "--out", out, "--to", "Eve"]) == 3
