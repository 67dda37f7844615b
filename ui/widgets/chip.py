"""A small label with a ground of its own; it can be taken away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from ui.theme import current
from ui.theme.icons import icon
from ui.widgets.labels import label


class Chip(QWidget):
    """A word on a quiet ground, with a cross when it may be removed."""

    removed = Signal(str)

    def __init__(self, text: str, *, removable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 2 if removable else 8, 0)
        layout.setSpacing(2)
        layout.addWidget(label(text, parent=self))
        self.setFixedHeight(24)
        self.setAccessibleName(text)
        if removable:
            layout.addWidget(self._cross())

    def _cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setIcon(icon("x"))
        cross.setIconSize(QSize(10, 10))
        cross.setFixedSize(20, 20)
        cross.setToolTip(self.tr("Remove {0}").format(self.text))
        cross.setAccessibleName(cross.toolTip())
        cross.clicked.connect(self._on_cross)
        return cross

    def _on_cross(self) -> None:
        self.removed.emit(self.text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.text)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current.colour("line"))
        painter.setBrush(current.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
