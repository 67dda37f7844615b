"""Focus: all but the paragraph or the sentence one writes in is dimmed, with marks over the text alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from editor_app.domain.prose import content_start
from editor_app.domain.sentences import sentence_at
from ui.context import Context
from ui.editor.growing_edit import GrowingEdit
from ui.editor.text_lines import KEEP, letters, units
from ui.editor.writing_view import WritingView
from ui.theme import current

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

LAYER = "focus"
DIM = 0.5  # of the way from quiet text to the sheet

Span = tuple[int, int]


class FocusMode(QObject):
    """Two marks, before and behind the passage. Qt moves them along while one types inside it."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._view = WritingView.of(context)
        self._body, self._fields = editor.body, (editor.headline, editor.standfirst)
        self._marks: list[QTextEdit.ExtraSelection] = []
        self._edges: list[QTextCursor] = []  # the cursors of the marks
        self.steps: dict[str, Callable[[], None]] = {
            "view.focus": self._view.switch_focus,
            "view.focus_sentence": self._view.switch_sentence,
        }
        self._view.changed.connect(self._on_view_changed)
        context.theme.changed.connect(self._show)
        self._body.cursorPositionChanged.connect(self._on_cursor_moved)
        for field in self._fields:
            field.installEventFilter(self)
            field.edited.connect(self._show_fields)
        if self._view.focus:
            self._show()

    def _on_view_changed(self, name: str) -> None:
        if name == "focus":
            self._show()

    def _on_cursor_moved(self) -> None:
        if self._view.focus:
            self._dim_around(self._passage())

    def _show(self) -> None:
        self._edges.clear()
        if self._view.focus:
            self._dim_around(self._passage())
        elif self._marks:
            self._marks = []
            self._body.set_marks(LAYER, [])
        self._show_fields()

    def _show_fields(self) -> None:
        for field in self._fields:
            self._show_field(field, dimmed=self._view.focus and not field.hasFocus())

    def _show_field(self, field: GrowingEdit, *, dimmed: bool) -> None:
        whole = QTextCursor(field.document())
        whole.select(QTextCursor.SelectionType.Document)
        field.set_marks(LAYER, [_dimmed(whole)] if dimmed else [])

    def _dim_around(self, passage: Span) -> None:
        """Dim all but the passage; nothing is done when the marks stand right already."""
        last = self._body.document().characterCount() - 1
        wished = [(0, passage[0]), (passage[1], last)]
        if [(edge.selectionStart(), edge.selectionEnd()) for edge in self._edges] == wished:
            return
        self._edges = [self._selected(*span) for span in wished]
        self._marks = [_dimmed(edge) for edge in self._edges]
        self._body.set_marks(LAYER, self._marks)

    def _passage(self) -> Span:
        """Return from where to where the paragraph or the sentence at the cursor goes."""
        cursor = self._body.textCursor()
        block = cursor.block()
        if cursor.hasSelection():
            document = self._body.document()
            first = document.findBlock(cursor.selectionStart())
            last = document.findBlock(cursor.selectionEnd())
            return first.position(), last.position() + last.length() - 1
        if not self._view.by_sentence:
            return block.position(), block.position() + block.length() - 1
        text, start = block.text(), block.position()
        content = content_start(text)
        place = max(0, letters(text, cursor.positionInBlock()) - content)
        begin, end = sentence_at(text[content:], place)
        begin = 0 if begin == 0 else content + begin  # the mark of an item belongs to its first sentence
        return start + units(text[:begin]), start + units(text[: content + end])

    def _selected(self, start: int, end: int) -> QTextCursor:
        edge = QTextCursor(self._body.document())
        edge.setPosition(start)
        edge.setPosition(end, KEEP)
        return edge

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(watched, GrowingEdit):
            entered = event.type() == QEvent.Type.FocusIn
            self._show_field(watched, dimmed=self._view.focus and not entered)
        return super().eventFilter(watched, event)


def _dimmed(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor  # type: ignore[attr-defined]  # missing in the stubs of PySide6
    look = QTextCharFormat()
    look.setForeground(_dim_ink())
    mark.format = look  # type: ignore[attr-defined]
    return mark


def _dim_ink() -> QColor:
    ink, sheet = current.colour("muted"), current.colour("surface")
    parts = zip(ink.getRgb()[:3], sheet.getRgb()[:3], strict=True)  # type: ignore[arg-type, index]
    return QColor(*(round(a + (b - a) * DIM) for a, b in parts))
