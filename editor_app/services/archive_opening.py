"""Makes a library again of an archive in Markdown, with the same ids, so that every reference leads home."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from editor_app.domain.article import Article, ArticleText, Byline, LeadPicture
from editor_app.domain.author import Author
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import Refused
from editor_app.domain.ids import AuthorId, MediaId
from editor_app.domain.media import Media
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.workflow import Status
from editor_app.importing.document import Document
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.render.words import zone_named
from editor_app.services import archive_contents as contents
from editor_app.services.archive_reading import Archive, opened
from editor_app.services.preparing import Prepared, prepare
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


@dataclass(frozen=True, slots=True)
class Restored:
    """What came out of an archive; `without_file` counts media whose files stayed at home."""

    articles: int
    authors: int
    media: int
    without_file: int


def new_library_of(
    folder: Path, archive: Path, progress: Progress | None = None, cancel: CancelToken | None = None
) -> Restored:
    """Make a new library of an archive; when that fails, nothing is left of the library.

    Raises Refused when the folder has something in it, and what `restore` raises.
    """
    library = Library.create(folder)
    try:
        done = restore(library, archive, progress, cancel)
    except BaseException:
        library.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    library.close()
    return done.value


def restore(
    library: Library, path: Path, progress: Progress | None = None, cancel: CancelToken | None = None
) -> Done[Restored]:
    """Fill an empty library from an archive, whole or not at all.

    Raises Refused when the library is not empty, BadInput for an archive that is damaged or hostile.
    """
    progress, cancel = progress or Silent(), cancel or CancelToken()
    with opened(path) as archive, ExitStack() as stack:
        records = archive.media()
        prepared = _prepared(library, archive, records, stack, progress, cancel)
        with library.write() as work:
            _check_empty(work)
            restoring = _Restoring(library, work, archive, prepared)
            done = restoring.run(records, progress, cancel)
    return done


def _prepared(
    library: Library,
    archive: Archive,
    records: Sequence[contents.ArchivedMedia],
    stack: ExitStack,
    progress: Progress,
    cancel: CancelToken,
) -> dict[MediaId, Prepared]:
    """Look at the files as at those of any stranger; what is not kept in the end is dropped."""
    prepared: dict[MediaId, Prepared] = {}
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    for done, record in enumerate(records):
        cancel.check()
        progress.step("Looking at pictures", done, len(records))
        if archive.has(record):
            copy = folder / record.file
            archive.copy(record, copy)
            found = prepare(library, copy, text=record.text)
            copy.unlink()
            stack.callback(library.media_files.drop, found.taken)
            prepared[record.id] = found
    return prepared


def _check_empty(work: Work) -> None:
    if work.feed_ids(frozenset(Status)) or work.authors.all_ids():
        raise Refused(
            worded("This library is not empty; nothing was taken in."),
            worded("Give the name of a new library."),
        )


class _Restoring:
    """Writes everything within one transaction; what names others comes after them."""

    def __init__(
        self, library: Library, work: Work, archive: Archive, prepared: Mapping[MediaId, Prepared]
    ) -> None:
        self._library, self._work, self._archive = library, work, archive
        self._prepared = prepared
        self._files: dict[MediaId, str] = {}
        self._media: set[MediaId] = set()
        self._hashes: set[str] = set()
        self._people: set[AuthorId] = set()

    def run(
        self, records: Sequence[contents.ArchivedMedia], progress: Progress, cancel: CancelToken
    ) -> Done[Restored]:
        """Write the newsroom, its media, people and articles."""
        head = self._newsroom()
        for record in sorted(records, key=lambda each: each.text.poster is not None):
            self._add_media(record)
        for person in self._archive.authors():
            self._add_author(person)
        articles = sorted(self._archive.articles(), key=lambda each: each.translation_of is not None)
        zone = zone_named(head.newsroom.zone)
        for done, article in enumerate(articles):
            cancel.check()
            progress.step("Taking articles in", done, len(articles))
            self._add_article(article, self._archive.document(article, zone))
        for former in head.former:
            self._work.topics.slug_was(former.kind, former.before, former.now)
        counts = (len(articles), len(self._people), len(self._media), len(records) - len(self._media))
        return Done(Restored(*counts), self._changes(articles))

    def _changes(self, articles: Sequence[contents.ArchivedArticle]) -> Changes:
        return Changes(
            articles=frozenset(each.id for each in articles),
            authors=frozenset(self._people),
            media=frozenset(self._media),
            newsroom=True,
            topics=True,
        )

    def _newsroom(self) -> contents.ArchivedNewsroom:
        head = self._archive.newsroom()
        self._work.newsroom.save(head.newsroom)
        for section in head.sections:
            self._work.newsroom.add_section(section)
        for series in head.series:
            self._work.topics.add_series(series)
        for tag in head.tags:
            self._work.topics.add_tag(tag)
        return head

    def _add_media(self, record: contents.ArchivedMedia) -> None:
        """Put an item in; one without a file or an address cannot be shown, so it is left out."""
        found = self._prepared.get(record.id)
        if found is None and not record.text.url:
            return
        if found is not None:
            if found.file.sha256 in self._hashes:
                return  # the store holds the same bytes once
            self._hashes.add(found.file.sha256)
            self._library.media_files.keep(found.taken, found.file)
            self._files[record.id] = record.file
        poster = record.text.poster if record.text.poster in self._media else None
        kind, file = (found.kind, found.file) if found else (record.kind, None)
        text = replace(record.text, poster=poster)
        made = Media(record.id, kind, file, record.file, text, record.created_at, record.updated_at)
        self._work.media.add(made)
        self._media.add(record.id)

    def _add_author(self, person: contents.ArchivedAuthor) -> None:
        text = person.text.published()
        avatar = text.avatar if text.avatar in self._media else None
        links = tuple(each for each in text.links if each.url.startswith(("https://", "http://", "mailto:")))
        text = replace(text, avatar=avatar, links=links)
        self._work.authors.add(
            Author(person.id, text, person.created_at, person.updated_at, person.binned_at)
        )
        self._people.add(person.id)

    def _add_article(self, kept: contents.ArchivedArticle, written: Document) -> None:
        article = Article(
            id=kept.id,
            text=self._text(kept, written),
            status=kept.status,
            revision=1,
            created_at=kept.created_at,
            updated_at=kept.updated_at,
            published_at=kept.published_at,
            notices=written.notices,
            plan=kept.plan,
            stage=kept.stage,
        )
        self._work.articles.add(article)
        state = (SaveReason.IMPORT, article.status, article.text)
        self._work.revisions.keep(Revision(article.id, 1, article.updated_at, *state))

    def _text(self, kept: contents.ArchivedArticle, written: Document) -> ArticleText:
        return ArticleText(
            headline=written.headline,
            short_headline=written.short_headline,
            standfirst=written.standfirst,
            slug=kept.slug,
            body=written.body if kept.as_it_is else contents.with_references(written.body, self._files),
            language=written.language,
            section=kept.section,
            tags=written.tags,
            dateline=written.dateline,
            bylines=self._bylines(kept, written),
            lead=self._lead(written),
            seo=written.seo,
            social_title=written.social_title,
            push_text=written.push_text,
            series=kept.series,
            translation_of=kept.translation_of,
        )

    def _bylines(self, kept: contents.ArchivedArticle, written: Document) -> tuple[Byline, ...]:
        """Return the byline: who is meant is said by the ids, what they did by the front matter."""
        known = (each in self._people for each in kept.authors)
        pairs = zip(kept.authors, written.authors, known, strict=False)
        return tuple(Byline(author, said.byline, said.note) for author, said, there in pairs if there)

    def _lead(self, written: Document) -> LeadPicture:
        lead = written.lead
        names = {f"../{contents.media_path(name)}": media for media, name in self._files.items()}
        media = names.get(lead.image)
        if media is None and lead.image.startswith("media:"):
            named = MediaId(lead.image.removeprefix("media:"))
            media = named if named in self._media else None
        return LeadPicture(media, lead.alt, lead.caption, lead.credit)
