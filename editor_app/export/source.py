"""What an export asks of a library; whoever answers these few questions can be exported."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.renditions import Rendition
from editor_app.domain.topics import Series, Tag
from editor_app.domain.workflow import Status
from editor_app.export.stories import Story
from editor_app.export.workers import Workers
from editor_app.render.page_models import ArticlePage, Mentioned
from editor_app.render.theme import Theme


@dataclass(frozen=True, slots=True)
class FormerSlug:
    """A slug that an "article", "author", "section", "series" or "tag" had, and the one it has now."""

    kind: str
    before: str
    now: str


class SigningKey(Protocol):
    """An Ed25519 key (RFC 8032)."""

    def sign(self, content: bytes) -> bytes:
        """Return the signature, 64 bytes."""

    @property
    def public_pem(self) -> bytes:
        """The public key as PEM (RFC 8410)."""


class BundleSource(Protocol):
    """A library as an export sees it; the answers must not change while an export runs.

    `original` and `renditions` are called from several threads, everything else from one.
    """

    def newsroom(self) -> Newsroom:
        """Return the newsroom."""

    def sections(self) -> Sequence[Section]:
        """Return the sections in the order of the navigation."""

    def tags(self) -> Sequence[Tag]:
        """Return the tags that have a page of their own."""

    def series(self) -> Sequence[Series]:
        """Return the series."""

    def people(self) -> Mapping[AuthorId, Mentioned]:
        """Return every author as pages may show one, with the portrait."""

    def former_slugs(self) -> Sequence[FormerSlug]:
        """Return the addresses that things had before, sorted."""

    def theme(self, name: str) -> Theme:
        """Return a theme by its name. Raises BadInput when there is none."""

    def stories(self, statuses: Sequence[Status], sections: Sequence[SectionId]) -> Sequence[Story]:
        """Return the articles of these states (and sections, unless none is named) that are not in the bin.

        The newest stands first. Articles that were never published stand by the time they were made; equal
        times by slug.
        """

    def pages(self, articles: Sequence[ArticleId]) -> Iterator[ArticlePage]:
        """Give the pages of some of these articles, as the preview would show them, in this order."""

    def media(self, media: MediaId) -> Media | None:
        """Return the media item with this id, or None."""

    def original(self, media: Media) -> Path:
        """Return the file of a video, a sound or a document, cleaned of all that tells of its makers."""

    def renditions(self, media: Media, wanted: Sequence[Rendition]) -> Mapping[Rendition, Path]:
        """Return files that hold these forms of a picture, without words, made now or earlier."""

    def media_marks(self, ids: Sequence[MediaId]) -> Mapping[MediaId, str]:
        """Return a short text for each of these items that changes whenever the item does."""

    def signing_key(self) -> "SigningKey | None":
        """Return what the newsroom signs its bundles with, or None."""

    @property
    def cores(self) -> int:
        """How many things can be made at once."""

    def workers(self) -> Workers | None:
        """Return processes whose work is given the same library as it is now; None where there are none.

        Where the library has changed meanwhile they raise Conflict.
        """
