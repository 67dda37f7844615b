"""The text of a document as it is written, non-breaking spaces included."""

from PySide6.QtGui import QTextDocument


def raw_text(document: QTextDocument) -> str:
    """Return the text with line feeds; QTextDocument.toPlainText would turn U+00A0 into plain spaces."""
    return document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
