"""What comes from a clipboard: its Markdown with the pictures taken in, and the article a link means."""

import re
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput
from editor_app.domain.ids import MediaId
from editor_app.domain.media import MediaText
from editor_app.importing.pasted_html import Pasted, PastedPicture, markdown_from_html
from editor_app.services.lists import ArticleRow, article_rows
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library

__all__ = [
    "Pasted",
    "PastedText",
    "article_reference",
    "linked_article",
    "read_pasted",
    "take_pasted",
]

_PATH = re.compile(r"/?articles/([^/?#\s]+)(?:/(?:index\.html)?)?(?:[?#]\S*)?$")
_PREVIEW = "dateline-preview://library"


@dataclass(frozen=True, slots=True)
class PastedText:
    """A pasted text. Without `has_form` the plain text of the clipboard says as much.

    `lost` counts pictures that came along and could not be read.
    """

    markdown: str
    has_form: bool
    lost: int = 0


def read_pasted(html: str, notes_in_use: Collection[str] = ()) -> Pasted:
    """Return the Markdown of a clipboard's HTML; nothing is taken in yet."""
    return markdown_from_html(html, notes_in_use)


def take_pasted(library: Library, pasted: Pasted) -> Done[PastedText]:
    """Take the pictures that came along into the library, and return the text that names them."""
    markdown, changes, lost = pasted.markdown, Changes(), 0
    for picture in pasted.pictures:
        line = f"![{_alt_of(markdown, picture)}](media:{picture.name})"
        try:
            taken = _take_picture(library, picture)
        except BadInput:
            markdown = markdown.replace(line, "").replace("\n\n\n\n", "\n\n")
            lost += 1
            continue
        markdown = markdown.replace(line, line.replace(f"media:{picture.name}", f"media:{taken.value}"))
        changes |= taken.changes
    return Done(PastedText(markdown.strip("\n"), pasted.has_form, lost), changes)


def linked_article(library: Library, address: str) -> ArticleRow | None:
    """Return the kept article an address leads to: `article:…`, a page of our site, or of the preview."""
    with library.read() as work:
        reference = article_reference(address, work.newsroom.get().base_url)
        found = work.articles.find(reference) if reference else None
    rows = article_rows(library, [found.id]) if found else []
    return rows[0] if rows else None


def article_reference(address: str, base_url: str) -> str:
    """Return the id or slug an address names under the site's address `base_url`, or nothing."""
    if address.startswith("article:"):
        return address.removeprefix("article:")
    for root in filter(None, (base_url.rstrip("/"), _PREVIEW)):
        if address.startswith(root + "/"):
            found = _PATH.fullmatch(address.removeprefix(root))
            return found.group(1) if found else ""
    return ""


def _take_picture(library: Library, picture: PastedPicture) -> Done[MediaId]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pasted"
        path.write_bytes(picture.data)
        taken = take_in(library, path, MediaText(alt=picture.alt))
    return Done(taken.value.id, taken.changes)


def _alt_of(markdown: str, picture: PastedPicture) -> str:
    found = re.search(rf"!\[([^\]]*)\]\(media:{picture.name}\)", markdown)
    return found.group(1) if found else ""
