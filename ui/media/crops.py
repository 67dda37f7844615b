"""All crops of a picture, live; each is the button that shows its frame on the picture."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from editor_app.domain.crop_frames import RATIOS, around, shape_of
from editor_app.domain.media import Crop, FocalPoint
from ui.media.crop_tool import frame_on
from ui.theme import current, fonts, tokens

TALLEST = 56
WIDEST = 84
WORDS_HEIGHT = 30
SMALL = 320  # pixels of the longer side that are enough for pictures this small


class Crops(QWidget):
    """The crops of every ratio. Says `chosen` with a ratio, or with nothing when it is put back."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: QPixmap | None = None
        self._small: QPixmap | None = None
        self.tiles = {ratio: CropTile(ratio, self) for ratio in RATIOS}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # the one that is down can be put back
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, tile in enumerate(self.tiles.values()):
            if place:
                layout.addStretch(1)
            self._group.addButton(tile)
            layout.addWidget(tile)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def ratio(self) -> str:
        """The ratio whose frame is shown, or nothing."""
        return next((ratio for ratio, tile in self.tiles.items() if tile.isChecked()), "")

    def choose(self, ratio: str) -> None:
        """Press the tile of a ratio, or none, without saying `chosen`."""
        for each, tile in self.tiles.items():
            tile.setChecked(each == ratio)

    def show_crops(
        self, picture: QPixmap | None, shape: float, focal: FocalPoint, drawn: Mapping[str, Crop]
    ) -> None:
        """Show the crops: those drawn by hand, and the others around the focal point."""
        if picture is not self._source:
            self._source, self._small = picture, _reduced(picture)
        for ratio, tile in self.tiles.items():
            crop = drawn.get(ratio)
            tile.show_crop(self._small, crop or around(focal, ratio, shape), by_hand=crop is not None)

    def _on_clicked(self, pressed: QAbstractButton) -> None:
        ratio = next(ratio for ratio, tile in self.tiles.items() if tile is pressed)
        self.choose(ratio if pressed.isChecked() else "")
        self.chosen.emit(self.ratio)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        tiles = list(self.tiles.values())
        if step is None or self.focusWidget() not in tiles:
            super().keyPressEvent(event)
            return
        tiles[(tiles.index(self.focusWidget()) + step) % len(tiles)].setFocus()


class CropTile(QAbstractButton):
    """One crop with its ratio below, and whether it was drawn by hand or follows the focal point."""

    def __init__(self, ratio: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ratio = ratio
        self.by_hand = False
        self._picture: QPixmap | None = None
        self._crop: Crop | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Crop {0}").format(ratio))
        self.setToolTip(self.tr("Draw the crop {0} by hand").format(ratio))

    def show_crop(self, picture: QPixmap | None, crop: Crop, *, by_hand: bool) -> None:
        """Show a part of a picture."""
        self._picture, self._crop, self.by_hand = picture, crop, by_hand
        self.setAccessibleDescription(self._state())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return _size(shape_of(self.ratio)) + QSize(0, WORDS_HEIGHT + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(44, TALLEST + WORDS_HEIGHT + 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.fillRect(place, current.colour("sunken"))
        if self._picture is not None and self._crop is not None:
            whole = QRectF(self._picture.rect())
            painter.drawPixmap(place, self._picture, frame_on(self._crop, whole))
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(current.colour("accent"), 2))
            painter.drawRect(place.adjusted(-2, -2, 2, 2))
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        top = TALLEST + 8.0
        upper = QRectF(0, top, self.width(), WORDS_HEIGHT / 2)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setPen(current.colour("ink"))
        painter.setFont(fonts.sans(tokens.SIZE_LABEL, weight))
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignHCenter), self.ratio)
        painter.setPen(current.colour("muted"))
        painter.setFont(fonts.sans(tokens.SIZE_LABEL))
        lower = upper.translated(0, WORDS_HEIGHT / 2)
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignHCenter), self._state())

    def _state(self) -> str:
        return self.tr("by hand") if self.by_hand else self.tr("follows")

    def _place(self) -> QRectF:
        shape = shape_of(self.ratio)
        width = min(self.width() - 6.0, WIDEST, TALLEST * shape)
        place = QRectF(0, 0, width, width / shape)
        place.moveCenter(QRectF(0, 3, self.width(), TALLEST).center())
        return place


def _size(shape: float) -> QSize:
    width = min(WIDEST, TALLEST * shape)
    return QSize(round(width) + 6, TALLEST)


def _reduced(picture: QPixmap | None) -> QPixmap | None:
    if picture is None or max(picture.width(), picture.height()) <= SMALL:
        return picture
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(SMALL, SMALL, Qt.AspectRatioMode.KeepAspectRatio, smooth)
