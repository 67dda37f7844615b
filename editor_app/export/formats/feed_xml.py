"""What feeds in XML share: which there are, their texts made safe, and the body as feeds carry it."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import ClassVar, Final
from xml.sax.saxutils import escape, quoteattr

from editor_app.domain.errors import BadInput
from editor_app.export.edition import Edition
from editor_app.export.formats.common import BundleFile, ListFile, ids
from editor_app.export.stories import Stories, Story
from editor_app.render.addresses import article_path, author_path, front_path, place, section_path
from editor_app.render.page_models import ArticlePage
from editor_app.wording import worded

NEWEST: Final = 50
NEWEST_OF_PART: Final = 20
"""How many articles stand in the feed of the site, and in that of a section or an author."""
LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without articles was changed last."""

# What XML 1.0 cannot hold in any way (https://www.w3.org/TR/xml/#charsets).
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WITHIN = re.compile(r'(<a [^>]*?href=")#')


class XmlFeed(ABC):
    """A feed of the site, one of each section and one of each author, in files of one name."""

    file: ClassVar[str]

    def __init__(self, edition: Edition) -> None:
        """Raise BadInput for a site without an address."""
        self._edition = edition
        if not edition.base:
            raise without_address()

    def article(self, page: ArticlePage) -> Iterator[BundleFile]:
        """Yield nothing: articles stand in the feeds."""
        yield from ()

    @abstractmethod
    def item(self, page: ArticlePage) -> str:
        """Return the article as an element of the feed."""

    def lists(self, stories: Stories) -> Iterator[ListFile]:
        """Yield the feeds."""
        room, language = self._edition.newsroom, self._edition.newsroom.language
        yield self._feed(front_path(), room.title, stories.all[:NEWEST])
        for section in self._edition.sections:
            newest = stories.of_section(section.id)[:NEWEST_OF_PART]
            yield self._feed(section_path(section.slug), section.name_in(language), newest)
        for each in stories.people:
            author = self._edition.people[each].author
            newest = stories.of_author(each)[:NEWEST_OF_PART]
            yield self._feed(author_path(author.slug), author.text.name_in(language), newest)

    def _feed(self, page: str, title: str, stories: Sequence[Story]) -> ListFile:
        path = page.replace("index.html", self.file)
        changed = max((max(story.updated_at, story.at) for story in stories), default=LONG_AGO)
        head, foot = self._head(title, self._edition.url(page), self._edition.url(path), changed)
        return ListFile(path, ids(stories), partial(_write, head, foot), head)

    @abstractmethod
    def _head(self, title: str, page: str, here: str, changed: datetime) -> tuple[str, str]:
        """Return what stands before the items and what behind them."""

    def _body(self, page: ArticlePage) -> str:
        """Return the body as HTML in which every address is whole."""
        url = self._edition.url(article_path(page.article.slug))
        return _WITHIN.sub(rf"\1{url}#", place(page.body.html, self._edition.base))


def without_address() -> BadInput:
    """Return the error for a site without an address."""
    return BadInput(
        worded("Feeds and documents need whole addresses, and the site has none."),
        worded("Give the channel its site address."),
    )


def text(value: str) -> str:
    """Return a text as the content of an element."""
    return escape(_FORBIDDEN.sub("", value))


def attribute(value: str) -> str:
    """Return a text as the value of an attribute, with its quotation marks."""
    return quoteattr(_FORBIDDEN.sub("", value))


def element(name: str, value: str) -> str:
    """Return an element with a text, or nothing for an empty one."""
    return f"<{name}>{text(value)}</{name}>\n" if value else ""


def cdata(html: str) -> str:
    """Return HTML as a section of XML in which no mark-up is read."""
    return f"<![CDATA[{_FORBIDDEN.sub('', html).replace(']]>', ']]]]><![CDATA[>')}]]>"


def _write(head: str, foot: str, items: Sequence[str]) -> bytes:
    return f"{head}{''.join(items)}{foot}".encode()
