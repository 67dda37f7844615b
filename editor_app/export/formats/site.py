"""The web site: a page for every article, author, section, series and tag, and the front page."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from editor_app.domain.ids import AuthorId
from editor_app.domain.references import Card
from editor_app.domain.renditions import shared
from editor_app.domain.topics import Series, Tag
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile
from editor_app.export.formats.pictures import UsedMedia
from editor_app.render.addresses import (
    article_path,
    author_path,
    front_path,
    place,
    root_from,
    section_path,
    series_path,
    tag_path,
)
from editor_app.render.page_models import (
    ArticlePage,
    AuthorPage,
    Credited,
    Feed,
    FeedPage,
    Mentioned,
    TopicPage,
)
from editor_app.render.pages import Pages


class Site:
    """HTML pages; they point at each other by relative addresses, so they work in any folder."""

    def __init__(self, edition: Edition, pages: Pages, used: UsedMedia) -> None:
        self._edition = edition
        self._pages = pages
        self._used = used
        self._cards = {entry.article: entry.card for entry in edition.entries}
        self._authors: dict[AuthorId, Credited | Mentioned] = {}
        self._written_by: dict[AuthorId, list[Card]] = {}
        self._topics: dict[Tag | Series, list[Card]] = {}

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield the article's page, and remember its authors, and those it names, for their pages."""
        for mentioned in page.mentioned:
            self._authors.setdefault(mentioned.author.id, mentioned)
        for credited in page.credited:
            author = credited.author.id
            self._authors.setdefault(author, credited)
            cards = self._written_by.setdefault(author, [])
            card = self._cards[page.article.id]
            if card not in cards[-1:]:  # once, although somebody both wrote and photographed
                cards.append(card)
        topics: list[Tag | Series] = [tag for tag in page.tags if tag.slug]
        if page.series is not None:
            topics.append(page.series.series)
        for topic in topics:
            self._topics.setdefault(topic, []).append(self._cards[page.article.id])
        if page.lead is not None and self._edition.base:  # then the page's head names them
            self._used.add(shared(page.lead))
        yield self._file(article_path(page.article.slug), self._pages.article(page))

    def rest(self) -> Iterator[BundleFile]:
        """Yield the front page, sections, authors, series and tags, each with its further pages."""
        newsroom, sections = self._edition.newsroom, self._edition.sections
        entries = self._edition.entries
        for feed in self._feeds([entry.card for entry in entries], front_path):
            page = FeedPage(newsroom, feed, None, sections)
            yield self._file(front_path(feed.number), self._pages.feed(page))
        for section in sections:
            cards = [entry.card for entry in entries if entry.section == section.id]
            for feed in self._feeds(cards, partial(section_path, section.slug)):
                page = FeedPage(newsroom, feed, section, sections)
                yield self._file(section_path(section.slug, feed.number), self._pages.feed(page))
        for shown in self._authors.values():
            yield from self._author(shown)
        if self._pages.has_topics:
            for topic in sorted(self._topics, key=_address):
                yield from self._topic(topic)

    def _topic(self, topic: Tag | Series) -> Iterator[BundleFile]:
        newest_first = self._topics[topic]
        cards = newest_first if isinstance(topic, Tag) else newest_first[::-1]  # a series has a beginning
        for feed in self._feeds(cards, partial(_address, topic)):
            page = TopicPage(self._edition.newsroom, feed, topic, self._edition.sections)
            yield self._file(_address(topic, feed.number), self._pages.topic(page))

    def _author(self, shown: Credited | Mentioned) -> Iterator[BundleFile]:
        author, cards = shown.author, self._written_by.get(shown.author.id, [])
        for feed in self._feeds(cards, partial(author_path, author.slug)):
            page = AuthorPage(self._edition.newsroom, author, shown.avatar, feed, self._edition.sections)
            yield self._file(author_path(author.slug, feed.number), self._pages.author(page))

    def _feeds(self, cards: Sequence[Card], path: Callable[[int], str]) -> Iterator[Feed]:
        """Yield the pages of a feed; a feed without cards still has its first page."""
        size = max(1, self._edition.newsroom.items_per_page)
        parts = [tuple(cards[start : start + size]) for start in range(0, len(cards), size)] or [()]
        for number, part in enumerate(parts, start=1):
            older = path(number + 1) if number < len(parts) else ""
            yield Feed(part, number, older=older, newer=path(number - 1) if number > 1 else "")

    def _file(self, path: str, html: str) -> BundleFile:
        self._used.note(html)
        return BundleFile(path, place(html, root_from(path)).encode())


def _address(topic: Tag | Series, number: int = 1) -> str:
    return (tag_path if isinstance(topic, Tag) else series_path)(topic.slug, number)
