"""Handing articles out as one file: for another system, as a book, or as an archive."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from editor_app.domain.article import Article
from editor_app.domain.errors import NotFound, Refused
from editor_app.domain.media_query import MediaQuery
from editor_app.domain.workflow import EXPORTED, PUBLIC, Status
from editor_app.export.documents.common import STAGE, DocumentFormat, DocumentSource
from editor_app.export.edition import Edition, refuse_unknown, unknown_in
from editor_app.export.options import ExportOptions, Receipt
from editor_app.export.placing import put_file, reserved
from editor_app.export.stories import Story
from editor_app.export.trouble import disk_in_sentences
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.render.page_models import ArticlePage
from editor_app.services.document_formats import document_format
from editor_app.services.exporting import FindingsInTheWay
from editor_app.services.press_source import PressSource
from editor_app.services.receipts import keep_receipt
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

EVERYTHING: Final = tuple(Status)
AT_ONCE: Final = 500  # articles per query: SQLite takes that many parameters with room to spare


@dataclass(frozen=True, slots=True)
class HandOut:
    """What is wanted: the name of the document, and which articles; no slugs mean all of them.

    Without `statuses` a document for readers has what an export has, and an archive has everything.
    """

    format: str
    slugs: tuple[str, ...] = ()
    base_url: str = ""
    statuses: tuple[Status, ...] = ()
    replace: bool = False


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was written: where, how many articles, how many of them are not public, and bytes."""

    path: Path
    articles: int
    unpublished: int
    byte_size: int


def hand_out(
    library: Library,
    out: Path,
    wish: HandOut,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> HandedOut:
    """Write a document of a library to the file `out`; it appears there whole or not at all.

    Raises BadInput for a document nobody offers, NotFound for an unknown slug, FindingsInTheWay when a check
    keeps an article that readers would get, Refused when there is a file already, Cancelled, DiskTrouble.
    """
    progress, cancel = progress or Silent(), cancel or CancelToken()
    made = document_format(wish.format)
    _check_place(out, wish)
    statuses = wish.statuses or (EXPORTED if made.public else EVERYTHING)
    with library.read() as work:
        now = library.clock()
        with PressSource(library, work, statuses, now) as source:
            stories = _chosen(work, source, made, statuses, wish)
            gate = source.gate
            blocked = gate.blocked(stories, progress, cancel, source.workers) if made.public else []
            if blocked:
                raise FindingsInTheWay(blocked)
            whole = _source(source, stories, statuses if made.public else EXPORTED, wish)
            if not made.public and not wish.slugs:
                whole = _with_everything(work, whole, now)
            _write(made, whole, stories, out, progress, cancel)
    receipt = Receipt(out, len(stories), 0, 0, 1, out.stat().st_size)
    keep_receipt(library, receipt, source.left.values(), gate.waived, stories)
    return HandedOut(out, len(stories), _unpublished(library, stories), receipt.byte_size)


def _chosen(
    work: Work, source: PressSource, made: DocumentFormat, statuses: Sequence[Status], wish: HandOut
) -> list[Story]:
    """Return the articles in the order they were named, or the newest first."""
    stories = source.stories(statuses, ()) if made.public else _kept(work, statuses)
    if not wish.slugs:
        if made.public and not stories:
            raise Refused(
                worded("There is no article that may go out."), worded("Approve or publish one first.")
            )
        return list(stories)
    by_slug = {story.slug: story for story in stories}
    for slug in wish.slugs:
        if slug not in by_slug:
            raise _why_not(work, slug)
    return [by_slug[slug] for slug in dict.fromkeys(wish.slugs)]


def _kept(work: Work, statuses: Sequence[Status]) -> list[Story]:
    """Return all articles of these states that are not in the bin, embargoed and held ones too."""
    ids = work.feed_ids(frozenset(statuses))
    parts = (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
    return [_story(article) for part in parts for article in work.articles.get_many(part)]


def _story(article: Article) -> Story:
    text = article.text
    return Story(
        id=article.id,
        slug=article.slug,
        headline=article.headline,
        language=text.language,
        section=text.section,
        authors=tuple(line.author for line in text.bylines),
        tags=(),
        series=text.series,
        at=article.published_at or article.created_at,
        updated_at=article.updated_at,
        revision=article.revision,
    )


def _why_not(work: Work, slug: str) -> Exception:
    """Return why an article that was named cannot be in the document."""
    found = work.articles.id_of_slug(slug)
    if found is None:
        return NotFound(worded("There is no article with the slug {0}.", slug))
    return Refused(
        worded(
            "{0} may not go out: it is not approved yet, or an embargo, a schedule or a hold keeps it back.",
            slug,
        ),
        worded("Look at its state and its plan, or leave it out."),
    )


def _source(
    source: PressSource, stories: Sequence[Story], seen: Sequence[Status], wish: HandOut
) -> DocumentSource:
    """Return the newsroom as its site has it, with the articles of the states `seen` there."""
    edition = Edition.of(source, ExportOptions(base_url=wish.base_url, statuses=tuple(seen)))
    return DocumentSource(
        edition, source, frozenset(each for story in stories for each in (story.id, story.slug))
    )


def _with_everything(work: Work, source: DocumentSource, now: datetime) -> DocumentSource:
    """Return the source of an archive that also has the people and media no article shows."""
    people = work.authors.listed()
    media = work.media_ids(MediaQuery(), now.date())
    return replace(source, all_people=tuple(each.id for each in people), all_media=tuple(sorted(media)))


def _write(
    made: DocumentFormat,
    source: DocumentSource,
    stories: Sequence[Story],
    out: Path,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    with disk_in_sentences(out), reserved(out) as place:
        with place.packing.open("xb") as file:
            made.write(source, _pages(made, source, stories, progress), file, progress, cancel)
            file.flush()
            os.fsync(file.fileno())
        put_file(place)


def _pages(
    made: DocumentFormat, source: DocumentSource, stories: Sequence[Story], progress: Progress
) -> Iterator[ArticlePage]:
    """Give the pages as they go out; an archive gets them as they are."""
    for done, page in enumerate(source.bundle.pages([story.id for story in stories])):
        progress.step(STAGE, done, len(stories))
        if made.public:
            unfit = unknown_in(page)
            refuse_unknown([unfit] if unfit else [])
            page = source.edition.page(page)
        yield page


def _check_place(out: Path, wish: HandOut) -> None:
    if out.is_dir():
        raise Refused(worded("{0} is a folder; it was not touched.", out), worded("Name a file."))
    if out.exists() and not wish.replace:
        raise Refused(
            worded("There is already a file {0}; it was not touched.", out.name),
            worded("Choose another name."),
        )


def _unpublished(library: Library, stories: Sequence[Story]) -> int:
    """Return how many of the articles readers have not seen."""
    with library.read() as work:
        public = set(work.feed_ids(frozenset(PUBLIC)))
    return sum(story.id not in public for story in stories)
