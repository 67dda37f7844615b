"""A zip for Ghost’s importer (Settings, Import): one JSON file, and the pictures and recordings it names.

By the rules of Ghost’s `import-manager`: exactly one file of data, content in `content/…`, bodies as HTML,
which every version turns into its own form. AVIF is no picture to Ghost, so pictures are JPEG.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO

from editor_app.domain.renditions import avatar, scaled
from editor_app.export.documents import ghost_records as records
from editor_app.export.documents.common import DocumentSource, Zip
from editor_app.export.documents.ghost_body import Writer, file_name, ghost_html
from editor_app.export.documents.ghost_cards import bookmark_card, bookmark_for_ghost_5
from editor_app.export.documents.media import add_media
from editor_app.export.formats.common import json_bytes
from editor_app.progress import CancelToken, Progress
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import once

JSON = "dateline.json"


@dataclass
class _Rows:
    """The tables of the file; people and tags stand there once. `media` are paths of the bundle."""

    posts: list[records.Row] = field(default_factory=list)
    meta: list[records.Row] = field(default_factory=list)
    authors: list[records.Row] = field(default_factory=list)
    tagged: list[records.Row] = field(default_factory=list)
    users: dict[str, records.Row] = field(default_factory=dict)
    tags: dict[str, records.Row] = field(default_factory=dict)
    media: set[str] = field(default_factory=set)
    newest: datetime | None = None

    def data(self) -> dict[str, list[records.Row]]:
        """Return them by the names Ghost has for them."""
        return {
            "posts": self.posts,
            "posts_meta": self.meta,
            "posts_authors": self.authors,
            "posts_tags": self.tagged,
            "users": list(self.users.values()),
            "tags": list(self.tags.values()),
        }


class Ghost:
    """The import file of Ghost 6."""

    name = "ghost"
    title = "Ghost 6 import file"
    suffix = ".zip"
    public = True
    bookmark: Writer = staticmethod(bookmark_card)

    def write(
        self,
        source: DocumentSource,
        pages: Iterable[ArticlePage],
        out: IO[bytes],
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        """Write the zip."""
        rows = _Rows()
        for page in pages:
            cancel.check()
            _add(rows, source, page, self.bookmark)
        with Zip(out) as archive:
            archive.add(JSON, json_bytes(records.envelope(rows.data(), rows.newest)))
            add_media(source, archive, rows.media, file_name, progress, cancel)


class Ghost5(Ghost):
    """The import file of Ghost 5, which knows no bookmark card in HTML but Medium’s."""

    name = "ghost5"
    title = "Ghost 5 import file"
    bookmark: Writer = staticmethod(bookmark_for_ghost_5)


def _add(rows: _Rows, source: DocumentSource, page: ArticlePage, bookmark: Writer) -> None:
    html, media = ghost_html(source, page, bookmark)
    tags = records.tag_rows(source, page)
    authors, tagged = records.relations(page, tags)
    rows.posts.append(records.post_row(source, page, html))
    rows.meta.append(records.meta_row(page))
    rows.authors += authors
    rows.tagged += tagged
    for tag in tags:
        rows.tags.setdefault(tag["id"], tag)
    for each in once(page.credited):
        rows.users.setdefault(each.author.id, records.user_row(each, source.edition.newsroom.language))
    rows.media |= media | _media_around(page)
    at = page.article.updated_at
    rows.newest = max(at, rows.newest) if rows.newest else at


def _media_around(page: ArticlePage) -> set[str]:
    """Return the lead picture and the faces."""
    lead = scaled(page.lead) if page.lead else ()
    faces = {avatar(each.avatar).path for each in page.credited if each.avatar and scaled(each.avatar)}
    return faces | ({lead[-1].path} if lead else set())
