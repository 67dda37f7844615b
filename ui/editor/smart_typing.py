"""Typography in an open article: while typing, and for what is written already."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.typography import set_typography
from ui.context import Context
from ui.editor.text_lines import change_lines, letters
from ui.editor.typesetter import Typesetter

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

KEY = "write/smart_typography"
OF_LANGUAGE = "write/smart_typography_"


class _Set(NamedTuple):
    before: str
    after: str
    whole: bool


class SmartTyping(QObject):
    """Sets typography by the language of the article, in the body, the headline and the standfirst."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        for field in (editor.body, editor.headline, editor.standfirst):
            Typesetter(field, self._language, self._is_on, self)
        self.steps: dict[str, Callable[[], None]] = {
            "write.typography": self._switch,
            "write.set_typography": self._set,
        }

    def _language(self) -> str:
        return self._editor.article.text.language

    def _is_on(self) -> bool:
        settings = self._context.settings
        own = settings.text(f"{OF_LANGUAGE}{self._language()[:2]}", "on") == "on"
        return own and settings.text(KEY, "on") == "on"

    def _switch(self) -> None:
        turned_on = self._context.settings.text(KEY, "on") != "on"
        self._context.settings.set_text(KEY, "on" if turned_on else "off")
        on = self.tr("Quotes and dashes are set while you type.")
        off = self.tr("Quotes and dashes stay as you type them.")
        self._context.notices.say(on if turned_on else off)

    def _set(self) -> None:
        """Set the selection of the body, or the whole article when nothing is selected."""
        body = self._editor.body
        if body.isReadOnly():
            return
        text, cursor = body.text, body.textCursor()
        part = None
        if cursor.hasSelection():
            part = letters(text, cursor.selectionStart()), letters(text, cursor.selectionEnd())
        work = partial(_typeset, text, self._language(), part)
        self._context.jobs.read(work, self._on_set)

    def _on_set(self, answer: _Set) -> None:
        body = self._editor.body
        if body.text != answer.before:
            self._set()  # somebody went on typing meanwhile
            return
        changed = self._set_body(body.textCursor(), answer.before, answer.after)
        if answer.whole:
            changed += self._set_fields()
        said = self.tr("Typography set in {0} lines.", None, changed).format(changed)
        one = self.tr("Typography set in one line.")
        none = self.tr("The typography is right already.")
        self._context.notices.say(none if not changed else one if changed == 1 else said)

    def _set_body(self, cursor: QTextCursor, text: str, after: str) -> int:
        lines = after.split("\n")
        changed = sum(old != new for old, new in zip(text.split("\n"), lines, strict=True))
        if changed:
            cursor.beginEditBlock()
            change_lines(cursor, 0, lines)
            cursor.endEditBlock()
        return changed

    def _set_fields(self) -> int:
        changed = 0
        for field in (self._editor.headline, self._editor.standfirst):
            after = set_typography(field.text, self._language())
            if after != field.text:
                cursor = QTextCursor(field.document())
                cursor.beginEditBlock()
                change_lines(cursor, 0, [after])
                cursor.endEditBlock()
                changed += 1
        return changed


def _typeset(text: str, language: str, part: tuple[int, int] | None) -> _Set:
    start, end = part or (0, len(text))
    return _Set(text, set_typography(text, language, start, end), whole=part is None)
