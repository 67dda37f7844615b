"""Keeps the editor in front and the preview together: where one looks, where one writes, what was clicked."""

import time

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from ui.editor.area import EditorArea
from ui.editor.article_editor import ArticleEditor
from ui.editor.body_edit import BodyEdit
from ui.preview.panel import PreviewPanel
from ui.preview.track import Place, Track

LEADS_FOR = 0.25
"""Seconds: who was moved by the reader last leads; what the other one does meanwhile is an echo."""


class InStep(QObject):
    """Connects itself to whichever editor is in front."""

    def __init__(self, editors: EditorArea, preview: PreviewPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._editors, self._preview = editors, preview
        self._editor: ArticleEditor | None = None
        self._page_led_at = 0.0
        editors.current_changed.connect(self._on_current_changed)
        preview.scrolled.connect(self._on_page_scrolled)
        preview.clicked.connect(self._on_page_clicked)

    def _on_current_changed(self, _: object) -> None:
        if self._editor is not None and self._editor is not self._editors.current:
            self._editor.body.cursorPositionChanged.disconnect(self._on_cursor_moved)
            self._editor.body.verticalScrollBar().valueChanged.disconnect(self._on_editor_scrolled)
            self._editor.body.verticalScrollBar().rangeChanged.disconnect(self._on_editor_grown)
        if self._editor is not self._editors.current:
            self._editor = self._editors.current
            if self._editor is not None:
                self._editor.body.cursorPositionChanged.connect(self._on_cursor_moved)
                self._editor.body.verticalScrollBar().valueChanged.connect(self._on_editor_scrolled)
                self._editor.body.verticalScrollBar().rangeChanged.connect(self._on_editor_grown)
                self._mark(moved=False)

    def _on_cursor_moved(self) -> None:
        self._mark(moved=True)

    def _mark(self, moved: bool) -> None:
        if self._editor is not None:
            self._preview.mark_line(self._editor.body.textCursor().blockNumber(), moved)

    def _on_editor_scrolled(self, _: int) -> None:
        if self._preview.in_step and time.monotonic() - self._page_led_at > LEADS_FOR:
            track = self._track()
            if track is not None and self._editor is not None:
                value = self._editor.body.verticalScrollBar().value()  # the track may have moved it a little
                self._preview.follow(track.place_at(value), track)

    def _on_editor_grown(self, _: int, most: int) -> None:
        """Follow again: the editor counts the lines of a paragraph when it first shows it."""
        if self._editor is not None and self._editor.body.verticalScrollBar().value() > 0:
            self._on_editor_scrolled(most)

    def _on_page_scrolled(self, place: Place) -> None:
        for _ in range(2):  # the first time brings paragraphs into view whose lines were not counted yet
            track = self._track()
            if track is not None and self._editor is not None:
                self._page_led_at = time.monotonic()
                self._editor.body.verticalScrollBar().setValue(round(track.scroll_at(place)))

    def _on_page_clicked(self, field: str, line: int, words: str) -> None:
        editor = self._editor
        if editor is None:
            return
        if field == "headline":
            editor.headline.setFocus()
        elif field == "standfirst":
            editor.standfirst.setFocus()
        else:
            self._go_to(editor, line, words)

    def _go_to(self, editor: ArticleEditor, line: int, words: str) -> None:
        """Put the cursor behind the words that were clicked, or else to the beginning of their block."""
        document = editor.body.document()
        cursor = QTextCursor(document.findBlockByNumber(line))
        last = words.split()[-1:] if words else []
        for wanted in (words, *last):
            found = document.find(wanted, cursor) if wanted else QTextCursor()
            if not found.isNull() and found.blockNumber() < self._line_after(line):
                cursor.setPosition(found.selectionEnd())
                break
        self._page_led_at = time.monotonic()  # the page stays where it was clicked
        editor.body.setTextCursor(cursor)
        editor.body.ensureCursorVisible()
        editor.body.setFocus()

    def _line_after(self, line: int) -> int:
        """Return the line at which the block after the one of `line` begins."""
        return next((each for each in self._preview.lines if each > line), 1 << 30)

    def _track(self) -> Track | None:
        """Return the way from lines on the editor's screen to blocks of the page and back."""
        lines = self._preview.lines
        if self._editor is None or not lines:
            return None
        _count_lines(self._editor.body)
        document, bar = self._editor.body.document(), self._editor.body.verticalScrollBar()

        def top_of(block: int) -> float:
            return document.findBlockByNumber(lines[block]).firstLineNumber()

        return Track(top_of, len(lines), bar.pageStep(), bar.maximum())


def _count_lines(body: BodyEdit) -> None:
    """Let the editor lay out the paragraphs in view now: before that it takes each for one line."""
    block, room = body.firstVisibleBlock(), body.viewport().height()
    while block.isValid() and room > 0:
        room -= round(body.blockBoundingRect(block).height())
        block = block.next()
