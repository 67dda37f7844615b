"""Names of the registry offered while writing: three letters of one, and a short pause."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from typing_extensions import override

from editor_app.domain.name_index import FEWEST_LETTERS, KnownForm
from editor_app.domain.news_names import NameKind
from ui.context import Context
from ui.delegates.palette_row import Entry
from ui.editor.insert_popup import InsertPopup
from ui.editor.known_names import KnownNames
from ui.editor.prose_lines import is_prose
from ui.editor.text_lines import KEEP, line_before, units
from ui.throttle import Pause

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

PAUSE_MS = 150  # who types on without one is not interrupted
MOST_WORDS = 4
ICONS = {NameKind.PERSON: "user", NameKind.PLACE: "map-pin", NameKind.ORGANISATION: "buildings"}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_WORDS = re.compile(r"(?:^|(?<=[\s(«“„\"'—–\-]))[^\W\d_][\w'’ʼ\-]*(?: [\w'’ʼ\-]+)*$")


class NameCompletion(QObject):
    """Stays away until somebody has typed the beginning of a name, with its capital letter.

    Tab or Enter takes the marked form, Escape lets be. At the first mention in the article the form for
    first mentions comes first. What stands there whole is left alone, so that Enter ends the paragraph.
    """

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self.steps: dict[str, Callable[[], None]] = {}
        self._editor, self._body = editor, editor.body
        self._known = KnownNames.of(context)
        self._popup: InsertPopup | None = None  # made when it is wanted first
        self._typed = self._is_open = False
        self._refused = ""  # what Escape let be
        self._start = 0  # where the letters begin
        self._pause = Pause(PAUSE_MS, self._offer, self)
        self._body.add_key_filter(self._on_key)
        self._body.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def popup(self) -> InsertPopup | None:
        """The list while it can be seen."""
        return self._popup if self._is_open else None

    def close(self) -> None:
        """Go away; what was typed stays."""
        self._pause.cancel()
        if self._is_open and self._popup is not None:
            self._is_open = False
            self._body.removeEventFilter(self)
            self._popup.hide()

    def _on_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier in _PLAIN
        self._typed = plain and bool(event.text()) and event.text()[-1].isprintable()
        return False

    def _on_cursor_moved(self) -> None:
        if not self._typed:
            self.close()
        elif self._is_open:
            self._offer()
        else:
            self._known.index(self._editor.article.text.language)  # so that it is there after the pause
            self._pause.ask()

    def _offer(self) -> None:
        typed, found = self._found()
        if not found or typed == self._refused:
            self.close()
            return
        self._show(self._lines(found, typed))

    def _found(self) -> tuple[str, list[KnownForm]]:
        """Return what was typed of a name, the longest that begins one, and the forms it begins."""
        cursor, nothing = self._body.textCursor(), ("", [])
        if self._body.isReadOnly() or cursor.hasSelection() or not is_prose(cursor.block()):
            return nothing
        end = _WORDS.search(line_before(cursor)[-120:])
        if end is None:
            return nothing
        words = end.group().split(" ")[-MOST_WORDS:]
        index = self._known.index(self._editor.article.text.language)
        for first in range(len(words)):
            typed = " ".join(words[first:])
            if len(typed) >= FEWEST_LETTERS and typed[:1].isupper() and (found := index.beginning(typed)):
                self._start = cursor.position() - units(typed)
                return typed, found
        return nothing

    def _lines(self, found: list[KnownForm], typed: str) -> list[Entry]:
        before = self._body.text[: -len(typed) or None]
        lines: list[Entry] = []
        for known in found:
            form, icon = known.form, ICONS[known.kind]
            if form.first and form.name not in before:
                lines.append(
                    Entry(form.first, self.tr("first mention"), icon, goes_to=("insert", form.first))
                )
            lines.append(
                Entry(form.name, "" if form.first else form.title, icon, goes_to=("insert", form.name))
            )
        return lines

    def _show(self, lines: list[Entry]) -> None:
        if self._popup is None:
            self._popup = InsertPopup(self._body.window())
            self._popup.taken.connect(self._on_taken)
            self.destroyed.connect(self._popup.deleteLater)
        if not self._is_open:
            self._is_open = True
            self._body.installEventFilter(self)
        self._popup.show_lines(lines)
        at = self._body.cursorRect()
        at.moveTopLeft(self._body.viewport().mapTo(self._body.window(), at.topLeft()))
        self._popup.place(at)

    def _on_taken(self, chosen: str) -> None:
        self.close()
        order = QTextCursor(self._body.document())
        order.setPosition(self._start)
        order.setPosition(self._body.textCursor().position(), KEEP)
        self._typed = False
        order.insertText(chosen)
        self._body.setTextCursor(order)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif isinstance(event, QKeyEvent) and event.modifiers() in _PLAIN and self._popup is not None:
            ours = event.key() in (*_TAKING, *_STEPS, Qt.Key.Key_Escape)
            if ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if ours and event.type() == QEvent.Type.KeyPress:
                self._take_key(self._popup, event.key())
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, popup: InsertPopup, key: int) -> None:
        if key in _TAKING:
            popup.take()
        elif key in _STEPS:
            popup.step(_STEPS[Qt.Key(key)])
        else:
            self._refused = self._found()[0]
            self.close()
