"""What another window has covered is painted again when that one goes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QExposeEvent, QWindow
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Exposing(QObject):
    """Paints what comes to light, on screens where nobody keeps the covered parts of a window.

    Such are X11 without a compositor, and most remote desktops. Qt does it itself, except in a window that
    holds the engine of the preview: there a menu would stay to be seen after it has closed.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            self._follow(event.type())
        elif isinstance(event, QExposeEvent) and self._handle is not None and self._handle.isExposed():
            self._window.update()
        return False

    def _follow(self, kind: QEvent.Type) -> None:
        """Listen to the native window while it is shown; one that is being taken down must not be asked."""
        if kind == QEvent.Type.Show:
            self._handle = self._window.windowHandle()
            if self._handle is not None:
                self._handle.installEventFilter(self)
        elif kind == QEvent.Type.Hide and self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None
