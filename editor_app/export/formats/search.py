"""A search page that works without a server: the stories stand in scripts, which the page reads."""

import json
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Final

from markupsafe import Markup

from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, ids
from editor_app.export.stories import Stories, Story, pages_of
from editor_app.render.page_models import ArticlePage, ListPage
from editor_app.render.pages import Pages, once
from editor_app.render.words import words_for, zone_named

PAGE: Final = "search/index.html"
SCRIPT: Final = "assets/search.js"
AT_ONCE: Final = 2000
"""Stories in one file, which then has half a megabyte."""


class Search:
    """`search/index.html`, and the stories of each year beside it."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._pages = Pages(edition.theme, edition.formats)

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing."""
        yield from ()

    def item(self, page: ArticlePage) -> str:
        """Return address, language, headline, standfirst, names and topics, and the day, as JSON."""
        text, language = page.article.text, page.article.text.language
        said = [each.author.text.name_in(language) for each in once(page.credited)]
        said += [page.section.name_in(language)] if page.section else []
        said += [tag.name_in(language) for tag in page.tags]
        at = page.article.published_at or page.article.created_at
        day = words_for(language).format_day(at.astimezone(zone_named(page.newsroom.zone)).date())
        facts = (page.article.slug, language, text.headline, text.standfirst, ", ".join(said), day)
        return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the page and the stories, by year: an old year does not change any more."""
        if not self._edition.theme.has("search.html"):
            return
        paths = []
        for year, listed in groupby(stories.all, lambda story: story.at.year):
            oldest_first: Sequence[Story] = list(listed)[::-1]
            for number, part in enumerate(pages_of(oldest_first, AT_ONCE), start=1):
                paths.append(f"search/{year}-{number}.js")
                yield ListFile(paths[-1], ids(part[::-1]), _script)
        yield ListFile(PAGE, (), partial(self._page, paths), " ".join(paths))

    def _page(self, paths: Sequence[str], items: Sequence[str]) -> str:
        scripts = tuple(Markup(path) for path in (SCRIPT, *paths))
        return self._pages.search(
            ListPage(self._edition.newsroom, PAGE, self._edition.sections, items=scripts)
        )


def _script(items: Sequence[str]) -> bytes:
    listed = ",\n".join(items)
    return f"datelineStories([\n{listed}\n]);\n".encode()
