"""Selecting more and more of the body around the cursor, and less again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.passages import blocks, passage_at
from editor_app.domain.prose import content_start
from editor_app.domain.sentences import sentence_at, word_at
from ui.context import Context
from ui.editor.text_lines import KEEP, line_before, selected_lines, units

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

Span = tuple[int, int]


class Selecting(QObject):
    """Word, sentence, line, paragraph or item, list, text: each step takes the next larger one."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._body = editor.body
        self._smaller: list[Span] = []
        self._shown: Span | None = None
        self.steps: dict[str, Callable[[], None]] = {
            "text.select_more": self._grow,
            "text.select_less": self._shrink,
        }

    def _grow(self) -> None:
        cursor = self._body.textCursor()
        now = (cursor.selectionStart(), cursor.selectionEnd())
        if now != self._shown:
            self._smaller.clear()
        larger = next((span for span in self._spans(cursor) if _holds(span, now)), None)
        if larger is not None:
            self._smaller.append(now)
            self._select(larger)

    def _shrink(self) -> None:
        cursor = self._body.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) != self._shown:
            self._smaller.clear()
        if self._smaller:
            self._select(self._smaller.pop())

    def _select(self, span: Span) -> None:
        cursor = self._body.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], KEEP)
        self._body.setTextCursor(cursor)
        self._body.setFocus()
        self._shown = span

    def _spans(self, cursor: QTextCursor) -> Iterator[Span]:
        """Give what can be selected around the cursor, from small to large, as places in the document."""
        block = cursor.document().findBlock(cursor.selectionStart())
        text, start, before = block.text(), block.position(), line_before(cursor)
        content = content_start(text)
        found = [word_at(text, len(before))]
        begin, end = sentence_at(text[content:], max(0, len(before) - content))
        found += [(content + begin, content + end), (content, len(text))]
        for left, right in found:
            yield start + units(text[:left]), start + units(text[:right])
        yield from self._lines(cursor)

    def _lines(self, cursor: QTextCursor) -> Iterator[Span]:
        lines = self._body.text.split("\n")
        first, last = selected_lines(cursor)
        passage = passage_at(lines, first, last)
        if passage is not None:
            yield self._of_lines(cursor, passage.start, passage.end)
        around = [span for span in blocks(lines) if span[0] <= last and span[1] > first]
        if around:
            yield self._of_lines(cursor, around[0][0], around[-1][1])
        yield 0, cursor.document().characterCount() - 1

    def _of_lines(self, cursor: QTextCursor, start: int, end: int) -> Span:
        last = cursor.document().findBlockByNumber(end - 1)
        first = cursor.document().findBlockByNumber(start)
        return first.position(), last.position() + last.length() - 1


def _holds(span: Span, now: Span) -> bool:
    return span[0] <= now[0] and span[1] >= now[1] and span != now
