"""Authors named in a body: found where they are used, linked, and given a page."""

import json
from dataclasses import replace
from pathlib import Path

from editor_app.domain.article import ArticleText
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.workflow import Status
from editor_app.export.options import ExportOptions
from editor_app.services.articles import create_article, get_article
from editor_app.services.authors import author_articles, bin_author, create_author
from editor_app.services.checking import check_article
from editor_app.services.exporting import export_library
from editor_app.services.gathering import Gatherer
from editor_app.storage.library import Library


def make_author(library: Library, name: str) -> Author:
    """Make an author with a name in Ukrainian as well."""
    return create_author(library, AuthorText(name, names=(("uk", "Ада Лем"),))).value


def make_article(library: Library, body: str) -> str:
    """Make an article with this body; return its id."""
    return create_article(library, ArticleText(headline="Names", slug="names", body=body)).value.id


def test_an_author_is_found_by_id_and_by_slug(library: Library) -> None:
    """Both ways to write a mention lead to the same person."""
    ada = make_author(library, "Ada Lem")
    gatherer = Gatherer(library.read)
    assert gatherer.author(ada.id) == gatherer.author("ada-lem") == ada
    assert gatherer.author("nobody") is None


def test_an_author_in_the_bin_is_unknown(library: Library) -> None:
    """A mention of somebody who was binned is a finding that blocks."""
    ada = make_author(library, "Ada Lem")
    article = get_article(library, make_article(library, f"By [Ada](author:{ada.id})."))
    assert not [each for each in check_article(library, article) if each.rule == "reference"]
    bin_author(library, ada.id)
    assert Gatherer(library.read).author(ada.id) is None
    assert [each for each in check_article(library, article) if each.rule == "reference"]


def test_a_mention_counts_as_use_of_the_author(library: Library) -> None:
    """The record of an author lists the articles that name the author, by id or by slug."""
    ada, ada_lemko = make_author(library, "Ada Lem"), make_author(library, "Ada Lem-Ko")
    by_id = make_article(library, f"[Ada](author:{ada.id})")
    by_slug = make_article(library, "[Ada](author:ada-lem)")
    make_article(library, "[Ada Lem-Ko](author:ada-lem-ko)")
    assert set(author_articles(library, ada.id)) == {by_id, by_slug}
    assert len(author_articles(library, ada_lemko.id)) == 1


def test_a_mentioned_author_has_a_page(library: Library, tmp_path: Path) -> None:
    """The link of the page leads to it, the feed has its whole address, the document names the author."""
    make_author(library, "Ada Lem")
    published(library, "Says [Ada](author:ada-lem).")
    out = tmp_path / "site"
    export_library(library, out, ExportOptions(base_url="https://lantern.example"))
    assert "<h1>Ada Lem</h1>" in (out / "authors/ada-lem/index.html").read_text(encoding="utf-8")
    page = (out / "articles/names/index.html").read_text(encoding="utf-8")
    feed = json.loads((out / "feed.json").read_text(encoding="utf-8"))
    document = json.loads((out / "articles/names/article.json").read_text(encoding="utf-8"))
    assert 'href="../../authors/ada-lem/index.html"' in page
    assert 'href="https://lantern.example/authors/ada-lem/index.html"' in feed["items"][0]["content_html"]
    assert [each["name"] for each in document["mentions"]] == ["Ada Lem"]
    assert document["mentions"][0]["path"] == "authors/ada-lem/index.html"


def published(library: Library, body: str) -> None:
    """Make a published article with this body."""
    article = get_article(library, make_article(library, body))
    with library.write() as work:
        work.articles.replace(
            replace(article, status=Status.PUBLISHED, published_at=library.clock(), revision=2), 1
        )
