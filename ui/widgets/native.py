"""Parts of the window that the window system knows by themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_native(widget: QWidget) -> None:
    """Give a widget a window of its own inside the window, and none to the widgets it lies in.

    The web engine draws through the graphics card and needs this, once, for itself. What lies over
    it needs it too, or would be hidden behind.
    """
    widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
    widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
