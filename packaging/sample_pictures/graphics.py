"""A map of the river and harbour, and a chart of grain by month."""

from collections.abc import Sequence
from itertools import pairwise

from sample_pictures.canvas import Sheet
from sample_pictures.palette import CREAM, INK, OCHRE, RUST, SAND, TEAL
from sample_pictures.pen import Point

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
TONNES = (84, 79, 91, 96, 88, 71, 102, 138, 141, 127, 38, 0)
UNIT = 3.9  # pixels for a thousand tonnes
RIVER: tuple[Point, ...] = (
    (560, -60),
    (600, 90),
    (700, 230),
    (780, 380),
    (800, 540),
    (760, 700),
    (800, 850),
    (930, 960),
    (1010, 1130),
)


def chart() -> Sheet:
    """Draw the bars of grain tonnage, through the year the river was closed."""
    sheet = Sheet(101)
    sheet.ground((0, "#f7f0de"), (1, "#efe4ca"))
    with sheet.ink(RUST) as pen:
        pen.rect(110, 84, 90, 12)
    with sheet.ink(INK) as pen:
        pen.text(110, 142, "The month the river closed", 52)
        pen.text(110, 1002, "Source: Port of Ostriv, monthly bulletin", 26)
        for month, name in enumerate(MONTHS):
            pen.text(245 + month * 112, 938, name, 30, "mm")
    with sheet.ink("#5b6a70") as pen:
        pen.text(110, 204, "Grain shipped from Ostriv in 2024, thousands of tonnes", 34)
        for value in (0, 50, 100, 150):
            pen.text(160, 900 - value * UNIT, str(value), 28, "rm")
    with sheet.ink("#c9bfa8") as pen:
        for value in (50, 100, 150):
            pen.rect(180, 900 - value * UNIT, 1320, 2)
    for month, tonnes in enumerate(TONNES):
        with sheet.ink(RUST if month == 10 else TEAL, rough=0.06) as pen:
            pen.rect(207 + month * 112, 900 - tonnes * UNIT, 76, max(tonnes * UNIT, 1))
    with sheet.ink(INK) as pen:
        pen.rect(180, 899, 1320, 4)
        for month, tonnes in enumerate(TONNES):
            pen.text(245 + month * 112, 900 - tonnes * UNIT - 26, str(tonnes), 30, "mm")
    return sheet


def river_map() -> Sheet:
    """Draw the Sula at Ostriv with its bridges, its ferry and its port."""
    sheet = Sheet(111)
    sheet.ground((0, "#ece2c8"), (1, "#e4d7b8"))
    _blocks(sheet)
    banks = _smooth(RIVER)
    for colour, extra in (("#cfc39f", 30), ("#7fa3a9", 0), ("#8fb2b5", -60)):
        with sheet.ink(colour, rough=0.05) as pen:
            for x, y in banks:
                pen.ellipse(x, y, 95 + extra / 2, 95 + extra / 2)
            pen.polygon((850, 800), (1240, 700), (1330, 790), (1010, 950 + extra / 4))
    with sheet.ink("#cfc39f") as pen:
        pen.ellipse(790, 480, 52, 122)
    with sheet.ink("#b9c08e") as pen:
        pen.ellipse(790, 480, 44, 114)
    _works(sheet)
    _labels(sheet)
    return sheet


def _smooth(points: Sequence[Point]) -> list[Point]:
    curve = list(points)
    for _ in range(4):
        cut: list[Point] = [curve[0]]
        for (ax, ay), (bx, by) in pairwise(curve):
            cut += [
                (ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25),
                (ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75),
            ]
        curve = [*cut, curve[-1]]
    return curve


