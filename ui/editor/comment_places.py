"""What a comment would be about that is begun at the cursor."""

import re

from PySide6.QtGui import QTextCursor

from editor_app.domain.ids import MediaId
from editor_app.domain.review import Anchor
from ui.editor.marks.field_marks import FieldMarks
from ui.editor.text_lines import letters

PICTURE = re.compile(r"\((?:media|video):([0-9a-f]{16})\b")


def anchor_at(marks: FieldMarks) -> Anchor:
    """Return the place of what is selected, of the picture or else the word at the cursor, or of the field.

    Offsets are those of the article's text, which holds no suggestions.
    """
    cursor = QTextCursor(marks.edit.textCursor())
    picture = PICTURE.search(cursor.block().text())
    if not cursor.hasSelection() and picture is not None:
        cursor.select(QTextCursor.SelectionType.LineUnderCursor)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    elif not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        picture = None
    start, end = _stripped(marks, cursor)
    if start == end:
        return Anchor(marks.name)
    quote = marks.original[start:end]
    media = MediaId(picture.group(1)) if picture is not None and picture.group(1) in quote else None
    return Anchor(marks.name, start, end, quote, media)


def _stripped(marks: FieldMarks, cursor: QTextCursor) -> tuple[int, int]:
    """Return the selection as offsets of the article's text, without the blanks at its ends."""
    shown = marks.edit.text
    start = marks.original_at(letters(shown, cursor.selectionStart()))
    end = marks.original_at(letters(shown, cursor.selectionEnd()))
    words = marks.original[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
