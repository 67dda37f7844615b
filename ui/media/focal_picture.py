"""A picture with a handle on the point that must stay in every crop."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from editor_app.domain.media import FocalPoint
from ui.theme import current

TALLEST = 300
HANDLE = 11
STEP = 0.02
KEYS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class FocalPicture(QWidget):
    """Drag the handle, or move it with the arrow keys; a double click or Home puts it in the middle."""

    focal_changed = Signal(object)  # FocalPoint

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._focal = FocalPoint()
        self._ratio = 1.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Picture with its focal point; move it with the arrow keys"))
        self.setToolTip(self.tr("Drag the ring to what must stay in every crop"))

    @property
    def focal(self) -> FocalPoint:
        """The point shown."""
        return self._focal

    def set_shape(self, width: int, height: int) -> None:
        """Take the shape of a picture of this size in pixels, before the picture itself is there."""
        self._ratio = width / height if width and height else 1.5
        self._picture = None
        self._fit()
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show the picture."""
        self._picture = picture
        self.update()

    def set_focal(self, focal: FocalPoint) -> None:
        """Put the handle at a point without saying `focal_changed`."""
        self._focal = focal
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 214)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.fillRect(place, current.colour("sunken"))
        if self._picture is not None:
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
            self._paint_handle(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current.colour("accent"), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_handle(self, painter: QPainter, place: QRectF) -> None:
        middle = QPointF(
            place.left() + self._focal.x * place.width(), place.top() + self._focal.y * place.height()
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((5, Qt.GlobalColor.black), (2.5, Qt.GlobalColor.white)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, HANDLE, HANDLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawEllipse(middle, 2, 2)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take_place(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._take_place(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._take(FocalPoint())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = KEYS.get(Qt.Key(event.key()))
        if step is not None:
            self._take(_inside(self._focal.x + step[0], self._focal.y + step[1]))
        elif event.key() == Qt.Key.Key_Home:
            self._take(FocalPoint())
        else:
            super().keyPressEvent(event)

    def _take_place(self, at: QPointF) -> None:
        place = self._place()
        self._take(_inside((at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()))

    def _take(self, focal: FocalPoint) -> None:
        if focal != self._focal:
            self.set_focal(focal)
            self.focal_changed.emit(focal)

    def _place(self) -> QRectF:
        width = min(float(self.width()), self.height() * self._ratio)
        height = width / self._ratio
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _fit(self) -> None:
        height = min(TALLEST, max(40, round(self.width() / self._ratio)))
        if height != self.height():
            self.setFixedHeight(height)


def _inside(x: float, y: float) -> FocalPoint:
    return FocalPoint(round(min(1.0, max(0.0, x)), 3), round(min(1.0, max(0.0, y)), 3))
