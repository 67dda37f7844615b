"""Out of town: wind turbines over the fields, and a seedling in two hands."""

from math import cos, pi, sin

from sample_pictures.canvas import Sheet
from sample_pictures.craft import turbine
from sample_pictures.land import clouds, hills, tree
from sample_pictures.palette import CREAM, INK, MOSS, OCHRE
from sample_pictures.pen import Point


def turbines() -> Sheet:
    """Draw the wind farm in the afternoon."""
    sheet = Sheet(81)
    sheet.ground((0, "#6f9aa8"), (0.4, "#bcd0c8"), (0.62, "#f6e4bc"))
    clouds(sheet, CREAM, 0.7, 9, 420, 90)
    sheet.glow(1320, 420, 520, "#ffe6b4", 0.7)
    hills(sheet, 640, 90, "#a9b8b0", 0.1)
    with sheet.ink("#dfe3d8", 0.9) as pen:
        for x, tall, turn in (
            (980, 150, 20),
            (1090, 140, 75),
            (1210, 160, 50),
            (1340, 146, 95),
            (1470, 150, 10),
        ):
            turbine(pen, x, 640, tall, turn)
    hills(sheet, 700, 80, "#93a57f", 0.1)
    sheet.mist(660, 70, "#f4e6c4", 0.5)
    hills(sheet, 760, 70, "#c9b06a", 0.15)
    with sheet.ink(CREAM) as pen:
        turbine(pen, 690, 740, 330, 40)
        turbine(pen, 860, 746, 300, 84)
    with sheet.ink("#54704f") as pen:
        for x in range(900, 1600, 34):
            pen.ellipse(x, 742, sheet.random.uniform(14, 30), sheet.random.uniform(14, 34))
    sheet.mist(750, 50, "#f0deb0", 0.4)
    _furrows(sheet, 770)
    for colour, dx in (("#9aa79f", 5), ("#fbf6e8", 0)):
        with sheet.ink(colour) as pen:
            turbine(pen, 330 + dx, 880, 690, 14)
            turbine(pen, 1230 + dx, 820, 470, 66)
    with sheet.ink("#34493a") as pen:
        for x, base, tall in ((1440, 850, 130), (1500, 856, 170), (1560, 850, 140)):
            tree(pen, sheet.random, x, base, tall)
    return sheet


def _furrows(sheet: Sheet, horizon: float) -> None:
    colours = ("#7d9358", "#a9a052", "#6a824e", "#d2b25e", "#8a9a58")
    for index in range(-9, 10):
        fan, wide = 150 * index, 150
        with sheet.ink(colours[index % 5], rough=0.12) as pen:
            near = [(800 + fan * 3.2, 1200.0), (800 + (fan + wide) * 3.2, 1200.0)]
            far = [(800 + (fan + wide) * 0.72, horizon), (800 + fan * 0.72, horizon)]
            pen.polygon(*near, *far)
    with sheet.ink("#44583c", 0.35) as pen:
        for index in range(-60, 61):
            pen.line((800 + index * 16.0, horizon), (800 + index * 72.0, 1200), width=1.5)
    sheet.mist(horizon, 110, "#f0deb0", 0.55)


def seedlings() -> Sheet:
    """Draw two cupped hands with soil and a seedling."""
    sheet = Sheet(91)
    sheet.ground((0, "#f2e3bf"), (0.5, "#e6d3a0"), (1, "#c7b078"))
    sheet.glow(800, 330, 620, "#fff6d8", 0.8)
    for y, colour in ((560, "#c9c48e"), (660, "#aab37c"), (770, "#8a9d68"), (900, "#6b8356")):
        hills(sheet, y, 60, colour, 0.15)
        with sheet.ink("#5d7350", 0.5) as pen:
            for x in range(20, 1600, 52):
                size = (y - 480) / 26
                pen.ellipse(x - size, y + size, size, size * 0.45)
                pen.ellipse(x + size, y + size, size, size * 0.45)
    sheet.mist(560, 120, "#f5e8c6", 0.6)
    with sheet.ink("#fbf3dc", 0.6) as pen:
        pen.ellipse(800, 500, 380, 380)
    _hands(sheet)
    _plant(sheet)
    return sheet


