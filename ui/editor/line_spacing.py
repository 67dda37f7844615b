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
