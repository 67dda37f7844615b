"""A thin bar that says how long a text is, measured by what its reader shows of it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import current
from ui.widgets.labels import label


class LengthBar(QWidget):
    """A bar and a sentence: empty, fits, or too long. Both counts are in characters."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._bar = _Bar(self)
        self._words = label("", "help", self)
        self._words.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._words)
        self.set_length(0)

    def set_length(self, length: int) -> None:
        """Show this length."""
        self._bar.set_share(length / self._most)
        over = length - self._most
        if over > 0:
            self._words.setText(self.tr("{0} too long").format(over))
        else:
            self._words.setText(self.tr("{0} of {1}").format(length, self._most))
        self.setAccessibleName(self._words.text())


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_share(self, share: float) -> None:
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(60, 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(0, self.height() / 2 - 1.5, self.width(), 3)
        painter.setBrush(current.colour("line"))
        painter.drawRoundedRect(ground, 1.5, 1.5)
        if self._share > 0:
            painter.setBrush(current.colour("warn" if self._share > 1 else "good"))
            ground.setWidth(ground.width() * min(1.0, self._share))
            painter.drawRoundedRect(ground, 1.5, 1.5)
        painter.end()
