"""Rule: whatever the body points at inside the library is there."""

from collections.abc import Iterator

from editor_app.checks.markdown_places import Mention, places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.media import Media, MediaKind
from editor_app.wording import term, worded

FILES = {MediaKind.AUDIO: term("sound recording"), MediaKind.DOCUMENT: term("document")}
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
        return worded("The library has no article “{0}” to link to.", reference)
    if kind == "author" and view.references.author(reference) is None:
        return worded("The library has no author “{0}” to link to.", reference)
    return ""


def _picture_trouble(mention: Mention, view: LibraryView) -> str:
    kind, _, reference = mention.target.partition(":")
    if kind not in ("media", "video"):
        return worded(
            "“{0}” is not in the media library; add the picture and choose it from there.", mention.target
        )
    if kind == "video" and reference.startswith(_WEB):
        return "" if mention.alone else worded("A video needs a paragraph of its own.")
    media = view.references.media(reference)
    if media is None:
        return worded(
            "The media library has no {0} “{1}”.", "video" if kind == "video" else "picture", reference
        )
    return _media_trouble(kind, media, mention.alone)


def _media_trouble(kind: str, media: Media, alone: bool) -> str:
    if media.kind is MediaKind.PICTURE:
        return (
            ""
            if kind == "media"
            else worded("“{0}” is a picture; write media: in place of video:.", media.id)
        )
    if media.kind in FILES:
        if kind != "media":
            return worded("“{0}” is a {1}; write media: in place of video:.", media.id, FILES[media.kind])
        return "" if alone else worded("A {0} needs a paragraph of its own.", FILES[media.kind])
    if not alone:
        return worded("A video needs a paragraph of its own.")
    return (
        ""
        if media.file or media.text.url
        else worded("The video “{0}” has neither file nor address.", media.id)
    )
