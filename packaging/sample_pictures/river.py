"""The river in the morning: the two bridges, and the ferry."""

from math import sin

from sample_pictures.canvas import Sheet
from sample_pictures.land import church, clouds, hills, town, tree
from sample_pictures.palette import DEEP, INK, RUST
from sample_pictures.pen import Pen
from sample_pictures.people import person


def bridge() -> Sheet:
    """Draw two bridges over the river in the morning."""
    sheet = Sheet(21)
    sheet.ground((0, "#7fa0a8"), (0.35, "#c3cfc5"), (0.58, "#f3ddb6"))
    clouds(sheet, "#f8ead0", 0.55, 8, 360, 90)
    sheet.glow(420, 470, 480, "#ffe3ad", 0.8)
    with sheet.ink("#fff6df", blur=1.5) as pen:
        pen.ellipse(420, 452, 44, 44)
    hills(sheet, 610, 120, "#b3bdb2", 0.15)
    hills(sheet, 630, 70, "#98a9a3", 0.15)
    with sheet.ink("#83979a") as pen:
        town(pen, sheet.random, 700, 1640, 640, 58)
        church(pen, 1180, 640, 150)
    sheet.mist(640, 90, "#f2e2c0", 0.8)
    with sheet.ink("#66808a") as pen:
        _arches(pen, 586, 640)
    sheet.mist(650, 50, "#f0e2c4", 0.55)
    with sheet.ink(DEEP) as pen:
        _truss(pen, 470, 560, 3, 533, 690)
    with sheet.ink(INK) as pen:
        pen.rect(700, 527, 300, 33)
        for x in (706, 806, 906):
            pen.rect(x, 510, 90, 46, corner=6)
    with sheet.ink("#f4dca6", 0.9) as pen:
        for x in range(716, 994, 20):
            if x % 100 < 88:
                pen.rect(x, 520, 12, 13)
    sheet.water(690, "#7f979b", 0.3, wobble=4)
    sheet.ripples(690, "#fff0cc", 0.6, 220, 420, 120)
    sheet.ripples(690, "#3f5c66", 0.3, 150, 1000, 480)
    with sheet.ink("#1b2c34") as pen:
        pen.polygon((0, 1067), (0, 930), (240, 968), (520, 1036), (640, 1067))
        for x in range(-10, 620, 9):
            foot, tall = 930 + max(0, x) * 0.2, sheet.random.uniform(30, 120) * (1 - x / 900)
            pen.line((x, foot + 30), (x + sheet.random.uniform(-16, 20), foot - tall), width=2.2)
        tree(pen, sheet.random, 90, 960, 420)
    return sheet


def _arches(pen: Pen, deck: float, foot: float) -> None:
    pen.rect(0, deck, 1600, 80)
    for x in range(-60, 1660, 190):
        pen.ellipse(x + 95, foot + 30, 80, 68, on=False)
        pen.rect(x + 15, foot + 30, 160, 60, on=False)
    pen.rect(0, deck - 8, 1600, 5)
    for x in range(20, 1600, 95):
        pen.line((x, deck), (x, deck - 34), width=2.5)


def _truss(pen: Pen, top: float, deck: float, spans: int, length: float, foot: float) -> None:
    pen.rect(0, deck, 1600, 20)
    for span in range(spans):
        left = span * length
        pen.line((left + 56, top), (left + length - 56, top), width=9)
        pen.line((left + 4, deck), (left + 56, top), width=9)
        pen.line((left + length - 4, deck), (left + length - 56, top), width=9)
        step = (length - 112) / 6
        for panel in range(7):
            x = left + 56 + panel * step
            pen.line((x, top), (x, deck), width=4)
            if panel < 6:
                ends = ((x, deck), (x + step, top)) if panel >= 3 else ((x, top), (x + step, deck))
                pen.line(*ends, width=4)
    for span in range(1, spans):
        x = span * length
        pen.polygon((x - 26, deck + 18), (x + 26, deck + 18), (x + 36, foot + 4), (x - 36, foot + 4))
        pen.rect(x - 44, foot - 14, 88, 18)


def ferry() -> Sheet:
    """Draw the small ferry crossing at sunrise, with its ferryman."""
    sheet = Sheet(14)
    sheet.ground((0, "#4f7585"), (0.35, "#b5b0a4"), (0.56, "#f3c18a"))
    clouds(sheet, "#f8d3a2", 0.5, 8, 430, 150)
    sheet.glow(640, 560, 560, "#ffb86e", 0.85)
    with sheet.ink("#fff2d0", blur=1) as pen:
        pen.ellipse(640, 560, 62, 62)
    hills(sheet, 625, 110, "#a8917f", 0.15)
    hills(sheet, 640, 60, "#7b807d", 0.15)
    with sheet.ink("#56686b") as pen:
        town(pen, sheet.random, 60, 520, 640, 46)
        church(pen, 300, 640, 130)
        for x in range(960, 1600, 40):
            swell = 1 + 0.5 * sin(x / 140)
            pen.ellipse(x + sheet.random.uniform(-14, 14), 634, sheet.random.uniform(24, 44), 26 * swell)
        pen.rect(0, 634, 1600, 14)
    sheet.mist(640, 75, "#f4d3a3", 0.8)
    _boat(sheet)
    sheet.water(800, "#5d7076", 0.28, wobble=5)
    sheet.ripples(800, "#ffe0ae", 0.6, 200, 640, 120)
    sheet.ripples(800, "#24404d", 0.35, 130, 900, 500)
    return sheet


def _boat(sheet: Sheet) -> None:
    with sheet.ink("#8a9494", 0.9) as pen:
        pen.rect(0, 700, 1600, 102)
    sheet.mist(705, 60, "#f0cda0", 0.75)
    with sheet.ink("#1c2c39") as pen:
        pen.polygon((470, 742), (1160, 742), (1116, 804), (520, 804))
        pen.polygon((470, 742), (400, 712), (412, 704), (492, 734))
        pen.polygon((1160, 742), (1224, 712), (1212, 704), (1138, 734))
        pen.rect(880, 612, 140, 132)
        pen.rect(862, 598, 176, 16)
        pen.line((950, 598), (950, 520), width=4)
        pen.polygon((952, 524), (994, 534), (952, 546))
        pen.line((500, 700), (880, 700), width=3)
        for x in range(510, 880, 46):
            pen.line((x, 700), (x, 744), width=2.5)
        for x, tall, lean in (
            (640, 112, -0.02),
            (726, 104, 0.0),
            (764, 72, 0.0),
            (826, 108, 0.02),
            (1082, 112, 0.03),
        ):
            person(pen, x, 746, tall, lean)
        for x in (540, 592):
            pen.arc(x, 724, 20, 0, 360, 3)
        pen.line((540, 724), (560, 692), (584, 694), (592, 724), width=3)
        pen.line((584, 694), (580, 682), (590, 680), width=3)
    with sheet.ink("#f9d894") as pen:
        pen.rect(898, 632, 44, 44)
        pen.rect(956, 632, 46, 44)
    with sheet.ink(INK) as pen:
        pen.ellipse(980, 652, 8, 10)
        pen.rect(966, 660, 28, 16, corner=6)
    with sheet.ink(RUST, 0.9) as pen:
        pen.polygon((492, 770), (1140, 770), (1132, 784), (502, 784))
