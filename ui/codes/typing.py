"""Expands a code in a field when the sign that closes it is typed: =zel= becomes a name and title."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from typing_extensions import override

from editor_app.domain.code_replacements import code_before
from ui.codes.service import CodesService
from ui.context import Context

Field = QLineEdit | QTextEdit | QPlainTextEdit

NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
KEEP = QTextCursor.MoveMode.KeepAnchor


class CodeTyping(QObject):
    """One step of undo brings the code back. A code nobody knows stays, and is told quietly.

    Attach it to any field of words: `CodeTyping(context, field)`; it lives as long as the field.
    """

    def __init__(self, context: Context, field: Field, may_expand: Callable[[], bool] | None = None) -> None:
        """`may_expand` tells whether the place of the cursor is one for words."""
        super().__init__(field)
        self._context, self._field, self._may_expand = context, field, may_expand
        self._service = CodesService.of(context)
        if hasattr(field, "add_key_filter"):  # the fields of an article ask before they do anything
            field.add_key_filter(self._on_key)
        else:
            field.installEventFilter(self)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Take the key when it closes a known code; return whether it was taken."""
        sign = self._service.delimiter
        if event.text() != sign or self._field.isReadOnly():
            return False
        if event.modifiers() & NO_TEXT == Qt.KeyboardModifier.ControlModifier:
            return False
        before, behind = _around_cursor(self._field)
        code = code_before(before + sign, sign)
        if code is None or behind == sign or (self._may_expand and not self._may_expand()):
            return False
        replacement = self._service.codes.replacement(code)
        if replacement is None:
            self._tell_unknown(code)
            return False
        _type_and_replace(self._field, sign, _units(f"{sign}{code}{sign}"), replacement)
        return True

    def _tell_unknown(self, code: str) -> None:
        if self._service.codes.codes:  # a newsroom without codes means something else
            self._context.notices.say(self.tr("There is no code “{0}”.").format(code))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._on_key(event)


def _around_cursor(field: Field) -> tuple[str, str]:
    """Return the line before the cursor or the selection, and the sign behind it."""
    if isinstance(field, QLineEdit):
        text = field.text()
        start = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        end = start + _units(field.selectedText())
        return _up_to(text, start), text[len(_up_to(text, end)) :][:1]
    cursor = field.textCursor()
    block = cursor.document().findBlock(cursor.selectionStart())
    before = _up_to(block.text(), cursor.selectionStart() - block.position())
    return before, cursor.document().characterAt(cursor.selectionEnd())


def _type_and_replace(field: Field, sign: str, length: int, replacement: str) -> None:
    """Type the sign, then put something in the place of the code before the cursor: two steps to undo."""
    if isinstance(field, QLineEdit):
        field.insert(sign)
        field.setSelection(field.cursorPosition() - length, length)
        field.insert(replacement)
        return
    cursor = field.textCursor()
    cursor.insertText(sign)
    typed_to = cursor.position()
    cursor.beginEditBlock()
    cursor.setPosition(typed_to - length)
    cursor.setPosition(typed_to, KEEP)
    cursor.insertText(replacement)
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def _units(text: str) -> int:
    """Return how many units of UTF-16 Qt counts for a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _up_to(text: str, place: int) -> str:
    """Return what stands before a place that Qt counted."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "surrogatepass")
