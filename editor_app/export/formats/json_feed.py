"""The feed for readers and machines: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from editor_app.domain.renditions import avatar, scaled
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, filled, ids, moment
from editor_app.export.stories import Stories, Story, pages_of
from editor_app.render.addresses import article_path, author_path, front_path, place, section_path
from editor_app.render.page_models import ArticlePage, Credited

ITEMS_PER_FILE = 100
NEWEST = 20
"""How many articles stand in the feed of a section or an author."""
MARK: Final = "\ufdd0"
"""Stands for the top of the site in an item; the renderer lets no such character into a text."""
VERSION = "https://jsonfeed.org/version/1.1"


class JsonFeed:
    """`feed.json` with the newest articles, and `feed/2.json` … with the older ones.

    The standard wants whole addresses in `url`, `image`, `next_url` and the like. Where the site has
    no address yet they are left out, and the addresses inside `content_html` are relative to the feed.
    An item's id is a URN, so that it stays the same when the site moves. What each person did for it
    stands in the extension `_dateline`.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing: articles stand in the feeds."""
        yield from ()

    def item(self, page: ArticlePage) -> str:
        """Return the article's item as JSON; ROOT stands for the top of the site in its body."""
        return json.dumps(self._item(page), ensure_ascii=False, sort_keys=True)

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the feed of the site in parts, and the newest of each section and each author."""
        parts = pages_of(stories.all, ITEMS_PER_FILE)
        for number, part in enumerate(parts, start=1):
            more = number < len(parts)
            head = self._head(_path(number), front_path(), next_path=_path(number + 1) if more else "")
            yield self._list(_path(number), head, part)
        for section in self._edition.sections:
            yield self._part(section_path(section.slug), section.name, stories.of_section(section.id))
        for author in stories.people:
            who = self._edition.people[author].author
            yield self._part(author_path(who.slug), who.name, stories.of_author(author))

    def _part(self, page: str, name: str, stories: Sequence[Story]) -> ListFile:
        path = page.replace("index.html", "feed.json")
        return self._list(path, self._head(path, page, name), stories[:NEWEST])

    def _list(self, path: str, head: dict[str, object], stories: Sequence[Story]) -> ListFile:
        said = json.dumps(head, ensure_ascii=False, sort_keys=True)
        return ListFile(path, ids(stories), partial(_write, said, self._edition.root_for(path)), said)

    def _head(self, path: str, page: str, name: str = "", next_path: str = "") -> dict[str, object]:
        newsroom = self._edition.newsroom
        title = newsroom.title or "Untitled newsroom"
        feed: dict[str, object] = {
            "version": VERSION,
            "title": f"{name} | {title}" if name else title,
            "description": newsroom.description,
            "language": newsroom.language,
            "home_page_url": self._edition.url(page),
            "feed_url": self._edition.url(path),
            "next_url": self._edition.url(next_path) if next_path else "",
        }
        return filled(feed)

    def _item(self, page: ArticlePage) -> dict[str, object]:
        article, text = page.article, page.article.text
        lead = scaled(page.lead) if page.lead else ()
        item: dict[str, object] = {
            "id": f"urn:dateline:article:{article.id}",
            "url": self._edition.url(article_path(article.slug)),
            "title": text.headline,
            "summary": text.standfirst,
            "image": self._edition.url(lead[-1].path) if lead else "",
            "date_published": moment(article.published_at),
            "date_modified": moment(article.updated_at),
            "authors": [self._author(credited, text.language) for credited in page.credited],
            "tags": list(text.tags),
            "language": text.language,
            "_dateline": {"credits": [_credit(credited, text.language) for credited in page.credited]},
        }
        return filled(item) | {"content_html": place(page.body.html, MARK)}

    def _author(self, credited: Credited, language: str) -> dict[str, object]:
        author = credited.author
        shown: dict[str, object] = {
            "name": author.text.name_in(language) or author.slug,
            "url": self._edition.url(author_path(author.slug)),
            "avatar": self._edition.url(avatar(credited.avatar).path) if credited.avatar else "",
        }
        return filled(shown)


def _credit(credited: Credited, language: str) -> dict[str, object]:
    """Return what a person did for the article, which the standard has no word for."""
    name, line = credited.author.text.name_in(language), credited.byline
    return filled({"name": name or credited.author.slug, "role": line.role.value, "note": line.note})


def _write(head: str, root: str, items: Sequence[str]) -> bytes:
    """Return a feed: its head, and the items with the way to the top of the site in the place of the mark."""
    listed = ",\n".join(items).replace(MARK, root)
    return f'{head[:-1]}, "items": [\n{listed}\n]}}\n'.encode()


def _path(number: int) -> str:
    return "feed.json" if number == 1 else f"feed/{number}.json"
