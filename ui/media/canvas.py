"""A picture to look at closely: fitted into its place, at its own size, or larger; dragged to pan."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme import current

LARGEST = 8.0  # pixels of the screen for one of the picture
STEP = 1.25
EDGE = 12  # pixels around a fitted picture


class Canvas(QWidget):
    """The picture may be there in fewer pixels than it has; `pixels_wanted` asks for more of them."""

    zoomed = Signal()
    pixels_wanted = Signal(int)  # of the longer side

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = QSizeF(3, 2)  # of the whole picture, in its own pixels
        self._zoom = 0.0  # pixels of the screen for one of the picture; 0 fits it into the place
        self._middle = QPointF(0.5, 0.5)  # which part of the picture is in the middle, 0..1
        self._pressed: QPointF | None = None
        self.setAccessibleName(self.tr("The picture, large"))
        self.setMinimumSize(120, 120)

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._zoom or self._fitting()

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is shown."""
        return self._zoom == 0.0

    def show_nothing(self, width: int, height: int) -> None:
        """Wait for another picture of this size in its own pixels."""
        self._image = QImage()
        self._size = QSizeF(max(1, width), max(1, height))
        self._middle = QPointF(0.5, 0.5)
        self._ask()
        self.update()
        self.zoomed.emit()

    def show_image(self, image: QImage) -> None:
        """Show the picture, in as many pixels as there are."""
        self._image = image
        self.update()

    def fit(self) -> None:
        """Show the whole picture."""
        self._set_zoom(0.0)

    def toggle(self) -> None:
        """Go from the whole picture to its own size, or back."""
        self._set_zoom(1.0 if self.is_fitted else 0.0)

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Make the picture larger (or smaller, below 0); what is at a point of the widget stays there."""
        zoom = min(LARGEST, max(min(0.05, self._fitting()), self.zoom * STEP**steps))
        if at is not None:
            held = self._at(at)
            off = at - QPointF(self.rect().center())
            shown = self._shown(zoom)
            self._middle = QPointF(held.x() - off.x() / shown.width(), held.y() - off.y() / shown.height())
        self._set_zoom(0.0 if steps < 0 and zoom <= self._fitting() else zoom)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current.colour("sunken"))
        place = self._place()
        if self._image.isNull():
            painter.fillRect(place, current.colour("line"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image, QRectF(self._image.rect()))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()
        self.zoomed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(event.angleDelta().y() / 120, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.is_fitted:
            return
        moved, self._pressed = event.position() - self._pressed, event.position()
        self.pan(-moved.x(), -moved.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_fitted:
            self._middle = self._at(event.position())
        self.toggle()

    def pan(self, right: float, down: float) -> None:
        """Look further to the right or down, in pixels of the screen."""
        shown = self._shown(self.zoom)
        self._middle += QPointF(right / shown.width(), down / shown.height())
        self._set_zoom(self._zoom)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        shown = self._shown(self.zoom)
        self._middle = QPointF(
            _held(self._middle.x(), self.width() / shown.width()),
            _held(self._middle.y(), self.height() / shown.height()),
        )
        self._ask()
        self.update()
        self.zoomed.emit()

    def _ask(self) -> None:
        self.pixels_wanted.emit(round(max(self._size.width(), self._size.height()) * self.zoom))

    def _fitting(self) -> float:
        ratio = self.devicePixelRatioF()
        width, height = (max(1, side - 2 * EDGE) * ratio for side in (self.width(), self.height()))
        return min(1.0, width / self._size.width(), height / self._size.height())

    def _shown(self, zoom: float) -> QSizeF:
        return self._size * (zoom / self.devicePixelRatioF())

    def _place(self) -> QRectF:
        shown = self._shown(self.zoom)
        middle = QRectF(self.rect()).center()
        return QRectF(
            middle.x() - self._middle.x() * shown.width(),
            middle.y() - self._middle.y() * shown.height(),
            shown.width(),
            shown.height(),
        )

    def _at(self, point: QPointF) -> QPointF:
        place = self._place()
        return QPointF((point.x() - place.left()) / place.width(), (point.y() - place.top()) / place.height())


def _held(middle: float, room: float) -> float:
    """Keep the picture's edges outside of the place, or its middle in the middle; `room` is in pictures."""
    return 0.5 if room >= 1 else min(1 - room / 2, max(room / 2, middle))
