"""Marks what is misspelt in one field of an article: its headline, its standfirst or its body."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from editor_app.spelling.mistake import Mistake
from ui.editor.body_edit import BodyEdit
from ui.editor.growing_edit import GrowingEdit
from ui.spelling.found import Found, cursor_over, found_in, mark_of, places
from ui.spelling.lines import Line, Lines, counted
from ui.throttle import Throttle

LAYER = "spelling"
SCROLL_MS = 40
INSIDE_WORDS = "'’ʼ-"


class CheckedField(QObject):
    """Follows the edits of a field. `ignored` are words left alone; the set may change from outside."""

    check_wished = Signal()

    def __init__(
        self, edit: BodyEdit | GrowingEdit, ignored: set[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        self._document = edit.document()
        self._lines = Lines()
        self._ignored = ignored
        self._is_on = True
        self._typed_to: int | None = None  # where the word ends that is being typed
        self._shown: list[QTextEdit.ExtraSelection] = []
        self._scrolled = Throttle(SCROLL_MS, self._on_scroll_settled, self)
        self._left = QTimer(self, singleShot=True, interval=0)
        self._left.timeout.connect(self.refresh)
        self._on_contents_change(0, 0, self._document.characterCount())
        self._typed_to = None
        self._connect()

    @property
    def count(self) -> int:
        """The number of mistakes found so far."""
        return self._lines.count(self._ignored)

    def pending(self, most: int) -> list[Line]:
        """Return the lines to check next, those in sight first; about `most` letters of them."""
        return self._lines.pending(*self._in_sight(), most)

    def recheck(self) -> None:
        """Wish for a new check of everything; the marks stay until it is there."""
        self._lines.recheck()

    def switch(self, on: bool) -> None:
        """Show marks, or none."""
        self._is_on = on
        self.refresh()

    def refresh(self, again: bool = False) -> None:
        """Show the marks of what is in sight; `again` also when they are the same, as in other colours."""
        found = self._marked() if self._is_on else []
        if again or [places(mark) for mark in self._shown] != [(each.start, each.end) for each in found]:
            self._shown = [mark_of(self._document, each) for each in found]
            self.edit.set_marks(LAYER, self._shown)

    def at(self, position: int) -> Found | None:
        """Return the mistake at a place of the document."""
        found = self._found(self._document.findBlock(position).blockNumber())
        return next((each for each in found if each.start <= position <= each.end), None)

    def after(self, position: int) -> Found | None:
        """Return the first mistake that begins at this place or behind it."""
        first = max(0, self._document.findBlock(position).blockNumber())
        for number, line in enumerate(self._lines.all[first:], first):
            if line.mistakes:
                for found in self._found(number):
                    if found.start >= position:
                        return found
        return None

    def select(self, found: Found) -> None:
        """Select a mistake and bring it into sight."""
        self._typed_to = None
        self.edit.setTextCursor(cursor_over(self._document, found.start, found.end))
        self.edit.setFocus()
        self.edit.ensureCursorVisible()
        self.refresh()

    def replace(self, found: Found, text: str) -> None:
        """Write something else in the place of a mistake, if it still stands there; one step to undo."""
        cursor = cursor_over(self._document, found.start, found.end)
        if cursor.selectedText() == found.word and not self.edit.isReadOnly():
            cursor.insertText(text)
            self._typed_to = None

    def top_of(self, found: Found) -> int:
        """Return where on the screen the line of a mistake begins."""
        corner = self.edit.cursorRect(cursor_over(self._document, found.start, found.end)).topLeft()
        return self.edit.viewport().mapToGlobal(corner).y()

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        document = self._document
        first, last = document.findBlock(at), document.findBlock(at + added)
        last = last if last.isValid() else document.lastBlock()
        number, more = first.blockNumber(), document.blockCount() - len(self._lines)
        if first == last and not more:
            changed = self._lines.edit(number, first.text(), at - first.position(), removed, added)
        else:
            changed = self._lines.splice(number, last.blockNumber() - more, _texts(first, last))
        if changed:  # the highlighter says so too when it only colours
            self._typed_to = at + added if self.edit.hasFocus() else None
            self.check_wished.emit()

    def _on_cursor_moved(self) -> None:
        """Mark the word that was being typed as soon as the cursor leaves it."""
        if self._typed_to is None:
            return
        before = self._document.characterAt(self.edit.textCursor().position() - 1)
        if not self._is_typing():
            self._typed_to = None
            self.refresh()
        elif not _in_word(before):
            self.refresh()

    def _on_scrolled(self) -> None:
        self._scrolled.ask()

    def _on_scroll_settled(self) -> None:
        self.refresh()
        self.check_wished.emit()

    def _marked(self) -> list[Found]:
        first, last = self._in_sight()
        numbers = [number for number in range(first, last + 1) if self._lines.all[number].mistakes]
        marked = [found for number in numbers for found in self._found(number)]
        if not self._is_typing():
            return marked
        here = self.edit.textCursor().position()
        return [found for found in marked if not found.start <= here <= found.end]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._typed_to is not None:
            self._typed_to = None
            self._left.start()  # not at once: the field may be going away
        return False

    def _is_typing(self) -> bool:
        """Tell whether the cursor is still in the word that was typed last."""
        if self._typed_to is None:
            return False
        here = self.edit.textCursor().position()
        between = cursor_over(self._document, *sorted((here, self._typed_to))).selectedText()
        return all(_in_word(letter) for letter in between)

    def _found(self, number: int) -> list[Found]:
        return found_in(self._document.findBlockByNumber(number), self._mistakes(number))

    def _mistakes(self, number: int) -> Sequence[Mistake]:
        if not 0 <= number < len(self._lines) or self._lines.code()[number]:
            return []
        return counted(self._lines.all[number], self._ignored)

    def _in_sight(self) -> tuple[int, int]:
        last = len(self._lines) - 1
        if isinstance(self.edit, QTextEdit):
            return 0, last
        top, bottom = QPoint(0, 0), QPoint(0, self.edit.viewport().height())
        first = self.edit.cursorForPosition(top).blockNumber()
        return min(first, last), min(self.edit.cursorForPosition(bottom).blockNumber(), last)

    def _connect(self) -> None:
        self.edit.installEventFilter(self)
        self._document.contentsChange.connect(self._on_contents_change)
        self.edit.cursorPositionChanged.connect(self._on_cursor_moved)
        bar = self.edit.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_scrolled)


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter in INSIDE_WORDS


def _texts(first: QTextBlock, last: QTextBlock) -> list[str]:
    texts, block = [first.text()], first
    while block != last:
        block = block.next()
        texts.append(block.text())
    return texts
