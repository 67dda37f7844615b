"""A picture with a handle on the point that must stay in every crop, or with the frame of one crop."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from editor_app.domain.media import Crop, FocalPoint
from ui.media.crop_tool import ARROWS, CropTool
from ui.theme import current

TALLEST = 300
HANDLE = 11
STEP, LONG_STEP = 0.02, 0.1


class FocalPicture(QWidget):
    """Drag the handle or the frame, or move them with the arrow keys, with Shift in larger steps.

    A double click or Home puts the handle in the middle. In a frame + and - resize; Enter says `settled`,
    Escape `given_up`.
    """

    focal_changed = Signal(object)  # FocalPoint
    crop_changed = Signal(object)  # Crop
    settled = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._focal = FocalPoint()
        self._tool: CropTool | None = None
        self._ratio = 1.5
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.show_frame(None)

    @property
    def focal(self) -> FocalPoint:
        """The point shown."""
        return self._focal

    @property
    def shape(self) -> float:
        """The picture's width to its height."""
        return self._ratio

    def set_shape(self, width: int, height: int) -> None:
        """Take the shape of a picture of this size in pixels, before the picture itself is there."""
        self._ratio = width / height if width and height else 1.5
        self._picture = None
        self.updateGeometry()
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show the picture."""
        self._picture = picture
        self.update()

    def set_focal(self, focal: FocalPoint) -> None:
        """Put the handle at a point without saying `focal_changed`."""
        self._focal = focal
        self.update()

    def show_frame(self, crop: Crop | None) -> None:
        """Show the frame of a crop in place of the handle, or the handle."""
        self._tool = CropTool(crop, self._ratio) if crop is not None else None
        if crop is None:
            self.setAccessibleName(self.tr("Picture with its focal point; move it with the arrow keys"))
            self.setToolTip(self.tr("Drag the ring to what must stay in every crop"))
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.setAccessibleName(
                self.tr("Picture with its crop {0}; move it with the arrow keys").format(crop.ratio)
            )
            self.setToolTip("")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    @override
    def heightForWidth(self, width: int) -> int:
        return min(TALLEST, max(40, round(width / self._ratio)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.fillRect(place, current.colour("sunken"))
        if self._picture is not None:
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
            if self._tool is not None:
                self._tool.paint(painter, place)
            else:
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
        if self._tool is not None:
            self._tool.press(event.position(), self._place())
        else:
            self._take_place(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None and not event.buttons():
            self.setCursor(self._tool.cursor(event.position(), self._place()))
        elif self._tool is not None:
            self._take_crop(self._tool.drag(event.position(), self._place()))
        elif event.buttons():
            self._take_place(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is None:
            self._take(FocalPoint())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._key_of_frame(event) if self._tool is not None else self._key_of_handle(event)):
            super().keyPressEvent(event)

    def _key_of_handle(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Home:
            self._take(FocalPoint())
            return True
        direction = ARROWS.get(Qt.Key(event.key()))
        if direction is not None:
            step = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            self._take(_inside(self._focal.x + direction[0] * step, self._focal.y + direction[1] * step))
        return direction is not None

    def _key_of_frame(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return True
        crop = self._tool.key(event) if self._tool is not None else None
        if crop is not None:
            self._take_crop(crop)
        return crop is not None

    def _take_place(self, at: QPointF) -> None:
        place = self._place()
        self._take(_inside((at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()))

    def _take(self, focal: FocalPoint) -> None:
        if focal != self._focal:
            self.set_focal(focal)
            self.focal_changed.emit(focal)

    def _take_crop(self, crop: Crop) -> None:
        if self._tool is not None and crop != self._tool.crop:
            self._tool.crop = crop
            self.update()
            self.crop_changed.emit(crop)

    def _place(self) -> QRectF:
        width = min(float(self.width()), self.height() * self._ratio)
        height = width / self._ratio
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)


def _inside(x: float, y: float) -> FocalPoint:
    return FocalPoint(round(min(1.0, max(0.0, x)), 3), round(min(1.0, max(0.0, y)), 3))
