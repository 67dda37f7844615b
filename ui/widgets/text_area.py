"""A field for a few sentences that grows with what is written in it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.raw_text import raw_text

FRAME = 20  # pixels of padding, border and document margin above and below the text


class TextArea(QPlainTextEdit):
    """Plain text in several lines; Tab goes on to the next field. Says `edited` when the user writes."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, lines: int = 3, most: int = 12, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most = lines, most
        self._setting = False
        self._height = 0
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    @property
    def text(self) -> str:
        """What is written."""
        return raw_text(self.document())

    def set_text(self, text: str) -> None:
        """Show a text without saying `edited`; the cursor stays when it is the same."""
        if text == self.text:
            return
        self._setting = True
        self.setPlainText(text)
        self._setting = False

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._setting:
            self.edited.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _fit(self) -> None:
        written = round(self.document().documentLayout().documentSize().height())
        lines = min(max(written, self._least), self._most)
        height = lines * self.fontMetrics().lineSpacing() + FRAME
        if height != self._height:
            self._height = height
            self.updateGeometry()
