"""A place for one picture: shows it, or says that one can be dropped here."""

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import current, fonts, icons, tokens

EMPTY_HEIGHT = 96


class PictureSlot(QWidget):
    """Keeps a shape (width to height). Says `wanted` on a click or Enter, `dropped` with what was dropped."""

    wanted = Signal()
    dropped = Signal(QMimeData)

    def __init__(
        self, hint: str, shape: float = 1.5, *, round_: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hint, self._shape, self._round = hint, shape, round_
        self._picture: QPixmap | None = None
        self._waits = False
        self._under_drag = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(hint)

    def show_picture(self, picture: QPixmap | None, *, waits: bool = False) -> None:
        """Show a picture, or none; `waits` when one is on its way."""
        self._picture, self._waits = picture, waits
        self._fit()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, round(240 / self._shape))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        if self._round:
            path.addEllipse(place)
        else:
            path.addRoundedRect(place, tokens.RADIUS, tokens.RADIUS)
        painter.fillPath(path, current.colour("sunken"))
        if self._picture is not None:
            painter.setClipPath(path)
            paint_filling(painter, place, self._picture)
            painter.setClipping(False)
        elif not self._waits:
            self._paint_hint(painter)
        self._paint_frame(painter, path)
        painter.end()

    def _fit(self) -> None:
        if self._round:
            return
        is_empty = self._picture is None and not self._waits
        height = EMPTY_HEIGHT if is_empty else round(self.width() / self._shape)
        if self.height() != height:
            self.setFixedHeight(height)

    def _paint_hint(self, painter: QPainter) -> None:
        side = 24
        middle = self.rect().center()
        both = self.height() > 70 and not self._round
        top = middle.y() - (side if both else side // 2)
        icons.paint(
            painter,
            QRect(middle.x() - side // 2, top, side, side),
            "user" if self._round else "image",
            "muted",
        )
        if both:
            painter.setPen(current.colour("muted"))
            painter.setFont(fonts.sans(tokens.SIZE_LABEL))
            below = QRect(8, top + side + 6, self.width() - 16, 36)
            painter.drawText(
                below, int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap), self._hint
            )

    def _paint_frame(self, painter: QPainter, path: QPainterPath) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self._under_drag:
            painter.setPen(QPen(current.colour("accent"), 2))
        elif self._picture is None:
            painter.setPen(
                QPen(current.colour("muted" if self.underMouse() else "line"), 1, Qt.PenStyle.DashLine)
            )
        else:
            return
        painter.drawPath(path)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            self._under_drag = True
            self.update()
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._under_drag = False
        self.update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._under_drag = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())


def paint_filling(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    """Paint a picture so that it fills the place, cut evenly at both sides where it is too long."""
    ratio = painter.device().devicePixelRatioF()
    size = (place.size() * ratio).toSize()
    fitted = picture.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (fitted.width() - size.width()) / 2, (fitted.height() - size.height()) / 2
    painter.drawPixmap(place, fitted, QRectF(left, top, size.width(), size.height()))
