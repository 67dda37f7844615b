"""The addresses inside a bundle, and how a page that carries them is put in its place."""

import re
from collections.abc import Iterator
from typing import Final

from editor_app.domain.file_kinds import LEAVES_AS
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind

ROOT: Final = "dateline-bundle:"
"""Stands for the top of the bundle until a page is placed."""

FILE_NAMES: Final = {MediaKind.VIDEO: "video", MediaKind.AUDIO: "sound", MediaKind.DOCUMENT: "document"}

_TAG = re.compile(r'<[a-zA-Z](?:[^<>"]|"[^"]*")*>')
_AUTHOR = re.compile(rf'<a [^>]*?href="{ROOT}authors/([a-z0-9-]+)/index\.html"')
_NAMES = (" href=", " src=", " poster=", " srcset=")
_SET = re.compile(r' srcset="[^"]*"')


def place(html: str, root: str) -> str:
    """Return the page with `root` ("../../", "https://site/", "") in the place of every internal address.

    Only attributes that hold addresses are touched, so a text that mentions the scheme stays as it is.
    """
    parts: list[str] = []
    done = 0
    while (found := html.find(ROOT, done)) >= 0:
        start = html.rfind("<", done, found)
        tag = _TAG.match(html, start) if start >= 0 else None
        if tag is None and start >= 0:  # a "<" inside of an attribute
            return "".join(parts) + _TAG.sub(lambda tag: _place_tag(tag.group(), root), html[done:])
        if tag is None or tag.end() <= found:  # in a text
            parts.append(html[done : found + len(ROOT)])
            done = found + len(ROOT)
        else:
            parts += (html[done:start], _place_tag(tag.group(), root))
            done = tag.end()
    return "".join(parts) + html[done:]


def _place_tag(tag: str, root: str) -> str:
    for name in _NAMES:
        tag = tag.replace(f'{name}"{ROOT}', f'{name}"{root}')
    if f", {ROOT}" in tag:
        tag = _SET.sub(lambda found: found.group().replace(f", {ROOT}", f", {root}"), tag)
    return tag


def article_path(slug: str) -> str:
    """Return the path of an article's page in a bundle."""
    return f"articles/{slug}/index.html"


def author_path(slug: str, number: int = 1) -> str:
    """Return the path of an author's page, or of its page `number`, counted from one."""
    return _paged(f"authors/{slug}/", number)


def authors_in(html: str) -> Iterator[str]:
    """Give the slugs of the authors whose pages some HTML links to."""
    if f"{ROOT}authors/" in html:
        yield from _AUTHOR.findall(html)


def section_path(slug: str, number: int = 1) -> str:
    """Return the path of a section's page, or of its page `number`, counted from one."""
    return _paged(f"sections/{slug}/", number)


def series_path(slug: str, number: int = 1) -> str:
    """Return the path of a series' page, or of its page `number`, counted from one."""
    return _paged(f"series/{slug}/", number)


def tag_path(slug: str, number: int = 1) -> str:
    """Return the path of a tag's page, or of its page `number`, counted from one."""
    return _paged(f"tags/{slug}/", number)


def front_path(number: int = 1) -> str:
    """Return the path of the front page, or of its page `number`, counted from one."""
    return _paged("", number)


def file_path(media: Media) -> str:
    """Return where the file of a video, a sound or a document lies in a bundle; "" for an item without."""
    suffix = LEAVES_AS.get(media.file.mime_type) if media.file else None
    if media.kind not in FILE_NAMES or suffix is None:
        return ""
    return f"{_media_folder(media.id)}/{FILE_NAMES[media.kind]}.{suffix}"


def captions_path(media: Media) -> str:
    """Return where the captions of a video lie in a bundle."""
    return f"{_media_folder(media.id)}/captions.vtt"


def root_from(path: str) -> str:
    """Return the way from a page up to the top of the bundle: "../../" for "articles/x/index.html"."""
    return "../" * path.count("/")


def _paged(folder: str, number: int) -> str:
    return f"{folder}index.html" if number <= 1 else f"{folder}page/{number}/index.html"


def _media_folder(media: MediaId) -> str:
    return f"media/{media}"
