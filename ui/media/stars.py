"""A rating of none to five stars, given by a click, a figure or the arrow keys."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme import current

MOST = 5
STEP = 26  # pixels from one star to the next
RADIUS = 9
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Plus: 1}


class Stars(QWidget):
    """A click on the star that is the last one takes the rating away."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("0 to 5, or the arrow keys"))
        self.show_value(0)

    @property
    def value(self) -> int:
        """The number of stars."""
        return self._value

    def show_value(self, value: int) -> None:
        """Show a number of stars."""
        self._value = min(max(value, 0), MOST)
        self.setAccessibleDescription(self.tr("{0} of 5 stars").format(self._value))
        self.update()

    def show_several(self) -> None:
        """Show none; the row says that there are several."""
        self.show_value(0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(MOST * STEP + 4, 28)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = min(MOST, int(event.position().x() // STEP) + 1)
        self._take(0 if star == self._value else star)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and int(event.text()) <= MOST:
            self._take(int(event.text()))
        elif event.key() in STEPS:
            self._take(min(max(self._value + STEPS[Qt.Key(event.key())], 0), MOST))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for star in range(MOST):
            given = star < self._value
            painter.setPen(QPen(current.colour("warn" if given else "muted"), 1.2))
            painter.setBrush(current.colour("warn") if given else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_star(QPointF(star * STEP + STEP / 2, self.height() / 2 + 1)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _take(self, value: int) -> None:
        if value != self._value:
            self.show_value(value)
            self.edited.emit()
            self.left.emit()


def _star(middle: QPointF) -> QPolygonF:
    points = QPolygonF()
    for corner in range(10):
        reach = RADIUS if corner % 2 == 0 else RADIUS * 0.42
        angle = corner * pi / 5
        points.append(middle + QPointF(sin(angle) * reach, -cos(angle) * reach))
    return points
