"""What readers see of authors: notes in bylines, boxes and pages in their language, links with icons."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from editor_app.domain.article import Byline, BylineRole
from editor_app.domain.author import AuthorLink, AuthorTranslation
from editor_app.domain.author_links import LinkKind
from editor_app.render.link_icons import link_label, link_paths
from editor_app.render.page_models import ArticlePage, AuthorPage
from editor_app.render.pages import Pages


def with_author(page: AuthorPage, **fields: object) -> AuthorPage:
    """Return the page of an author of whom other things are told."""
    return replace(page, author=replace(page.author, text=replace(page.author.text, **fields)))


def with_first(page: ArticlePage, byline: Byline | None = None, **fields: object) -> ArticlePage:
    """Return the article with its first author's line or record changed."""
    first, *others = page.credited
    author = replace(first.author, text=replace(first.author.text, **fields))
    changed = replace(first, author=author, byline=byline or first.byline)
    return replace(page, credited=(changed, *others))


def test_note_stands_behind_the_name(pages: Pages, article_page: ArticlePage) -> None:
    """What somebody did is said in the byline, and cannot bring markup in."""
    line = replace(article_page.credited[0].byline, note="reported from <Kharkiv>")
    html = pages.article(with_first(article_page, line))
    assert 'Ada Lem</a> <span class="byline-note">(reported from &lt;Kharkiv&gt;)</span>' in html


def test_box_says_the_short_biography(pages: Pages, article_page: ArticlePage) -> None:
    """The short one stands in the box where there is one; the long one does not."""
    html = pages.article(with_first(article_page, short_biography="Rivers."))
    assert '<p class="author-biography">Rivers.</p>' in html
    assert "Ada writes about rivers." not in html


def test_box_speaks_the_language_of_the_article(pages: Pages, article_page: ArticlePage) -> None:
    """Below a Ukrainian article stand the Ukrainian role and biography, be it only a long one."""
    said = AuthorTranslation("uk", role="Репортерка", biography="Пише про річки.")
    article = article_page.article
    page = with_first(article_page, translations=(said,), short_biography="Rivers.")
    html = pages.article(replace(page, article=replace(article, text=replace(article.text, language="uk"))))
    assert '<p class="author-role">Репортерка</p>' in html
    assert '<p class="author-biography">Пише про річки.</p>' in html


def test_somebody_with_two_roles_has_one_box(pages: Pages, article_page: ArticlePage) -> None:
    """Who wrote and photographed is named twice above and once below, in the place of the first line."""
    ada, ivo = article_page.credited
    again = replace(ada, byline=Byline(ada.author.id, BylineRole.PHOTOGRAPHER))
    html = pages.article(replace(article_page, credited=(ada, ivo, again)))
    foot = html[html.index('class="authors"') :]
    assert [foot.count(f">{name}</h3>") for name in ("Ada Lem", "Ivo Rask")] == [1, 1]
    assert foot.index("Ada Lem</h3>") < foot.index("Ivo Rask</h3>")


def test_author_page_tells_expertise_places_and_languages(pages: Pages, author_page: AuthorPage) -> None:
    """Languages are named in the page's language; one that has no name there stands as it was written."""
    page = with_author(author_page, expertise=("rivers",), places=("Kyiv",), languages=("uk", "Elvish"))
    html = pages.author(page)
    assert "<dt>Covers</dt><dd>rivers</dd>" in html
    assert "<dt>Works in</dt><dd>Kyiv</dd>" in html
    assert "<dt>Languages</dt><dd>Ukrainian, Elvish</dd>" in html


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://bsky.app/profile/ada", "Bluesky"),
        ("https://www.ada.example/about", "ada.example"),
        ("mailto:ada@lantern.example?subject=x", "ada@lantern.example"),
    ],
)
def test_link_without_a_label_is_named_by_its_address(url: str, shown: str) -> None:
    """The network, the site or the mail address is the label."""
    assert link_label(AuthorLink("", url)) == link_label(AuthorLink(url, url)) == shown
    assert link_label(AuthorLink("My page", url)) == "My page"


def test_link_has_an_icon_that_is_not_read_aloud(pages: Pages, author_page: AuthorPage) -> None:
    """The icon is drawn into the page and hidden from screen readers; a public mail address is a link."""
    html = pages.author(with_author(author_page, links=(AuthorLink("", "mailto:ada@lantern.example"),)))
    assert '<a href="mailto:ada@lantern.example" rel="me noopener"><svg class="link-icon"' in html
    assert 'aria-hidden="true"' in html


@pytest.mark.parametrize("kind", LinkKind)
def test_every_kind_of_link_has_an_icon(kind: LinkKind) -> None:
    """Each path is there, of plain commands, and small."""
    path = link_paths()[kind]
    ET.fromstring(f'<path d="{path}"/>')
    assert set(path) <= set("MLHVCSAZmlhvcsaz0123456789.- ")
    assert len(path) < 400


def test_sheet_of_boxes_shows_each_language(pages: Pages, author_page: AuthorPage) -> None:
    """The box stands there as below an English and below a Ukrainian article."""
    html = pages.author_boxes(with_author(author_page, names=(("uk", "Ада Лем"),)), ("en", "uk"))
    assert [html.count(f'<h3 class="author-name">{name}</h3>') for name in ("Ada Lem", "Ада Лем")] == [1, 1]
