"""The pictures an article shows, with the texts that will stand beside them."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.checks.markdown_places import Mention, places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.media import Media, MediaKind
from editor_app.wording import term


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture on the page; what the article does not say itself is taken from the media library.

    `field`, `start` and `end` are the place a finding gives. `figure` tells a picture with a caption
    below it from one in running text.
    """

    field: str
    alt: str
    caption: str
    credit: str
    figure: bool = True
    start: int | None = None
    end: int | None = None

    @property
    def called(self) -> str:
        """What to call it in a sentence."""
        return term("lead picture") if self.field == "lead" else term("picture")


def shown_pictures(article: Article, view: LibraryView) -> Iterator[ShownPicture]:
    """Give the lead picture, then those of the body; the ones nobody answers for are left out."""
    lead = article.text.lead
    media = _picture(view, lead.media) if lead.media else None
    if media:
        yield ShownPicture(
            "lead",
            (lead.alt or media.text.alt_in(article.text.language)).strip(),
            (lead.caption or media.text.caption_in(article.text.language)).strip(),
            (lead.credit or media.text.credit).strip(),
        )
    for mention in places_of(article.text.body).mentions:
        if mention.picture and (found := _in_body(mention, view, article.text.language)):
            yield found


def _in_body(mention: Mention, view: LibraryView, language: str) -> ShownPicture | None:
    kind, _, reference = mention.target.partition(":")
    media = _picture(view, reference) if kind == "media" else None
    if media is None:
        return None
    return ShownPicture(
        "body",
        (mention.text or media.text.alt_in(language)).strip(),
        (mention.title or media.text.caption_in(language)).strip(),
        media.text.credit.strip(),
        mention.alone or mention.in_gallery,
        mention.start,
        mention.end,
    )


def _picture(view: LibraryView, reference: str) -> Media | None:
    media = view.references.media(reference)
    return media if media and media.kind is MediaKind.PICTURE else None
