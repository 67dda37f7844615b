"""Former addresses: a small page at each that leads on, and one list of all for the web server."""

from collections.abc import Iterator
from html import escape

from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, json_file
from editor_app.render.addresses import (
    article_path,
    author_path,
    root_from,
    section_path,
    series_path,
    tag_path,
)
from editor_app.render.page_models import ArticlePage
from editor_app.render.words import words_for

KINDS = ("article", "author", "section", "series", "tag")
FORMAT = "dateline-redirects/1"
_PATHS = {
    "article": article_path,
    "author": author_path,
    "section": section_path,
    "series": series_path,
    "tag": tag_path,
}
_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title}</title>
<meta http-equiv="refresh" content="0; url={there}">
<link rel="canonical" href="{canonical}">
</head>
<body>
<main>
<h1>{title}</h1>
<p><a href="{there}">{shown}</a></p>
</main>
</body>
</html>
"""


class Redirects:
    """Leads only to pages that are in the bundle, and never stands where something is now.

    `redirects.json` has the same list with addresses from the top of the site, for servers that
    answer with 301; it is there only when an address has changed.
    """

    def __init__(self, edition: Edition, *, topics: bool) -> None:
        """`topics` tells whether the theme has pages for tags and series."""
        self._edition = edition
        self._topics = topics
        language = edition.newsroom.language
        self._pages = {section_path(each.slug): each.name_in(language) for each in edition.sections}

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Note which pages there are; an article has no redirect of its own until the end."""
        language = self._edition.newsroom.language
        self._pages[article_path(page.article.slug)] = page.article.headline or page.article.slug
        for author in (each.author for group in (page.credited, page.mentioned) for each in group):
            self._pages[author_path(author.slug)] = author.text.name_in(language)
        if self._topics:
            for tag in page.tags:
                self._pages[tag_path(tag.slug)] = tag.name_in(language)
            if page.series is not None:
                series = page.series.series
                self._pages[series_path(series.slug)] = series.name_in(language)
        yield from ()

    def rest(self) -> Iterator[BundleFile]:
        """Yield a page for every former address, and the list."""
        moved = []
        for former in self._edition.former:
            path = _PATHS[former.kind]
            before, now = path(former.before), path(former.now)
            if now in self._pages and before not in self._pages:
                moved.append({"from": _address(before), "to": _address(now), "kind": former.kind})
                yield BundleFile(before, self._page(before, now).encode())
        if moved:
            yield json_file("redirects.json", {"format": FORMAT, "redirects": moved})

    def _page(self, before: str, now: str) -> str:
        newsroom = self._edition.newsroom
        there = root_from(before) + now
        return _PAGE.format(
            language=escape(newsroom.language),
            title=escape(words_for(newsroom.language).moved),
            there=escape(there),
            canonical=escape(self._edition.url(now) or there),
            shown=escape(self._pages[now]),
        )


def _address(path: str) -> str:
    return "/" + path.removesuffix("index.html")
