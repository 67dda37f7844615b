"""Air between the lines: a plain-text layout that sets its lines further apart."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout
from typing_extensions import override


class SpacedLayout(QPlainTextDocumentLayout):
    """Qt's plain-text layout knows no line height; this one moves each line down as it is laid out."""

    def __init__(self, document: QTextDocument, line_height: float) -> None:
        """`line_height` is a factor of the height of the face, such as 1.6 of its size."""
        super().__init__(document)
        self._factor = line_height
        self._blocks = document.blockCount()

    @override
    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Let a change inside one paragraph paint that paragraph alone.

        Qt adds what went to what came; when a highlighter has touched the paragraph, the sum reaches into
        the next one, and the whole view is painted at every letter.
        """
        block = self.document().findBlock(position)
        end = block.position() + block.length()
        if block.isValid() and position + added <= end and self.document().blockCount() == self._blocks:
            super().documentChanged(position, 0, max(0, min(added, end - position - 1)))
        else:
            super().documentChanged(position, removed, added)
        self._blocks = self.document().blockCount()

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        if not block.isVisible() or layout is None or layout.lineCount() == 0:
            return rect
        first = layout.lineAt(0)
        if first.y() > 0:  # spaced already
            return rect
        y = 0.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            extra = line.height() * (self._factor - 1)
            position = line.position()
            position.setY(y + extra)
            line.setPosition(position)
            y += line.height() + extra
        return super().blockBoundingRect(block)
