"""Small builders of HTML elements, used by every block that Dateline adds to a body."""

from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from editor_app.domain.media import Media
from editor_app.domain.renditions import Rendition, scaled
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
    """Return an `img` with all the sizes of a picture, or None when the item is no picture of known size."""
    renditions = scaled(media)
    if not renditions:
        return None
    plain = [each for each in renditions if each.width <= _PLAIN_WIDTH] or list(renditions)
    image = _image(plain[-1], alt, lazy)
    if len(renditions) > 1:
        image.set("srcset", ", ".join(f"{ROOT}{each.path} {each.width}w" for each in renditions))
        image.set("sizes", sizes)
    return image


def crop(rendition: Rendition, css: str) -> Element:
    """Return an `img` of a cut picture that only decorates (its alt is empty)."""
    image = _image(rendition, "", lazy=True)
    image.set("class", css)
    return image


def _image(rendition: Rendition, alt: str, lazy: bool) -> Element:
    image = Element("img", {"src": ROOT + rendition.path, "alt": alt})
    image.set("width", str(rendition.width))
    image.set("height", str(rendition.height))
    if lazy:
        image.set("loading", "lazy")
    return image


def _dress(element: Element, css: str, text: str) -> Element:
    if css:
        element.set("class", css)
    if text:
        element.text = AtomicString(text)
    return element
