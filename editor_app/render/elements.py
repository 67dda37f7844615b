"""Small builders of HTML elements, used by every block that Dateline adds to a body."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from editor_app.domain.media import Media
from editor_app.domain.renditions import AVIF, WEBP, Rendition, scaled
from editor_app.render.addresses import ROOT

COLUMN = "(min-width: 44em) 40em, 100vw"
"""The `sizes` of a picture as wide as the text."""

_PLAIN_WIDTH = 960  # what a browser without srcset is given


def make(tag: str, css: str = "", text: str = "") -> Element:
    """Return a new element; its text is taken as it is, not as Markdown."""
    return _dress(Element(tag), css, text)


def add(parent: Element, tag: str, css: str = "", text: str = "") -> Element:
    """Return a new element that has been put at the end of `parent`."""
    return _dress(SubElement(parent, tag), css, text)


def text_of(element: Element) -> str:
    """Return all the text inside an element."""
    return "".join(element.itertext()).strip()


def turn_into(element: Element, other: Element) -> None:
    """Make `element` a copy of `other`, in the same place of its tree and with the same tail."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = other.tag, other.text, tail
    element.attrib.update(other.attrib)
    element.extend(other)


def picture(media: Media, alt: str, sizes: str = COLUMN, lazy: bool = True) -> Element | None:
    """Return a `picture` with all sizes and kinds, or None when the item is no picture of known size.

    A browser takes the first kind it knows; the `img` inside is a JPEG, which all know.
    """
    jpegs = scaled(media)
    if not jpegs:
        return None
    block = make("picture")
    for kind in (AVIF, WEBP):
        _source(block, scaled(media, kind), sizes)
    plain = [each for each in jpegs if each.width <= _PLAIN_WIDTH] or list(jpegs)
    image = _image(plain[-1], alt, lazy)
    if len(jpegs) > 1:
        image.set("srcset", _srcset(jpegs))
        image.set("sizes", sizes)
    block.append(image)
    return block


def crop(rendition: Rendition, css: str) -> Element:
    """Return a cut picture that only decorates (its alt is empty)."""
    block = make("picture")
    _source(block, (rendition.as_kind(WEBP),), "")
    image = _image(rendition, "", lazy=True)
    image.set("class", css)
    block.append(image)
    return block


def _source(block: Element, renditions: Sequence[Rendition], sizes: str) -> None:
    source = add(block, "source")
    source.set("type", f"image/{renditions[0].kind}")
    if len(renditions) > 1:
        source.set("srcset", _srcset(renditions))
        source.set("sizes", sizes)
    else:
        source.set("srcset", ROOT + renditions[0].path)


def _srcset(renditions: Sequence[Rendition]) -> str:
    return ", ".join(f"{ROOT}{each.path} {each.width}w" for each in renditions)


def _image(rendition: Rendition, alt: str, lazy: bool) -> Element:
    image = Element("img", {"src": ROOT + rendition.path, "alt": alt})
    image.set("width", str(rendition.width))
    image.set("height", str(rendition.height))
    if lazy:
        image.set("loading", "lazy")
    else:
        image.set("fetchpriority", "high")  # the picture above the text is what a reader waits for
    return image


def _dress(element: Element, css: str, text: str) -> Element:
    if css:
        element.set("class", css)
    if text:
        element.text = AtomicString(text)
    return element
