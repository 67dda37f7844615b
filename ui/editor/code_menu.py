"""Finding a code while writing: = and the first letters of it, or of the name it stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from typing_extensions import override

from editor_app.domain.code_replacements import Code
from ui.codes.service import CodesService
from ui.context import Context
from ui.delegates.palette_row import Entry
from ui.editor.prose_lines import is_prose
from ui.editor.text_lines import line_before
from ui.editor.typed_menu import TypedMenu

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

FEWEST_LETTERS = 2
MOST_OFFERED = 6
_BEFORE = " \u00a0\t(«“„\"'—–-/"


class CodeMenu(TypedMenu):
    """Stays hidden until two letters begin something the newsroom has a code for."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        self._service = CodesService.of(context)
        super().__init__(editor, self._service.delimiter)
        self.steps: dict[str, Callable[[], None]] = {}

    @override
    def means_something(self, cursor: QTextCursor) -> bool:
        before = line_before(cursor)
        begins = not before or before[-1] in _BEFORE
        return bool(self._service.codes.codes) and begins and is_prose(cursor.block())

    @override
    def show_matching(self, query: str) -> None:
        assert self._popup is not None
        lines = self._lines(query) if len(query) >= FEWEST_LETTERS else []
        if not lines:
            self.hide()
            return
        self._popup.show_lines(lines)
        self.place()

    @override
    def on_taken(self, chosen: str) -> None:
        order, replacement = self.take_order(), self._service.codes.replacement(chosen)
        if order is not None and replacement is not None:
            order.insertText(replacement)
            self.body.setTextCursor(order)

    def _lines(self, query: str) -> list[Entry]:
        sign = self._service.delimiter
        found = [
            Entry(meaning, f"{sign}{name}{sign}", "hash", goes_to=("insert", name))
            for code in self._service.codes.beginning(query)[:MOST_OFFERED]
            for name, meaning in _meanings(code)
        ]
        return found[:MOST_OFFERED]


def _meanings(code: Code) -> list[tuple[str, str]]:
    """Return each thing a code stands for, with what is written for it."""
    return [
        (code.code if number == 1 else f"{code.code}#{number}", meaning)
        for number, meaning in enumerate(code.replacements, 1)
    ]
