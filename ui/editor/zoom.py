"""Zoom: the writing larger or smaller, by keys and by the wheel; the column keeps its letters a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from typing_extensions import override

from ui.context import Context
from ui.editor.view_choices import ViewChoices
from ui.theme import current
from ui.throttle import Throttle

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

NOTCH = 120  # what a wheel tells for one notch, in eighths of a degree
AT_MOST_EVERY_MS = 80


class Zoom(QObject):
    """Hears the wheel over headline, standfirst and body. An article behind others waits until it is seen."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._choices, self._editor = ViewChoices.of(context), editor
        self._shown = (current.zoom(), current.measure())
        self._turned = 0
        self._follow = Throttle(AT_MOST_EVERY_MS, self._show, self)
        self.steps: dict[str, Callable[[], None]] = {
            "view.zoom_in": self._choices.zoom_in,
            "view.zoom_out": self._choices.zoom_out,
            "view.zoom_usual": self._choices.zoom_usual,
        }
        self._choices.zoom_changed.connect(self._follow.ask)
        editor.installEventFilter(self)
        for field in (editor.headline, editor.standfirst, editor.body):
            field.viewport().installEventFilter(self)

    def _show(self) -> None:
        wanted = (current.zoom(), current.measure())
        if self._shown != wanted and self._editor.isVisible():
            self._shown = wanted
            body = self._editor.body
            is_seen = body.viewport().rect().contains(body.cursorRect().center())
            self._editor.follow_zoom()
            if is_seen:
                body.ensureCursorVisible()

    def _turn(self, by: int) -> None:
        """Take a step for each notch; a touch pad tells small parts of one."""
        if self._turned * by < 0:
            self._turned = 0
        self._turned += by
        if abs(self._turned) >= NOTCH:
            self._choices.zoom_by(1 if self._turned > 0 else -1)
            self._turned = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._editor:
            self._show()
        elif isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn(event.angleDelta().y())
            return True
        return super().eventFilter(watched, event)
