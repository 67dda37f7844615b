"""Shows Markdown as what it means while it stays plain text: larger headings, real emphasis, quiet signs."""

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from editor_app.domain.boxes import SIGN
from editor_app.domain.markdown_table import pipes
from editor_app.domain.placeholders import find_placeholders
from ui.editor import markdown_patterns as md
from ui.theme import current, fonts, tokens

IN_FENCE = 1
SPECIFIED = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
HEADING_SIZES = (tokens.SIZE_HEADLINE, tokens.SIZE_TITLE, 19)


class Highlighter(QSyntaxHighlighter):
    """Formats one line at a time; only a fence reaches into the next."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spans: list[tuple[int, int]] = []  # what has a format already in the line at hand
        self._make_formats()

    def follow_theme(self) -> None:
        """Take the colours in use now."""
        self._make_formats()
        self.rehighlight()

    def follow_zoom(self) -> None:
        """Take the size of the writing in use now, in the lines that have letters of a size of their own."""
        self._make_formats()
        block = self.document().begin()
        while block.isValid():
            if block.userState() == IN_FENCE or any(sign in block.text() for sign in "#|`~"):
                self.rehighlightBlock(block)
            block = block.next()

    @override
    def highlightBlock(self, text: str) -> None:
        if self._in_fence(text) or not text:
            return
        self._spans.clear()
        if md.RULE.match(text) and not md.LIST_ITEM.match(text + " x"):
            self._put(0, len(text), self._sign)
            return
        self._line_start(text)
        self._inline(text)
        for mark in find_placeholders(text):
            self._add(mark.start, mark.end, self._placeholder)

    def _in_fence(self, text: str) -> bool:
        was_in = self.previousBlockState() == IN_FENCE
        fence = md.FENCE.match(text) is not None
        self.setCurrentBlockState(IN_FENCE if was_in != fence else 0)
        if was_in or fence:
            self.setFormat(0, len(text), self._sign if fence else self._code)
        return was_in or fence

    def _line_start(self, text: str) -> None:
        if heading := md.HEADING.match(text):
            level = len(heading.group(1))
            self._put(0, len(text), self._headings[min(level, 3) - 1])
            self._add(0, heading.end(2), self._sign)
        elif md.TABLE_ROW.match(text):
            self._table_row(text)
        elif quote := md.QUOTE.match(text):
            self._put(0, len(text), self._quote)
            self._add(0, quote.end(), self._sign)
            if box := SIGN.match(text, quote.end()):
                self._add(*box.span(), self._box)
        elif item := md.LIST_ITEM.match(text):
            self._add(item.start(2), item.end(2), self._marker)
        elif note := md.FOOTNOTE.match(text):
            self._add(0, note.end(), self._marker)

    def _table_row(self, text: str) -> None:
        """Set a row in letters of one width, so that columns stand under each other."""
        self._put(0, len(text), self._table)
        if md.TABLE_RULE.match(text):
            self._add(0, len(text), self._sign)
            return
        for place in pipes(text):
            self._add(place, place + 1, self._sign)

    def _inline(self, text: str) -> None:
        if "*" in text or "_" in text:
            self._emphasised(text)
        if "://" in text:
            for match in md.ADDRESS.finditer(text):
                self._add(*match.span(), self._address)
        if "[" in text:
            for match in md.LINK.finditer(text):
                self._link(match)
        if "<" in text:
            for match in md.TAG.finditer(text):
                self._add(*match.span(), self._sign)
        if "`" in text:
            for match in md.CODE.finditer(text):
                self._put(*match.span(), self._code)

    def _emphasised(self, text: str) -> None:
        for match in md.STRONG.finditer(text):
            self._add(*match.span(2), self._strong)
            self._signs(match.span(), match.span(2))
        for match in md.EMPHASIS.finditer(text):
            inner = 2 if match.group(2) is not None else 4
            self._add(*match.span(inner), self._emphasis)
            self._signs(match.span(), match.span(inner))

    def _link(self, match: re.Match[str]) -> None:
        self._add(*match.span(1), self._sign)
        self._add(*match.span(2), self._linked)
        self._add(match.start(3), match.end(4), self._sign)

    def _signs(self, outer: tuple[int, int], inner: tuple[int, int]) -> None:
        self._add(outer[0], inner[0], self._sign)
        self._add(inner[1], outer[1], self._sign)

    def _put(self, start: int, end: int, only: QTextCharFormat) -> None:
        """Give letters this format and no other."""
        self.setFormat(start, end - start, only)
        self._spans.append((start, end))

    def _add(self, start: int, end: int, extra: QTextCharFormat) -> None:
        """Add a format to what is there, run by run, so that emphasis in a heading stays large."""
        if not any(first < end and start < last for first, last in self._spans):
            self._put(start, end, extra)
            return
        self._spans.append((start, end))
        at = start
        while at < end:
            run = self.format(at)
            stop = at + 1
            while stop < end and self.format(stop) == run:
                stop += 1
            run.merge(extra)
            self.setFormat(at, stop - at, run)
            at = stop

    def _make_formats(self) -> None:
        self._sign = _coloured("muted")
        self._marker = _coloured("accent")
        self._linked = _coloured("accent")
        self._address = _coloured("accent")
        self._quote = _coloured("muted")
        self._quote.setFontItalic(True)
        self._box = _coloured("accent")
        self._box.setFontItalic(False)
        self._strong = QTextCharFormat()
        self._strong.setFontWeight(QFont.Weight.Bold)
        self._emphasis = QTextCharFormat()
        self._emphasis.setFontItalic(True)
        self._table = _coloured("ink")
        self._table.setFont(fonts.reading_mono(), SPECIFIED)
        self._code = _coloured("ink")
        self._code.setFont(fonts.reading_mono(), SPECIFIED)
        self._code.setBackground(current.colour("sunken"))
        self._placeholder = _coloured("warn")
        self._placeholder.setBackground(current.colour("note"))
        self._placeholder.setFontWeight(QFont.Weight.Bold)
        self._headings = [_heading(size) for size in HEADING_SIZES]


def _coloured(role: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(current.colour(role))
    return made


def _heading(size: int) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(
        fonts.reading(size, QFont.Weight.DemiBold),
        SPECIFIED,
    )
    return made
