"""The colours in use now, and how large the writing is set, for whatever paints by itself."""

from PySide6.QtGui import QColor

from ui.theme.tokens import LIGHT, Colours

_colours: Colours = LIGHT
_zoom = 1.0
_measure = 66


def colours() -> Colours:
    """Return the colours in use."""
    return _colours


def colour(role: str) -> QColor:
    """Return the colour of a role of tokens.Colours."""
    return QColor(getattr(_colours, role))


def use(colours: Colours) -> None:
    """Make these the colours in use; only the theme service does so."""
    global _colours
    _colours = colours


def zoom() -> float:
    """Return how many times larger than usual the writing is set."""
    return _zoom


def use_zoom(factor: float) -> None:
    """Set the writing so much larger; only `ui.editor.view_choices` does so."""
    global _zoom
    _zoom = factor


def measure() -> int:
    """Return how many letters a line of the writing holds."""
    return _measure


def use_measure(letters: int) -> None:
    """Set the column of the writing so wide; only `ui.editor.view_choices` does so."""
    global _measure
    _measure = letters
