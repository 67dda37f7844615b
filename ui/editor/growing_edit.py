"""A field of one paragraph that grows with its text: the headline and the standfirst."""

from collections.abc import Callable
from contextlib import nullcontext

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from ui.editor.body_edit import DELETING, Follower
from ui.editor.composed import letters_of, type_letters
from ui.raw_text import raw_text


class GrowingEdit(QTextEdit):
    """Plain text without line breaks; Enter and the arrows lead on to the neighbouring field."""

    edited = Signal(str)
    left_down = Signal()
    left_up = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_filters: list[Callable[[QKeyEvent], bool]] = []
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._follower: Follower | None = None
        self.document().setDocumentMargin(0)
        self.setAcceptRichText(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("kind", "bare")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """The text on one line."""
        return raw_text(self.document()).replace("\n", " ")

    def set_text(self, text: str) -> None:
        """Show a text without saying `edited`; the cursor keeps its place as far as there is one."""
        if text == self.text:
            return
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText().encode("utf-16-le")) // 2))
        self.setTextCursor(cursor)
        self._on_size_changed()

    def add_key_filter(self, key_filter: Callable[[QKeyEvent], bool]) -> None:
        """Let a part of the editor see each key press first; it returns True for one it has dealt with."""
        self._key_filters.append(key_filter)

    def set_marks(self, layer: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Show these marks over the text, in the place of the ones this layer had."""
        self._marks[layer] = marks
        self.setExtraSelections([mark for marks in self._marks.values() for mark in marks])

    def set_follower(self, follower: Follower) -> None:
        """Let somebody see each change before `edited` is said."""
        self._follower = follower

    def _on_text_changed(self) -> None:
        if self._follower is None or self._follower.follow():
            self.edited.emit(self.text)

    def _on_size_changed(self, *_: object) -> None:
        height = int(self.document().size().height() + 0.5)
        self.setFixedHeight(max(height, self.fontMetrics().height()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.fontMetrics().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_size_changed()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.isReadOnly():
            event.ignore()
            return
        letters = letters_of(event)
        super().inputMethodEvent(QInputMethodEvent() if letters else event)  # what was shown of them goes
        type_letters(self, letters)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(key_filter(event) for key_filter in self._key_filters):
            return
        before = self.textCursor().position()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
            return
        follower = self._follower if key in DELETING else None
        with follower.one_step() if follower else nullcontext():
            super().keyPressEvent(event)
        stayed = self.textCursor().position() == before and not event.modifiers()
        if stayed and key == Qt.Key.Key_Down:
            self.left_down.emit()
        elif stayed and key == Qt.Key.Key_Up:
            self.left_up.emit()
