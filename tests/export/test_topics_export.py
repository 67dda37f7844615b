"""Series, tags, names in other languages and former addresses in a bundle."""

import json
from dataclasses import replace
from pathlib import Path

import html5lib
import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import SectionId, SeriesId
from editor_app.domain.topic_record import TopicKind
from editor_app.domain.topics import LocalName
from editor_app.domain.workflow import Status
from editor_app.export.source import FormerSlug
from editor_app.importing.front_matter import parse
from editor_app.services import articles, authors, exporting, topics
from editor_app.services.document_parts import article_document
from editor_app.storage.library import Library


@pytest.fixture
def river(library: Library) -> Library:
    """Three parts of a series, of which the last is Ukrainian, with tag and section named in both."""
    for kind, name, local in (
        (TopicKind.SERIES, "The river", "Ріка"),
        (TopicKind.TAG, "Water", "Вода"),
        (TopicKind.SECTION, "News Feed", "Новини"),
    ):
        made = topics.create_topic(library, kind, name).value
        topics.save_topic(library, made.key, replace(made, names=(LocalName("uk", local),), description="D."))
    section = SectionId(topics.list_topics(library, TopicKind.SECTION)[0].record.key)
    series = SeriesId(topics.list_series(library)[0].id)
    for number, language in ((1, "en"), (2, "en"), (3, "uk")):
        text = ArticleText(
            f"Part {number}", slug=f"part-{number}", body="Words.", tags=("Water",), standfirst="S",
            section=section, series=series, language=language,
        )  # fmt: skip
        publish(library, articles.create_article(library, text).value.id)
    return library


def publish(library: Library, article_id: str) -> None:
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, article_id, status)


def exported(library: Library, out: Path) -> dict[str, str]:
    exporting.export_library(library, out)
    texts = [path for path in out.rglob("*") if path.suffix in (".html", ".json")]
    return {path.relative_to(out).as_posix(): path.read_text(encoding="utf-8") for path in texts}


def test_an_article_leads_through_its_series(river, tmp_path):
    """It says which part it is, and names the ones before and after."""
    pages = exported(river, tmp_path / "out")
    middle = pages["articles/part-2/index.html"]
    assert "Part 2 of 3" in middle
    assert 'rel="prev" href="../../articles/part-1/index.html"' in middle
    assert 'rel="next" href="../../articles/part-3/index.html" lang="uk"' in middle
    assert 'rel="prev"' not in pages["articles/part-1/index.html"]


def test_names_are_in_the_language_of_the_article(river, tmp_path):
    """Section, tag and series; the pages of the site use the newsroom's language."""
    pages = exported(river, tmp_path / "out")
    english, ukrainian = pages["articles/part-2/index.html"], pages["articles/part-3/index.html"]
    assert all(f">{name}<" in ukrainian for name in ("Новини", "Вода", "Ріка"))
    assert ">Новини</a></p>" in ukrainian  # above the headline
    assert all(f">{name}<" in english for name in ("News Feed", "Water", "The river"))
    assert json.loads(pages["articles/part-3/article.json"])["series"]["name"] == "Ріка"


def test_series_and_tags_have_pages(river, tmp_path):
    """A series in the order it is read, a tag with the newest first."""
    pages = exported(river, tmp_path / "out")
    series, tag = pages["series/the-river/index.html"], pages["tags/water/index.html"]
    assert series.index("part-1/") < series.index("part-2/") < series.index("part-3/")
    assert tag.index("part-3/") < tag.index("part-2/") < tag.index("part-1/")
    for page in (series, tag, pages["articles/part-2/index.html"]):
        html5lib.HTMLParser(strict=True).parse(page)


def test_former_addresses_lead_to_the_new_ones(river, tmp_path):
    """Of articles, sections, tags and series, by a page each and in one list."""
    for kind in TopicKind:
        record = topics.list_topics(river, kind)[0].record
        topics.save_topic(river, record.key, replace(record, slug=f"new-{record.slug}"))
    article = articles.find_article(river, "part-2")
    articles.save_article(river, article.id, replace(article.text, slug="second"), article.revision)
    pages = exported(river, tmp_path / "out")
    moved = {each["from"]: each["to"] for each in json.loads(pages["redirects.json"])["redirects"]}
    assert moved == {
        "/articles/part-2/": "/articles/second/",
        "/sections/news-feed/": "/sections/new-news-feed/",
        "/series/the-river/": "/series/new-the-river/",
        "/tags/water/": "/tags/new-water/",
    }
    page = pages["articles/part-2/index.html"]
    assert 'content="0; url=../../articles/second/index.html"' in page
    assert '<link rel="canonical" href="../../articles/second/index.html">' in page
    html5lib.HTMLParser(strict=True).parse(page)


def test_a_redirect_never_leads_nowhere_and_never_hides_a_page(source, export, tmp_path):
    """One to a draft is left out, and one at the place of an article that is there now."""
    source.former = [
        FormerSlug("article", "old-draft", "draft"),
        FormerSlug("article", "bakery", "tram"),
        FormerSlug("author", "ada", "ada-lem"),
        FormerSlug("tag", "loaf", "bread"),
    ]
    export()
    site = tmp_path / "site"
    assert not (site / "articles/old-draft").exists()
    assert "refresh" not in (site / "articles/bakery/index.html").read_text()
    assert "../../authors/ada-lem/index.html" in (site / "authors/ada/index.html").read_text()
    listed = json.loads((site / "redirects.json").read_text())["redirects"]
    assert [each["from"] for each in listed] == ["/authors/ada/"]


def test_the_same_library_gives_the_same_bytes(river, tmp_path):
    """Also where addresses have changed."""
    record = topics.list_topics(river, TopicKind.SERIES)[0].record
    topics.save_topic(river, record.key, replace(record, slug="river"))
    assert exported(river, tmp_path / "one") == exported(river, tmp_path / "two")


def test_nothing_moved_means_no_list(river, tmp_path):
    """A bundle without former addresses has no file of them."""
    assert "redirects.json" not in exported(river, tmp_path / "out")
    assert authors.list_authors(river) == []


def test_a_file_says_its_series(river, tmp_path):
    """The front matter of an article names it, and is read with it."""
    article = articles.find_article(river, "part-1")
    with river.read() as work:
        document = article_document(work, article)
    assert document.series == "The river"
    assert parse("---\nseries: The river\n---\n\nWords.", "x.md").series == "The river"
