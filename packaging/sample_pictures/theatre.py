"""The theatre stage with its cone of light."""

from math import sin

from sample_pictures.canvas import Sheet
from sample_pictures.palette import INK
from sample_pictures.people import head, person


def stage() -> Sheet:
    """Draw one actor in a cone of light, the audience dark in front."""
    sheet = Sheet(61)
    sheet.ground((0, "#0c1622"), (0.5, "#1c3a4a"), (0.7, "#24495a"), (0.71, "#4a382e"), (1, "#1d1714"))
    with sheet.ink("#163040", rough=0.2) as pen:
        pen.polygon((420, 760), (560, 470), (660, 560), (800, 380), (930, 540), (1040, 450), (1200, 760))
    sheet.mist(740, 160, "#5c8288", 0.35)
    with sheet.ink([(0.7, "#7a5a40"), (0.84, "#4a352a")]) as pen:
        pen.polygon((300, 750), (1300, 750), (1480, 880), (120, 880))
    with sheet.ink("#2f221b", 0.45) as pen:
        for board in range(-8, 9):
            pen.line((800 + board * 62, 750), (800 + board * 84, 880), width=1.6)
    for alpha, spread, blur in ((0.22, 300, 20), (0.3, 210, 10), (0.22, 130, 8)):
        with sheet.light("#ffe2a8", alpha, blur=blur) as pen:
            pen.polygon((788, -20), (812, -20), (800 + spread, 815), (800 - spread, 815))
            pen.ellipse(800, 815, spread, spread * 0.17)
    with sheet.light("#fff0c8", 0.75, blur=7) as pen:
        pen.ellipse(800, 815, 200, 32)
    sheet.glow(800, 0, 170, "#fff3d0", 1.0)
    with sheet.light("#fff0d0", 0.5) as pen:
        for _ in range(150):
            y = sheet.random.uniform(60, 780)
            r = sheet.random.choice((0.8, 1.1, 1.6))
            pen.ellipse(800 + sheet.random.gauss(0, 0.13) * y, y, r, r)
    with sheet.ink("#14100e", 0.55, blur=4) as pen:
        pen.ellipse(812, 826, 120, 12)
    _actor(sheet)
    _curtains(sheet)
    _audience(sheet)
    return sheet


def _actor(sheet: Sheet) -> None:
    with sheet.ink("#1a1d22") as pen:
        person(pen, 800, 826, 300, 0.015)
        pen.line((822, 588), (884, 520), (906, 440), width=19)
        pen.line((776, 592), (744, 680), (752, 740), width=19)
        pen.polygon((772, 640), (830, 640), (868, 776), (738, 776))
    with sheet.light("#ffd99a", 0.55, blur=1.5) as pen:
        pen.line((782, 574), (816, 572), width=6)
        pen.line((826, 580), (886, 514), (908, 440), width=4)
        pen.ellipse(804, 530, 15, 7)
    with sheet.ink("#1d1a18") as pen:
        pen.rect(1010, 742, 92, 10)
        pen.line((1020, 750), (1012, 818), width=7)
        pen.line((1092, 750), (1100, 818), width=7)
        pen.line((1096, 750), (1104, 640), width=7)
        pen.rect(1076, 640, 34, 10)


def _curtains(sheet: Sheet) -> None:
    for side in (0, 1):
        for fold in range(9):
            tone = ("#6e2a24", "#8e3b2f", "#5a211e")[fold % 3]
            with sheet.ink([(0, "#2e1214"), (0.45, tone), (0.85, tone), (1, "#2a1012")], rough=0.1) as pen:
                left = fold * 36 - 20
                right = left + 50
                edge = [(right + 10 * sin(y / 150 + fold) - y * 0.012 * fold, y) for y in range(0, 900, 40)]
                points = [(left, 0), *edge, (left, 900)]
                pen.polygon(*((1600 - x, y) if side else (x, y) for x, y in reversed(points)))
    with sheet.ink([(0, "#3a1616"), (0.12, "#8a382d")]) as pen:
        pen.rect(0, 0, 1600, 66)
        for x in range(0, 1601, 160):
            pen.ellipse(x + 80, 66, 84, 52)
    with sheet.ink("#d49a4c", 0.9) as pen:
        for x in range(0, 1601, 160):
            pen.arc(x + 80, 40, 92, 35, 145, 5)


def _audience(sheet: Sheet) -> None:
    for y, size, gap, colour in (
        (890, 44, 112, "#1d1917"),
        (950, 60, 150, "#13141a"),
        (1040, 84, 212, "#090d14"),
    ):
        places = [x + sheet.random.uniform(-12, 12) for x in range(-20 - int(y) % 90, 1680, gap)]
        with sheet.light("#f0b66e", 0.35, blur=2) as pen:
            for x in places:
                if 260 < x < 1340:
                    pen.ellipse(x, y - 3, size * 0.44, size * 0.54)
        with sheet.ink(colour) as pen:
            pen.rect(0, y + size * 1.1, 1600, 200)
            for x in places:
                head(pen, x, y, size)
        with sheet.ink(INK, 0.5) as pen:
            pen.rect(0, y + size * 1.3, 1600, 200)
