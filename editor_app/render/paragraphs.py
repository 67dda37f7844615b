"""Remembers finished paragraphs, so that a keystroke pays for its own paragraph and not for all others.

The whole text is always parsed into blocks; only the work inside a paragraph is saved. A paragraph is
remembered when nothing but its text and the document's definitions decides how it looks: no picture, no
footnote mark, no reference to the library. Other definitions empty the memory.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from markdown.util import STX

MOST = 4096
_DEPENDENT = (STX, "[^", "![", "article:")

Definitions = tuple[Mapping[str, object], Mapping[str, str]]


class Paragraphs:
    """The finished paragraphs of one engine: Markdown text to sanitised HTML."""

    def __init__(self) -> None:
        self._finished: dict[str, str] = {}
        self._definitions: Definitions = ({}, {})
        self._dependent: tuple[str, ...] = _DEPENDENT

    def start(self, links: Mapping[str, object], abbreviations: Mapping[str, str]) -> None:
        """Begin a document with these definitions."""
        definitions = (dict(links), dict(abbreviations))
        if definitions != self._definitions or len(self._finished) > MOST:
            self._finished.clear()
            self._definitions = definitions
        to_articles = any("article:" in str(target) for target in links.values())
        self._dependent = (*_DEPENDENT, "[") if to_articles else _DEPENDENT

    def text_of(self, block: Element) -> str | None:
        """Return the text under which a block not yet worked on can be remembered, or None."""
        if block.tag != "p" or len(block) or block.attrib or not block.text:
            return None
        return None if any(mark in block.text for mark in self._dependent) else block.text

    def get(self, text: str) -> str | None:
        """Return the finished paragraph of this text, or None when it is new."""
        return self._finished.get(text)

    def keep(self, text: str, html: str) -> None:
        """Remember a finished paragraph."""
        self._finished[text] = html
