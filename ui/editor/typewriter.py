"""Typewriter: the line one writes in stays at one height, and the paper moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui.context import Context
from ui.editor.view_choices import ViewChoices

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class Typewriter(QObject):
    """Scrolls when a key moves the cursor to another line; a click leaves the sheet where it is."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._choices = ViewChoices.of(context)
        self._body = editor.body
        self._is_on = False
        self.steps: dict[str, Callable[[], None]] = {"view.typewriter": self._choices.toggle_typewriter}
        self._choices.changed.connect(self._on_choices_changed)
        self._body.cursorPositionChanged.connect(self._keep_height)
        lines = self._body.verticalScrollBar().rangeChanged  # other lines: another width, another size
        lines.connect(self._keep_height, Qt.ConnectionType.QueuedConnection)
        self._on_choices_changed()

    def _on_choices_changed(self) -> None:
        if self._choices.typewriter != self._is_on:
            self._is_on = self._choices.typewriter
            self._body.setCenterOnScroll(self._is_on)  # there may be paper below the last line
            self._keep_height()

    def _keep_height(self) -> None:
        if not self._is_on or not self._body.isVisible():
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._body.centerCursor()
