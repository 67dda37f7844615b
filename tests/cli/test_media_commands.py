"""The commands on the media library."""

import json
from pathlib import Path

import pytest
from PIL import Image

from editor_app.cli.run import run
from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.media import MediaText
from editor_app.services import articles, taking_in
from editor_app.storage.library import Library


@pytest.fixture
def files(tmp_path):
    """A red and a blue picture, and a text that calls itself one."""
    for name in ("red", "blue"):
        Image.new("RGB", (60, 40), name).save(tmp_path / f"{name}.png")
    (tmp_path / "text.jpg").write_text("no picture", encoding="utf-8")
    return tmp_path


@pytest.fixture
def path(files):
    """A library with the red picture in the lead of an article."""
    with Library.create(files / "newsroom") as library:
        red = taking_in.take_in(library, files / "red.png", MediaText(caption="Red")).value
        articles.create_article(library, ArticleText(headline="Port", slug="port", lead=LeadPicture(red.id)))
    return str(files / "newsroom")


def ids(path, *more, capsys):
    """Return the ids that are listed."""
    capsys.readouterr()
    run(["media", "list", path, *more, "--json"])
    return [item["id"] for item in json.loads(capsys.readouterr().out)]


def test_files_are_taken_in_and_refused_one_by_one(path, files, capsys):
    """The good one is there, the other is a sentence, and the exit code tells."""
    given = [str(files / name) for name in ("blue.png", "red.png", "text.jpg")]
    assert run(["media", "take", path, *given]) == 3
    told = capsys.readouterr()
    assert [line.rpartition(" ")[2] for line in told.out.splitlines()] == ["blue.png", "red.png"]
    assert told.out.splitlines()[1].startswith("already there")
    assert "text.jpg" in told.err
    assert len(ids(path, capsys=capsys)) == 2


def test_listing_looks_for_words(path, capsys):
    """Words narrow the list; there is a line for each item."""
    assert run(["media", "list", path, "red"]) == 0
    assert capsys.readouterr().out.endswith("Red\n")
    assert ids(path, "green", capsys=capsys) == []


def test_uses_replace_bin_and_restore(path, files, capsys):
    """One item takes the place of another; both go into the bin and come back."""
    (red,) = ids(path, capsys=capsys)
    run(["media", "take", path, str(files / "blue.png")])
    blue = next(each for each in ids(path, capsys=capsys) if each != red)
    assert run(["media", "uses", path, red]) == 0
    assert capsys.readouterr().out == "port\n"
    assert run(["media", "replace", path, red, blue]) == 0
    assert capsys.readouterr().out == "Replaced in 1 place.\n"
    assert run(["media", "uses", path, red]) == 1
    capsys.readouterr()
    assert run(["media", "bin", path, red, blue]) == 0
    assert "a gap in 1 place" in capsys.readouterr().err
    assert set(ids(path, "--bin", capsys=capsys)) == {red, blue}
    assert run(["media", "restore", path, red]) == 0
    assert ids(path, capsys=capsys) == [red]


def test_a_report_says_what_a_file_holds(path, files, capsys):
    """Kinds of information, never their values."""
    exif = Image.Exif()
    exif[0x013B] = "Olena Moroz"
    Image.new("RGB", (60, 40), "green").save(files / "green.jpg", exif=exif)
    run(["media", "take", path, str(files / "green.jpg")])
    taken = capsys.readouterr().out.split()[1]
    assert run(["media", "report", path, taken, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["found"]
    assert "Moroz" not in json.dumps(report)


def test_an_unknown_item_is_a_sentence(path, capsys):
    """The world said no, with its exit code."""
    for step in ("report", "uses", "bin"):
        assert run(["media", step, path, "nothing"]) == 3
        assert "not in this library" in capsys.readouterr().err
    assert Path(path).is_dir()
