"""The marks of comments in one text field."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.editor.body_edit import BodyEdit
from ui.editor.comment_places import PICTURE
from ui.editor.growing_edit import GrowingEdit
from ui.editor.marks.field_marks import FieldMarks
from ui.editor.text_lines import KEEP, units
from ui.theme import current

STRONGER = 0.16
"""How much of the warning colour the mark of the current thread has; text stays readable on it."""


class CommentedField(QObject):
    """Holds a cursor over the words of each thread: Qt moves them along with what is typed."""

    def __init__(self, marks: FieldMarks, parent: QObject) -> None:
        super().__init__(parent)
        self.edit = marks.edit
        self._marks = marks
        self._ranges: dict[str, QTextCursor] = {}
        self._current = ""

    def show(self, places: Iterable[tuple[str, int, int]]) -> None:
        """Mark these: a thread, and its offsets in the text without suggestions."""
        self._ranges = {thread: self._range(start, end) for thread, start, end in places}
        self._paint()

    def drop_lost(self) -> bool:
        """Give up the marks under which nothing is left; tell whether there were any."""
        kept = {thread: cursor for thread, cursor in self._ranges.items() if _holds(cursor)}
        lost = len(kept) < len(self._ranges)
        if lost:
            self._ranges = kept
            self._paint()
        return lost

    def set_current(self, thread: str) -> None:
        """Mark this thread more strongly than the others."""
        self._current = thread
        self._paint()

    def places(self) -> Sequence[tuple[int, int, str]]:
        """Return from where to where each thread stands, as Qt counts, in the order of the text."""
        return sorted(
            (cursor.selectionStart(), cursor.selectionEnd(), thread)
            for thread, cursor in self._ranges.items()
        )

    def picture_blocks(self) -> list[QTextBlock]:
        """Return the lines of the pictures that are marked."""
        blocks = (self.edit.document().findBlock(cursor.selectionStart()) for cursor in self._ranges.values())
        return [block for block in blocks if PICTURE.search(block.text())]

    def at(self, position: int) -> str:
        """Return the thread at a place, of several the shortest; empty for none."""
        found = [(end - start, thread) for start, end, thread in self.places() if start <= position < end]
        return min(found)[1] if found else ""

    def go_to(self, thread: str) -> bool:
        """Put the cursor before the words of a thread, in view; False when they are not in this field.

        They are not selected, and the keys stay where they are: what one types next must not replace them.
        """
        words = self._ranges.get(thread)
        if words is None:
            return False
        cursor = self.edit.textCursor()
        cursor.setPosition(words.selectionStart())
        self.edit.setTextCursor(cursor)
        if isinstance(self.edit, BodyEdit):
            self.edit.centerCursor()
        return True

    def _range(self, start: int, end: int) -> QTextCursor:
        text = self.edit.text
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(units(text[: self._marks.shown(start)]))
        cursor.setPosition(units(text[: self._marks.shown(end)]), KEEP)
        cursor.setKeepPositionOnInsert(True)  # what is typed behind the words is not among them
        return cursor

    def _paint(self) -> None:
        if not self._ranges:
            self.edit.set_marks("comments", [])
            return
        self.edit.set_marks("comments", [self._mark(thread, range_) for thread, range_ in self._ordered()])

    def _ordered(self) -> Iterable[tuple[str, QTextCursor]]:
        """Give the current one last, so that it lies above the others."""
        return sorted(self._ranges.items(), key=lambda item: item[0] == self._current)

    def _mark(self, thread: str, over: QTextCursor) -> QTextEdit.ExtraSelection:
        look, mark = QTextCharFormat(), QTextEdit.ExtraSelection()
        ground = current.colour("note")
        if thread == self._current:
            ground = _mixed(ground, current.colour("warn"), STRONGER)
            look.setFontUnderline(True)
            look.setUnderlineColor(current.colour("warn"))
            if isinstance(self.edit, GrowingEdit):
                look.setForeground(current.colour("ink"))  # the standfirst is muted
        look.setBackground(ground)
        mark.format, mark.cursor = look, over  # type: ignore[attr-defined]
        return mark


def _holds(range_: QTextCursor) -> bool:
    """Tell whether anything is left under a mark: what was typed in its place stands behind its end."""
    return range_.position() > range_.anchor()


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    parts = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one * (1 - share) + other * share) for one, other in parts))
