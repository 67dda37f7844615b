"""The two families: a serif to read, a quiet sans for the tools; and one of equal width for code."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.theme import current, tokens


def serif(size: int = tokens.SIZE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the reading face in a size in pixels."""
    return _font(tokens.SERIF, size, weight)


def sans(size: int = tokens.SIZE_TOOL, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face of the tools in a size in pixels; its figures line up in columns."""
    font = _font(tokens.SANS, size, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def reading(size: int = tokens.SIZE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face of the writing: `size` is in pixels before the writer's own zoom."""
    return serif(round(size * current.zoom()), weight)


def reading_mono() -> QFont:
    """Return the face of code and tables within the writing."""
    return mono(round(tokens.SIZE_LARGE * current.zoom()))


def mono(size: int = tokens.SIZE_TOOL, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the face of equal width in a size in pixels."""
    return _font(tokens.MONO, size, weight)


def put_on(widget: QWidget, font: QFont, colour: str = "") -> None:
    """Set a widget in this face; the application's style sheet has one size for everything else.

    `colour` is a CSS colour. The caller sets it all again when the theme changes.
    """
    families = ", ".join(f'"{family}"' for family in font.families())
    rules = f"font-family: {families}; font-size: {font.pixelSize()}px; font-weight: {int(font.weight())}"
    ink = f"; color: {colour}" if colour else ""
    ink += f"; placeholder-text-color: {current.colours().muted}"
    widget.setStyleSheet(f"{widget.metaObject().className()} {{ {rules}{ink} }}")
    widget.ensurePolished()


def _font(families: list[str], size: int, weight: QFont.Weight) -> QFont:
    font = QFont(families)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
