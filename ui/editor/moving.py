"""Moving, doubling, deleting paragraphs of the body, and joining lines: each one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.passages import Rearranged, deleted, doubled, joined, moved
from ui.context import Context
from ui.editor.growing_edit import GrowingEdit
from ui.editor.text_lines import KEEP, place_of, replace_lines, selected_lines

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

Rearrange = Callable[[Sequence[str], int, int], Rearranged | None]


class Moving(QObject):
    """Works on the paragraph, item or row at the cursor, or on all that the selection touches."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._body = editor.body
        self._editor = editor
        self.steps: dict[str, Callable[[], None]] = {
            "text.move_up": partial(self._step, partial(moved, by=-1)),
            "text.move_down": partial(self._step, partial(moved, by=1)),
            "text.duplicate": partial(self._step, doubled),
            "text.delete": self._delete,
            "text.join": self._join,
        }

    def _step(self, rearrange: Rearrange) -> None:
        self._rearrange(rearrange)

    def _rearrange(self, rearrange: Rearrange) -> bool:
        """Do it, and keep the selection on the same words; False when nothing was done."""
        if self._body.isReadOnly() or isinstance(self._editor.focusWidget(), GrowingEdit):
            return False  # the headline is one paragraph and stays where it is
        cursor = self._body.textCursor()
        change = rearrange(self._body.text.split("\n"), *selected_lines(cursor))
        if change is None:
            return False
        places = [_place(cursor, cursor.anchor()), _place(cursor, cursor.position())]
        replace_lines(cursor, change.start, change.end, change.lines)
        anchor, place = ((line + change.shift, column) for line, column in places)
        cursor.setPosition(place_of(cursor.document(), *anchor))
        cursor.setPosition(place_of(cursor.document(), *place), KEEP)
        self._body.setTextCursor(cursor)
        self._body.ensureCursorVisible()
        return True

    def _delete(self) -> None:
        first = selected_lines(self._body.textCursor())[0]
        if self._rearrange(deleted):
            cursor = self._body.textCursor()
            cursor.setPosition(place_of(cursor.document(), min(first, cursor.blockNumber()), 0))
            self._body.setTextCursor(cursor)

    def _join(self) -> None:
        """Join, and put the cursor where the lines met."""
        cursor = self._body.textCursor()
        first = cursor.document().findBlockByNumber(selected_lines(cursor)[0])
        number, meeting = first.blockNumber(), len(first.text().rstrip())
        if self._rearrange(joined):
            cursor = self._body.textCursor()
            cursor.setPosition(place_of(cursor.document(), number, meeting))
            self._body.setTextCursor(cursor)


def _place(cursor: QTextCursor, position: int) -> tuple[int, int]:
    block = cursor.document().findBlock(position)
    return block.blockNumber(), position - block.position()
