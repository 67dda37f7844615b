"""The one style sheet, resources/ui/window.qss, filled with the colours of a theme."""

import dataclasses
from pathlib import Path
from string import Template

from editor_app import paths
from ui.theme.tokens import DARK, Colours


def style_sheet(colours: Colours) -> str:
    """Return the style sheet of the whole application in these colours."""
    sheet = Template((folder() / "window.qss").read_text(encoding="utf-8"))
    name = "dark" if colours is DARK else "light"
    return sheet.substitute(dataclasses.asdict(colours), glyphs=folder().as_posix(), name=name)


def folder() -> Path:
    """Return the folder of the style sheet, and of the few shapes it can only take from files."""
    return paths.resources() / "ui"
