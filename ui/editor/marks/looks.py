"""How suggestions look: each person has a colour, what comes in is underlined, what goes is struck out."""

from collections.abc import Callable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor_app.domain.suggestions import Mark
from ui.editor.text_lines import KEEP
from ui.theme import current
from ui.theme.people import person_colour


def selections(
    edit: QPlainTextEdit | QTextEdit, start: int, end: int, mark: Mark, person_of: Callable[[str], str]
) -> list[QTextEdit.ExtraSelection]:
    """Return what shows a marked run of a field."""
    look = QTextCharFormat()
    if mark.inserted:
        look.setForeground(person_colour(person_of(mark.inserted)))
        look.setBackground(current.colour("added"))
        look.setFontUnderline(True)
    if mark.deleted:
        look.setForeground(person_colour(person_of(mark.deleted)))
        look.setBackground(current.colour("removed"))
        look.setFontStrikeOut(True)
        look.setFontUnderline(False)
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    shown = QTextEdit.ExtraSelection()
    shown.format, shown.cursor = look, cursor  # type: ignore[attr-defined]
    return [shown]
