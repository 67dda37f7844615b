"""Every item of the media library that goes out with an article, and where in it the item stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.media import Media, MediaKind
from editor_app.wording import term, worded

NAMES = {
    MediaKind.PICTURE: term("picture"),
    MediaKind.VIDEO: term("video"),
    MediaKind.AUDIO: term("sound recording"),
    MediaKind.DOCUMENT: term("document"),
}


@dataclass(frozen=True, slots=True)
class ShownMedia:
    """An item, what to call it in a sentence, and the place a finding gives."""

    media: Media
    called: str
    field: str
    start: int | None = None
    end: int | None = None


def shown_media(article: Article, view: LibraryView) -> Iterator[ShownMedia]:
    """Give the lead, what the body names, the posters of its videos, and the portraits of the byline.

    An item that is named twice is given twice; what nobody answers for is left out.
    """
    lead = article.text.lead.media
    media = view.references.media(lead) if lead else None
    if media is not None:
        yield ShownMedia(media, term("lead picture"), "lead")
    yield from _in_body(article, view)
    for byline in article.text.bylines:
        author = view.references.author(byline.author)
        portrait = view.references.media(author.text.avatar) if author and author.text.avatar else None
        if author is not None and portrait is not None:
            yield ShownMedia(portrait, worded("portrait of {0}", author.name), "bylines")


def _in_body(article: Article, view: LibraryView) -> Iterator[ShownMedia]:
    for mention in places_of(article.text.body).mentions:
        kind, _, reference = mention.target.partition(":")
        media = view.references.media(reference) if mention.picture and kind in ("media", "video") else None
        if media is None:
            continue
        yield ShownMedia(media, NAMES[media.kind], "body", mention.start, mention.end)
        poster = view.references.media(media.text.poster) if media.text.poster else None
        if poster is not None:
            yield ShownMedia(poster, term("poster of the video"), "body", mention.start, mention.end)
