"""The icons: Phosphor, as QtAwesome carries it, painted in the colour of a role.

The font and its table are read from QtAwesome's files. Importing QtAwesome itself would load its
Qt wrapper and all its other families, a quarter of a second before the first paint.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

from ui.theme import current


def icon(name: str, role: str = "muted", size: int = 16) -> QIcon:
    """Return an icon of the family by its Phosphor name (`image`, `trash`); it follows the theme.

    `role` is a role of tokens.Colours. `size` is the natural size in pixels; widgets may ask for others.
    """
    return QIcon(GlyphEngine(glyph(name), role, size))


def pixmap(name: str, role: str = "muted", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a picture, for painters that have no icon."""
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, QRect(0, 0, size, size), name, role)
    painter.end()
    return made


def paint(painter: QPainter, rect: QRect, name: str, role: str = "muted") -> None:
    """Paint an icon into a rectangle."""
    _paint_glyph(painter, rect, glyph(name), current.colour(role))


def glyph(name: str) -> str:
    """Return the letter of the icon font for a name; raise KeyError for one the family does not have."""
    return chr(int(_table()[name.removeprefix("ph.")], 16))


class GlyphEngine(QIconEngine):
    """Paints one letter of the icon font, in the colour its role has at the time."""

    def __init__(self, letter: str, role: str, size: int) -> None:
        super().__init__()
        self._letter, self._role, self._size = letter, role, size

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "accent" if state == QIcon.State.On and self._role == "muted" else self._role
        colour = QColor(current.colour(role))
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.4)
        _paint_glyph(painter, rect, self._letter, colour)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    @override
    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    @override
    def clone(self) -> QIconEngine:
        return GlyphEngine(self._letter, self._role, self._size)


def _paint_glyph(painter: QPainter, rect: QRect, letter: str, colour: QColor) -> None:
    painter.save()
    font = QFont(_family())
    font.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.setFont(font)
    painter.setPen(colour)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.restore()


@cache
def _folder() -> Path:
    found = find_spec("qtawesome")
    assert found is not None
    return Path(str(found.origin)).parent / "fonts"


@cache
def _table() -> dict[str, str]:
    file = next(_folder().glob("phosphor-charmap-*.json"))
    table: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return table


@cache
def _family() -> str:
    file = next(_folder().glob("phosphor-[0-9]*.ttf"))
    loaded = QFontDatabase.addApplicationFont(str(file))
    return QFontDatabase.applicationFontFamilies(loaded)[0]
