"""The outline of an open article: goes to a heading, picture or card, and moves sections."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.domain.outline import Kind, Landmark, here, landmarks, section_moved, section_placed
from editor_app.domain.passages import Rearranged
from editor_app.domain.prose import content_start
from ui.context import Context
from ui.editor.text_lines import place_of, replace_lines, units

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.editor.outline_popup import OutlinePopup


class Outline(QObject):
    """Reads the text when it is opened; the list is made when it is wanted first."""

    def __init__(self, context: Context, editor: ArticleEditor) -> None:
        super().__init__(editor)
        self._editor, self._body = editor, editor.body
        self._popup: OutlinePopup | None = None
        self._rows: list[Landmark] = []
        self.steps: dict[str, Callable[[], None]] = {"view.outline": self.open}

    @property
    def popup(self) -> OutlinePopup | None:
        """The list while it can be seen."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def open(self) -> None:
        """Show the outline, with the place one is at marked; a second time, close it."""
        if self.popup is not None:
            self._leave()
            return
        if self._popup is None:
            self._popup = self._make()
        self._read(self._body.textCursor().blockNumber())
        self._popup.open()

    def _on_jump(self, landmark: Landmark) -> None:
        self._put_cursor(landmark.line)
        self._leave()

    def _on_move(self, landmark: Landmark, by: int) -> None:
        self._rearrange(landmark, section_moved(self._lines(), self._rows.index(landmark), by))

    def _on_place(self, landmark: Landmark, above: Landmark | None) -> None:
        """Put a section above a heading: dropped above a picture, it goes above the heading after it."""
        lines = self._lines()
        target = len(lines)
        if above is not None:
            rows = self._rows[self._rows.index(above) :]
            target = next((row.line for row in rows if row.kind is Kind.HEADING), len(lines))
        self._rearrange(landmark, section_placed(lines, self._rows.index(landmark), target))

    def _leave(self) -> None:
        assert self._popup is not None
        self._popup.hide()
        self._body.setFocus()

    def _rearrange(self, landmark: Landmark, change: Rearranged | None) -> None:
        if change is None or self._body.isReadOnly():
            return
        replace_lines(self._body.textCursor(), change.start, change.end, change.lines)
        line = landmark.line + change.shift
        self._put_cursor(line)
        self._read(line)

    def _put_cursor(self, line: int) -> None:
        """Put the cursor before the words of a heading, or at the start of another line."""
        document = self._body.document()
        text = document.findBlockByNumber(line).text()
        column = units(text[: content_start(text)]) if text.startswith("#") else 0
        cursor = QTextCursor(document)
        cursor.setPosition(place_of(document, line, column))
        self._body.setTextCursor(cursor)
        self._body.centerCursor()

    def _read(self, line: int) -> None:
        assert self._popup is not None
        self._rows = landmarks(self._lines())
        self._popup.show_landmarks(self._rows, here(self._rows, line), writable=not self._body.isReadOnly())

    def _lines(self) -> list[str]:
        return self._body.text.split("\n")

    def _make(self) -> OutlinePopup:
        from ui.editor.outline_popup import OutlinePopup  # noqa: PLC0415  not needed to open a tab

        made = OutlinePopup(self._editor)
        made.jump_requested.connect(self._on_jump)
        made.move_requested.connect(self._on_move)
        made.place_requested.connect(self._on_place)
        made.left.connect(self._leave)
        return made
