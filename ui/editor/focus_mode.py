"""Focus: a veil over all but the paragraph or the sentence one writes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from ui.context import Context
from ui.editor.focus_span import Span, focus_span, lit_rects
from ui.editor.growing_edit import GrowingEdit
from ui.editor.view_choices import SENTENCE, ViewChoices
from ui.theme import current

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

LAYER = "focus"
VEIL = 0.6  # how much of the sheet lies over the text


class FocusMode(QObject):
    """Paints over the body and never touches its text, so that a key costs the same as without it."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._choices = ViewChoices.of(context)
        self._body, self._fields = editor.body, (editor.headline, editor.standfirst)
        self._focus = ""
        self._span: Span | None = None
        self.steps: dict[str, Callable[[], None]] = {
            "view.focus": self._choices.toggle_focus,
            "view.focus_sentence": self._choices.toggle_sentence,
        }
        self._body.add_painter(self._paint)
        self._body.cursorPositionChanged.connect(self._on_cursor_moved)
        self._choices.changed.connect(self._on_choices_changed)
        context.theme.changed.connect(self._dim_fields)
        for field in self._fields:
            field.installEventFilter(self)
            field.edited.connect(self._dim_fields)
        self._on_choices_changed()

    def _on_choices_changed(self) -> None:
        if self._choices.focus != self._focus:
            self._focus = self._choices.focus
            self._span = self._wished_span()
            self._body.viewport().update()
            self._dim_fields()

    def _on_cursor_moved(self) -> None:
        if not self._focus:
            return
        before, self._span = self._span, self._wished_span()
        if _frame(before) != _frame(self._span):
            self._body.viewport().update()

    def _wished_span(self) -> Span | None:
        if not self._focus:
            return None
        return focus_span(self._body.textCursor(), by_sentence=self._focus == SENTENCE)

    def _paint(self, event: QPaintEvent) -> None:
        if self._span is None:
            return
        dim = QRegion(event.rect())
        for rect in lit_rects(self._body, self._span):
            dim -= QRegion(rect)
        veil = current.colour("surface")
        veil.setAlphaF(VEIL)
        painter = QPainter(self._body.viewport())
        for rect in dim:
            painter.fillRect(rect, veil)
        painter.end()

    def _dim_fields(self) -> None:
        for field in self._fields:
            _dim(field, dimmed=bool(self._focus) and not field.hasFocus())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(watched, GrowingEdit):
            _dim(watched, dimmed=bool(self._focus) and event.type() == QEvent.Type.FocusOut)
        return super().eventFilter(watched, event)


def _frame(span: Span | None) -> tuple[int, int, int, bool] | None:
    """Return what changes when more than the line one writes in looks different."""
    return (span.first, span.last, span.start, span.end < 0) if span is not None else None


def _dim(field: GrowingEdit, *, dimmed: bool) -> None:
    """Give a field of one paragraph the ink its text would have under the veil, or its own."""
    if not dimmed:
        field.set_marks(LAYER, [])
        return
    mark, look, whole = QTextEdit.ExtraSelection(), QTextCharFormat(), QTextCursor(field.document())
    whole.select(QTextCursor.SelectionType.Document)
    ink = field.palette().color(QPalette.ColorRole.Text)
    ink.setAlphaF(1 - VEIL)
    look.setForeground(ink)
    mark.cursor, mark.format = whole, look  # type: ignore[attr-defined]
    field.set_marks(LAYER, [mark])
