"""A library as an export sees it, at the moment of one transaction."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from editor_app.domain.errors import Conflict
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.media import Media
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.renditions import Rendition
from editor_app.domain.topics import Series, Tag
from editor_app.domain.workflow import Status
from editor_app.export.formats.redirects import KINDS
from editor_app.export.source import FormerSlug, SigningKey
from editor_app.export.stories import Story
from editor_app.export.workers import Workers
from editor_app.pictures.processes import processes
from editor_app.render.page_models import ArticlePage, Mentioned
from editor_app.render.theme import Theme
from editor_app.render.words import zone_named
from editor_app.services.gathering import Gatherer
from editor_app.services.newsroom_key import signing_key
from editor_app.services.press_gate import PressGate
from editor_app.services.previewing import load_theme
from editor_app.services.recordings import leaving_copy
from editor_app.services.rendering import BodyRenderer
from editor_app.services.renditions import make_all
from editor_app.storage.library import Library
from editor_app.storage.press_lists import StoryRow
from editor_app.storage.work import Work
from editor_app.wording import worded

AT_ONCE = 100
"""Articles that are held in memory together."""


class PressSource:
    """A `BundleSource`. `gate` says what may go out.

    `left` has the media items of which something was given to a bundle.
    """

    def __init__(self, library: Library, work: Work, statuses: Sequence[Status], now: datetime) -> None:
        self._library = library
        self._work = work
        self._statuses = tuple(statuses)
        self._now = now
        self.gatherer = Gatherer(self._same_work, statuses, now)
        self.gate = PressGate(library, work, self.gatherer, now)
        self._bodies = BodyRenderer(library, self.gatherer)
        self._workers: Workers | None = None
        self.left: dict[MediaId, Media] = {}
        self._stories: dict[tuple[object, object], list[Story]] = {}

    def newsroom(self) -> Newsroom:
        """Return the masthead."""
        return self.gatherer.newsroom

    def sections(self) -> Sequence[Section]:
        """Return the sections in the order of the paper."""
        return self.gatherer.sections

    def tags(self) -> Sequence[Tag]:
        """Return the tags."""
        return self._work.topics.tags()

    def series(self) -> Sequence[Series]:
        """Return the series."""
        return self._work.topics.all_series()

    def people(self) -> Mapping[AuthorId, Mentioned]:
        """Return every author as pages may show one, with the portrait."""
        return self.gatherer.people()

    def former_slugs(self) -> Sequence[FormerSlug]:
        """Return the addresses that things had before, sorted."""
        return [FormerSlug(*each) for each in self._work.topics.former_slugs(KINDS)]

    def theme(self, name: str) -> Theme:
        """Return a theme by its name."""
        return load_theme(self._library, name)

    def stories(self, statuses: Sequence[Status], sections: Sequence[SectionId]) -> Sequence[Story]:
        """Return what lists know of the articles that go out, newest first; times in the newsroom's zone."""
        asked = (tuple(statuses), tuple(sections))
        if asked not in self._stories:
            zone = zone_named(self.newsroom().zone)
            rows = self._work.stories(frozenset(statuses), self._now, frozenset(sections))
            self._stories[asked] = [_story(row, zone) for row in rows]
        return self._stories[asked]

    def pages(self, articles: Sequence[ArticleId]) -> Iterator[ArticlePage]:
        """Give pages in the order of the ids."""
        for start in range(0, len(articles), AT_ONCE):
            found = self._work.articles.get_many(articles[start : start + AT_ONCE])
            bodies = self._bodies.bodies(found)
            for article, rendered in zip(found, bodies, strict=True):
                page = self.gatherer.article_page(article, rendered.body)
                yield replace(page, refers=rendered.refers, counted=rendered.length)
            self.gatherer.forget_cards()

    def media(self, media: MediaId) -> Media | None:
        """Return the media item with this id, unless it is unknown or in the bin."""
        return self.gatherer.media(media)

    def original(self, media: Media) -> Path:
        """Return the file of a video, a sound or a document as it may leave."""
        self.left[media.id] = media
        return leaving_copy(self._library, media)

    def renditions(self, media: Media, wanted: Sequence[Rendition]) -> Mapping[Rendition, Path]:
        """Return files that hold these forms of a picture, made now or earlier."""
        self.left[media.id] = media
        return make_all(self._library, media, wanted)

    def media_marks(self, ids: Sequence[MediaId]) -> Mapping[MediaId, str]:
        """Return a text for each item that changes whenever the item does."""
        return self._work.media.marks(ids)

    def signing_key(self) -> SigningKey | None:
        """Return what the newsroom signs with, where this computer holds its key."""
        return signing_key(self._library)

    @property
    def cores(self) -> int:
        """How many things can be made at once."""
        return processes().count

    def workers(self) -> Workers | None:
        """Return processes with the same library; None where there is one core."""
        if self._workers is None and self.cores > 1:
            seen = self._work.press_stamp()
            opening = partial(PressSourceElsewhere, self._library.path, self._statuses, self._now, seen)
            self._workers = Workers(opening, self.cores)
        return self._workers

    def close(self) -> None:
        """Let go of what was kept for rendering and checking, and of the processes."""
        self._bodies.close()
        self.gate.close()
        if self._workers is not None:
            self._workers.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _same_work(self) -> AbstractContextManager[Work]:
        return nullcontext(self._work)


class PressSourceElsewhere(PressSource):
    """The same library as another process saw it; it lives as long as this process.

    Raises Conflict when the library was changed meanwhile.
    """

    def __init__(self, path: Path, statuses: Sequence[Status], now: datetime, seen: str) -> None:
        self._open = Library.open(path, read_only=True, soon=True)
        self._transaction = self._open.read()
        work = self._transaction.__enter__()
        if work.press_stamp() != seen:
            raise Conflict(
                worded("The library was changed while the export was beginning."), worded("Export again.")
            )
        super().__init__(self._open, work, statuses, now)


def _story(row: StoryRow, zone: tzinfo) -> Story:
    return Story(
        row.id, row.slug, row.headline, row.language, row.section, row.authors, row.tags, row.series,
        row.at.astimezone(zone), row.updated_at, row.corrected_at, row.translation_of, row.revision,
    )  # fmt: skip
