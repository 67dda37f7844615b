"""The marks of hits in a field of the article: only where one can see them."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.find.searching import Spot
from ui.theme import current


def visible_range(field: QTextEdit | QPlainTextEdit) -> tuple[int, int]:
    """Return from where to where one sees the text, in Qt's count."""
    if isinstance(field, QTextEdit):
        return 0, field.document().characterCount()
    corner = field.viewport().rect().bottomRight()
    end = field.cursorForPosition(corner).block()
    return field.firstVisibleBlock().position(), end.position() + end.length()


def marks(
    field: QTextEdit | QPlainTextEdit, spots: Sequence[Spot], first: int
) -> list[QTextEdit.ExtraSelection]:
    """Return a mark for each visible spot of a field; `first` is the first spot that may be seen."""
    _, end = visible_range(field)
    last = field.document().characterCount() - 1
    look = _look()
    made = []
    for index in range(first, len(spots)):
        spot = spots[index]
        if spot.start >= end:
            break
        mark = QTextEdit.ExtraSelection()
        mark.format = look
        mark.cursor = QTextCursor(field.document())
        mark.cursor.setPosition(min(spot.start, last))
        mark.cursor.setPosition(min(spot.end, last), QTextCursor.MoveMode.KeepAnchor)
        made.append(mark)
    return made


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(current.colour("note"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(current.colour("warn"))
    return look
