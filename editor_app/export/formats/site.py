"""The web site: a page for every article, author, section, series and tag, and the front page."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

from markupsafe import Markup

from editor_app.domain.ids import AuthorId
from editor_app.domain.newsroom import Section
from editor_app.domain.topics import Series, Tag
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, fixed_file, ids
from editor_app.export.stories import Stories, Story, pages_of
from editor_app.render.addresses import (
    article_path,
    author_path,
    front_path,
    place,
    section_path,
    series_path,
    tag_path,
)
from editor_app.render.page_models import (
    ArticlePage,
    AuthorPage,
    Feed,
    FeedPage,
    ListPage,
    Month,
    TopicPage,
)
from editor_app.render.pages import Pages
from editor_app.render.words import words_for

ARCHIVE: Final = "archive/index.html"
MISSING: Final = "404.html"
PER_MONTH_PAGE: Final = 50


class Site:
    """HTML pages; they point at each other by relative addresses, so they work in any folder."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._pages = Pages(edition.theme, edition.formats)

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield the article's page."""
        yield BundleFile(article_path(page.article.slug), self._pages.article(page))

    def item(self, page: ArticlePage) -> str:
        """Return the article as lists show it."""
        return self._pages.story_item(self._edition.newsroom, page.card) if page.card else ""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the front page, sections, authors, series and tags, each with its further pages."""
        edition = self._edition
        yield from self._lists(stories.all, front_path, partial(self._feed, None))
        for section in edition.sections:
            path = partial(section_path, section.slug)
            yield from self._lists(stories.of_section(section.id), path, partial(self._feed, section))
        for author in stories.people:
            path = partial(author_path, edition.people[author].author.slug)
            yield from self._lists(stories.of_author(author), path, partial(self._author, author))
        if edition.theme.has_topics:
            tags = (edition.tag_by_slug.get(slug) for slug in stories.tags)
            yield from self._topics((tag, stories.of_tag(tag.slug)) for tag in tags if tag)
            told = ((each, stories.of_series(each.id)[::-1]) for each in edition.series)
            yield from self._topics(each for each in told if each[1])  # a series has a beginning
        if edition.theme.has("archive.html"):
            yield from self._archive(stories)
        if edition.theme.has("missing.html"):
            yield fixed_file(MISSING, self._missing())

    def _archive(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the page that leads to every month, and the stories of each."""
        words, months = words_for(self._edition.newsroom.language), []
        for year, month in stories.months():
            listed, path = stories.of_month(year, month), partial(month_path, year, month)
            title = f"{words.months_full[month - 1]} {year}"
            months.append(Month(year, month, path(), len(listed)))
            yield from self._lists(listed, path, partial(self._month, path, title), PER_MONTH_PAGE)
        page = self._list_page(ARCHIVE, months=tuple(months))
        counts = " ".join(f"{each.path} {each.count}" for each in months)
        yield ListFile(ARCHIVE, (), partial(_page_of, self._pages.archive, page), counts)

    def _month(self, path: Callable[[int], str], title: str, feed: Feed) -> str:
        return self._pages.month(self._list_page(path(feed.number), title=title, feed=feed))

    def _missing(self) -> bytes:
        """Return what servers show at any depth, so its addresses begin at the top of the server."""
        top = urlsplit(self._edition.base).path or "/"
        return place(self._pages.missing(self._list_page(MISSING)), top).encode()

    def _list_page(self, path: str, **shown: Any) -> ListPage:  # noqa: ANN401
        return ListPage(self._edition.newsroom, path, self._edition.sections, **shown)

    def _topics(self, topics: Iterator[tuple[Tag | Series, Sequence[Story]]]) -> Iterator[ListFile]:
        for topic, stories in topics:
            yield from self._lists(stories, partial(_topic_path, topic), partial(self._topic, topic))

    def _lists(
        self,
        stories: Sequence[Story],
        path: Callable[[int], str],
        page: Callable[[Feed], str],
        size: int = 0,
    ) -> Iterator[ListFile]:
        """Yield the pages of a list; one without stories still has its first page."""
        parts = pages_of(stories, size or max(1, self._edition.newsroom.items_per_page))
        for number, part in enumerate(parts, start=1):
            older = path(number + 1) if number < len(parts) else ""
            newer = path(number - 1) if number > 1 else ""
            write = partial(_write, page, Feed((), number, older=older, newer=newer))
            yield ListFile(path(number), ids(part), write, f"{number} {older}")

    def _feed(self, section: Section | None, feed: Feed) -> str:
        return self._pages.feed(FeedPage(self._edition.newsroom, feed, section, self._edition.sections))

    def _author(self, author: AuthorId, feed: Feed) -> str:
        who, edition = self._edition.people[author], self._edition
        page = AuthorPage(edition.newsroom, who.author, who.avatar, feed, edition.sections)
        return self._pages.author(page)

    def _topic(self, topic: Tag | Series, feed: Feed) -> str:
        return self._pages.topic(TopicPage(self._edition.newsroom, feed, topic, self._edition.sections))


def _write(page: Callable[[Feed], str], feed: Feed, items: Sequence[str]) -> str:
    told = tuple(Markup(item) for item in items)  # made by the theme from escaped texts
    return page(Feed((), feed.number, older=feed.older, newer=feed.newer, stories=told))


def month_path(year: int, month: int, number: int = 1) -> str:
    """Return the path of a month's page, or of its page `number`, counted from one."""
    folder = f"archive/{year}/{month:02}/"
    return f"{folder}index.html" if number <= 1 else f"{folder}page/{number}/index.html"


def _page_of(write: Callable[[ListPage], str], page: ListPage, items: Sequence[str]) -> str:
    return write(page)


def _topic_path(topic: Tag | Series, number: int = 1) -> str:
    return (tag_path if isinstance(topic, Tag) else series_path)(topic.slug, number)
