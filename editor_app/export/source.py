"""What an export asks of a library; whoever answers these few questions can be exported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from editor_app.domain.ids import ArticleId, MediaId, SectionId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.references import Card
from editor_app.domain.renditions import Rendition
from editor_app.domain.workflow import Status
from editor_app.render.page_models import ArticlePage
from editor_app.render.theme import Theme


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that goes out: its id, its section, and the card it shows in the feeds."""

    article: ArticleId
    section: SectionId | None
    card: Card


@dataclass(frozen=True, slots=True)
class FormerSlug:
    """A slug that an "article", "author", "section", "series" or "tag" had, and the one it has now."""

    kind: str
    before: str
    now: str


class BundleSource(Protocol):
    """A library as an export sees it; the answers must not change while an export runs.

    `original` and `renditions` are called from several threads, everything else from one.
    """

    def newsroom(self) -> Newsroom:
        """Return the newsroom."""

    def sections(self) -> Sequence[Section]:
        """Return the sections in the order of the navigation."""

    def former_slugs(self) -> Sequence[FormerSlug]:
        """Return the addresses that things had before, sorted."""

    def theme(self) -> Theme:
        """Return the templates and styles of the pages."""

    def entries(self, statuses: Sequence[Status]) -> Sequence[Entry]:
        """Return the articles of these states that are not in the bin, newest first.

        Articles that were never published stand by the time they were made; equal times by id.
        """

    def article_page(self, article: ArticleId) -> ArticlePage:
        """Return the page of one of these entries, as the preview would show it."""

    def media(self, media: MediaId) -> Media | None:
        """Return the media item with this id, or None."""

    def original(self, media: Media) -> Path:
        """Return the file of a video, a sound or a document, cleaned of all that tells of its makers."""

    def renditions(self, media: Media, wanted: Sequence[Rendition]) -> Mapping[Rendition, Path]:
        """Return files that hold these forms of a picture, without words, made now or earlier."""

    @property
    def cores(self) -> int:
        """How many pictures can be made at once."""
