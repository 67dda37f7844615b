"""Sitemaps for search engines (https://www.sitemaps.org/protocol.html) and Google News, and robots.txt."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from editor_app.domain.renditions import scaled
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, fixed_file, ids, moment
from editor_app.export.formats.feed_xml import element, without_address
from editor_app.export.stories import Stories, Story, pages_of
from editor_app.render.addresses import article_path, author_path, section_path, series_path, tag_path
from editor_app.render.page_models import ArticlePage

AT_ONCE: Final = 10_000
"""Addresses in one file; the protocol allows 50,000."""
MOST_NEWS: Final = 1_000
NEWS_AGE: Final = timedelta(days=2)
"""Google takes a thousand articles of the last two days. They are counted back from the newest article, not
from now: the same library gives the same bytes."""
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
_PLAIN: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_IMAGES: Final = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
_NEWS: Final = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


class Sitemap:
    """`sitemap.xml`, in parts where there are many pages, `news-sitemap.xml` and `robots.txt`."""

    def __init__(self, edition: Edition) -> None:
        """Raise BadInput for a site without an address."""
        self._edition = edition
        if not edition.base:
            raise without_address()

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing."""
        yield from ()

    def item(self, page: ArticlePage) -> str:
        """Return the article's address, when it was changed, and its picture."""
        sizes = scaled(page.lead) if page.lead else ()
        picture = element("image:loc", self._edition.url(sizes[-1].path)) if sizes else ""
        return _address(
            self._edition.url(article_path(page.article.slug)),
            page.article.updated_at,
            f"<image:image>\n{picture}</image:image>\n" if picture else "",
        )

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the sitemaps and the file that leads to them."""
        parts, others = pages_of(stories.all, AT_ONCE), self._others(stories)
        if len(parts) == 1:
            yield ListFile("sitemap.xml", ids(parts[0]), partial(_write, others), others)
            names = ["sitemap.xml", "news-sitemap.xml"]
        else:
            names = [f"sitemaps/{number}.xml" for number in range(1, len(parts) + 1)]
            for name, part, more in zip(names, parts, [others] + [""] * (len(parts) - 1), strict=True):
                yield ListFile(name, ids(part), partial(_write, more), more)
            yield fixed_file("sitemap.xml", self._index(names))
            names = ["sitemap.xml", "news-sitemap.xml"]
        yield fixed_file("news-sitemap.xml", self._news(stories.all))
        lines = "".join(f"Sitemap: {self._edition.base}{name}\n" for name in names)
        yield fixed_file("robots.txt", f"User-agent: *\nAllow: /\n{lines}".encode())

    def _others(self, stories: Stories) -> str:
        """Return the addresses of the pages that are lists, each as new as the newest in it."""
        edition = self._edition
        pages = [("index.html", stories.all)]
        pages += [(section_path(each.slug), stories.of_section(each.id)) for each in edition.sections]
        pages += [
            (author_path(edition.people[each].author.slug), stories.of_author(each))
            for each in stories.people
        ]
        if edition.theme.has_topics:
            pages += [(tag_path(slug), stories.of_tag(slug)) for slug in stories.tags]
            told = ((each, stories.of_series(each.id)) for each in edition.series)
            pages += [(series_path(each.slug), listed) for each, listed in told if listed]
        return "".join(_address(edition.url(path), _newest(listed)) for path, listed in pages)

    def _index(self, names: Sequence[str]) -> bytes:
        parts = "".join(f"<sitemap>\n{element('loc', self._edition.url(name))}</sitemap>\n" for name in names)
        return f"{_HEAD}<sitemapindex {_PLAIN}>\n{parts}</sitemapindex>\n".encode()

    def _news(self, stories: Sequence[Story]) -> bytes:
        since = stories[0].at - NEWS_AGE if stories else None
        newest = [story for story in stories[:MOST_NEWS] if since and story.at >= since]
        told = "".join(self._news_of(story) for story in newest)
        return f"{_HEAD}<urlset {_PLAIN} {_NEWS}>\n{told}</urlset>\n".encode()

    def _news_of(self, story: Story) -> str:
        publication = (
            f"<news:publication>\n{element('news:name', self._edition.newsroom.title)}"
            f"{element('news:language', _iso_639(story.language))}</news:publication>\n"
        )
        return (
            f"<url>\n{element('loc', self._edition.url(article_path(story.slug)))}<news:news>\n{publication}"
            f"<news:publication_date>{moment(story.at)}</news:publication_date>\n"
            f"{element('news:title', story.headline or story.slug)}</news:news>\n</url>\n"
        )


def _address(url: str, changed: datetime | None, more: str = "") -> str:
    return f"<url>\n{element('loc', url)}{element('lastmod', moment(changed))}{more}</url>\n"


def _newest(stories: Sequence[Story]) -> datetime | None:
    return max((story.updated_at for story in stories), default=None)


def _iso_639(language: str) -> str:
    """Return a language as Google News wants it: two or three letters, and Chinese in two scripts."""
    tag = language.lower()
    return tag if tag in ("zh-cn", "zh-tw") else tag.partition("-")[0]


def _write(others: str, items: Sequence[str]) -> bytes:
    return f"{_HEAD}<urlset {_PLAIN} {_IMAGES}>\n{others}{''.join(items)}</urlset>\n".encode()
