"""Letter case of the selection in the body, the headline or the standfirst."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.casing import Case, next_case, with_case
from editor_app.domain.sentences import word_at
from ui.context import Context
from ui.editor.body_edit import BodyEdit
from ui.editor.growing_edit import GrowingEdit
from ui.editor.markdown_keys import selected
from ui.editor.text_lines import KEEP, line_before, units

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class Casing(QObject):
    """Without a selection the word at the cursor is meant, in the headline all of it."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.steps: dict[str, Callable[[], None]] = {
            "text.change_case": self._go_on,
            **{f"text.{case}_case": partial(self._set, case) for case in Case},
        }

    def _go_on(self) -> None:
        self._change(lambda text: with_case(text, next_case(text)))

    def _set(self, case: Case) -> None:
        self._change(partial(with_case, case=case))

    def _change(self, change: Callable[[str], str]) -> None:
        field = self._field()
        if field.isReadOnly():
            return
        cursor = field.textCursor()
        if not cursor.hasSelection():
            self._select(field, cursor)
        text = selected(cursor)
        start, after = cursor.selectionStart(), change(text)
        if after != text:
            cursor.insertText(after)
        cursor.setPosition(start)
        cursor.setPosition(start + units(after), KEEP)
        field.setTextCursor(cursor)

    def _field(self) -> BodyEdit | GrowingEdit:
        """Return the field one writes in, or wrote in last."""
        focused = self._editor.focusWidget()
        return focused if isinstance(focused, GrowingEdit) else self._editor.body

    def _select(self, field: BodyEdit | GrowingEdit, cursor: QTextCursor) -> None:
        if isinstance(field, GrowingEdit):
            cursor.select(QTextCursor.SelectionType.Document)
            return
        text, place = cursor.block().text(), cursor.block().position()
        start, end = word_at(text, len(line_before(cursor)))
        cursor.setPosition(place + units(text[:start]))
        cursor.setPosition(place + units(text[:end]), KEEP)
