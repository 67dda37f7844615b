"""A document as lines, and changes of its lines that leave every other cursor in its place.

Qt counts places in units of UTF-16: a letter outside the first plane, such as an emoji, is two.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from typing_extensions import override

KEEP = QTextCursor.MoveMode.KeepAnchor


class DocumentLines(Sequence[str]):
    """The lines of a document, read when they are asked for: a long text is never copied whole."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    @override
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        return self._document.findBlockByNumber(index).text()

    @override
    def __len__(self) -> int:
        return self._document.blockCount()


def units(text: str) -> int:
    """Return how many units Qt counts for a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, place: int) -> int:
    """Return how many letters of a text stand before a place that Qt counted."""
    if text.isascii():
        return min(place, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: place * 2].decode("utf-16-le", "surrogatepass"))


def line_before(cursor: QTextCursor) -> str:
    """Return the line up to the start of the selection, or up to the cursor."""
    block = cursor.document().findBlock(cursor.selectionStart())
    text = block.text()
    return text[: letters(text, cursor.selectionStart() - block.position())]


def selected_lines(cursor: QTextCursor) -> tuple[int, int]:
    """Return the numbers of the first and the last line of the selection.

    A selection that ends at the very start of a line does not hold that line.
    """
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if last != first and cursor.selectionEnd() == last.position():
        last = last.previous()
    return first.blockNumber(), last.blockNumber()


def change_lines(cursor: QTextCursor, start: int, lines: Sequence[str]) -> None:
    """Give the lines from `start` on these texts; of each line only the part that differs is touched.

    The caller opens the edit block, so that it is one step of undo.
    """
    editing = QTextCursor(cursor.document())
    for number, line in enumerate(lines, start):
        block = cursor.document().findBlockByNumber(number)
        if block.text() != line:
            _change_line(editing, block, line)


def replace_lines(cursor: QTextCursor, start: int, end: int, lines: Sequence[str]) -> None:
    """Put these lines in the place of the lines from `start` to before `end`, as one step of undo."""
    document = cursor.document()
    editing = QTextCursor(document.findBlockByNumber(start))
    last = document.findBlockByNumber(end - 1)
    stop = last.position() + last.length() - 1
    if not lines and last.next().isValid():
        stop += 1  # the line break goes too
    editing.beginEditBlock()
    if not lines and not last.next().isValid() and start > 0:
        editing.movePosition(QTextCursor.MoveOperation.Left)
    editing.setPosition(stop, KEEP)
    editing.insertText("\n".join(lines))
    editing.endEditBlock()


def place_of(document: QTextDocument, line: int, column: int) -> int:
    """Return the place of a column of a line, both counted by Qt, or the nearest there is."""
    block = document.findBlockByNumber(min(max(0, line), document.blockCount() - 1))
    return block.position() + min(column, block.length() - 1)


def _change_line(editing: QTextCursor, block: QTextBlock, line: str) -> None:
    old = block.text()
    same = 0
    while same < min(len(old), len(line)) and old[same] == line[same]:
        same += 1
    tail = 0
    while tail < min(len(old), len(line)) - same and old[-1 - tail] == line[-1 - tail]:
        tail += 1
    editing.setPosition(block.position() + units(old[:same]))
    editing.setPosition(block.position() + units(old[: len(old) - tail]), KEEP)
    editing.insertText(line[same : len(line) - tail])
