"""What was covered by another window comes back."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QExposeEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.main_window import MainWindow


class Painted(QWidget):
    """Counts how often it is painted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.times = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1


def test_what_comes_to_light_is_painted(qtbot, context) -> None:
    """A part of the window that a menu lay over."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    covered = Painted(window)
    covered.setGeometry(100, 100, 50, 50)
    window.resize(800, 600)
    window.show()
    qtbot.waitUntil(lambda: covered.times > 0)
    qtbot.wait(50)
    before = covered.times

    QCoreApplication.sendEvent(window.windowHandle(), QExposeEvent(QRegion(QRect(90, 90, 40, 40))))

    qtbot.waitUntil(lambda: covered.times > before)
