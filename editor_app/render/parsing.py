"""Markdown to a tree of elements, and each block of the tree to HTML; Python-Markdown works here."""

import re
import threading
from typing import Final, cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import STX

from editor_app.render.elements import make
from editor_app.render.paragraphs import Paragraphs
from editor_app.render.raw_html import RawHtml
from editor_app.render.sanitise import clean_block
from editor_app.render.words import words_for

BARE_ADDRESS: Final = "bare-address"
"""The attribute that marks a link made from an address that stood alone."""

# What HTML forbids in a text (control characters, lone surrogates, non-characters), and the two
# characters Python-Markdown keeps for itself.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_local = threading.local()


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


class _Engine:
    """Python-Markdown as one thread uses it for one language."""

    def __init__(self, language: str) -> None:
        self.abbreviations = AbbrExtension()
        self.paragraphs = Paragraphs()
        self.markdown = Markdown(
            extensions=[
                TableExtension(use_align_attribute=True),
                FootnoteExtension(BACKLINK_TITLE=words_for(language).footnote_back),
                self.abbreviations,
                "fenced_code",
                "def_list",
                "sane_lists",
                RawHtml(),
                _Addresses(),
            ],
            output_format="html",
        )


class Document:
    """A parsed body: `root` holds its blocks. Valid until the same thread parses the next one."""

    def __init__(self, engine: _Engine, body: str) -> None:
        self._markdown = engine.markdown.reset()
        self._paragraphs = engine.paragraphs
        self._texts: dict[Element, str] = {}
        self._finished: dict[Element, str] = {}
        self.root = self._parse_blocks(body)
        self._paragraphs.start(self._markdown.references, engine.abbreviations.abbrs)  # type: ignore[attr-defined]
        self._take_finished()
        self._parse_inside()

    def html(self, block: Element) -> str:
        """Return a block as sanitised HTML."""
        if (finished := self._finished.get(block)) is not None:
            return finished
        html = self._markdown.serializer(block)
        for postprocessor in self._markdown.postprocessors:
            html = postprocessor.run(html)
        clean = clean_block(html.strip())
        if (text := self._texts.get(block)) is not None:
            self._paragraphs.keep(text, clean)
        return clean

    def _parse_blocks(self, body: str) -> Element:
        lines = _FORBIDDEN.sub("\ufffd", body.replace(STX, "")).split("\n")
        for preprocessor in self._markdown.preprocessors:
            lines = preprocessor.run(lines)
        return cast(Element, self._markdown.parser.parseDocument(lines).getroot())

    def _take_finished(self) -> None:
        """Empty the paragraphs that are remembered, so that no work is done in them."""
        for block in self.root:
            if (text := self._paragraphs.text_of(block)) is None:
                continue
            self._texts[block] = text
            if (html := self._paragraphs.get(text)) is not None:
                self._finished[block] = html
                block.text = None

    def _parse_inside(self) -> None:
        for treeprocessor in self._markdown.treeprocessors:
            changed = treeprocessor.run(self.root)
            self.root = self.root if changed is None else changed


def parse(body: str, language: str) -> Document:
    """Return the blocks of a body; `language` decides the words Python-Markdown itself puts in."""
    engines: dict[str, _Engine] = _local.__dict__.setdefault("engines", {})
    known = words_for(language).language
    if known not in engines:  # making one costs a tenth of a short article
        engines[known] = _Engine(known)
    try:
        return Document(engines[known], body)
    except RecursionError:
        del engines[known]  # its parser stopped half-way and would take the next body for a part of this one
        raise
