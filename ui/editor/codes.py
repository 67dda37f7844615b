"""Code replacements in an open article: while typing, and all at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.code_replacements import Codes, expanded, expansions
from ui.codes.service import CodesService
from ui.codes.typing import CodeTyping
from ui.context import Context
from ui.editor.prose_lines import is_prose
from ui.editor.text_lines import change_lines, line_before

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class _Expanded(NamedTuple):
    before: str
    after: str
    count: int


class CodeReplacements(QObject):
    """Expands codes in the body, the headline and the standfirst."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._service = CodesService.of(context)
        CodeTyping(context, editor.body, self._is_among_words)
        CodeTyping(context, editor.headline)
        CodeTyping(context, editor.standfirst)
        self.steps: dict[str, Callable[[], None]] = {"codes.expand": self._expand}

    def _is_among_words(self) -> bool:
        """Tell whether the cursor stands in prose: not in a block of code, nor between backquotes."""
        cursor = self._editor.body.textCursor()
        return is_prose(cursor.block()) and line_before(cursor).count("`") % 2 == 0

    def _expand(self) -> None:
        body = self._editor.body
        if not body.isReadOnly():
            work = partial(_expand_body, body.text, self._service.codes, self._service.delimiter)
            self._context.jobs.read(work, self._on_expanded)

    def _on_expanded(self, answer: _Expanded) -> None:
        body = self._editor.body
        if body.text != answer.before:
            self._expand()  # somebody went on typing meanwhile
            return
        if answer.count:
            _write(body.textCursor(), answer.after)
        count = answer.count + self._expand_fields()
        said = self.tr("Expanded {0} codes.", None, count).format(count)
        one = self.tr("Expanded one code.")
        none = self.tr("There is no code in the text that the newsroom knows.")
        self._context.notices.say(none if not count else one if count == 1 else said)

    def _expand_fields(self) -> int:
        count = 0
        for field in (self._editor.headline, self._editor.standfirst):
            found = list(expansions(field.text, self._service.codes, self._service.delimiter))
            if found:
                _write(QTextCursor(field.document()), expanded(field.text, found))
            count += len(found)
        return count


def _expand_body(text: str, codes: Codes, delimiter: str) -> _Expanded:
    from editor_app.services.codes import codes_in_body  # noqa: PLC0415  in the background

    found = codes_in_body(text, codes, delimiter)
    return _Expanded(text, expanded(text, found), len(found))


def _write(cursor: QTextCursor, text: str) -> None:
    cursor.beginEditBlock()
    change_lines(cursor, 0, text.split("\n"))
    cursor.endEditBlock()
