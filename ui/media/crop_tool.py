"""The frame of one crop on the picture: painted, moved and resized by mouse and keys."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from editor_app.domain.crop_frames import dragged, moved, resized
from editor_app.domain.media import Crop

STEP, LONG_STEP = 0.01, 0.05  # of the picture, for an arrow key alone and with Shift
GROWTH, LONG_GROWTH = 1.02, 1.1  # for + and - alone, and with Ctrl
GRIP = 12  # pixels around a corner in which it is taken
CORNERS = ((-1, -1), (1, -1), (-1, 1), (1, 1))
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)  # on most keyboards they are one key
SMALLER = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class CropTool:
    """Holds a frame; each step returns the frame it leads to, which is taken by `crop`.

    `shape` is the picture's width to its height; places come in pixels of the widget.
    """

    def __init__(self, crop: Crop, shape: float) -> None:
        self.crop = crop
        self.shape = shape
        self._corner: tuple[int, int] | None = None
        self._last = QPointF()

    def press(self, at: QPointF, picture: QRectF) -> None:
        """Take the corner under the mouse, or the whole frame."""
        frame = frame_on(self.crop, picture)
        near = [corner for corner in CORNERS if _far(at, _point(frame, corner)) <= GRIP]
        self._corner = min(near, key=lambda corner: _far(at, _point(frame, corner)), default=None)
        self._last = at

    def drag(self, at: QPointF, picture: QRectF) -> Crop:
        """Follow the mouse with what was taken."""
        if self._corner is not None:
            x = (at.x() - picture.left()) / picture.width()
            y = (at.y() - picture.top()) / picture.height()
            return dragged(self.crop, self._corner, x, y, self.shape)
        by, self._last = at - self._last, at
        return moved(self.crop, by.x() / picture.width(), by.y() / picture.height(), self.shape)

    def key(self, event: QKeyEvent) -> Crop | None:
        """Return where a key leads, or None when it is not one of ours."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in ARROWS:
            step = LONG_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP
            across, down = ARROWS[key]
            return moved(self.crop, across * step, down * step * self.shape, self.shape)
        growth = LONG_GROWTH if modifiers & Qt.KeyboardModifier.ControlModifier else GROWTH
        if key in LARGER:
            return resized(self.crop, growth, self.shape)
        return resized(self.crop, 1 / growth, self.shape) if key in SMALLER else None

    def cursor(self, at: QPointF, picture: QRectF) -> Qt.CursorShape:
        """Return the shape of the mouse over a place."""
        frame = frame_on(self.crop, picture)
        for corner in CORNERS:
            if _far(at, _point(frame, corner)) <= GRIP:
                falling = corner[0] == corner[1]
                return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        return Qt.CursorShape.SizeAllCursor if frame.contains(at) else Qt.CursorShape.ArrowCursor

    def paint(self, painter: QPainter, picture: QRectF) -> None:
        """Darken what is cut away, and draw the frame with its thirds and corners."""
        frame = frame_on(self.crop, picture)
        outside = QPainterPath()
        outside.addRect(picture)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 150))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1))
        for third in (1 / 3, 2 / 3):
            x, y = frame.left() + frame.width() * third, frame.top() + frame.height() * third
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        for width, colour in ((3.0, Qt.GlobalColor.black), (1.5, Qt.GlobalColor.white)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame)
        painter.setPen(QPen(Qt.GlobalColor.black, 1))
        painter.setBrush(Qt.GlobalColor.white)
        for corner in CORNERS:
            grip = QRectF(0, 0, 8, 8)
            grip.moveCenter(_point(frame, corner))
            painter.drawRect(grip)


def frame_on(crop: Crop, picture: QRectF) -> QRectF:
    """Return the frame of a crop on a picture that lies in this rectangle."""
    return QRectF(
        picture.left() + crop.left * picture.width(),
        picture.top() + crop.top * picture.height(),
        crop.width * picture.width(),
        crop.height * picture.height(),
    )


def _point(frame: QRectF, corner: tuple[int, int]) -> QPointF:
    return QPointF(
        frame.right() if corner[0] > 0 else frame.left(), frame.bottom() if corner[1] > 0 else frame.top()
    )


def _far(one: QPointF, other: QPointF) -> float:
    return max(abs(one.x() - other.x()), abs(one.y() - other.y()))
