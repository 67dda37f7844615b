"""The colours in use now, for whatever paints by itself."""

from PySide6.QtGui import QColor

from ui.theme.tokens import LIGHT, Colours

_colours: Colours = LIGHT


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
