"""Former addresses: a small page at each that leads on, and one list of all for the web server."""

from collections.abc import Iterator
from html import escape

from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, fixed_file, json_bytes
from editor_app.export.stories import Stories
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

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing."""
        yield from ()

    def item(self, page: ArticlePage) -> str:
        """Return nothing."""
        return ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield a page for every former address, and the list."""
        if not self._edition.former:
            return
        moved, pages = [], self._pages(stories)
        for former in self._edition.former:
            path = _PATHS[former.kind]
            before, now = path(former.before), path(former.now)
            if now in pages and before not in pages:
                moved.append({"from": _address(before), "to": _address(now), "kind": former.kind})
                yield fixed_file(before, self._page(before, now, pages[now]).encode())
        if moved:
            yield fixed_file("redirects.json", json_bytes({"format": FORMAT, "redirects": moved}))

    def _pages(self, stories: Stories) -> dict[str, str]:
        """Return the paths of the pages that the bundle has, and what they are called."""
        edition, language = self._edition, self._edition.newsroom.language
        pages = {section_path(each.slug): each.name_in(language) for each in edition.sections}
        pages |= {article_path(story.slug): story.headline or story.slug for story in stories}
        for author in (edition.people[each].author for each in stories.people):
            pages[author_path(author.slug)] = author.text.name_in(language)
        if edition.theme.has_topics:
            tags = (edition.tag_by_slug.get(slug) for slug in stories.tags)
            pages |= {tag_path(tag.slug): tag.name_in(language) for tag in tags if tag}
            told = (each for each in edition.series if stories.of_series(each.id))
            pages |= {series_path(each.slug): each.name_in(language) for each in told}
        return pages

    def _page(self, before: str, now: str, called: str) -> str:
        newsroom = self._edition.newsroom
        there = root_from(before) + now
        return _PAGE.format(
            language=escape(newsroom.language),
            title=escape(words_for(newsroom.language).moved),
            there=escape(there),
            canonical=escape(self._edition.url(now) or there),
            shown=escape(called),
        )


def _address(path: str) -> str:
    return "/" + path.removesuffix("index.html")
