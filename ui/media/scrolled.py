"""A sheet of groups that scrolls from top to bottom only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def sheet(parent: QWidget) -> tuple[QScrollArea, QVBoxLayout]:
    """Return the scroll area and the column for what stands in it."""
    content = QWidget(parent)
    content.setProperty("area", "clear")
    column = QVBoxLayout(content)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(content)
    return scroll, column
