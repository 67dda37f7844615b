"""A mistake as it stands in a document, and how it is marked there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from editor_app.spelling.mistake import Kind, Mistake
from ui.theme import current


@dataclass(frozen=True, slots=True)
class Found:
    """A mistake by its places in the document."""

    start: int
    end: int
    word: str
    kind: Kind = "spelling"


def found_in(block: QTextBlock, mistakes: Sequence[Mistake]) -> list[Found]:
    """Return the mistakes of a line with their places in the document."""
    start = block.position()
    return [Found(start + wrong.start, start + wrong.end, wrong.word, wrong.kind) for wrong in mistakes]


def cursor_over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Return a cursor that selects from one place to another."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(min(end, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def mark_of(document: QTextDocument, found: Found) -> QTextEdit.ExtraSelection:
    """Return a wave under a mistake; it moves along when text is written before it."""
    mark = QTextEdit.ExtraSelection()
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(current.colour("stop"))
    mark.cursor = cursor_over(document, found.start, found.end)  # type: ignore[attr-defined]
    mark.format = form  # type: ignore[attr-defined]
    return mark


def places(mark: QTextEdit.ExtraSelection) -> tuple[int, int]:
    """Return where a mark stands now."""
    cursor = mark.cursor  # type: ignore[attr-defined]
    return cursor.selectionStart(), cursor.selectionEnd()
