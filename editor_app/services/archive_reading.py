"""Reads an archive in Markdown, made by anybody: every value is looked at before it is believed."""

import json
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from editor_app.domain.errors import BadInput, BundleProblem
from editor_app.domain.slug import is_slug
from editor_app.exchange.plain import from_plain
from editor_app.export.reading import BundleReader, reading
from editor_app.importing.document import Document
from editor_app.importing.front_matter import parse
from editor_app.services import archive_contents as contents
from editor_app.wording import worded

LARGEST_RECORDS: Final = 200_000_000  # bytes of a file of records
LARGEST_ARTICLE: Final = 10_000_000  # bytes
LARGEST_MEDIA: Final = 4_000_000_000  # bytes, as a film may have


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


Record = TypeVar("Record")
Named = TypeVar("Named", bound=_WithId)


class Archive:
    """An archive, whether it is a zip or the folder it was unpacked to."""

    def __init__(self, files: BundleReader) -> None:
        self._files = files

    def newsroom(self) -> contents.ArchivedNewsroom:
        """Return masthead, sections and topics. Raises BadInput for an archive of a later Dateline."""
        written = self._json(contents.NEWSROOM)
        if isinstance(written, dict) and written.get("format") != contents.FORMAT:
            raise BadInput(
                worded("This archive was made by a later Dateline."), worded("Open it with that one.")
            )
        found = self._record(contents.ArchivedNewsroom, written, contents.NEWSROOM)
        for things in (found.sections, found.series, found.tags):
            _check_each_once((each.slug for each in things), contents.NEWSROOM)
        return found

    def authors(self) -> list[contents.ArchivedAuthor]:
        """Return the authors."""
        return self._records(contents.ArchivedAuthor, contents.AUTHORS, "authors")

    def articles(self) -> list[contents.ArchivedArticle]:
        """Return what is said of the articles beside their texts."""
        found = self._records(contents.ArchivedArticle, contents.ARTICLES, "articles")
        _check_each_once((each.slug for each in found), contents.ARTICLES)
        return found

    def media(self) -> list[contents.ArchivedMedia]:
        """Return the records of the media, sorted by id."""
        names = sorted(
            name for name in self._files.sizes if name.startswith("media/") and name.endswith(".json")
        )
        found = [self._record(contents.ArchivedMedia, self._json(name), name) for name in names]
        _check_each_once((each.id for each in found), "media")
        return found

    def document(self, article: contents.ArchivedArticle, zone: tzinfo) -> Document:
        """Return what the file of an article says. Raises BadInput where it cannot be read."""
        if not is_slug(article.slug):
            raise BadInput(
                worded("The archive has an article with the name “{0}”, which is no slug.", article.slug[:80])
            )
        name = contents.article_path(article.slug)
        try:
            return parse(self._bytes(name, LARGEST_ARTICLE).decode("utf-8"), name, zone)
        except UnicodeDecodeError as error:
            raise BadInput(
                worded("{0} is not UTF-8 text (byte {1}).", name, error.start + 1),
                worded("Save it as UTF-8."),
            ) from None

    def has(self, media: contents.ArchivedMedia) -> bool:
        """Tell whether an item has a file that is in the archive; its name is one we would give it."""
        stem, _, suffix = media.file.partition(".")
        return stem == media.id and suffix.isalnum() and contents.media_path(media.file) in self._files.sizes

    def copy(self, media: contents.ArchivedMedia, out: Path) -> None:
        """Write the file of an item."""
        name = contents.media_path(media.file)
        self._check(name, LARGEST_MEDIA)
        with self._files.open(name) as source, out.open("wb") as writing:
            shutil.copyfileobj(source, writing, 1 << 20)

    def _records(self, kind: type[Named], name: str, key: str) -> list[Named]:
        written = self._json(name)
        listed = written.get(key) if isinstance(written, dict) else None
        if not isinstance(listed, list):
            raise _damaged(name)
        found = [self._record(kind, each, name) for each in listed]
        _check_each_once((each.id for each in found), name)
        return found

    def _record(self, kind: type[Record], written: object, name: str) -> Record:
        try:
            return from_plain(kind, written)
        except (BadInput, KeyError, TypeError, OverflowError) as error:
            raise _damaged(name) from error

    def _json(self, name: str) -> Any:  # noqa: ANN401 - a JSON value
        try:
            return json.loads(self._bytes(name, LARGEST_RECORDS))
        except (ValueError, RecursionError) as error:
            raise _damaged(name) from error

    def _bytes(self, name: str, most: int) -> bytes:
        self._check(name, most)
        with self._files.open(name) as file:
            return file.read(most)

    def _check(self, name: str, most: int) -> None:
        size = self._files.sizes.get(name, -1)
        if size < 0:
            raise BadInput(
                worded("The archive has no file {0}.", name),
                worded("It is not an archive of Dateline, or not whole."),
            )
        if size > most:
            raise BadInput(worded("{0} in the archive is too large.", name))


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Give an archive. Raises NotFound, or BadInput when it is none."""
    try:
        with reading(path) as files:
            yield Archive(files)
    except BundleProblem as error:
        raise BadInput(worded("{0} is not an archive of Dateline: {1}", path.name, error.sentence)) from error


def _check_each_once(names: Iterable[str], where: str) -> None:
    """Raise BadInput where two things have one name: a library could not hold them."""
    listed = list(names)
    if len(set(listed)) < len(listed):
        raise _damaged(where)


def _damaged(name: str) -> BadInput:
    return BadInput(
        worded("{0} in the archive is damaged.", name),
        worded("Nothing was taken in; use another copy of the archive."),
    )
