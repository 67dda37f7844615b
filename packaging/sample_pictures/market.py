"""The market hall under its iron and glass roof."""

from math import cos, pi, sin

from sample_pictures.canvas import Sheet
from sample_pictures.palette import CREAM, INK, MOSS, OCHRE, ROSE, RUST, TEAL
from sample_pictures.pen import Point
from sample_pictures.people import person

EYE = (800.0, 640.0)


def market() -> Sheet:
    """Draw the hall in perspective, with stalls to both sides."""
    sheet = Sheet(41)
    sheet.ground((0, "#8fb0b3"), (0.45, "#e7dcc0"), (0.62, "#f3e3bf"), (0.66, "#b79d78"), (1, "#75614c"))
    sheet.glow(800, 520, 620, "#fff0cc", 0.75)
    _end_wall(sheet)
    _roof(sheet)
    with sheet.light("#fff2cf", 0.3, blur=22) as pen:
        for x in (500, 740, 980):
            pen.polygon((x, 60), (x + 90, 60), (x - 60, 1067), (x - 300, 1067))
    for far in (0.2, 0.3, 0.46, 0.72, 1.15):
        for side in (-1, 1):
            _stall(sheet, side, far)
        sheet.mist(640, 110, "#f3e3bf", 0.28 * (1.2 - far))
        _walkers(sheet, far)
    return sheet


def _at(x: float, y: float, far: float) -> Point:
    return EYE[0] + x * far, EYE[1] + y * far


def _end_wall(sheet: Sheet) -> None:
    with sheet.ink("#c9bfa4") as pen:
        pen.ellipse(800, 560, 172, 172)
        pen.rect(628, 560, 344, 100)
    with sheet.ink("#f9efd6") as pen:
        pen.ellipse(800, 560, 156, 156)
        pen.rect(644, 560, 312, 90)
    with sheet.ink("#a9a58f") as pen:
        for step in range(1, 8):
            angle = pi + step * pi / 8
            pen.line((800, 560), (800 + 160 * cos(angle), 560 + 160 * sin(angle)), width=3)
        pen.arc(800, 560, 90, 180, 360, 4)
        pen.rect(640, 556, 320, 6)
        for x in range(660, 960, 40):
            pen.rect(x, 560, 4, 90)


def _roof(sheet: Sheet) -> None:
    fars = (0.2, 0.3, 0.46, 0.72, 1.15, 1.9)
    for colour, width, alpha in (("#6d8588", 1.0, 0.9), ("#2f4650", 0.5, 0.8)):
        with sheet.ink(colour, alpha) as pen:
            for far in fars:
                x, y = _at(0, -420, far)
                pen.arc(x, y, 800 * far, 180, 360, 26 * far * width)
                for side in (-1, 1):
                    top, foot = _at(side * 790, -430, far), _at(side * 790, 330, far)
                    pen.line(top, foot, width=28 * far * width)
                pen.line(_at(-790, -430, far), _at(790, -430, far), width=9 * far * width)
                for strut in range(-6, 7):
                    reach = (1 - (strut / 7.9) ** 2) ** 0.5
                    ends = _at(strut * 100, -430, far), _at(strut * 100, -420 - 790 * reach, far)
                    pen.line(*ends, width=4 * far * width)
    with sheet.ink("#55707a", 0.75) as pen:
        for step in range(13):
            angle = pi + step * pi / 12
            x, y = 800 * cos(angle), -420 + 800 * sin(angle)
            pen.line(_at(x, y, 0.2), _at(x, y, 1.9), width=3.5)


def _stall(sheet: Sheet, side: int, far: float) -> None:
    near = far * 1.34
    awnings = {0.2: ROSE, 0.3: TEAL, 0.46: OCHRE, 0.72: RUST, 1.15: MOSS}
    inner, outer = side * 330, side * 760
    with sheet.ink("#4b3d32") as pen:
        pen.polygon(_at(inner, 120, far), _at(outer, 120, far), _at(outer, 330, near), _at(inner, 330, near))
        pen.polygon(
            _at(inner, 120, near), _at(outer, 120, near), _at(outer, 330, near), _at(inner, 330, near)
        )
    _goods(sheet, side, near)
    stripes = 10
    for colour, odd in ((awnings[far], 0), (CREAM, 1)):
        with sheet.ink(colour, rough=0.12) as pen:
            for stripe in range(odd, stripes, 2):
                a = inner - side * 40 + (outer - inner) * stripe / stripes
                b = inner - side * 40 + (outer - inner) * (stripe + 1) / stripes
                pen.polygon(_at(a, -150, far), _at(b, -150, far), _at(b, -100, near), _at(a, -100, near))
                pen.polygon(_at(a, -100, near), _at(b, -100, near), _at(b, -62, near), _at(a, -62, near))
    with sheet.ink(INK, 0.18) as pen:
        low, high = inner - side * 40, outer
        pen.polygon(_at(low, -100, near), _at(high, -100, near), _at(high, -62, near), _at(low, -62, near))
    with sheet.ink("#3b3733") as pen:
        pen.line(_at(inner, -70, near), _at(inner, 330, near), width=9 * near)


def _goods(sheet: Sheet, side: int, near: float) -> None:
    for colour in (RUST, OCHRE, MOSS, "#d8c08a"):
        with sheet.ink(colour) as pen:
            for _ in range(16):
                x, y = _at(side * sheet.random.uniform(350, 740), sheet.random.uniform(90, 126), near)
                pen.ellipse(x, y, 17 * near, 15 * near)
    with sheet.ink("#8a6d4c") as pen:
        for crate in range(5):
            x, y = _at(side * (375 + crate * 84) - 38, 122, near)
            pen.rect(x, y, 76 * near, 58 * near)


def _walkers(sheet: Sheet, far: float) -> None:
    shades = {0.2: "#8d8676", 0.3: "#6f6f68", 0.46: "#4d5558", 0.72: "#2f3c45", 1.15: INK}
    with sheet.ink(shades[far]) as pen:
        for x in {0.2: (-150, 60), 0.3: (-60, 190), 0.46: (-210, -140, 120), 0.72: (20, 215), 1.15: (-215,)}[
            far
        ]:
            place, feet = _at(x, 330, far)
            person(pen, place, feet, 330 * far, sheet.random.uniform(-0.02, 0.02))
            pen.rect(place + 44 * far, feet - 150 * far, 62 * far, 70 * far, corner=5 * far)
            pen.line(
                (place + 34 * far, feet - 250 * far), (place + 72 * far, feet - 150 * far), width=13 * far
            )
