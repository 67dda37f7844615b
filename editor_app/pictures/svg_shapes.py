"""Counts what a drawing will really draw: a few lines of SVG can ask for millions of shapes."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from editor_app.pictures.svg_allowed import XLINK_HREF

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_REFERENCES: Final = re.compile(r"#([\w.:-]+)")
_LONGEST_CHAIN: Final = 250  # parts within parts; a hundred are more than any program makes


def shapes(root: "Element") -> float:
    """Return how many elements are drawn where each use of a part counts as all that is in it.

    Infinite for a part that is used within a part within a part, without end in sight.
    """
    return _Counting(root).cost(root, frozenset())


class _Counting:
    """Remembers what each part costs."""

    def __init__(self, root: "Element") -> None:
        self._alive = list(root.iter())  # the objects, and so their ids, stay the same meanwhile
        self._named = {str(element.get("id")): element for element in self._alive if element.get("id")}
        self._known: dict[int, float] = {}

    def cost(self, element: "Element", above: frozenset[int]) -> float:
        key = id(element)
        if key in above:  # a circle: it is not drawn
            return 0
        if len(above) > _LONGEST_CHAIN:
            return float("inf")
        if key not in self._known:
            inside = above | {key}
            parts = [*element, *self._used_by(element)]
            self._known[key] = 1 + sum(self.cost(part, inside) for part in parts)
        return self._known[key]

    def _used_by(self, element: "Element") -> Iterator["Element"]:
        for key, value in element.attrib.items():
            if key == XLINK_HREF or "url(" in str(value):
                for name in _REFERENCES.findall(str(value)):
                    if name in self._named:
                        yield self._named[name]
