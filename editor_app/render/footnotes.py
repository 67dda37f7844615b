"""The parts of a body that see each other through footnotes: they are parsed as one, in order."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from editor_app.render.definitions import Definitions, Link
from editor_app.render.parsing import Engine
from editor_app.render.parts import Part

_NOTHING = Definitions({})


class Notes:
    """Numbers and marks depend on all of them, so a change in one renders them all.

    `tail` is what comes after the last part: the list of footnotes. `nested` is what is defined
    inside footnotes; Python-Markdown finds it only when it writes that list.
    """

    def __init__(self, language: str) -> None:
        self.engine = Engine(language)
        self.nested = _NOTHING
        self.tail = Part("", 0)
        self._parts: list[Part] = []
        self._trees: dict[Part, Element] = {}

    def read(self, parts: Sequence[Part]) -> None:
        """Hear which parts have footnotes; when they are others than before, all are rendered anew."""
        self._trees = {}
        if list(parts) == self._parts:
            return
        self._parts = list(parts)
        self.nested = self._read_nested() if parts else _NOTHING
        for part in (*parts, self.tail):
            part.is_rendered = False

    def tree_of(
        self, part: Part, links: Mapping[str, Link], abbreviations: Mapping[str, str]
    ) -> Element | None:
        """Return the finished blocks of a part with footnotes or of the tail; None for other parts."""
        if not part.has_notes and part is not self.tail:
            return None
        if part not in self._trees:
            self._prepare(links, abbreviations)
        return self._trees.pop(part)

    def _read_nested(self) -> Definitions:
        root, _ = self._parse()
        if not self.engine.footnotes.footnotes:
            return _NOTHING
        self.engine.links.begin({})
        self.engine.abbreviations.begin({})
        self.engine.markdown.treeprocessors["footnote"].run(root)
        return self.engine.defined()

    def _prepare(self, links: Mapping[str, Link], abbreviations: Mapping[str, str]) -> None:
        root, owners = self._parse()
        self.engine.links.begin(links)
        self.engine.abbreviations.begin(abbreviations)
        marked = self.engine.footnotes.findFootnotesPlaceholder(root)
        place_of_list = owners.get(marked[0], self.tail) if marked else self.tail
        root = self.engine.parse_inside(root)
        self._trees = {part: Element("div") for part in (*self._parts, self.tail)}
        for block in root:
            self._trees[owners.get(block, place_of_list)].append(block)
        for part in (*self._parts, self.tail):
            part.asked = self.engine.links.asked

    def _parse(self) -> tuple[Element, dict[Element, Part]]:
        self.engine.reset()
        self.engine.abbreviations.begin({})
        root = Element("div")
        owners: dict[Element, Part] = {}
        for part in self._parts:
            before = len(root)
            lines = self.engine.parse_blocks(part.source, root)[before:]
            part.keep_lines(root[before:], lines)
            owners.update(dict.fromkeys(root[before:], part))
        return root, owners
