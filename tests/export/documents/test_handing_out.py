"""Handing out: which articles are in a document, what keeps them back, and a file that is there whole."""

import json
from dataclasses import replace
from datetime import timedelta
from importlib.metadata import EntryPoint

import pytest

from editor_app.cli.run import run
from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import BadInput, Cancelled, NotFound, Refused
from editor_app.domain.ids import ArticleId
from editor_app.domain.plan import Plan
from editor_app.domain.workflow import Status
from editor_app.export.documents.ghost import Ghost
from editor_app.progress import CancelToken
from editor_app.services import document_formats
from editor_app.services.exporting import FindingsInTheWay
from editor_app.services.handing_out import HandOut, hand_out


def add(library, slug, status=Status.PUBLISHED, body="Some words.", **values):
    at = library.clock() - timedelta(days=1)
    text = ArticleText(headline=f"About {slug}", slug=slug, body=body)
    made = Article(
        ArticleId(f"id{slug}"), text, status, 1, at, at, at if status is Status.PUBLISHED else None
    )
    with library.write() as work:
        work.articles.add(replace(made, **values))


def test_a_document_for_readers_has_what_may_go_out(library, tmp_path):
    """Drafts, and what an embargo or a hold keeps back, are not in it."""
    add(library, "out")
    add(library, "draft", Status.DRAFT)
    add(library, "held", plan=Plan(hold="Doubts"))
    add(library, "later", plan=Plan(embargo=library.clock() + timedelta(days=1)))
    made = hand_out(library, tmp_path / "a.epub", HandOut("epub"))
    assert made.articles == 1
    content = (tmp_path / "a.epub").read_bytes()
    assert b"out.xhtml" in content
    for slug in (b"draft", b"held", b"later"):
        assert slug + b".xhtml" not in content


@pytest.mark.parametrize("slug", ["draft", "held"])
def test_an_article_that_may_not_go_out_is_refused_by_name(library, tmp_path, slug):
    """Naming an article does not set it free."""
    add(library, "draft", Status.DRAFT)
    add(library, "held", plan=Plan(hold="Doubts"))
    with pytest.raises(Refused, match=slug):
        hand_out(library, tmp_path / "a.epub", HandOut("epub", (slug,)))
    assert not (tmp_path / "a.epub").exists()


def test_a_book_of_nothing_is_refused(library, tmp_path):
    """Without an article there is no file; an archive may be empty."""
    with pytest.raises(Refused, match="no article that may go out"):
        hand_out(library, tmp_path / "a.epub", HandOut("epub"))
    assert hand_out(library, tmp_path / "a.zip", HandOut("markdown")).articles == 0


def test_an_unknown_slug_is_named(library, tmp_path):
    """The sentence says which."""
    add(library, "out")
    with pytest.raises(NotFound, match="nowhere"):
        hand_out(library, tmp_path / "a.epub", HandOut("epub", ("nowhere",)))


def test_findings_that_block_an_export_block_a_document(library, tmp_path):
    """A “TK” goes out nowhere; into the newsroom's own archive it may go."""
    add(library, "hole", body="The sum was TK.")
    with pytest.raises(FindingsInTheWay):
        hand_out(library, tmp_path / "a.epub", HandOut("epub"))
    assert hand_out(library, tmp_path / "a.zip", HandOut("markdown")).articles == 1


def test_the_order_is_that_of_the_names(library, tmp_path):
    """A book has its chapters as they were named, each once."""
    for slug in ("one", "two", "three"):
        add(library, slug)
    hand_out(library, tmp_path / "a.epub", HandOut("epub", ("two", "three", "two", "one")))
    content = (tmp_path / "a.epub").read_bytes()
    places = [content.index(f'href="{slug}.xhtml"'.encode()) for slug in ("two", "three", "one")]
    assert places == sorted(places)


def test_a_file_that_is_there_is_not_touched_unless_wished(library, tmp_path):
    """Somebody else's file is safe."""
    add(library, "out")
    out = tmp_path / "a.epub"
    out.write_text("my own")
    with pytest.raises(Refused, match="already a file"):
        hand_out(library, out, HandOut("epub"))
    assert out.read_text() == "my own"
    hand_out(library, out, HandOut("epub", replace=True))
    assert out.read_bytes().startswith(b"PK")


def test_a_cancelled_document_leaves_nothing(library, tmp_path):
    """The file appears whole or not at all, and what was there stays."""
    add(library, "out")
    out = tmp_path / "a.epub"
    out.write_text("before")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        hand_out(library, out, HandOut("epub", replace=True), cancel=cancel)
    assert out.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir() if path.name != "library"] == ["a.epub"]


def test_a_receipt_stays_in_the_library(library, tmp_path):
    """What went out is written down at home."""
    add(library, "out")
    hand_out(library, tmp_path / "a.epub", HandOut("epub"))
    receipt = next((library.path / "receipts").glob("*.json"))
    assert json.loads(receipt.read_text(encoding="utf-8"))["contents"][0]["slug"] == "out"


class Postcards(Ghost):
    """A document of another package."""

    name = "postcards"
    title = "Postcards"


def broken():
    raise OSError("no stamps")


@pytest.fixture
def others(monkeypatch):
    """Let other packages offer two documents: one that works, one that does not."""
    offered = [
        EntryPoint("postcards", f"{__name__}:Postcards", document_formats.GROUP),
        EntryPoint("stamps", f"{__name__}:broken", document_formats.GROUP),
    ]
    made = {"postcards": Postcards, "stamps": broken}
    monkeypatch.setattr(EntryPoint, "load", lambda self: made[self.name])
    monkeypatch.setattr(document_formats, "entry_points", lambda group: offered)


def test_a_newsroom_adds_its_own_document(others):
    """An entry point is all it takes."""
    assert document_formats.document_format("postcards").title == "Postcards"


def test_a_broken_document_is_told_and_breaks_nothing(others):
    """One sentence for the broken one; the others are there."""
    formats, troubles = document_formats.all_formats()
    assert [each.name for each in formats] == [*document_formats.OWN, "postcards"]
    assert len(troubles) == 1
    assert "no stamps" in troubles[0]


def test_a_document_nobody_offers_is_told():
    """The sentence names those there are."""
    with pytest.raises(BadInput, match="There is no document “fax”"):
        document_formats.document_format("fax")


def test_the_command_hands_out(library, tmp_path, capsys):
    """`hand-out` writes the file and says so in JSON."""
    add(library, "out")
    library.close()
    out = tmp_path / "a.epub"
    assert run(["hand-out", str(library.path), "epub", "out", "--out", str(out), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["articles"] == 1
    assert said["byte_size"] == out.stat().st_size


def test_the_command_restores_an_archive(library, tmp_path, capsys):
    """`restore` makes a new library of what `hand-out` wrote."""
    add(library, "out")
    library.close()
    archive, copy = str(tmp_path / "a.zip"), str(tmp_path / "copy")
    assert run(["hand-out", str(library.path), "markdown", "--out", archive]) == 0
    assert run(["restore", copy, archive]) == 0
    assert run(["list", copy]) == 0
    assert "About out" in capsys.readouterr().out


def test_the_command_lists_the_documents(capsys):
    """`documents` names them all."""
    assert run(["documents", "--json"]) == 0
    names = [each["name"] for each in json.loads(capsys.readouterr().out)["documents"]]
    assert names == ["ghost", "ghost5", "wordpress", "markdown", "epub"]
