"""The grounds of the window: paper, side, sheet, bar, footer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_area(widget: QWidget, area: str) -> None:
    """Give a widget the ground of an area of the style sheet."""
    widget.setProperty("area", area)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