def _hands(sheet: Sheet) -> None:
    with sheet.ink("#4a3326") as pen:
        pen.ellipse(800, 716, 236, 96)
        for _ in range(90):
            angle, reach = sheet.random.uniform(pi, 2 * pi), sheet.random.uniform(0.85, 1.03)
            r = sheet.random.uniform(5, 15)
            pen.ellipse(800 + cos(angle) * 232 * reach, 716 + sin(angle) * 92 * reach, r, r * 0.8)
    with sheet.ink("#7a5a41") as pen:
        for _ in range(130):
            angle, reach = sheet.random.uniform(pi, 2 * pi), sheet.random.random()
            r = sheet.random.uniform(2, 6)
            pen.ellipse(800 + cos(angle) * 215 * reach, 712 + sin(angle) * 80 * reach, r, r * 0.8)
    for side, skin, shade in ((-1, "#c98e68", "#a86d4c"), (1, "#d69c74", "#b37a56")):

        def at(x: float, y: float, side: int = side) -> Point:
            return 800 + side * x, y

        with sheet.ink("#31505c") as pen:
            pen.polygon(at(330, 1080), at(620, 1080), at(440, 850), at(250, 930))
        with sheet.ink(skin) as pen:
            pen.polygon(
                at(0, 724),
                at(120, 748),
                at(210, 716),
                at(270, 660),
                at(310, 668),
                at(330, 740),
                at(390, 860),
                at(430, 900),
                at(300, 980),
                at(220, 920),
                at(90, 890),
                at(0, 860),
            )
            pen.line(at(250, 760), at(286, 660), at(262, 600), width=54)
            for finger in range(4):
                y = 766 + finger * 36
                pen.line(at(230, y + 20), at(60, y), at(-22 + finger * 9, y - 20), width=44)
        with sheet.ink(shade, 0.75) as pen:
            for finger in range(3):
                y = 788 + finger * 36
                pen.line(at(190, y + 20), at(60, y), at(2, y - 14), width=3.5)
            pen.line(at(230, 790), at(252, 720), width=3.5)


def _plant(sheet: Sheet) -> None:
    with sheet.ink(MOSS) as pen:
        stem = [(800 + 10 * sin(step / 3), 640 - step * 22) for step in range(13)]
        pen.line(*stem, width=13)
    for x, y, length, turn, colour in (
        (806, 520, 170, -28, "#6f9150"), (800, 500, 176, 205, "#5f8347"), (806, 410, 150, -46, "#86a75c"),
        (798, 400, 146, 226, "#78994f"), (800, 385, 110, 268, "#9cb96a"),
    ):  # fmt: skip
        _leaf(sheet, x, y, length, turn * pi / 180, colour)
    with sheet.ink(INK, 0.25, blur=6) as pen:
        pen.ellipse(806, 644, 40, 8)
    with sheet.ink(OCHRE, 0.9) as pen:
        for x, y in ((680, 668), (736, 646), (884, 650), (930, 676)):
            pen.ellipse(x, y, 8, 5)


def _leaf(sheet: Sheet, x: float, y: float, length: float, turn: float, colour: str) -> None:
    def at(along: float, across: float) -> Point:
        bend = along * along * 0.12
        a, b = along * length, (across + bend) * length
        return x + a * cos(turn) - b * sin(turn), y + a * sin(turn) + b * cos(turn)

    upper = [at(step / 20, -0.25 * sin(pi * (step / 20) ** 0.85)) for step in range(21)]
    lower = [at(step / 20, 0.25 * sin(pi * (step / 20) ** 0.85)) for step in range(21)]
    with sheet.ink(colour) as pen:
        pen.polygon(*upper, *reversed(lower))
    with sheet.ink("#3f5a36", 0.3) as pen:
        pen.polygon(*(at(step / 20, 0) for step in range(21)), *reversed(lower))
    with sheet.ink("#e8efc4", 0.6) as pen:
        pen.line(*(at(step / 20, 0) for step in range(20)), width=2.4)
