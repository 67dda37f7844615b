"""Choosing the square of a picture that an author's portrait shows."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.crop_frames import around, moved, resized
from editor_app.domain.media import Crop, Media
from editor_app.domain.renditions import scaled
from editor_app.services.media import Library, save_media
from editor_app.services.renditions import rendition_path
from ui.context import Context
from ui.theme import current
from ui.widgets.buttons import button
from ui.widgets.labels import label

SQUARE = "1:1"
STEP, GROWTH = 0.01, 1.05
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
SIZES = {Qt.Key.Key_Plus: GROWTH, Qt.Key.Key_Equal: GROWTH, Qt.Key.Key_Minus: 1 / GROWTH}


class PortraitCrop(QDialog):
    """A sheet over the window; the square belongs to the picture. Open it with `open()`."""

    def __init__(self, context: Context, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._media = context, media
        self.square = CropSquare(media, self)
        self._follow = button(self.tr("Follow the focal point"), "quiet", "crosshair-simple", self)
        self._cancel = button(self.tr("Cancel"), parent=self)
        self._use = button(self.tr("Use this square"), "primary", parent=self)
        self._build()
        self._follow.clicked.connect(self._on_follow)
        self._cancel.clicked.connect(self.close)
        self._use.clicked.connect(self._on_use)
        context.jobs.read(partial(_whole, context.library, media), self.square.show_picture)

    def _on_follow(self) -> None:
        self._save(None)

    def _on_use(self) -> None:
        self._save(self.square.crop)

    def _save(self, crop: Crop | None) -> None:
        before = self._media.text
        others = tuple(each for each in before.crops if each.ratio != SQUARE)
        after = replace(before, crops=(*others, crop) if crop else others)
        if after != before:
            verb = partial(save_media, self._context.library, self._media.id)
            self._context.jobs.write(partial(verb, after))
            name = self.tr("Portrait’s crop")
            self._context.undo.did(name, partial(verb, before), partial(verb, after))
        self.close()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Crop of the portrait"))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._follow)
        below.addStretch(1)
        below.addWidget(self._cancel)
        below.addWidget(self._use)
        self._use.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.square, 1)
        layout.addWidget(
            label(
                self.tr("Drag the square or use the arrow keys; the wheel, + and − change its size."), "help"
            )
        )
        layout.addLayout(below)
        self.square.setFocus()


class CropSquare(QWidget):
    """The whole picture with the square on it; outside of the circle it is darker."""

    def __init__(self, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert media.file is not None
        self._shape = media.file.width / media.file.height
        self.crop = media.text.crop_for(SQUARE) or around(media.text.focal, SQUARE, self._shape)
        self._picture = QImage()
        self._from: QPointF | None = None
        self.setMinimumSize(QSize(480, 360))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setAccessibleName(self.tr("The square of the portrait"))

    def show_picture(self, picture: QImage) -> None:
        """Show the whole picture below the square."""
        self._picture = picture
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            by, place = event.position() - self._from, self._place()
            self._from = event.position()
            self._take(moved(self.crop, by.x() / place.width(), by.y() / place.height(), self._shape))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        growth = GROWTH if event.angleDelta().y() > 0 else 1 / GROWTH
        self._take(resized(self.crop, growth, self._shape))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            across, down = ARROWS[key]
            self._take(moved(self.crop, across * STEP, down * STEP * self._shape, self._shape))
        elif key in SIZES:
            self._take(resized(self.crop, SIZES[key], self._shape))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.drawImage(place, self._picture)
        square = QRectF(
            place.left() + self.crop.left * place.width(),
            place.top() + self.crop.top * place.height(),
            self.crop.width * place.width(),
            self.crop.height * place.height(),
        )
        dark = QPainterPath()
        dark.addRect(place)
        dark.addEllipse(square)  # odd and even: the circle stays light
        ground = current.colour("sunken")
        ground.setAlphaF(0.65)
        painter.fillPath(dark, ground)
        painter.setPen(QPen(current.colour("accent"), 2 if self.hasFocus() else 1))
        painter.drawRect(square)
        painter.end()

    def _place(self) -> QRectF:
        width = min(float(self.width()), self.height() * self._shape)
        height = width / self._shape
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _take(self, crop: Crop) -> None:
        self.crop = crop
        self.update()


def _whole(library: Library, media: Media) -> QImage:
    sizes = scaled(media)
    return QImage(str(rendition_path(library, media, sizes[min(1, len(sizes) - 1)]))) if sizes else QImage()
