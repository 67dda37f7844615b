"""A bundle as a whole: what is in it, what is not, and that it is always the same."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from memory_source import CONTACT, FILE_NAME

from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle

PARTS = Path(__file__).parent / "parts"


def contents(folder):
    """Return every file of a folder by its path."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_bundle_has_every_kind_of_file(export, tmp_path):
    """A bundle holds the pages, the feeds, the documents, the pictures, the styles and the manifest."""
    export()
    files = contents(tmp_path / "site")
    assert {
        "index.html",
        "page/2/index.html",
        "articles/bridge/index.html",
        "articles/bridge/article.json",
        "authors/ada-lem/index.html",
        "sections/news-feed/index.html",
        "sections/culture/index.html",
        "feed.json",
        "assets/style.css",
        "manifest.json",
    } <= files.keys()
    assert any(path.startswith("media/") and path.endswith("/w960.jpg") for path in files)
    assert any(path.startswith("media/") and path.endswith("/video.mp4") for path in files)


def test_receipt_counts_what_was_written(export, tmp_path):
    """The receipt agrees with the folder."""
    receipt = export()
    files = contents(tmp_path / "site")
    assert receipt.files == len(files)
    assert receipt.articles == 5
    assert receipt.pages == sum(path.endswith(".html") for path in files)
    assert receipt.pictures == len({path.split("/")[1] for path in files if path.endswith(".jpg")})


def test_private_things_stay_in_the_library(export, tmp_path):
    """No byte of a bundle tells a private contact, a file's own name, a note or an unused author."""
    export(base_url="https://lantern.example")
    everything = b"\n".join(contents(tmp_path / "site").values())
    for private in (CONTACT, FILE_NAME, "source's flat", "ferryman", "not for print", "Never Credited"):
        assert private.encode() not in everything


def test_drafts_stay_in_the_library(export, source, tmp_path):
    """A card of a draft is left out, and a link to one becomes plain text."""
    source.add_article(
        "points", "[a](article:draft)\n\nRead [that one](article:draft) and [b](article:bakery)."
    )
    export()
    page = (tmp_path / "site/articles/points/index.html").read_text()
    assert "Read that one and" in page
    assert 'href="../../articles/bakery/index.html"' in page
    assert b"secret headline" not in b"".join(contents(tmp_path / "site").values())
    assert "articles/draft/" not in page


def test_only_the_wished_states_go_out(export, tmp_path):
    """An export of other states holds just those articles."""
    receipt = export(statuses=(Status.APPROVED,))
    assert receipt.articles == 1
    assert (tmp_path / "site/articles/ice/index.html").exists()
    assert not (tmp_path / "site/articles/bridge").exists()


def test_every_address_leads_somewhere(export, tmp_path):
    """Every relative address of every page is a file of the bundle."""
    import html5lib  # noqa: PLC0415  (slow to load, and only this test reads pages)

    export()
    site = (tmp_path / "site").resolve()
    for page in site.rglob("*.html"):
        for element in html5lib.parse(page.read_text(), namespaceHTMLElements=False).iter():
            addresses = [element.get(name, "") for name in ("href", "src", "poster")]
            addresses += [each.split()[0] for each in element.get("srcset", "").split(",") if each.strip()]
            for address in addresses:
                if address and not address.startswith(("#", "http", "mailto:", "data:")):
                    start = site if address.startswith("/") else page.parent  # as servers show 404.html
                    there = start / address.split("#")[0].lstrip("/")
                    assert there.resolve().is_file(), (page, address)


def test_unknown_references_stop_the_export(export, source, tmp_path):
    """An export names every article that points at something unknown, and writes nothing."""
    source.add_article("one", "![](media:gone)")
    source.add_article("two", "[x](article:nowhere)")
    with pytest.raises(Refused) as refused:
        export()
    for word in ("Headline of one", "media:gone", "Headline of two", "article:nowhere"):
        assert word in refused.value.sentence
    assert sorted(each.name for each in tmp_path.iterdir()) == ["originals"]


def test_an_empty_newsroom_gives_a_bundle(export, source, tmp_path):
    """A newsroom without a published article still has a front page and a feed."""
    source.articles.clear()
    export()
    assert json.loads((tmp_path / "site/feed.json").read_text())["items"] == []
    assert verify_bundle(tmp_path / "site") == []


@pytest.mark.parametrize(
    "address", ["example.org", "ftp://example.org", "https://", "https://a b", "https://a?b"]
)
def test_wrong_site_addresses_are_refused(export, address):
    """Only a plain http or https address can be a site's."""
    with pytest.raises(BadInput):
        export(base_url=address)


def test_the_same_library_gives_the_same_bytes(tmp_path):
    """Another folder, time zone, language and hash seed change no byte."""
    results = []
    for number, (zone, language) in enumerate((("UTC", "C"), ("Asia/Tokyo", "uk_UA.UTF-8"))):
        out = tmp_path / f"site{number}"
        environment = os.environ | {
            "TZ": zone,
            "LANG": language,
            "LC_ALL": language,
            "PYTHONHASHSEED": str(number),
        }
        command = [sys.executable, PARTS / "export_once.py", tmp_path / f"originals{number}", out]
        subprocess.run(command, check=True, env=environment, capture_output=True)
        results.append(contents(out))
    assert results[0] == results[1]


def test_zip_holds_the_same_files_and_is_always_the_same(export, tmp_path):
    """A zip is written alone, sound, and byte for byte the same again."""
    first = export(zip=True).path
    assert first == tmp_path / "site.zip"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["originals", "site.zip"]
    assert verify_bundle(first) == []
    assert export(tmp_path / "again.zip", zip=True).path.read_bytes() == first.read_bytes()


def test_colliding_addresses_are_refused(export, source):
    """Two articles of one slug stop the export with a sentence."""
    twin = source.add_article("twin")
    source.articles["twin"] = replace(twin, text=replace(twin.text, slug="bakery"))
    with pytest.raises(Refused, match="articles/bakery"):
        export()
