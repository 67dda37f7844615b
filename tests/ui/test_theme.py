"""Colours that can be read, icons that are there, a theme that follows."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

import ui
from ui.context import Context
from ui.theme import icons, style
from ui.theme.tokens import DARK, LIGHT, Colours

ENOUGH = 5.5
TEXT = ("ink", "muted", "accent", "stop", "warn", "good")
GROUNDS = ("paper", "surface", "sunken")


def _contrast(one: str, other: str) -> float:
    def luminance(text: str) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in QColor(text).getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_colour_can_be_read_on_every_ground(colours: Colours) -> None:
    """Each pair reaches a contrast of 5.5:1, in light and in dark."""
    pairs = [(text, ground) for text in TEXT for ground in GROUNDS]
    pairs += [("ink", "selected"), ("ink", "hover"), ("ink", "pressed"), ("muted", "selected")]
    pairs += [("ink", "added"), ("ink", "removed"), ("ink", "note"), ("on_accent", "accent")]
    faint = {
        pair: round(_contrast(getattr(colours, pair[0]), getattr(colours, pair[1])), 2)
        for pair in pairs
        if _contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) < ENOUGH
    }
    assert faint == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_no_open_places(colours: Colours) -> None:
    """Every name in the sheet is a role, and every file it names is there."""
    sheet = style.style_sheet(colours)
    assert "$" not in sheet
    assert all(Path(name).is_file() for name in re.findall(r"url\((.*?)\)", sheet))


def test_every_icon_named_in_the_window_exists() -> None:
    """No button is left without its icon."""
    sources = Path(ui.__file__).parent.rglob("*.py")
    calls = re.compile(r'(?:icon|IconButton|EmptyState|set_icon|set_texts|set_status)\(\s*"([a-z-]+)"')
    named = {name for source in sources for name in calls.findall(source.read_text(encoding="utf-8"))}
    assert named
    for name in named:
        icons.glyph(name)


def test_an_icon_takes_the_colour_of_its_role(qtbot: QtBot, context: Context) -> None:
    """The same icon is painted light on dark and dark on light."""
    made = icons.icon("circle", "ink")

    def strongest() -> QColor:
        image = made.pixmap(QSize(64, 64)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        pixels = (image.pixelColor(x, y) for x in range(64) for y in range(64))
        return max(pixels, key=QColor.alpha)

    context.theme.set_mode("light")
    assert strongest().name().upper() == LIGHT.ink
    context.theme.set_mode("dark")
    assert strongest().name().upper() == DARK.ink


def test_the_wished_theme_is_remembered(qtbot: QtBot, context: Context) -> None:
    """Light or dark is kept in the settings, and everybody hears of the change."""
    context.theme.set_mode("light")
    with qtbot.waitSignal(context.theme.changed):
        context.theme.toggle()
    assert context.theme.is_dark
    assert context.settings.theme == "dark"
