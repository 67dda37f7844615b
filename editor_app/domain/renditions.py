"""Which sizes of a picture a page needs, and what they are called in a bundle."""

from dataclasses import dataclass

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind

WIDTHS = (480, 960, 1600)


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size of one picture, in pixels. `crop` means: cut to exactly this shape around the focal point."""

    media: MediaId
    name: str
    width: int
    height: int
    crop: bool = False

    @property
    def path(self) -> str:
        """Where it lies in a bundle."""
        return f"media/{self.media}/{self.name}.jpg"


def scaled(media: Media) -> tuple[Rendition, ...]:
    """Return the uncropped sizes of a picture, smallest first; never larger than the original."""
    if media.kind is not MediaKind.PICTURE or media.file is None or not media.file.width:
        return ()
    full = media.file.width
    widths = [width for width in WIDTHS if width < full] or []
    if full <= WIDTHS[-1]:
        widths.append(full)
    else:
        widths = list(WIDTHS)
    return tuple(
        Rendition(media.id, f"w{width}", width, max(1, round(media.file.height * width / full)))
        for width in widths
    )


def card(media: Media) -> Rendition:
    """Return the thumbnail of a card: 3:2 around the focal point."""
    return Rendition(media.id, "card", 480, 320, crop=True)


def avatar(media: Media) -> Rendition:
    """Return the square portrait of an author box."""
    return Rendition(media.id, "avatar", 160, 160, crop=True)
