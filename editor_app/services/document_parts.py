"""The parts of a document that live elsewhere in a library: pictures, people, sections."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from editor_app.domain.article import Article, ArticleText, Byline, LeadPicture
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.changes import Changes
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import AuthorId, MediaId, SectionId, SeriesId
from editor_app.domain.media import MediaText
from editor_app.domain.topic_record import TopicKind
from editor_app.importing.document import Document, DocumentAuthor, DocumentLead
from editor_app.importing.pictures_beside import find_pictures, in_library, picture_at, with_media
from editor_app.services.authors import new_author
from editor_app.services.document_authors import author_text, document_author
from editor_app.services.sections import new_section
from editor_app.services.taking_in import take_in
from editor_app.services.topics import new_topic
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

MEDIA = "media:"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document whose pictures are in the library: its body names them by id.

    `portraits` are the avatars by author's name; `notes` say what was left out, one sentence each.
    """

    document: Document
    body: str
    lead: MediaId | None
    portraits: Mapping[str, MediaId]
    notes: tuple[str, ...]


class DocumentParts:
    """Takes in what documents bring along, and remembers what was new."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.changes = Changes()
        self.new_authors: list[str] = []
        self.new_sections: list[str] = []
        self._pending: list[tuple[Changes, list[str], str]] = []

    def prepare(self, document: Document, file: Path) -> Prepared:
        """Take in the pictures beside the file; a picture that is missing or bad becomes a note."""
        notes = [
            worded("Line {0}: {1} means nothing to Dateline.", key.line, key.key)
            for key in document.unknown_keys
        ]
        told = MediaText(alt=document.lead.alt, caption=document.lead.caption, credit=document.lead.credit)
        lead = self._picture(document.lead.image, file, told, notes)
        portraits = {
            author.name: portrait
            for author in document.authors
            if (portrait := self._picture(author.avatar, file, MediaText(alt=author.name), notes))
        }
        body = self._body(document, file, notes)
        return Prepared(document, body, lead, portraits, tuple(notes))

    def text(self, work: Work, prepared: Prepared, slug: str) -> ArticleText:
        """Return the article's text, making the authors and the section that are not known yet."""
        self._pending.clear()
        document = prepared.document
        return ArticleText(
            headline=document.headline,
            short_headline=document.short_headline,
            standfirst=document.standfirst,
            slug=slug,
            body=prepared.body,
            language=document.language or work.newsroom.get().language,
            section=self._section(work, document.section),
            series=self._series(work, document.series),
            tags=document.tags,
            dateline=document.dateline,
            bylines=tuple(self._byline(work, author, prepared) for author in document.authors),
            lead=LeadPicture(prepared.lead, document.lead.alt, document.lead.caption, document.lead.credit),
            seo=document.seo,
            social_title=document.social_title,
            push_text=document.push_text,
        )

    def settle(self) -> None:
        """Count what `text` made as made: its transaction is over."""
        for changes, names, name in self._pending:
            self.changes |= changes
            names.append(name)
        self._pending.clear()

    def _body(self, document: Document, file: Path, notes: list[str]) -> str:
        beside = find_pictures(document.body, file.parent)
        for refused in beside.refused:
            line = document.body_line + refused.line - 1
            notes.append(worded("Line {0}: {1} The reference was left as it is.", line, refused.reason))
        taken = {}
        for path in dict.fromkeys(picture.path for picture in beside.found):
            media_id = self._taken(path, MediaText(), notes)
            if media_id:
                taken[path] = media_id
        return with_media(document.body, beside.found, taken)

    def _picture(self, reference: str, file: Path, text: MediaText, notes: list[str]) -> MediaId | None:
        if not reference:
            return None
        if in_library(reference):
            return self._known(MediaId(reference.removeprefix(MEDIA)), notes)
        try:
            return self._taken(picture_at(reference, file.parent), text, notes)
        except BadInput as error:
            notes.append(worded("{0} It was left out.", error))
            return None

    def _known(self, media_id: MediaId, notes: list[str]) -> MediaId | None:
        with self._library.read() as work:
            if work.media.get(media_id):
                return media_id
        notes.append(worded("The picture {0}{1} is not in this library and was left out.", MEDIA, media_id))
        return None

    def _taken(self, path: Path, text: MediaText, notes: list[str]) -> MediaId | None:
        try:
            done = take_in(self._library, path, text)
        except BadInput as error:
            notes.append(worded("{0} It was left out.", error))
            return None
        self.changes |= done.changes
        return done.value.id

    def _section(self, work: Work, name: str) -> SectionId | None:
        if not name:
            return None
        section = work.newsroom.section_called(name)
        if section is None:
            section = new_section(self._library, work, name)
            self._pending.append((Changes(sections=frozenset({section.id})), self.new_sections, section.name))
        return section.id

    def _series(self, work: Work, name: str) -> SeriesId | None:
        if not name:
            return None
        series = work.topics.series_called(name)
        if series is not None:
            return series.id
        made = new_topic(self._library, work, TopicKind.SERIES, name)
        self._pending.append((Changes(topics=True), [], made.name))
        return SeriesId(made.key)

    def _byline(self, work: Work, written: DocumentAuthor, prepared: Prepared) -> Byline:
        author = self._author(work, written, prepared.portraits.get(written.name))
        return Byline(author, written.byline, written.note)

    def _author(self, work: Work, written: DocumentAuthor, portrait: MediaId | None) -> AuthorId:
        known = work.authors.named(written.name)
        if known is None:
            text = author_text(written, AuthorText(written.name.strip()), portrait)
            made = new_author(self._library, work, text)
            self._pending.append((Changes(authors=frozenset({made.id})), self.new_authors, made.name))
            return made.id
        self._fill_gaps(work, known, written, portrait)
        return known.id

    def _fill_gaps(
        self, work: Work, known: Author, written: DocumentAuthor, portrait: MediaId | None
    ) -> None:
        """Take from the file what the library does not know yet; what it knows stays."""
        filled = author_text(written, known.text, portrait)
        if filled != known.text:
            work.authors.replace(replace(known, text=filled, updated_at=self._library.clock()))
            self.changes |= Changes(authors=frozenset({known.id}))


def article_document(work: Work, article: Article) -> Document:
    """Return an article as a document, from which an import makes the same article."""
    text = article.text
    section = work.newsroom.section(text.section)
    series = work.topics.series(text.series) if text.series else None
    people = {author.id: author for author in work.authors.get_many([b.author for b in text.bylines])}
    image = f"{MEDIA}{text.lead.media}" if text.lead.media else ""
    return Document(
        headline=text.headline,
        short_headline=text.short_headline,
        standfirst=text.standfirst,
        slug=text.slug,
        language=text.language,
        section=section.name if section else "",
        series=series.name if series else "",
        tags=text.tags,
        authors=tuple(document_author(people[line.author].text, line) for line in text.bylines),
        dateline=text.dateline,
        status=article.status.value,
        published=article.published_at,
        updated=article.updated_at,
        lead=DocumentLead(image, text.lead.alt, text.lead.caption, text.lead.credit),
        seo=text.seo,
        social_title=text.social_title,
        push_text=text.push_text,
        notices=article.notices,
        body=text.body,
    )
