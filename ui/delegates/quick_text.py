"""Short lines of text for delegates, shaped once and painted often."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText

from ui.theme import fonts

NORMAL, MEDIUM = QFont.Weight.Normal, QFont.Weight.Medium
KEPT = 3000  # lines; a screen of the smallest tiles has some hundred


def paint_line(
    painter: QPainter,
    place: QRect,
    text: str,
    size: int,
    weight: QFont.Weight = NORMAL,
    *,
    right: bool = False,
) -> int:
    """Paint as much of a text as fits, in the middle of the height, with the painter's pen.

    `size` is in pixels; with `right` the line ends at the right edge. Returns the width of the line.
    """
    line, width = _line(text, size, weight, place.width())
    font, metrics = _face(size, weight)
    painter.setFont(font)
    left = place.right() + 1 - width if right else place.left()
    painter.drawStaticText(QPointF(left, place.top() + (place.height() - metrics.height()) / 2), line)
    return width


def width_of(text: str, size: int, weight: QFont.Weight = NORMAL) -> int:
    """Return how wide a text is."""
    return _line(text, size, weight, 100_000)[1]


@lru_cache(KEPT)
def _line(text: str, size: int, weight: QFont.Weight, room: int) -> tuple[QStaticText, int]:
    font, metrics = _face(size, weight)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    line = QStaticText(shown)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    line.prepare(font=font)
    return line, metrics.horizontalAdvance(shown)


@cache
def _face(size: int, weight: QFont.Weight) -> tuple[QFont, QFontMetrics]:
    font = fonts.sans(size, weight)
    return font, QFontMetrics(font)
