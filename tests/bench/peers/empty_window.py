"""The least a PySide6 program can do: a window with a text field, and word of when it can be used."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class Field(QPlainTextEdit):
    """A text field that tells when it was painted for the first time."""

    told = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint, then tell once the event loop is free again."""
        super().paintEvent(event)
        if not self.told:
            self.told = True
            QTimer.singleShot(0, tell)


def tell() -> None:
    """Write the time where the environment asks for it, and quit."""
    Path(os.environ["DATELINE_TELL_READY"]).write_text(str(time.time()), encoding="utf-8")
    QApplication.quit()


app = QApplication(sys.argv)
window = QMainWindow()
field = Field()
window.setCentralWidget(field)
window.resize(1280, 800)
window.show()
field.setFocus()
sys.exit(app.exec())
