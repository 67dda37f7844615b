"""The body: plain Markdown in a column one likes to read, with keys that know its signs."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from ui.editor import list_lines, markdown_keys
from ui.editor.composed import letters_of, type_letters
from ui.editor.highlighter import Highlighter
from ui.editor.line_spacing import SpacedLayout
from ui.intake import Intake
from ui.raw_text import raw_text
from ui.theme import current

LINE_HEIGHT = 1.22  # of the face's own height, which is about 1.3 of its size
SIDE = 24

KeyFilter = Callable[[QKeyEvent], bool]
TabTaker = Callable[[bool], bool]
MimeTaker = Callable[[QMimeData], bool]


DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Follower(Protocol):
    """Sees every change of a text before it is told to anybody, and may put something back."""

    def one_step(self) -> AbstractContextManager[None]:
        """Let what happens inside and what is put back be one step of undo."""

    def follow(self) -> bool:
        """Take in what was done; return False while it is not to be told."""

    def shown(self, offset: int) -> int:
        """Return where an offset of the article's text stands in the field."""

    def original_at(self, shown: int) -> int:
        """Return which offset of the article's text an offset in the field stands for."""


class BodyEdit(QPlainTextEdit):
    """Says `edited` with every change. Pictures that are pasted or dropped go into the library first.

    The parts of the editor (`ui.editor.parts`) join in by `add_key_filter`, `add_mime_taker`,
    `set_marks` and the signal `menu_wanted`.
    """

    edited = Signal(str)
    replaced = Signal()  # another text was set; the steps of undo are gone with the one before
    left_up = Signal()
    menu_wanted = Signal(QMenu, QTextCursor)  # the menu about to open, and where it was asked for

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._key_filters: list[KeyFilter] = []
        self._tab_takers: list[TabTaker] = []
        self._mime_takers: list[MimeTaker] = []
        self._copier: Callable[[], QMimeData] | None = None
        self._painters: list[Callable[[QPaintEvent], None]] = []
        self._text, self._text_of = "", -1
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._follower: Follower | None = None
        self._build()
        self._highlighter = Highlighter(self.document())
        self.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """The Markdown as it is written, with the spaces that do not break."""
        revision = self.document().revision()
        if self._text_of != revision:  # many ask after each key, and a long text takes milliseconds
            self._text, self._text_of = raw_text(self.document()), revision
        return self._text

    def set_text(self, text: str) -> None:
        """Show a text without saying `edited`; cursor and scroll keep their places as far as they exist."""
        if text == self.text:
            return
        with self.quietly():
            self.setPlainText(text)
        self.replaced.emit()

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Change the text as a whole without saying `edited`, and come back to the same place."""
        place, scroll = self.textCursor().position(), self.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        try:
            yield
        finally:
            self.blockSignals(blocked)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(scroll)

    def set_follower(self, follower: Follower) -> None:
        """Let somebody see each change before `edited` is said."""
        self._follower = follower

    def shown(self, offset: int) -> int:
        """Return where a character of the article's body stands in this text, which holds suggestions too."""
        return offset if self._follower is None else self._follower.shown(offset)

    def original(self, shown: int) -> int:
        """Return which character of the article's body a character of this text stands for."""
        return shown if self._follower is None else self._follower.original_at(shown)

    def add_key_filter(self, key_filter: KeyFilter) -> None:
        """Let a part see each key press first; it returns True for one it has dealt with."""
        self._key_filters.append(key_filter)

    def add_tab_taker(self, taker: TabTaker) -> None:
        """Let a part have Tab (True) and Shift+Tab (False); it returns True when it has used it.

        Otherwise the focus goes on to the next field.
        """
        self._tab_takers.append(taker)

    def add_mime_taker(self, taker: MimeTaker) -> None:
        """Let a part see what is pasted or dropped first; it returns True when it has taken it."""
        self._mime_takers.append(taker)

    def set_copier(self, copier: Callable[[], QMimeData]) -> None:
        """Let a part make what the selection puts on the clipboard."""
        self._copier = copier

    def add_painter(self, painter: Callable[[QPaintEvent], None]) -> None:
        """Let a part paint over the text; it paints on `viewport()`."""
        self._painters.append(painter)

    def set_marks(self, layer: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Show these marks over the text, in the place of the ones this layer had."""
        self._marks[layer] = marks
        self.setExtraSelections([mark for marks in self._marks.values() for mark in marks])

    def insert_block(self, markdown: str) -> None:
        """Put a paragraph of its own at the cursor: a figure, a card, a video."""
        cursor = self.textCursor()
        markdown_keys.insert_block(cursor, markdown)
        self.setTextCursor(cursor)
        self.setFocus()

    def select_place(self, start: int, end: int) -> None:
        """Select from character `start` to `end` of this text, and bring them into the middle of the view."""
        text = self.text
        cursor = self.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def toggle_strong(self) -> None:
        """Make the selection bold, or plain again."""
        self._with_cursor(markdown_keys.toggle_marks, "**")

    def toggle_emphasis(self) -> None:
        """Make the selection italic, or plain again."""
        self._with_cursor(markdown_keys.toggle_marks, "*")

    def make_link(self) -> None:
        """Make a link of the selection."""
        self._with_cursor(markdown_keys.make_link)

    def toggle_heading(self, level: int) -> None:
        """Make the line a heading, or plain again."""
        self._with_cursor(markdown_keys.toggle_heading, level)

    def toggle_quote(self) -> None:
        """Make the lines a quotation, or plain again."""
        self._with_cursor(markdown_keys.toggle_quote)

    def toggle_bullets(self) -> None:
        """Make the lines a list, or plain again."""
        self._with_cursor(markdown_keys.toggle_list, numbered=False)

    def toggle_numbers(self) -> None:
        """Make the lines a numbered list, or plain again."""
        self._with_cursor(markdown_keys.toggle_list, numbered=True)

    def follow_theme(self) -> None:
        """Take the colours in use now."""
        blocked = self.blockSignals(True)
        self._highlighter.follow_theme()
        self.blockSignals(blocked)

    def follow_zoom(self) -> None:
        """Take the size of the writing in use now."""
        blocked = self.blockSignals(True)
        self._highlighter.follow_zoom()
        self.blockSignals(blocked)

    def column_margins(self) -> tuple[int, int]:
        """Return the space left and right of the column, so that the fields above line up with it."""
        measure = int(QFontMetricsF(self.font()).averageCharWidth() * current.measure())
        side = max(SIDE, (self.width() - measure) // 2)
        return side, side

    def _with_cursor(self, change: object, *values: object, **named: object) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        change(cursor, *values, **named)  # type: ignore[operator]
        self.setTextCursor(cursor)
        self.setFocus()

    def _on_text_changed(self) -> None:
        if self._follower is None or self._follower.follow():
            self.edited.emit(self.text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(key_filter(event) for key_filter in self._key_filters):
            return
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers and not self.isReadOnly():
            cursor = self.textCursor()
            if list_lines.continue_line(cursor):
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
                return
        if key == Qt.Key.Key_Up and not modifiers and self._is_on_first_line():
            self.left_up.emit()
            return
        follower = self._follower if key in DELETING else None
        with follower.one_step() if follower else nullcontext():
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.isReadOnly():
            event.ignore()
            return
        letters = letters_of(event)
        super().inputMethodEvent(QInputMethodEvent() if letters else event)  # what was shown of them goes
        type_letters(self, letters)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        taken = not self.isReadOnly() and any(taker(next) for taker in self._tab_takers)
        return taken or super().focusNextPrevChild(next)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return self._intake.can_take(source) or source.hasHtml() or super().canInsertFromMimeData(source)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        copied = super().createMimeDataFromSelection()  # the clipboard frees it; one made here would go twice
        copied.text()  # Qt fills it now, and not again
        copied.clear()
        copied.setText(markdown_keys.selected(self.textCursor()))  # Qt would make every space a plain one
        wished = self._copier() if self._copier is not None else QMimeData()
        for kind in wished.formats():
            copied.setData(kind, wished.data(kind))
        return copied

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly() and any(taker(source) for taker in self._mime_takers):
            return
        prefers_text = source.hasText() and not source.hasUrls()
        if not prefers_text and self._intake.can_take(source) and self._intake.take_mime(source):
            return
        super().insertFromMimeData(source)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), current.colour("surface"))
        ground.end()
        super().paintEvent(event)
        for painter in self._painters:
            painter(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        self.menu_wanted.emit(menu, self.cursorForPosition(event.pos()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        line, before = self.cursorRect().center().y(), event.oldSize().height()
        self._centre()
        super().resizeEvent(event)
        if 0 <= line < before:
            self.ensureCursorVisible()  # what one was writing stays in view when the lines break anew

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._centre()

    def _centre(self) -> None:
        left, right = self.column_margins()
        bar = self.verticalScrollBar()
        right = max(0, right - (bar.width() if bar.isVisible() else 0))
        self.setViewportMargins(left, 0, right, 0)

    def _is_on_first_line(self) -> bool:
        cursor = self.textCursor()
        if cursor.blockNumber() > 0 or cursor.hasSelection():
            return False
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return not line.isValid() or line.lineNumber() == 0

    def _build(self) -> None:
        document = self.document()
        document.setDocumentMargin(0)
        document.setDocumentLayout(SpacedLayout(document, LINE_HEIGHT))
        self.setProperty("kind", "bare")
        # Its ground is its own, so a letter does not paint the ten widgets behind it again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setPlaceholderText(self.tr("Write the story here."))
        self.setAccessibleName(self.tr("Body"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setCenterOnScroll(False)


def _units(text: str) -> int:
    """Return how many units Qt counts for a text: letters outside the first plane are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
