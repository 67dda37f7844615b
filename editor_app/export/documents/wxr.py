"""A WXR 1.2 file for WordPress’s importer (Tools, Import), with the pictures of the site as attachments.

The importer fetches attachments from the site, so it must stand when the file is read. WordPress keeps one
author for a post; the others are named as the plug-in Co-Authors Plus has them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import IO, Final

from editor_app import __version__
from editor_app.domain.media import Media
from editor_app.domain.renditions import scaled
from editor_app.domain.slug import slugify
from editor_app.export.documents import wxr_parts as parts
from editor_app.export.documents.common import DocumentSource
from editor_app.export.documents.wxr_items import attachment, category, person, post, tag
from editor_app.progress import CancelToken, Progress
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import once
from editor_app.render.words import zone_named
from editor_app.wording import worded

FIRST_PICTURE: Final = 1_000_000
FIRST_TAG: Final = 1000


@dataclass
class _Gathered:
    """What posts name: authors, categories and tags, each once; pictures with their numbers."""

    posts: list[str] = field(default_factory=list)
    authors: dict[str, str] = field(default_factory=dict)
    categories: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, int] = field(default_factory=dict)
    media: dict[str, Media] = field(default_factory=dict)


class Wxr:
    """The export file of WordPress."""

    name = "wordpress"
    title = "WordPress import file (WXR)"
    suffix = ".xml"
    public = True

    def write(
        self,
        source: DocumentSource,
        pages: Iterable[ArticlePage],
        out: IO[bytes],
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        """Write the file. Raises BadInput where the site has no address."""
        source.need_address(worded("A WordPress file"))
        gathered = _Gathered()
        for page in pages:
            cancel.check()
            _add(gathered, source, page)
        for line in _document(source, gathered):
            out.write(f"{line}\n".encode())


def _add(gathered: _Gathered, source: DocumentSource, page: ArticlePage) -> None:
    for each in once(page.credited):
        gathered.authors.setdefault(each.author.slug, person(len(gathered.authors) + 1, each.author))
    if page.section is not None:
        number = len(gathered.categories) + 1
        gathered.categories.setdefault(page.section.slug, category(number, page.section))
    for each_tag in page.tags:
        slug = each_tag.slug or slugify(each_tag.name)
        gathered.tags.setdefault(slug, tag(FIRST_TAG + len(gathered.tags), slug, each_tag))
    written, shown = post(source, page, len(gathered.posts) + 1, partial(_number, gathered))
    for path in sorted(shown):
        media = source.media(path.split("/")[1])
        if media is not None and scaled(media) and path == scaled(media)[-1].path:
            _number(gathered, media)
    gathered.posts.append(written)


def _number(gathered: _Gathered, media: Media) -> int:
    """Return the number of a picture’s attachment; posts have the numbers from one on in the same file."""
    gathered.media[media.id] = media
    return gathered.pictures.setdefault(media.id, FIRST_PICTURE + len(gathered.pictures))


def _document(source: DocumentSource, gathered: _Gathered) -> Iterator[str]:
    newsroom = source.edition.newsroom
    zone = zone_named(newsroom.zone)
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in parts.NAMESPACES.items())
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<rss version="2.0" {spaces}>'
    yield "<channel>"
    yield parts.plain("title", newsroom.title)
    yield parts.plain("link", source.edition.base)
    yield parts.plain("description", newsroom.description)
    yield parts.plain("language", newsroom.language)
    yield parts.plain("wp:wxr_version", "1.2")
    yield parts.plain("wp:base_site_url", newsroom.base_url)
    yield parts.plain("wp:base_blog_url", newsroom.base_url)
    yield from gathered.authors.values()
    yield from gathered.categories.values()
    yield from gathered.tags.values()
    yield parts.plain("generator", f"Dateline {__version__}")
    for media_id, number in gathered.pictures.items():
        yield attachment(source, gathered.media[media_id], number, zone)
    yield from gathered.posts
    yield "</channel>"
    yield "</rss>"
