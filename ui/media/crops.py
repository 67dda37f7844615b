"""What is left of a picture in the two crops a page makes of it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from editor_app.domain.media import FocalPoint
from ui.theme import current, fonts, tokens

HEIGHT = 56
SHAPES = (1.5, 1.0)  # card and avatar, width to height


class Crops(QWidget):
    """The card and the square, as they will be cut around the focal point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._focal = FocalPoint()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Crops for cards and portraits"))

    def show_crops(self, picture: QPixmap | None, focal: FocalPoint) -> None:
        """Show the crops of a picture around a point."""
        self._picture, self._focal = picture, focal
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = 0.0
        for shape in SHAPES:
            place = QRectF(left, 0, HEIGHT * shape, HEIGHT)
            painter.fillRect(place, current.colour("sunken"))
            if self._picture is not None:
                painter.drawPixmap(place, self._picture, crop(self._picture.size(), shape, self._focal))
            left += place.width() + tokens.GAP_SMALL
        painter.setPen(current.colour("muted"))
        painter.setFont(fonts.sans(tokens.SIZE_LABEL))
        words = QRectF(left + 4, 0, self.width() - left - 4, HEIGHT)
        painter.drawText(words, self.tr("Cards and portraits\nare cut like this"))
        painter.end()


def crop(size: QSize, shape: float, focal: FocalPoint) -> QRectF:
    """Return the largest part of a picture with this shape, as near to the focal point as it can be."""
    width = min(size.width(), size.height() * shape)
    height = width / shape
    left = min(max(focal.x * size.width() - width / 2, 0.0), size.width() - width)
    top = min(max(focal.y * size.height() - height / 2, 0.0), size.height() - height)
    return QRectF(left, top, width, height)
