"""What every format of a bundle shares: its interface, its files, how JSON and times are written."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from editor_app.domain.ids import ArticleId
from editor_app.export.stories import Stories, Story
from editor_app.render.page_models import ArticlePage


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file for the bundle: its path in it, and its bytes or the file to copy.

    A text is a page of HTML with internal addresses (see `render.addresses`): they are put right for its
    place, and the media it shows go into the bundle.
    """

    path: str
    content: bytes | str | Path


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file made of several articles. It is written only when something in it has changed.

    `write` gets the format's item of each of `stories`, in their order, and returns the file's bytes, or a
    page of HTML with internal addresses, as in `BundleFile`.
    `fixed` is everything else the bytes depend on, besides the edition and the stories' items: numbers of
    pages, neighbours, dates of stories. The same stories, items and `fixed` must always give the same bytes.
    """

    path: str
    stories: Sequence[ArticleId]
    write: Callable[[Sequence[str]], bytes | str]
    fixed: str = ""


class Format(Protocol):
    """One kind of file in a bundle.

    Articles may be shown to it in any order, in another process, and only those that have changed since the
    last export: what it makes of one may depend on the page and the edition alone, and it must remember
    nothing from one article to the next. What a list needs of an article is the article's item.
    """

    def article(self, page: ArticlePage) -> Iterable[BundleFile]:
        """Return the files that belong to this article alone."""

    def item(self, page: ArticlePage) -> str:
        """Return what the lists of this format need of the article, ready to be put in; "" for nothing."""

    def lists(self, stories: Stories) -> Iterable[ListFile]:
        """Return the files that are made of several articles, or of none."""


def fixed_file(path: str, content: bytes) -> ListFile:
    """Return a file that is made of no article's item."""
    return ListFile(path, (), partial(_same, content), sha256(content).hexdigest())


def _same(content: bytes, items: Sequence[str]) -> bytes:
    return content


def json_file(path: str, document: dict[str, object]) -> BundleFile:
    """Return a JSON document as a file, its keys sorted."""
    return BundleFile(path, json_bytes(document))


def json_bytes(document: dict[str, object]) -> bytes:
    """Return a JSON document as UTF-8, its keys sorted, with a line break at its end."""
    return f"{json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)}\n".encode()


def ids(stories: Iterable[Story]) -> tuple[ArticleId, ...]:
    """Return the ids of stories, in their order."""
    return tuple(story.id for story in stories)


def filled(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values that say something: neither empty text nor None nor an empty list or object."""
    return {key: value for key, value in values.items() if value not in ("", None, [], {})}


def moment(at: datetime | None) -> str:
    """Return a time as RFC 3339 in the zone it was given in, to the second; "" for None."""
    if at is None:
        return ""
    offset = at.utcoffset()
    if offset is None or offset.total_seconds() % 60:  # RFC 3339 knows no seconds in an offset
        at = at.astimezone(UTC)
    return at.isoformat(timespec="seconds")
