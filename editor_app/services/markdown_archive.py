"""A library, or a part of it, as Markdown with front matter and pictures, which anybody can read."""

from collections.abc import Iterable, Iterator
from typing import IO

from editor_app.domain.author import Author
from editor_app.domain.ids import AuthorId, MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.renditions import JPEG, Rendition
from editor_app.exchange.plain import to_plain
from editor_app.export.documents.common import DocumentSource, Zip
from editor_app.export.formats.common import json_bytes
from editor_app.importing.document import Document, DocumentLead
from editor_app.importing.front_matter_writing import dump
from editor_app.progress import CancelToken, Progress
from editor_app.render.addresses import file_path
from editor_app.render.page_models import ArticlePage
from editor_app.services import archive_contents as contents
from editor_app.services.document_authors import document_author
from editor_app.services.packet_making import said_outside
from editor_app.storage.articles import media_named

STAGE = "Writing pictures"


class MarkdownArchive:
    """A zip from which Dateline makes the same library again, but for what never leaves one."""

    name = "markdown"
    title = "Archive in Markdown"
    suffix = ".zip"
    public = False

    def write(
        self,
        source: DocumentSource,
        pages: Iterable[ArticlePage],
        out: IO[bytes],
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        """Write the archive: the articles as they come, then what they name."""
        people = dict.fromkeys(source.all_people)
        media = dict.fromkeys(source.all_media)
        with Zip(out) as archive:
            archive.add(contents.READ_ME, contents.EXPLANATION.encode())
            articles = []
            for page in pages:
                cancel.check()
                articles.append(_add_article(source, archive, page))
                people |= dict.fromkeys(_people(page))
                media |= dict.fromkeys(sorted(media_named(page.article.text)))
            authors = list(_authors(source, people))
            media |= dict.fromkeys(each.text.avatar for each in authors if each.text.avatar)
            archive.add(contents.ARTICLES, json_bytes({"articles": articles}))
            archive.add(contents.AUTHORS, json_bytes({"authors": [to_plain(_archived(a)) for a in authors]}))
            archive.add(contents.NEWSROOM, json_bytes(to_plain(_newsroom(source))))
            items = list(_with_posters(source, media))
            for done, item in enumerate(items):
                cancel.check()
                progress.step(STAGE, done, len(items))
                _add_media(source, archive, item)


def _add_article(source: DocumentSource, archive: Zip, page: ArticlePage) -> object:
    """Write the file of an article; return its record."""
    text = page.article.text
    shown = {each: _file_name(source, each) for each in sorted(media_named(text))}
    files = {each: name for each, name in shown.items() if name}
    body = contents.with_paths(text.body, files)
    archive.add(contents.article_path(page.article.slug), _markdown(page, files, body))
    return to_plain(contents.archived_article(page.article, as_it_is=body is None))


def _markdown(page: ArticlePage, files: dict[MediaId, str], body: str | None) -> bytes:
    """Return the file of an article. Suggestions stay home: the text is the one without them."""
    article, text = page.article, page.article.text
    authors = tuple(document_author(each.author.text, each.byline) for each in page.credited)
    document = Document(
        headline=text.headline,
        short_headline=text.short_headline,
        standfirst=text.standfirst,
        slug=text.slug,
        language=text.language,
        section=page.section.name if page.section else "",
        series=page.series.series.name if page.series else "",
        tags=text.tags,
        authors=authors,
        dateline=text.dateline,
        status=article.status.value,
        published=article.published_at,
        updated=article.updated_at,
        lead=_lead(page, files),
        seo=text.seo,
        social_title=text.social_title,
        push_text=text.push_text,
        notices=article.notices,
        body=text.body if body is None else body,
    )
    return dump(document).encode()


def _lead(page: ArticlePage, files: dict[MediaId, str]) -> DocumentLead:
    lead = page.article.text.lead
    if lead.media is None:
        return DocumentLead("", lead.alt, lead.caption, lead.credit)
    name = files.get(lead.media)
    image = f"../{contents.media_path(name)}" if name else f"media:{lead.media}"
    return DocumentLead(image, lead.alt, lead.caption, lead.credit)


def _people(page: ArticlePage) -> Iterator[AuthorId]:
    yield from (line.author for line in page.article.text.bylines)
    yield from (each.author.id for each in page.mentioned)


def _authors(source: DocumentSource, wanted: Iterable[AuthorId]) -> Iterator[Author]:
    known = source.bundle.people()
    return (known[each].author for each in sorted(wanted) if each in known)


def _archived(author: Author) -> contents.ArchivedAuthor:
    return contents.ArchivedAuthor(
        author.id, author.text.published(), author.created_at, author.updated_at, author.binned_at
    )


def _newsroom(source: DocumentSource) -> contents.ArchivedNewsroom:
    bundle = source.bundle
    return contents.ArchivedNewsroom(
        contents.FORMAT,
        bundle.newsroom(),
        tuple(bundle.sections()),
        tuple(bundle.series()),
        tuple(bundle.tags()),
        tuple(bundle.former_slugs()),
    )


def _with_posters(source: DocumentSource, wanted: Iterable[MediaId]) -> Iterator[Media]:
    """Give the items that are there, each once, with the posters of videos."""
    found = [media for each in dict.fromkeys(wanted) if (media := source.media(each)) is not None]
    posters = [source.media(each.text.poster) for each in found if each.text.poster]
    whole = {media.id: media for media in (*found, *posters) if media is not None}
    return (whole[each] for each in sorted(whole))


def _file_name(source: DocumentSource, reference: MediaId) -> str:
    media = source.media(reference)
    return _name(media) if media is not None else ""


def _name(media: Media) -> str:
    """Return what the file of an item is called in the archive; "" for one that has none or stays home."""
    if media.file is None:
        return ""
    if media.kind is MediaKind.PICTURE:
        return f"{media.id}.{JPEG}" if media.file.width else ""
    suffix = file_path(media).rpartition(".")[2]
    return f"{media.id}.{suffix}" if suffix and not media.text.protected else ""


def _add_media(source: DocumentSource, archive: Zip, media: Media) -> None:
    name = _name(media)
    record = contents.ArchivedMedia(
        media.id, media.kind, said_outside(media.text), media.created_at, media.updated_at, name
    )
    archive.add(contents.media_path(f"{media.id}.json"), json_bytes(to_plain(record)))
    if name and media.kind is MediaKind.PICTURE:
        archive.add(contents.media_path(name), source.picture(media, _whole(media)))
    elif name:
        archive.add(contents.media_path(name), source.bundle.original(media))


def _whole(media: Media) -> Rendition:
    """Return a picture in its full size, as JPEG."""
    width, height = (media.file.width, media.file.height) if media.file else (0, 0)
    return Rendition(media.id, "whole", width, height)
