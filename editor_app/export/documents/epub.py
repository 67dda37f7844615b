"""An EPUB 3 book of a selection (https://www.w3.org/TR/epub-33/): a chapter for each article, with pictures.

Recordings stay on the site: a book shows their pictures and words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import IO, Final
from uuid import NAMESPACE_URL, uuid5

from editor_app import __version__
from editor_app.export.documents.common import DocumentSource, Zip
from editor_app.export.documents.epub_chapter import Chapter, chapter_of, escaped, file_name, xhtml
from editor_app.export.documents.media import add_media
from editor_app.progress import CancelToken, Progress
from editor_app.render.page_models import ArticlePage
from editor_app.render.words import words_for

CONTAINER: Final = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
STYLE: Final = """body { margin: 0 4%; line-height: 1.45; }
h1 { line-height: 1.2; text-align: start; hyphens: none; }
figure { margin: 1.2em 0; }
img { max-width: 100%; height: auto; }
figcaption, .meta, .credits { font-size: 0.85em; }
.label { text-transform: uppercase; letter-spacing: 0.05em; font-size: 0.8em; }
.standfirst { font-size: 1.15em; font-style: italic; }
.facts, .card, .notice { border: 1px solid; padding: 0.4em 1em; margin: 1.2em 0; }
.pull blockquote { font-size: 1.3em; }
.align-right { text-align: right; }
.align-center { text-align: center; }
table { border-collapse: collapse; }
td, th { border-bottom: 1px solid; padding: 0.2em 0.6em; text-align: start; }
"""
ACCESS: Final = {
    "accessMode": ("textual", "visual"),
    "accessModeSufficient": ("textual",),
    "accessibilityFeature": ("alternativeText", "readingOrder", "structuralNavigation", "tableOfContents"),
    "accessibilityHazard": ("none",),
    "accessibilitySummary": ("Pictures have descriptions, and articles have headings.",),
}


@dataclass
class _Book:
    """What the package file says of the chapters."""

    chapters: list[Chapter] = field(default_factory=list)
    media: set[str] = field(default_factory=set)
    authors: dict[str, None] = field(default_factory=dict)
    languages: dict[str, None] = field(default_factory=dict)
    newest: datetime = datetime(1970, 1, 1, tzinfo=UTC)


class Epub:
    """A book of articles, in the order they were chosen."""

    name = "epub"
    title = "EPUB book"
    suffix = ".epub"
    public = True

    def write(
        self,
        source: DocumentSource,
        pages: Iterable[ArticlePage],
        out: IO[bytes],
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        """Write the book."""
        book = _Book()
        with Zip(out) as archive:
            archive.add("mimetype", b"application/epub+zip")  # first and not squeezed (OCF 4.3)
            archive.add("META-INF/container.xml", CONTAINER.encode())
            for page in pages:
                cancel.check()
                chapter, text = chapter_of(source, page)
                _note(book, chapter, page)
                archive.add(f"EPUB/{chapter.name}", text.encode())
            archive.add("EPUB/nav.xhtml", _contents(source, book).encode())
            archive.add("EPUB/style.css", STYLE.encode())
            archive.add("EPUB/package.opf", "\n".join(_package(source, book)).encode())
            add_media(source, archive, book.media, _in_book, progress, cancel)


def _note(book: _Book, chapter: Chapter, page: ArticlePage) -> None:
    text = page.article.text
    book.chapters.append(chapter)
    book.media |= chapter.media
    book.authors |= dict.fromkeys(each.author.text.name_in(text.language) for each in page.credited)
    book.languages |= dict.fromkeys([text.language or "en"])
    book.newest = max(book.newest, page.article.updated_at)


def _in_book(path: str) -> str:
    return f"EPUB/{file_name(path)}"


def _contents(source: DocumentSource, book: _Book) -> str:
    language = source.edition.newsroom.language
    lines = (
        f'<li><a href="{each.name}"{_language(each, language)}>{escaped(each.title)}</a></li>'
        for each in book.chapters
    )
    title = escaped(words_for(language).stories)
    listed = "\n".join(lines)
    body = f'<nav epub:type="toc" id="toc">\n<h1>{title}</h1>\n<ol>\n{listed}\n</ol>\n</nav>'
    return xhtml(_title(source, book), language, body)


def _language(chapter: Chapter, language: str) -> str:
    return f' lang="{chapter.language}" xml:lang="{chapter.language}"' if chapter.language != language else ""


def _title(source: DocumentSource, book: _Book) -> str:
    return book.chapters[0].title if len(book.chapters) == 1 else source.edition.newsroom.title


def _package(source: DocumentSource, book: _Book) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
    yield '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
    yield from _metadata(source, book)
    yield "</metadata>"
    yield "<manifest>"
    yield '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    yield '<item id="style" href="style.css" media-type="text/css"/>'
    for number, each in enumerate(book.chapters, 1):
        yield f'<item id="c{number}" href="{each.name}" media-type="application/xhtml+xml"/>'
    for number, path in enumerate(sorted(book.media), 1):
        yield f'<item id="p{number}" href="{file_name(path)}" media-type="image/jpeg"/>'
    yield "</manifest>"
    yield "<spine>"
    yield '<itemref idref="nav"/>'
    yield from (f'<itemref idref="c{number}"/>' for number in range(1, len(book.chapters) + 1))
    yield "</spine>"
    yield "</package>\n"


def _metadata(source: DocumentSource, book: _Book) -> Iterator[str]:
    newsroom = source.edition.newsroom
    at = f"{book.newest.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    key = " ".join([newsroom.title, at, *(each.name for each in book.chapters)])
    yield f'<dc:identifier id="id">urn:uuid:{uuid5(NAMESPACE_URL, key)}</dc:identifier>'
    yield f"<dc:title>{escaped(_title(source, book))}</dc:title>"
    for language in book.languages or {newsroom.language: None}:
        yield f"<dc:language>{escaped(language)}</dc:language>"
    for author in filter(None, book.authors):
        yield f"<dc:creator>{escaped(author)}</dc:creator>"
    yield f"<dc:publisher>{escaped(newsroom.title)}</dc:publisher>"
    yield f"<dc:date>{at}</dc:date>"
    yield f'<meta property="dcterms:modified">{at}</meta>'
    for name, values in ACCESS.items():
        yield from (f'<meta property="schema:{name}">{value}</meta>' for value in values)
    yield f'<meta name="generator" content="Dateline {__version__}"/>'
