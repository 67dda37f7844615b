"""A picture with its caption and credit."""

from xml.etree.ElementTree import Element

from editor_app.domain.media import Media
from editor_app.render.elements import COLUMN, add, make, picture


def figure(
    media: Media,
    alt: str = "",
    caption: str = "",
    credit: str = "",
    sizes: str = COLUMN,
    lazy: bool = True,
) -> Element | None:
    """Return a `figure`, or None when the item is no picture.

    Empty texts mean: as the media library says.
    """
    image = picture(media, alt or media.text.alt, sizes, lazy)
    if image is None:
        return None
    block = make("figure", "figure")
    block.append(image)
    _caption(block, caption or media.text.caption, credit or media.text.credit)
    return block


def _caption(block: Element, caption: str, credit: str) -> None:
    if not caption and not credit:
        return
    line = add(block, "figcaption", text=caption.strip())
    if credit:
        bare = credit.strip().removeprefix("(").removesuffix(")")
        if caption:
            line.text = f"{caption.strip()} "
        add(line, "span", "credit", f"({bare})")
