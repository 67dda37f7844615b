"""Which forms of a picture a site needs, and what they are called in a bundle."""

from dataclasses import dataclass, replace
from typing import Final

from editor_app.domain.crop_frames import around
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Crop, Media, MediaKind

AVIF, WEBP, JPEG = "avif", "webp", "jpg"
KINDS: Final = (AVIF, WEBP, JPEG)
"""Smallest first, as a page offers them; JPEG is what everything can show."""

WIDTHS: Final = (480, 960, 1600)


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size of one picture, in pixels, as one kind of file.

    `ratio` is the shape it is cut to, such as "16:9", or empty for the whole picture.
    """

    media: MediaId
    name: str
    width: int
    height: int
    ratio: str = ""
    kind: str = JPEG

    @property
    def path(self) -> str:
        """Where it lies in a bundle."""
        return f"media/{self.media}/{self.name}.{self.kind}"

    def as_kind(self, kind: str) -> "Rendition":
        """Return the same size as another kind of file."""
        return replace(self, kind=kind)


def scaled(media: Media, kind: str = JPEG) -> tuple[Rendition, ...]:
    """Return the uncut sizes of a picture, smallest first; never larger than the original."""
    if media.kind is not MediaKind.PICTURE or media.file is None or not media.file.width:
        return ()
    full = media.file.width
    widths = [*(width for width in WIDTHS if width < full), *([full] if full <= WIDTHS[-1] else [])]
    return tuple(
        Rendition(media.id, f"w{width}", width, max(1, round(media.file.height * width / full)), kind=kind)
        for width in widths
    )


def card(media: Media, kind: str = JPEG) -> Rendition:
    """Return the thumbnail of a card: 3:2 around the focal point."""
    return Rendition(media.id, "card", 480, 320, "3:2", kind)


def avatar(media: Media, kind: str = JPEG) -> Rendition:
    """Return the square portrait of an author box."""
    return Rendition(media.id, "avatar", 160, 160, "1:1", kind)


def shared(media: Media) -> tuple[Rendition, ...]:
    """Return the shapes that networks and search engines ask for: 16:9, 4:3 and square, as JPEG.

    Google's documentation of `NewsArticle` recommends these three, 1200 pixels wide.
    """
    sizes = (("wide", 1200, 675, "16:9"), ("classic", 1200, 900, "4:3"), ("square", 1200, 1200, "1:1"))
    return tuple(Rendition(media.id, *size) for size in sizes) if scaled(media) else ()


def upright(media: Media) -> Rendition:
    """Return the shape of a picture on a telephone held upright: 4:5."""
    return Rendition(media.id, "upright", 960, 1200, "4:5")


def all_of(media: Media) -> tuple[Rendition, ...]:
    """Return every form that a page may ask for."""
    whole = scaled(media)
    if not whole:
        return ()
    small = tuple(make(media, kind) for make in (card, avatar) for kind in (WEBP, JPEG))
    everything = tuple(each.as_kind(kind) for each in whole for kind in KINDS)
    return (*everything, *small, *shared(media), upright(media))


def frame_of(media: Media, rendition: Rendition) -> Crop:
    """Return the part of the upright picture that a form shows: as drawn, or around the focal point.

    Raises ValueError for an item without a size.
    """
    if not rendition.ratio:
        return Crop("", 0.0, 0.0, 1.0, 1.0)
    if media.file is None or not media.file.height:
        raise ValueError(f"{media.id} has no size")
    drawn = media.text.crop_for(rendition.ratio)
    return drawn or around(media.text.focal, rendition.ratio, media.file.width / media.file.height)
