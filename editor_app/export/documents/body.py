"""A rendered body as other systems can take it: plain pictures, and addresses that lead somewhere there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from editor_app.domain.media import Media
from editor_app.domain.renditions import scaled
from editor_app.export.documents import trees
from editor_app.export.documents.common import DocumentSource
from editor_app.render.addresses import ROOT

Place = Callable[[str], str]
"""Leads from a path of the bundle to an address; "" where there is nothing to lead to."""


@dataclass
class Body:
    """A body as a tree (a `div` with its blocks) whose media still have addresses of the bundle."""

    root: Element
    media: set[str] = field(default_factory=set)
    """Paths of the bundle of the pictures and recordings that were given an address."""


def plain_body(source: DocumentSource, blocks: Iterable[str]) -> Body:
    """Return a body in which each picture is one `img` of the largest JPEG; AVIF and WebP are left out."""
    root = trees.tree_of(blocks)
    for block in list(root):
        if block.tag == "div" and not block.attrib:  # boxes that follow each other
            trees.unwrap(block, root)
    for element, parent in list(trees.within(root)):
        if element.tag == "picture":
            _as_image(source, element)
        elif element.tag == "track":
            trees.drop(element, parent)  # captions: no other system takes them from HTML
    return Body(root)


def place_links(body: Body, media: Place, pages: Place) -> None:
    """Give all internal addresses of a body a place; what has none becomes plain text, or is left out.

    A card that leads nowhere is left out as a whole.
    """
    for element, parent in list(trees.within(body.root)):
        if element.tag == "aside" and "card" in trees.css(element) and _leads_nowhere(element, media, pages):
            trees.drop(element, parent)
    for element, parent in list(trees.within(body.root)):
        for name, path in trees.internal(element):
            is_media = path.startswith("media/")
            address = media(path) if is_media else pages(path)
            if address:
                element.set(name, address)
                if is_media:
                    body.media.add(path)
            elif element.tag == "a":
                trees.unwrap(element, parent)
            else:
                del element.attrib[name]


def largest(source: DocumentSource, path: str) -> tuple[str, int, int]:
    """Return the largest JPEG of the picture that a path belongs to, and its size in pixels.

    A cut form (of a card, of a face) stays the form it is, with the size 0.
    """
    _, reference, name = path.split("/")
    media = source.media(reference)
    forms = scaled(media) if media is not None else ()
    if not forms or not name.startswith("w"):
        return path, 0, 0
    return forms[-1].path, forms[-1].width, forms[-1].height


def caption_of(media: Media, caption: str, credit: str) -> str:
    """Return a caption with its credit in brackets, as one line of text."""
    said = (caption or media.text.caption).strip()
    who = (credit or media.text.credit).strip().removeprefix("(").removesuffix(")")
    return f"{said} ({who})".strip() if who else said


def _leads_nowhere(card: Element, media: Place, pages: Place) -> bool:
    link = next(card.iter("a"), None)
    path = next((path for _, path in trees.internal(link)), None) if link is not None else None
    return path is not None and not (media(path) if path.startswith("media/") else pages(path))


def _as_image(source: DocumentSource, picture: Element) -> None:
    """Turn a `picture` into the `img` inside it, with the largest JPEG."""
    image = next(picture.iter("img"))
    path, width, height = largest(source, image.get("src", "").removeprefix(ROOT))
    kept = {name: image.get(name, "") for name in ("alt", "class", "width", "height") if name in image.attrib}
    if width:
        kept |= {"width": str(width), "height": str(height)}
    tail = picture.tail
    picture.clear()
    picture.tag, picture.tail = "img", tail
    picture.attrib.update({"src": ROOT + path} | kept)
