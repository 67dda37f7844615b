"""Sets quotes, dashes and spaces in one field while somebody types in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from editor_app.domain.typography import Change, after_typing
from ui.editor.body_edit import BodyEdit
from ui.editor.growing_edit import GrowingEdit
from ui.editor.prose_lines import is_prose
from ui.editor.text_lines import KEEP, line_before

NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Typesetter(QObject):
    """Changes what was just typed as a step of undo of its own; Backspace right after it takes it back."""

    def __init__(
        self,
        field: BodyEdit | GrowingEdit,
        language: Callable[[], str],
        is_on: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._field, self._language, self._is_on = field, language, is_on
        self._done: tuple[int, int, int] | None = None  # revision and place after a change, place before it
        field.add_key_filter(self._on_key)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return self._take_back()
        typed = event.text()
        if len(typed) != 1 or not typed.isprintable() or (typed.isalpha() and not self._may_matter(typed)):
            return False
        if event.modifiers() & NO_TEXT == Qt.KeyboardModifier.ControlModifier:
            return False
        return not self._field.isReadOnly() and self._is_on() and self._type(typed)

    def _may_matter(self, letter: str) -> bool:
        """Tell whether a letter can be the end of something to set; nearly none can."""
        if letter.isupper():
            return True
        cursor = self._field.textCursor()
        before = cursor.document().characterAt(cursor.selectionStart() - 1)
        return before == "—"

    def _type(self, typed: str) -> bool:
        cursor = self._field.textCursor()
        if isinstance(self._field, BodyEdit) and not is_prose(cursor.block()):
            return False
        change = after_typing(line_before(cursor) + typed, self._language())
        if change is None:
            return False
        cursor.insertText(typed)
        self._apply(cursor, change)
        return True

    def _apply(self, cursor: QTextCursor, change: Change) -> None:
        typed_to = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(typed_to - change.cut, KEEP)
        cursor.insertText(change.text)
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()
        self._done = None
        if not change.quiet:
            self._done = (cursor.document().revision(), cursor.position(), typed_to)

    def _take_back(self) -> bool:
        cursor = self._field.textCursor()
        done, self._done = self._done, None
        if done is None or (cursor.document().revision(), cursor.position()) != done[:2]:
            return False
        if cursor.hasSelection():
            return False
        cursor.document().undo(cursor)
        cursor.setPosition(done[2])
        self._field.setTextCursor(cursor)
        return True
