"""Going from one placeholder to the next: through headline, standfirst and body, and round again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_app.domain.placeholders import find_placeholders
from ui.context import Context
from ui.editor.body_edit import BodyEdit
from ui.editor.growing_edit import GrowingEdit
from ui.editor.text_lines import KEEP, units

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

Mark = tuple[int, int, int]  # number of the field, from, to, as Qt counts


class Stepping(QObject):
    """Selects the next or the previous TK, so that one types over it."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._fields: tuple[GrowingEdit | BodyEdit, ...] = (editor.headline, editor.standfirst, editor.body)
        self.steps: dict[str, Callable[[], None]] = {
            "text.next_placeholder": self._next,
            "text.previous_placeholder": self._previous,
        }

    def _next(self) -> None:
        marks, here = self._marks(), self._here()
        self._go(next((mark for mark in marks if mark > here), marks[0] if marks else None))

    def _previous(self) -> None:
        marks, here = self._marks(), self._here()
        self._go(next((mark for mark in reversed(marks) if mark < here), marks[-1] if marks else None))

    def _go(self, mark: Mark | None) -> None:
        if mark is None:
            self._context.notices.say(self.tr("No placeholder is left."))
            return
        field = self._fields[mark[0]]
        cursor = field.textCursor()
        cursor.setPosition(mark[1])
        cursor.setPosition(mark[2], KEEP)
        field.setTextCursor(cursor)
        if isinstance(field, BodyEdit):
            field.centerCursor()
        field.setFocus()

    def _here(self) -> Mark:
        focused = self._editor.focusWidget()
        number = next((at for at, field in enumerate(self._fields) if field is focused), 2)
        cursor = self._fields[number].textCursor()
        return number, cursor.selectionStart(), cursor.selectionEnd()

    def _marks(self) -> list[Mark]:
        found = []
        for number, field in enumerate(self._fields):
            text = field.text
            for mark in find_placeholders(text):
                found.append((number, units(text[: mark.start]), units(text[: mark.end])))
        return sorted(found)
