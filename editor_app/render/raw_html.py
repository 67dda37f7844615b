"""HTML written by hand inside Markdown, kept from reaching beyond the block it stands in."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.htmlparser import HTMLExtractor
from markdown.inlinepatterns import HTML_RE, HtmlInlineProcessor
from markdown.preprocessors import HtmlBlockPreprocessor

from editor_app.render.sanitise import DROPPED_WHOLE, INLINE_TAGS, clean_raw

# A browser ends an open paragraph before `xmp` and `plaintext`, so those two are left out of running text.
_PASSED = INLINE_TAGS | DROPPED_WHOLE - {"xmp", "plaintext"}
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")


RAW_BLOCK = '<div class="raw">'
"""What a block of HTML written by hand is wrapped in."""


class _Extractor(HTMLExtractor):
    """Finds whole raw blocks; one that is never closed stays Markdown, so it cannot swallow the rest."""

    def close(self) -> None:
        unclosed = len(self.cleandoc)
        # What is left was cut off at the place the reader stands; its count of lines knows nothing of that,
        # and would make the end of a text depend on the number of lines before it.
        self.lineno, self.lineno_start_cache = 1, [-self.offset]
        super().close()
        for index in range(unclosed, len(self.cleandoc)):
            self.cleandoc[index] = self._unstash(self.cleandoc[index])

    def _unstash(self, piece: str) -> str:
        stash = self.md.htmlStash
        last = stash.html_counter - 1
        if last >= 0 and piece == stash.get_placeholder(last):
            return str(stash.rawHtmlBlocks[last])
        return piece


class _RawBlocks(HtmlBlockPreprocessor):
    """Cleans each raw block by itself and gives it one root element."""

    def run(self, lines: list[str]) -> list[str]:
        stash = self.md.htmlStash
        first = stash.html_counter
        extractor = _Extractor(self.md)
        extractor.feed("\n".join(lines))
        extractor.close()
        for index in range(first, stash.html_counter):
            inner = clean_raw(str(stash.rawHtmlBlocks[index]))
            stash.rawHtmlBlocks[index] = f"{RAW_BLOCK}{inner}</div>" if inner else ""
        return "".join(extractor.cleandoc).split("\n")


class _RawInline(HtmlInlineProcessor):
    """Lets only inline elements stand in running text; a stray `</div>` or `<table>` is left out."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str | None, int | None, int | None]:
        name = _NAME.match(m.group(1))
        if name is None or name.group(1).lower() not in _PASSED:
            return "", m.start(0), m.end(0)
        return super().handleMatch(m, data)


class RawHtml(Extension):
    """Puts the two in the places of Python-Markdown's own."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register with Python-Markdown; the names and priorities are the ones being replaced."""
        md.preprocessors.register(_RawBlocks(md), "html_block", 20)
        md.inlinePatterns.register(_RawInline(HTML_RE, md), "html", 90)
