"""A part of a body that is rendered by itself, and all that its HTML was made from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from editor_app.domain.references import UnknownReference
from editor_app.render.body import is_shown
from editor_app.render.definitions import Definitions, Link

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NOTE_MARKS = ("[^", "///")  # a footnote, and the words that say where footnotes go
_DEFINITION_MARKS = ("]:", "] :")


@dataclass(slots=True, eq=False)
class Part:
    """`source` of so many `lines`. Once rendered, `blocks` are its HTML."""

    source: str
    lines: int
    may_define: bool = field(init=False)
    has_notes: bool = field(init=False)
    defines: Definitions | None = None
    """What it defines for the whole body."""
    asked: Mapping[str, Link | None] = field(default_factory=dict)
    """The link definitions it asked for, and what it was told."""
    has_headings: bool = False
    level_before: int = 0
    level_after: int = 0
    blocks: tuple[str, ...] = ()
    block_lines: tuple[int, ...] = ()
    unknown: tuple[UnknownReference, ...] = ()
    is_rendered: bool = False
    _line_of: dict[Element, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.may_define = any(mark in self.source for mark in _DEFINITION_MARKS)
        self.has_notes = any(mark in self.source for mark in _NOTE_MARKS)

    def fits(self, level: int) -> bool:
        """Tell whether its HTML holds after a heading of this level."""
        return self.is_rendered and (not self.has_headings or self.level_before == level)

    def keep_lines(self, blocks: Iterable[Element], lines: Sequence[int]) -> None:
        """Remember the lines its blocks begin at, counted from the beginning of the part."""
        self._line_of = dict(zip(blocks, lines, strict=True))

    def take_headings(self, root: Element, level: int) -> None:
        """Remember whether it has headings, and the level of the one before it."""
        self.has_headings = any(element.tag in _HEADINGS for element in root.iter())
        self.level_before = level

    def lines_of(self, root: Element) -> list[int]:
        """Return the lines the blocks under `root` begin at; where one is unknown, that of its neighbour."""
        lines, last = [], 0
        for block in root:
            last = min(self.lines, max(last, self._line_of.get(block, last)))
            lines.append(last)
        return lines

    def finish(
        self, blocks: Sequence[str], lines: Sequence[int], unknown: Sequence[UnknownReference], level: int
    ) -> None:
        """Keep the blocks that show anything; `level` is that of the last heading."""
        shown = [(block, line) for block, line in zip(blocks, lines, strict=True) if is_shown(block)]
        self.blocks = tuple(block for block, _ in shown)
        self.block_lines = tuple(line for _, line in shown)
        self.unknown = tuple(unknown)
        self.level_after = level
        self.is_rendered = True
        self._line_of = {}
