"""Taking articles in from Markdown files with front matter, and writing them back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, KnownError
from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.slug import is_slug, slugify
from editor_app.domain.workflow import PUBLIC, Status, status_from_import
from editor_app.importing.front_matter import Document, dump, parse
from editor_app.progress import CancelToken, Progress, Silent
from editor_app.services import comments
from editor_app.services.document_parts import DocumentParts, article_document
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded

LARGEST_FILE = 10_000_000  # bytes: a book of a million words has about six million


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """One file that was taken in; `outcome` is created, updated or unchanged."""

    file: Path
    article: ArticleId
    slug: str
    outcome: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """One file that was not taken in, and why."""

    file: Path
    sentence: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, file by file."""

    articles: tuple[ImportedArticle, ...]
    new_authors: tuple[str, ...]
    new_sections: tuple[str, ...]
    refused: tuple[RefusedFile, ...]


def import_files(
    library: Library,
    paths: Sequence[Path],
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Done[ImportReport]:
    """Take Markdown files in, each whole or not at all; a bad one is refused and the others go on.

    A file whose slug is in the library updates that article. Cancelling keeps the files that are in.
    """
    progress, cancel = progress or Silent(), cancel or CancelToken()
    with library.read() as work:
        zone = ZoneInfo(work.newsroom.get().zone)
    imported, refused = [], []
    parts = DocumentParts(library)
    for done, path in enumerate(paths):
        if cancel.cancelled:
            refused += [
                RefusedFile(rest, worded("{0} was not taken in: cancelled.", rest.name))
                for rest in paths[done:]
            ]
            break
        progress.step("Taking files in", done, len(paths))
        try:
            imported.append(_import_file(library, parts, path, zone))
        except KnownError as error:
            refused.append(RefusedFile(path, str(error)))
    progress.step("Taking files in", len(imported), len(paths))
    changes = parts.changes | Changes(
        articles=frozenset(one.article for one in imported if one.outcome != "unchanged")
    )
    report = ImportReport(
        tuple(imported), tuple(parts.new_authors), tuple(parts.new_sections), tuple(refused)
    )
    return Done(report, changes)


def article_as_markdown(library: Library, article: Article) -> str:
    """Return an article as front matter and Markdown, from which an import makes the same article."""
    with library.read() as work:
        return dump(article_document(work, article))


def _import_file(library: Library, parts: DocumentParts, path: Path, zone: ZoneInfo) -> ImportedArticle:
    document = parse(_read(path), path.name, zone)
    slug = document.slug or slugify(document.short_headline or document.headline)
    if not is_slug(slug):
        raise BadInput(
            worded("{0}: “{1}” cannot be a slug.", path.name, slug),
            worded("Use small Latin letters, digits and hyphens."),
        )
    prepared = parts.prepare(document, path)
    with library.write() as work:
        existing_id = work.articles.id_of_slug(slug)
        before = work.articles.get(existing_id) if existing_id else None
        text = parts.text(work, prepared, slug)
        if before is None:
            after, outcome = _create(library, work, document, text), "created"
        else:
            after = _update(library, work, before, document, text)
            outcome = "unchanged" if after == before else "updated"
    parts.settle()
    return ImportedArticle(path, after.id, slug, outcome, prepared.notes)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput(worded("{0} is too large for an article.", path.name))
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise BadInput(worded("There is no file {0}.", path.name)) from None
    except UnicodeDecodeError as error:
        raise BadInput(
            worded("{0} is not UTF-8 text (byte {1}).", path.name, error.start + 1),
            worded("Save it as UTF-8."),
        ) from None
    except OSError as error:
        raise BadInput(worded("{0} cannot be read: {1}.", path.name, error.strerror)) from error


def _create(library: Library, work: Work, document: Document, text: ArticleText) -> Article:
    now = library.clock()
    status = status_from_import(document.status)
    published = document.published or (now if status in PUBLIC else None)
    article = Article(
        id=ArticleId(library.new_id()),
        text=text,
        status=status,
        revision=1,
        created_at=min(now, published or now),
        updated_at=document.updated or published or now,
        published_at=published,
        notices=document.notices,
    )
    work.articles.add(article)
    _keep(library, work, article)
    return article


def _update(library: Library, work: Work, before: Article, document: Document, text: ArticleText) -> Article:
    new_notices = tuple(notice for notice in document.notices if notice not in before.notices)
    wished = replace(
        before,
        text=text,
        status=_status(before, document),
        published_at=document.published or before.published_at,
        notices=(*before.notices, *new_notices),
    )
    if wished == before and document.updated in (None, before.updated_at):
        return before
    after = replace(wished, revision=before.revision + 1, updated_at=document.updated or library.clock())
    work.articles.replace(after, before.revision)
    comments.carry(work, before, after)
    work.articles.append_notices(before.id, new_notices)
    _keep(library, work, after)
    return after


def _status(before: Article, document: Document) -> Status:
    """A file without a status leaves it; one with a status gives it, but takes nothing back from readers."""
    if document.status is None or before.status in PUBLIC:
        return before.status
    return status_from_import(document.status)


def _keep(library: Library, work: Work, article: Article) -> None:
    work.revisions.keep(
        Revision(
            article.id, article.revision, library.clock(), SaveReason.IMPORT, article.status, article.text
        )
    )
