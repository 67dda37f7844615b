"""ninjs by its schemas, sitemaps by theirs, JSON-LD by what Google recommends."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

BASE = "https://lantern.example/news"
SCHEMAS = Path(os.environ.get("DATELINE_SCHEMAS", Path(__file__).parents[3] / "shared" / "schemas"))
GEO = Resource({"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}, DRAFT7)
needs_schemas = pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the schemas are not here (DATELINE_SCHEMAS)")
needs_xmllint = pytest.mark.skipif(not shutil.which("xmllint"), reason="xmllint is not here")


@pytest.fixture
def site(export, tmp_path):
    """Export with every document and give the folder."""
    export(base_url=BASE, formats=("site", "ninjs", "json_ld", "sitemap"))
    return tmp_path / "site"


def errors(version, document):
    """Return what a schema of ninjs says."""
    places = ("https://geojson.org/schema/GeoJSON.json", "http://json.schemastore.org/geojson")
    schema = json.loads((SCHEMAS / f"ninjs-schema_{version}.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(
        schema,
        registry=Registry().with_resources([(place, GEO) for place in places]),
        format_checker=jsonschema.FormatChecker(),
    )
    return [error.message for error in validator.iter_errors(document)]


@needs_schemas
@pytest.mark.parametrize(("version", "name"), [("3.1", "ninjs.json"), ("1.6", "ninjs-1.6.json")])
def test_every_ninjs_document_is_valid(site, version, name):
    """By the schema of its own version; with a wrong value it would not be."""
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in site.rglob(name)]
    assert len(documents) == 5
    for document in documents:
        assert errors(version, document) == []
        assert errors(version, document | {"uri": "no address"})
        assert errors(version, document | {"pubstate": "usable"})


def test_ninjs_tells_the_article(site):
    """Headlines, body, people, notes and the picture in every size as JPEG."""
    newer = json.loads((site / "articles/bridge/ninjs.json").read_text(encoding="utf-8"))
    older = json.loads((site / "articles/bridge/ninjs-1.6.json").read_text(encoding="utf-8"))
    assert newer["uri"] == older["uri"] == f"{BASE}/articles/bridge/"
    assert newer["headlines"][0] == {"role": "main", "value": older["headline"]}
    assert newer["by"] == older["byline"] == "Ada Lem, Ivo Rask"
    assert [each["rel"] for each in newer["people"]] == ["reporter", "photographer"]
    assert newer["edNote"] == older["ednote"] == "Correction: The cost was given wrongly."
    assert f'src="{BASE}/media/' in newer["bodies"][0]["value"] == older["body_html"]
    renditions = newer["associations"][0]["renditions"]
    assert {each["contentType"] for each in renditions} == {"image/jpeg"}
    assert older["associations"]["featuremedia"]["renditions"]["w480"]["href"] == renditions[0]["href"]
    for each in renditions:
        assert (site / each["href"].removeprefix(f"{BASE}/")).is_file()


def test_superdesk_can_read_the_times(site):
    """Its reader takes a Z, and no other zone."""
    older = json.loads((site / "articles/bridge/ninjs-1.6.json").read_text(encoding="utf-8"))
    assert all(older[name].endswith("Z") for name in ("firstcreated", "versioncreated", "contentcreated"))


def test_json_ld_has_what_google_recommends(site):
    """Headline, three shapes of the picture, both times with their zone, authors with name and address."""
    said = json.loads((site / "articles/bridge/newsarticle.jsonld").read_text(encoding="utf-8"))
    assert (said["@context"], said["@type"]) == ("https://schema.org", "NewsArticle")
    assert len(said["headline"]) <= 110
    sizes = {(each["width"], each["height"]) for each in said["image"]}
    assert sizes == {("1200 px", "675 px"), ("1200 px", "900 px"), ("1200 px", "1200 px")}
    assert said["datePublished"] == "2026-03-05T12:35:00+02:00"
    assert said["author"][0] | {"name": "Ada Lem", "url": f"{BASE}/authors/ada-lem/"} == said["author"][0]
    assert said["publisher"]["name"] == "The Lantern"
    assert said["correction"][0]["text"] == "The cost was given wrongly."
    assert said["mainEntityOfPage"] == said["url"]


@needs_schemas
@needs_xmllint
@pytest.mark.parametrize("name", ["sitemap.xml", "news-sitemap.xml"])
def test_sitemaps_are_valid(site, tmp_path, name):
    """By the schemas of sitemaps.org and Google; without an address an entry is not."""

    def check(path):
        command = ["xmllint", "--noout", "--nonet", "--schema", SCHEMAS / "wrap.xsd", path]
        return subprocess.run(command, capture_output=True, check=False).returncode

    assert check(site / name) == 0
    (tmp_path / "bad.xml").write_text(
        (site / name).read_text().replace("<loc>", "<!-- ").replace("</loc>", " -->")
    )
    assert check(tmp_path / "bad.xml") != 0


def test_sitemaps_name_every_page_once(site):
    """Articles, sections, authors and the front page; robots.txt leads there."""
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    for path in ("", "articles/bridge/", "sections/culture/", "authors/ada-lem/"):
        assert text.count(f"<loc>{BASE}/{path}</loc>") == 1
    assert f"Sitemap: {BASE}/sitemap.xml" in (site / "robots.txt").read_text()


def test_large_sitemaps_come_in_parts(export, tmp_path, monkeypatch):
    """An index leads to parts, in which every article stands once."""
    monkeypatch.setattr("editor_app.export.formats.sitemap.AT_ONCE", 2)
    export(base_url=BASE, formats=("sitemap",))
    assert "<sitemapindex" in (tmp_path / "site/sitemap.xml").read_text()
    parts = "".join(path.read_text() for path in sorted((tmp_path / "site/sitemaps").iterdir()))
    assert parts.count("/articles/") == 5
