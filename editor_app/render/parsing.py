"""Markdown to a tree of elements, and each block of the tree to HTML; Python-Markdown works here."""

import re
import threading
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import STX

from editor_app.render.definitions import Definitions, RecordedAbbreviations, RecordedLinks
from editor_app.render.elements import make
from editor_app.render.quick_inline import be_quick
from editor_app.render.raw_html import RAW_BLOCK, RawHtml
from editor_app.render.sanitise import clean_block
from editor_app.render.words import words_for

BARE_ADDRESS: Final = "bare-address"
"""The attribute that marks a link made from an address that stood alone."""

# What HTML forbids in a text (control characters, lone surrogates, non-characters), and the two
# characters Python-Markdown keeps for itself.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_local = threading.local()
MOST_COUNTED = 64
"""With more blocks than this left, it is not worth the time to know their lines."""


class _BareAddress(InlineProcessor):
    """Makes a link of a paragraph that is nothing but an address."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        if data.strip() != m.group(1):
            return None, None, None
        link = make("a", text=m.group(1))
        link.set("href", m.group(1))
        link.set(BARE_ADDRESS, "")
        return link, m.start(0), m.end(0)


class _Addresses(Extension):
    """Runs before every other inline pattern, so that `_` and `*` in an address mean nothing."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register with Python-Markdown."""
        md.inlinePatterns.register(_BareAddress(r"^\s*(https?://[^\s<>]+)\s*$", md), "bare_address", 200)


class Engine:
    """Python-Markdown as one thread uses it for one language. `reset` begins a text."""

    def __init__(self, language: str) -> None:
        self.links = RecordedLinks()
        self.abbreviations = RecordedAbbreviations()
        abbreviations = AbbrExtension()
        abbreviations.abbrs = self.abbreviations  # type: ignore[attr-defined]
        self.footnotes = FootnoteExtension(BACKLINK_TITLE=words_for(language).footnote_back)
        self.markdown = Markdown(
            extensions=[
                TableExtension(use_align_attribute=True),
                self.footnotes,
                abbreviations,
                "fenced_code",
                "def_list",
                "sane_lists",
                RawHtml(),
                _Addresses(),
            ],
            output_format="html",
        )
        self.markdown.references = self.links  # type: ignore[assignment]
        be_quick(self.markdown)

    def reset(self) -> None:
        """Forget the text before: its definitions, its footnotes, its raw HTML."""
        self.markdown.reset()

    def defined(self) -> Definitions:
        """Return what was defined since the definitions were begun."""
        return Definitions(dict(self.links), tuple(self.abbreviations.steps))

    def parse_blocks(self, source: str, root: Element, *, count_lines: bool = True) -> list[int]:
        """Put the blocks of a text into `root`; the work inside them is not done yet.

        Return the line of `source` each child of `root` begins at, 0 for those that were there and where
        lines are not counted. It is exact where no fence and no raw HTML stands before it.
        """
        lines = _FORBIDDEN.sub("\ufffd", source.replace(STX, "")).split("\n")
        for preprocessor in self.markdown.preprocessors:
            lines = preprocessor.run(lines)
        blocks = "\n".join(lines).split("\n\n")
        left = _line_count(blocks)
        starts = [0] * len(root)
        while blocks:
            # Counted anew for each block, as a processor may put back a part of what it took.
            counted = count_lines and len(blocks) < MOST_COUNTED
            line = left - _line_count(blocks) if counted else 0
            self._parse_next(root, blocks)
            del starts[len(root) :]
            starts.extend([line] * (len(root) - len(starts)))
        return starts

    def parse_inside(self, root: Element) -> Element:
        """Do the work inside the blocks, and put the footnotes where they belong; return the new root."""
        for treeprocessor in self.markdown.treeprocessors:
            changed = treeprocessor.run(root)
            root = root if changed is None else changed
        return root

    def _parse_next(self, root: Element, blocks: list[str]) -> None:
        for processor in self.markdown.parser.blockprocessors:
            if processor.test(root, blocks[0]) and processor.run(root, blocks) is not False:
                return

    def html(self, block: Element) -> str:
        """Return a block as sanitised HTML."""
        html = self.markdown.serializer(block)
        for postprocessor in self.markdown.postprocessors:
            html = postprocessor.run(html)
        return clean_block(_as_one(html.strip()))


class Document:
    """A parsed body: `root` holds its blocks. Valid until the same thread parses the next one."""

    def __init__(self, engine: Engine, body: str) -> None:
        engine.reset()
        self._engine = engine
        root = Element("div")
        engine.parse_blocks(body, root, count_lines=False)
        self.root = engine.parse_inside(root)

    def html(self, block: Element) -> str:
        """Return a block as sanitised HTML."""
        return self._engine.html(block)


def _as_one(html: str) -> str:
    """Return a block that stays one: a paragraph would end where a raw block stands in the middle of it."""
    if html.startswith("<p>") and RAW_BLOCK in html:
        return f"<div>{html.removeprefix('<p>').removesuffix('</p>')}</div>"
    return html


def _line_count(blocks: list[str]) -> int:
    return sum(block.count("\n") + 2 for block in blocks)


def parse(body: str, language: str) -> Document:
    """Return the blocks of a body; `language` decides the words Python-Markdown itself puts in."""
    engines: dict[str, Engine] = _local.__dict__.setdefault("engines", {})
    known = words_for(language).language
    if known not in engines:  # making one costs a tenth of a short article
        engines[known] = Engine(known)
    try:
        return Document(engines[known], body)
    except RecursionError:
        del engines[known]  # its parser stopped half-way and would take the next body for a part of this one
        raise
