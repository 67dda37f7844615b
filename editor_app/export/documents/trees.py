"""A body’s HTML as a tree, and a tree as HTML or XHTML; written out the same way on every machine."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Final, Literal
from xml.etree.ElementTree import Element, TreeBuilder, tostring

from editor_app.render.addresses import ROOT

VOID: Final = frozenset(("br", "col", "hr", "img", "source", "track", "wbr"))
ADDRESSES: Final = ("href", "src", "poster")
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def sound(text: str) -> str:
    """Return a text without the characters that XML 1.0 forbids (section 2.2)."""
    return _NOT_XML.sub("", text)


def tree_of(blocks: Iterable[str]) -> Element:
    """Return the blocks of a rendered body, which are balanced, as the children of one `div`."""
    builder = _Builder()
    for block in blocks:
        builder.feed(block)
    return builder.finished()


def inner_html(element: Element) -> str:
    """Return what is inside an element as HTML."""
    return _inner(element, "html")


def inner_xhtml(element: Element) -> str:
    """Return what is inside an element as XHTML."""
    return _inner(element, "xml")


def outer_html(element: Element) -> str:
    """Return an element as HTML, without the text behind it."""
    tail, element.tail = element.tail, None
    written = tostring(element, encoding="unicode", method="html")
    element.tail = tail
    return sound(written)


def css(element: Element) -> frozenset[str]:
    """Return the classes of an element."""
    return frozenset(element.get("class", "").split())


def find(element: Element, name: str) -> Element | None:
    """Return the first element of this class inside an element."""
    return next((each for each in element.iter() if name in css(each)), None)


def text_in(element: Element | None) -> str:
    """Return the text inside an element on one line; "" for None."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def within(element: Element) -> Iterator[tuple[Element, Element]]:
    """Give each element below this one with its parent; elements may be changed meanwhile, but not moved."""
    for child in list(element):
        yield child, element
        yield from within(child)


def unwrap(element: Element, parent: Element) -> None:
    """Put what is inside an element in its place."""
    place = list(parent).index(element)
    children, tail = list(element), element.tail or ""
    _add_text(parent, place, element.text or "")
    parent.remove(element)
    for offset, child in enumerate(children):
        parent.insert(place + offset, child)
    _add_text(parent, place + len(children), tail)


def drop(element: Element, parent: Element) -> None:
    """Take an element out; the text behind it stays."""
    place = list(parent).index(element)
    _add_text(parent, place, element.tail or "")
    parent.remove(element)


def internal(element: Element) -> Iterator[tuple[str, str]]:
    """Give the attributes of an element that point into the bundle, with the path there."""
    for name in ADDRESSES:
        value = element.get(name, "")
        if value.startswith(ROOT):
            yield name, value.removeprefix(ROOT)


def _add_text(parent: Element, place: int, text: str) -> None:
    if place:
        before = parent[place - 1]
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _inner(element: Element, method: Literal["html", "xml"]) -> str:
    wrapped = sound(tostring(element, encoding="unicode", method=method))
    if wrapped.endswith("/>"):
        return ""
    return wrapped[wrapped.index(">") + 1 : wrapped.rindex("</")]


class _Builder(HTMLParser):
    """Builds a tree of what the renderer wrote: balanced tags, quoted attributes, no scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._tree = TreeBuilder()
        self._tree.start("div", {})

    def finished(self) -> Element:
        self.close()
        self._tree.end("div")
        return self._tree.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tree.start(tag, {name: sound(value or "") for name, value in attrs})
        if tag in VOID:
            self._tree.end(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self._tree.end(tag)

    def handle_data(self, data: str) -> None:
        self._tree.data(sound(data))
