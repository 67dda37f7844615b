"""Undo that survives the end of the program: steps are remembered, and done again on opening."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.text_edits import TextEdit, apply_edit, edit_between
from editor_app.storage.undo_steps import Step, UndoSteps, read_undo, write_undo
from ui.context import Context
from ui.throttle import Pause

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

PAUSE_MS = 3_000


class UndoMemory(QObject):
    """Follows the undo stack of one body.

    Qt counts the commands on its stack. A count that grew means a new step, the same count that the last
    step went on, a smaller one that steps were taken back.
    """

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._context, self._editor, self._body = context, editor, editor.body
        self._drafts = context.library.drafts
        self._text = self._body.text
        self._count = 0
        self._steps: list[tuple[int, Step]] = []
        self._pause = Pause(PAUSE_MS, self._write, self)
        if not self._body.isReadOnly():
            self._body.edited.connect(self._on_edited)
            self._body.replaced.connect(self._on_replaced)
            context.jobs.read(partial(read_undo, self._drafts, editor.article_id), self._on_read)

    def flush(self) -> None:
        """Write what is not written yet."""
        self._pause.flush()

    def _on_read(self, undo: UndoSteps | None) -> None:
        if undo is None or self._body.document().availableUndoSteps() or self._text != self._body.text:
            return  # written on already: those steps count
        if self._editor.marks.marked:
            return  # texts alone do not tell what was proposed
        undo = undo.leading_to(self._text).bounded()
        self._count, self._steps = 0, []
        for step, count in zip(undo.steps, self._redo(undo), strict=True):
            self._steps.append((count, step))
            self._count = count

    def _redo(self, undo: UndoSteps) -> list[int]:
        """Do the steps again, so that they are on the undo stack of Qt; return its count after each."""
        document, counts = self._body.document(), []
        with self._body.quietly():
            self._body.setPlainText(undo.before())
            cursor = QTextCursor(document)
            for step in undo.steps:
                cursor.beginEditBlock()
                for edit in step:
                    _do(cursor, document.toRawText(), edit)
                cursor.endEditBlock()
                counts.append(document.availableUndoSteps())
        return counts

    def _on_edited(self, text: str) -> None:
        if text == self._text:
            return
        if self._editor.marks.marked:
            self._on_replaced()
            return
        count = self._body.document().availableUndoSteps()
        edit = edit_between(self._text, text)
        if count < self._count:
            self._take_back(count, text)
        elif count == self._count and self._steps:
            at, step = self._steps[-1]
            self._steps[-1] = (at, (*step, edit))
        else:
            self._steps.append((count, (edit,)))
        self._text, self._count = text, count
        self._pause.ask()

    def _take_back(self, count: int, text: str) -> None:
        before = self._text
        while self._steps and self._steps[-1][0] > count:
            for edit in reversed(self._steps.pop()[1]):
                before = _apply(before, TextEdit(edit.position, edit.inserted, edit.removed))
        if before != text:  # the stack was begun anew
            self._steps = []

    def _on_replaced(self) -> None:
        self._text, self._count, self._steps = self._body.text, 0, []
        self._pause.ask()

    def _write(self) -> None:
        undo = UndoSteps(self._text, tuple(step for _, step in self._steps)).bounded()
        work = partial(_write_quietly, self._drafts, self._editor.article_id, undo)
        self._context.jobs.read(work)


def _write_quietly(drafts: object, article: object, undo: UndoSteps) -> None:
    try:
        write_undo(drafts, article, undo)  # type: ignore[arg-type]
    except OSError:
        return  # a full disk is told by what matters more: the journal and the library


def _apply(text: str, edit: TextEdit) -> str:
    try:
        return apply_edit(text, edit)
    except ValueError:
        return text


def _do(cursor: QTextCursor, raw: str, edit: TextEdit) -> None:
    start = _units(raw[: edit.position])
    cursor.setPosition(start)
    cursor.setPosition(start + _units(edit.removed), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(edit.inserted)


def _units(text: str) -> int:
    """Return how many units Qt counts for a text: letters outside the first plane are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
