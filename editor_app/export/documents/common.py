"""What every document shares: what it is made from, its interface, and a zip that is always the same."""

import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

from editor_app.domain.errors import BadInput
from editor_app.domain.ids import AuthorId, MediaId
from editor_app.domain.media import Media
from editor_app.domain.renditions import Rendition
from editor_app.export.edition import Edition
from editor_app.export.source import BundleSource
from editor_app.pictures.leaving import embed, packet_for
from editor_app.progress import CancelToken, Progress
from editor_app.render.page_models import ArticlePage
from editor_app.wording import worded

STAGE = "Writing articles"

_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


@dataclass(frozen=True)
class DocumentSource:
    """What a document is made from besides its pages.

    `edition` is the newsroom as its site has it: masthead, sections, people, address, and all articles that
    are public there. `bundle` gives pictures and recordings as they may leave. `selected` are the ids and the
    slugs of the articles in the document. An archive of everything has `all_people` and `all_media` too.
    """

    edition: Edition
    bundle: BundleSource
    selected: frozenset[str]
    all_people: tuple[AuthorId, ...] = ()
    all_media: tuple[MediaId, ...] = ()

    def media(self, reference: str) -> Media | None:
        """Return the media item with this id, or None."""
        return self.bundle.media(MediaId(reference))

    def picture(self, media: Media, form: Rendition) -> bytes:
        """Return a form of a picture: its pixels, and of its words only those that may leave."""
        made = self.bundle.renditions(media, [form])[form]
        return embed(made.read_bytes(), packet_for(media))

    def need_address(self, what: str) -> None:
        """Raise BadInput where the site has no address; `what` is the document, for the sentence."""
        if not self.edition.base:
            raise BadInput(
                worded("{0} names its pictures by whole addresses, and the site has none.", what),
                worded("Give the site’s address, such as https://example.org."),
            )


class DocumentFormat(Protocol):
    """One kind of document. `name` is for the command line, `title` for people, `suffix` begins with a dot.

    `public` tells whether it is made for readers: then only articles that may go out are in it.
    """

    name: str
    title: str
    suffix: str
    public: bool

    def write(
        self,
        source: DocumentSource,
        pages: Iterable[ArticlePage],
        out: IO[bytes],
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        """Write the document to `out`, which can seek. The same library gives the same bytes.

        Raises KnownError where something cannot leave, Cancelled when it was cancelled.
        """


class Zip:
    """A zip that is the same, byte for byte, on every machine: no dates, nothing squeezed, order as given."""

    def __init__(self, out: IO[bytes]) -> None:
        self._archive = zipfile.ZipFile(out, "w", zipfile.ZIP_STORED)

    def add(self, name: str, content: bytes | Path) -> None:
        """Put a file in."""
        info = zipfile.ZipInfo(name, _BEGINNING)
        info.create_system = _UNIX
        info.external_attr = _PLAIN_FILE
        info.file_size = len(content) if isinstance(content, bytes) else content.stat().st_size
        with self._archive.open(info, "w") as writing:
            if isinstance(content, bytes):
                writing.write(content)
            else:
                with content.open("rb") as reading:
                    shutil.copyfileobj(reading, writing, 1 << 20)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()


def in_utc(at: datetime) -> str:
    """Return a moment as ISO 8601 in UTC with milliseconds: "2026-11-17T15:30:00.000Z"."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def shortened(text: str, longest: int) -> str:
    """Return a text on one line with at most so many characters, cut between two words."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return (line[: longest - 1].rpartition(" ")[0] or line[: longest - 1]).rstrip(" ,;:–—-.") + "…"
