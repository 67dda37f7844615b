"""HTML of any quality to a plain tree of elements.

Ammonia (nh3), which parses as a browser does, balances the tags and drops scripts, styles and comments;
what it writes is so regular that the small parser of the standard library can read it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

import nh3
from typing_extensions import override

from editor_app.render.sanitise import DROPPED_WHOLE

_INLINE_NAMES = (
    "a abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike"
    " strong sub sup time tt u var"
)
_BLOCK_NAMES = (
    "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th"
    " thead tr ul"
)
BLOCKS: Final = frozenset(_BLOCK_NAMES.split())
_DROPPED = DROPPED_WHOLE - {"img"} | {"button", "head", "option", "xml"}
_READ = {"align", "aria-level", "class", "data-aria-level", "hidden", "id", "role", "style"}
_OWN = {"a": {"href", "name"}, "img": {"alt", "height", "src", "width"}, "li": {"value"}, "ol": {"start"}}
_SPANS = {"colspan", "rowspan"}
_HEADER = re.compile(r"\AVersion:[\d.]+\s[^<]*")
# Control characters, lone surrogates and non-characters: no text holds them, and the writer uses a few.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_VOID = frozenset({"br", "hr", "img"})
DEEPEST: Final = 120
"""Elements that are nested deeper stand beside each other: no real text needs more."""


@dataclass(slots=True)
class Node:
    """An element: its tag, attributes, and children; a text is a child of type str."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Node | str]" = field(default_factory=list)

    def get(self, name: str) -> str:
        """Return an attribute, or an empty text."""
        return self.attributes.get(name, "")

    def elements(self) -> "Iterator[Node]":
        """Yield the elements directly below."""
        return (child for child in self.children if isinstance(child, Node))

    def below(self) -> "Iterator[Node]":
        """Yield all elements below, in the order of the text."""
        for child in self.elements():
            yield child
            yield from child.below()

    def text(self) -> str:
        """Return all the text inside, a line break for each `br`."""
        if self.tag == "br":
            return "\n"
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


def parse_html(html: str) -> Node:
    """Return the tree of a clipboard's HTML; the root has the tag `div`. Never raises for a text."""
    clean = nh3.clean(
        _FORBIDDEN.sub("", _HEADER.sub("", html)),
        tags={*_INLINE_NAMES.split(), *BLOCKS, "br"},
        clean_content_tags=set(_DROPPED),
        attributes={"*": set(_READ), **_OWN, "td": set(_SPANS), "th": set(_SPANS)},
        url_schemes={"data", "http", "https", "mailto"},
        link_rel=None,
        strip_comments=True,
    )
    builder = _Builder()
    builder.feed(clean)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    """Builds the tree of HTML that is balanced already."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("div")
        self._open = [self.root]
        self._too_deep = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag in _VOID:
            return
        if len(self._open) < DEEPEST:
            self._open.append(node)
        else:
            self._too_deep += 1

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if self._too_deep:
            self._too_deep -= 1
        elif len(self._open) > 1:
            self._open.pop()

    @override
    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(_FORBIDDEN.sub("", data))
