"""Rule: whatever the body points at inside the library is there."""

from collections.abc import Iterator

from editor_app.checks.markdown_places import Mention, places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import Media, MediaKind

FILES = {MediaKind.AUDIO: "sound recording", MediaKind.DOCUMENT: "document"}
_WEB = ("http://", "https://")


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find pictures, videos, articles and authors nobody answers for: the page would show a gap there.

    Follows the conventions of `render.conventions`: only what the library holds can be a picture.
    """
    for mention in places_of(article.text.body).mentions:
        sentence = _picture_trouble(mention, view) if mention.picture else _link_trouble(mention, view)
        if sentence:
            yield Finding("reference", Severity.BLOCK, sentence, "body", mention.start, mention.end)


def _link_trouble(mention: Mention, view: LibraryView) -> str:
    kind, _, reference = mention.target.partition(":")
    if kind == "article" and view.references.article(reference) is None:
        return f"The library has no article “{reference}” to link to."
    if kind == "author" and view.references.author(reference) is None:
        return f"The library has no author “{reference}” to link to."
    return ""


def _picture_trouble(mention: Mention, view: LibraryView) -> str:
    kind, _, reference = mention.target.partition(":")
    if kind not in ("media", "video"):
        return f"“{mention.target}” is not in the media library; add the picture and choose it from there."
    if kind == "video" and reference.startswith(_WEB):
        return "" if mention.alone else "A video needs a paragraph of its own."
    media = view.references.media(reference)
    if media is None:
        return f"The media library has no {'video' if kind == 'video' else 'picture'} “{reference}”."
    return _media_trouble(kind, media, mention.alone)


def _media_trouble(kind: str, media: Media, alone: bool) -> str:
    if media.kind is MediaKind.PICTURE:
        return "" if kind == "media" else f"“{media.id}” is a picture; write media: in place of video:."
    if media.kind in FILES:
        if kind != "media":
            return f"“{media.id}” is a {FILES[media.kind]}; write media: in place of video:."
        return "" if alone else f"A {FILES[media.kind]} needs a paragraph of its own."
    if not alone:
        return "A video needs a paragraph of its own."
    return "" if media.file or media.text.url else f"The video “{media.id}” has neither file nor address."
