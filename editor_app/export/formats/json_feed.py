"""The feed for readers and machines: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from collections.abc import Iterator

from editor_app.domain.renditions import avatar, scaled
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, filled, json_file, moment
from editor_app.render.addresses import article_path, author_path, place
from editor_app.render.page_models import ArticlePage, Credited

ITEMS_PER_FILE = 100
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
        self._items: list[dict[str, object]] = []
        self._number = 1
        self._seen = 0

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Collect the article's item; yield a file whenever one is full and more is to come."""
        self._items.append(self._item(page))
        self._seen += 1
        if len(self._items) == ITEMS_PER_FILE and self._seen < len(self._edition.entries):
            yield self._file(more=True)
            self._items, self._number = [], self._number + 1

    def rest(self) -> Iterator[BundleFile]:
        """Yield the last file, or the only one."""
        yield self._file(more=False)

    def _file(self, more: bool) -> BundleFile:
        newsroom, path = self._edition.newsroom, _path(self._number)
        feed: dict[str, object] = {
            "version": VERSION,
            "title": newsroom.title or "Untitled newsroom",
            "description": newsroom.description,
            "language": newsroom.language,
            "home_page_url": self._edition.base,
            "feed_url": self._edition.url(path),
            "next_url": self._edition.url(_path(self._number + 1)) if more else "",
        }
        return json_file(path, filled(feed) | {"items": self._items})

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
        root = self._edition.root_for(_path(self._number))
        return filled(item) | {"content_html": place(page.body.html, root)}

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


def _path(number: int) -> str:
    return "feed.json" if number == 1 else f"feed/{number}.json"
