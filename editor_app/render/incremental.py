"""Renders one body again and again while it is being written: only what an edit touched is done anew.

The text is cut into pieces that can be parsed alone (`cutting`). A piece is rendered once and kept as
HTML, together with all it was made from: its source, the link definitions it asked for, the
abbreviations of the document, the level of the heading before it. Pieces with footnotes see each
other, so they are rendered together. The result is the same, letter for letter, as `render_body`
gives for the whole text; a property test holds the two together.
"""

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from editor_app.domain.references import References
from editor_app.render.body import RenderedBody, render_body
from editor_app.render.conventions import Conventions
from editor_app.render.cutting import Piece, Pieces, closed_runs
from editor_app.render.definitions import Definitions, Link, all_abbreviations, all_links
from editor_app.render.footnotes import Notes
from editor_app.render.parsing import Engine
from editor_app.render.parts import Part
from editor_app.render.words import words_for


class BodyRenderer:
    """Remembers the body it rendered last. For one thread at a time."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._words = words_for(language)
        self._begin()

    def render(self, body: str, references: References) -> RenderedBody:
        """Return the body as `render_body` does, with the lines its blocks begin at."""
        if "\r" in body:
            body = body.replace("\r\n", "\n").replace("\r", "\n")
        try:
            return self._render(body, references)
        except RecursionError:  # as in `render_body`: no text, but it must be readable
            self._begin()
            return render_body(body, references, self.language)

    def _begin(self) -> None:
        self._engine = Engine(self._words.language)
        self._notes = Notes(self._words.language)
        self._pieces = Pieces()
        self._parts: dict[tuple[Piece, ...], Part] = {}
        self._links: dict[str, Link] = {}
        self._abbreviations: dict[str, str] = {}
        self._references: References | None = None

    def _render(self, body: str, references: References) -> RenderedBody:
        runs = closed_runs(self._pieces.update(body), self._engine.markdown)
        known = self._parts
        self._parts = {run: known.get(run) or self._read(run) for run in runs}
        parts = list(self._parts.values())
        self._notes.read([part for part in parts if part.has_notes])
        self._follow_definitions(parts)
        if references is not self._references:
            self._references = references
            _render_anew([*parts, self._notes.tail])
        self._write([*parts, self._notes.tail])
        return _joined([*parts, self._notes.tail])

    def _read(self, run: tuple[Piece, ...]) -> Part:
        """Return a new part; what it defines has to be known before anything is rendered."""
        part = Part("".join(piece.source for piece in run), sum(piece.lines for piece in run))
        if part.may_define:
            self._engine.reset()
            self._engine.abbreviations.begin({})
            self._engine.parse_blocks(part.source, Element("div"))
            part.defines = self._engine.defined()
        return part

    def _follow_definitions(self, parts: list[Part]) -> None:
        """Mark what has to be rendered anew because a definition it depends on is another now."""
        defined: list[Definitions] = [part.defines for part in parts if part.defines]
        defined.append(self._notes.nested)
        links, abbreviations = all_links(defined), all_abbreviations(defined)
        if abbreviations != self._abbreviations:
            _render_anew([*parts, self._notes.tail])
        elif links != self._links:
            _render_anew(part for part in [*parts, self._notes.tail] if _is_outdated(part, links))
        self._links, self._abbreviations = links, abbreviations

    def _write(self, parts: list[Part]) -> None:
        level = 1
        for part in parts:
            if not part.fits(level):
                self._write_part(part, level)
            level = part.level_after if part.has_headings else level

    def _write_part(self, part: Part, level: int) -> None:
        assert self._references is not None
        engine, root = self._engine, self._notes.tree_of(part, self._links, self._abbreviations)
        if root is None:
            root = self._parsed(part)
        else:
            engine = self._notes.engine
        conventions = Conventions(self._references, self._words, self.language)
        conventions.level = level
        part.take_headings(root, level)
        lines = part.lines_of(root)
        conventions.apply(root)
        blocks = [engine.html(block) for block in root]
        part.finish(blocks, lines, conventions.unknown, conventions.level)

    def _parsed(self, part: Part) -> Element:
        engine = self._engine
        engine.reset()
        root = Element("div")
        part.keep_lines(root, engine.parse_blocks(part.source, root))
        engine.links.begin(self._links)
        engine.abbreviations.begin(self._abbreviations)
        root = engine.parse_inside(root)
        part.asked = engine.links.asked
        return root


def _is_outdated(part: Part, links: Mapping[str, Link]) -> bool:
    return any(links.get(name) != told for name, told in part.asked.items())


def _render_anew(parts: Iterable[Part]) -> None:
    for part in parts:
        part.is_rendered = False


def _joined(parts: list[Part]) -> RenderedBody:
    blocks: list[str] = []
    lines: list[int] = []
    line = 0
    for part in parts:
        blocks.extend(part.blocks)
        lines.extend(line + each for each in part.block_lines)
        line += part.lines
    return RenderedBody(tuple(blocks), tuple(each for part in parts for each in part.unknown), tuple(lines))
