"""A small field of cells on which one chooses how large a table shall be."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.editor.insert_entries import within
from ui.theme import current

ROWS, COLUMNS = 8, 8
CELL, GAP = 20, 4
STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}


class TableSize(QWidget):
    """Rows (the one of the headings included) and columns; arrows, digits and the pointer change them."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.columns = 3, 3
        self._typed = ""
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())

    def begin(self) -> None:
        """Show the usual size."""
        self._typed = ""
        self._set(3, 3)

    def take_key(self, key: int, text: str) -> bool:
        """Change the size by an arrow or by typing 3x4; return False for any other key."""
        if key in STEPS:
            down, right = STEPS[Qt.Key(key)]
            self._set(self.rows + down, self.columns + right)
        elif key == Qt.Key.Key_Backspace:
            self._typed = ""
        elif text and text in "0123456789x×хXХ* ":
            self._type(text)
        else:
            return False
        return True

    @override
    def sizeHint(self) -> QSize:
        return QSize(COLUMNS * (CELL + GAP) - GAP, ROWS * (CELL + GAP) - GAP)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())
        self.chosen.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row in range(ROWS):
            for column in range(COLUMNS):
                inside = row < self.rows and column < self.columns
                place = QRect(column * (CELL + GAP), row * (CELL + GAP), CELL, CELL)
                painter.fillRect(place, current.colour("selected" if inside else "sunken"))
                painter.setPen(current.colour("accent" if inside else "line"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
                if inside and row == 0:
                    painter.fillRect(place.adjusted(3, 3, -3, -13), current.colour("accent"))
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _point(self, place: QPoint) -> None:
        self._set(place.y() // (CELL + GAP) + 1, place.x() // (CELL + GAP) + 1)

    def _type(self, text: str) -> None:
        """Read `3x4` sign by sign: what stands before the x are rows, what stands behind it columns."""
        self._typed += "x" if text not in "0123456789" else text
        rows, crossed, columns = self._typed.partition("x")
        columns = columns.lstrip("x")
        self._set(int(rows or self.rows), int(columns or self.columns) if crossed else self.columns)

    def _set(self, rows: int, columns: int) -> None:
        self.rows, self.columns = within(rows, columns)
        self.update()
        self.changed.emit()