def _blocks(sheet: Sheet) -> None:
    with sheet.ink("#c3cb9c", 0.8) as pen:
        pen.polygon((0, 0), (330, 0), (250, 260), (0, 330))
        pen.polygon((0, 1067), (0, 840), (240, 800), (420, 930), (440, 1067))
        pen.polygon((1600, 0), (1600, 240), (1380, 190), (1310, 0))
        pen.ellipse(520, 640, 76, 52)
        pen.ellipse(1130, 360, 88, 56)
    with sheet.ink("#d3c199") as pen:
        for column in range(13):
            for row in range(11):
                if sheet.random.random() < 0.9:
                    x, y = 900 + column * 52 + row * 8, 240 + row * 42 - column * 5
                    pen.polygon((x, y), (x + 42, y - 4), (x + 48, y + 28), (x + 6, y + 32))
        for column in range(5):
            for row in range(7):
                if sheet.random.random() < 0.75:
                    x, y = 330 + column * 56 + row * 10, 420 + row * 48
                    pen.polygon((x, y), (x + 44, y + 4), (x + 48, y + 34), (x + 4, y + 30))
    with sheet.ink(CREAM) as pen:
        pen.line((0, 210), (500, 168), (800, 143), (1600, 76), width=13)
        pen.line((0, 420), (620, 330), (900, 300), (1600, 240), width=13)
        pen.line((0, 700), (640, 640), (1000, 600), (1600, 640), width=13)
        pen.line((1180, 0), (1120, 300), (1190, 700), (1460, 1067), width=11)


def _works(sheet: Sheet) -> None:
    with sheet.ink(INK) as pen:
        pen.line((560, 338), (940, 296), width=16)
        pen.line((500, 168), (800, 143), width=16)
        pen.line((1350, 830), (1600, 720), width=5)
        for step in range(10):
            x, y = 1362 + step * 25, 825 - step * 11
            pen.line((x - 4, y - 9), (x + 4, y + 9), width=3)
    with sheet.ink("#5d4b3c") as pen:
        for x, y in ((1130, 670), (1185, 656), (1240, 642)):
            pen.ellipse(x, y, 22, 22)
        pen.polygon((1120, 880), (1300, 806), (1320, 846), (1140, 922))
    with sheet.ink(RUST) as pen:
        for dash in range(8):
            pen.line((664 + dash * 26, 722 - dash * 2), (678 + dash * 26, 721 - dash * 2), width=6)
        for x, y in ((652, 724), (872, 704)):
            pen.ellipse(x, y, 12, 12)


def _labels(sheet: Sheet) -> None:
    halo, words = [], [
        (975, 340, "Old Bridge", 34), (850, 186, "New Bridge", 34), (1290, 660, "Port of Ostriv", 38),
        (410, 768, "Ferry landing", 34), (1180, 500, "O S T R I V", 62), (270, 560, "Left Bank", 46),
        (905, 478, "The island", 32), (1150, 960, "Berth 4", 30),
        (730, 52, "To the gulf, 61 km", 28),
    ]  # fmt: skip
    halo = [
        (x + dx, y + dy, text, size) for x, y, text, size in words for dx in (-3, 0, 3) for dy in (-3, 0, 3)
    ]
    for colour, alpha, lines in (("#ece2c8", 0.9, halo), (INK, 1.0, words)):
        with sheet.ink(colour, alpha) as pen:
            for x, y, text, size in lines:
                pen.text(x, y, text, size)
    with sheet.ink("#f7f2e2") as pen:
        pen.text(800, 760, "S u l a", 40, "mm")
        pen.line((620, 110), (578, 36), width=6)
        pen.polygon((566, 14), (598, 36), (570, 52))
    with sheet.ink(INK) as pen:
        pen.rect(1300, 1000, 200, 6)
        pen.rect(1300, 990, 4, 26)
        pen.rect(1496, 990, 4, 26)
        pen.text(1400, 972, "1 km", 28, "mm")
        pen.polygon((1500, 150), (1520, 90), (1540, 150), (1520, 136))
        pen.text(1520, 174, "N", 30, "mm")
    with sheet.ink(SAND, 0.96) as pen:
        pen.rect(70, 70, 300, 92, corner=4)
    with sheet.ink(OCHRE) as pen:
        pen.rect(70, 70, 10, 92)
    with sheet.ink(INK) as pen:
        pen.text(100, 100, "The Sula at Ostriv", 28)
        pen.text(100, 136, "Map: The Ostriv Courier", 20)
