"""Zoom: the writing larger or smaller, by keys and by the wheel; the column keeps its 66 letters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from typing_extensions import override

from ui.context import Context
from ui.editor.writing_view import WritingView
from ui.throttle import Throttle

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor

NOTCH = 120  # what a wheel tells for one notch, in eighths of a degree
AT_MOST_EVERY_MS = 60


class Zoom(QObject):
    """Hears the wheel over headline, standfirst and body."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._view, self._editor = WritingView.of(context), editor
        self._turned = 0
        self._follow = Throttle(AT_MOST_EVERY_MS, self._set_zoom, self)
        self.steps: dict[str, Callable[[], None]] = {
            "view.zoom_in": partial(self._view.step_zoom, 1),
            "view.zoom_out": partial(self._view.step_zoom, -1),
            "view.zoom_usual": partial(self._view.step_zoom, 0),
        }
        self._view.changed.connect(self._on_view_changed)
        for field in (editor.headline, editor.standfirst, editor.body):
            field.viewport().installEventFilter(self)
        editor.installEventFilter(self)
        if self._view.zoom != 1:
            self._set_zoom()

    def _on_view_changed(self, name: str) -> None:
        if name == "zoom":
            self._follow.ask()

    def _set_zoom(self) -> None:
        """Set the writing anew; an article behind others waits until it is seen."""
        if self._shown != self._view.zoom and (self._editor.isVisible() or not self._editor.parent()):
            self._shown = self._view.zoom
            self._editor.set_zoom(self._shown)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._turn(event.angleDelta().y())
                return True
        return super().eventFilter(watched, event)

    def _turn(self, by: int) -> None:
        """Take a step for each notch; a touch pad tells small parts of one."""
        if self._turned * by < 0:
            self._turned = 0
        self._turned += by
        if abs(self._turned) >= NOTCH:
            self._view.step_zoom(1 if self._turned > 0 else -1)
            self._turned = 0
