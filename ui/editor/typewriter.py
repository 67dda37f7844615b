"""Typewriter: the line one writes in stays in the middle of the sheet, and the paper moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from ui.context import Context
from ui.editor.writing_view import WritingView

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor


class Typewriter(QObject):
    """Scrolls when a key moves the cursor to another line; a click leaves the sheet where it is."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._view = WritingView.of(context)
        self._body = editor.body
        self.steps: dict[str, Callable[[], None]] = {"view.typewriter": self._view.switch_typewriter}
        self._view.changed.connect(self._on_view_changed)
        self._body.cursorPositionChanged.connect(self._on_cursor_moved)
        self._body.setCenterOnScroll(self._view.typewriter)

    def _on_view_changed(self, name: str) -> None:
        if name == "typewriter":
            self._body.setCenterOnScroll(self._view.typewriter)  # there may be paper below the last line
        if name in ("typewriter", "zoom"):
            self._on_cursor_moved()

    def _on_cursor_moved(self) -> None:
        if not self._view.typewriter or not self._body.isVisible():
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        line = self._body.cursorRect()
        middle = self._body.viewport().height() // 2
        if abs(line.center().y() - middle) > line.height() // 2:
            self._body.centerCursor()
