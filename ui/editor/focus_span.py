"""What stays bright in focus mode: the paragraph or the sentence at the cursor, and where it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from editor_app.domain.prose import content_start
from editor_app.domain.sentences import sentence_at
from ui.editor.text_lines import letters, units

FARTHEST = 60  # lines of a paragraph one looks for in each direction


@dataclass(frozen=True, slots=True)
class Span:
    """Lines `first` to `last` of the document; of a single line only from `start` to `end`, as Qt counts.

    `end` is -1 where whole lines are meant.
    """

    first: int
    last: int
    start: int = 0
    end: int = -1


def focus_span(cursor: QTextCursor, *, by_sentence: bool) -> Span:
    """Return what the cursor stands in, or all that the selection touches."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if by_sentence and first == last:
        return _sentence(cursor, first)
    return Span(_edge(first, forward=False), _edge(last, forward=True))


def lit_rects(field: QPlainTextEdit, span: Span) -> list[QRect]:
    """Return where the span is seen, in coordinates of the field's viewport; only what is in view."""
    found = []
    block, offset = field.firstVisibleBlock(), field.contentOffset()
    top, bottom = field.blockBoundingGeometry(block).translated(offset).top(), field.viewport().height()
    while block.isValid() and top < bottom and block.blockNumber() <= span.last:
        height = field.blockBoundingRect(block).height()
        if block.blockNumber() >= span.first:
            whole = QRect(0, int(top), field.viewport().width(), int(height + 1))
            found += [whole] if span.end < 0 else _lines(block, span, top)
        top += height
        block = block.next()
    return found


def _lines(block: QTextBlock, span: Span, top: float) -> list[QRect]:
    layout, found = block.layout(), []
    above = 0.0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        bottom = line.y() + line.height()
        if start < span.end and end > span.start:
            left = _x(line, max(start, span.start))
            right = _x(line, min(end, span.end))
            found.append(QRect(int(left), int(top + above), int(right - left) + 2, int(bottom - above) + 1))
        above = bottom
    return found


def _sentence(cursor: QTextCursor, block: QTextBlock) -> Span:
    text, begin = block.text(), content_start(block.text())
    place = letters(text, cursor.selectionStart() - block.position())
    start, end = sentence_at(text[begin:], max(0, place - begin))
    number = block.blockNumber()
    return Span(number, number, units(text[: begin + start]), units(text[: begin + end]))


def _edge(block: QTextBlock, *, forward: bool) -> int:
    """Return the last line of the paragraph in one direction; paragraphs end at blank lines."""
    for _ in range(FARTHEST):
        beside = block.next() if forward else block.previous()
        if not block.text().strip() or not beside.isValid() or not beside.text().strip():
            break
        block = beside
    return block.blockNumber()


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)
    return found[0] if isinstance(found, tuple) else found
