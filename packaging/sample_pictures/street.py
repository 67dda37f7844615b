"""The tram in the rain at night."""

from sample_pictures.canvas import Sheet
from sample_pictures.harbour import lamps
from sample_pictures.land import rain
from sample_pictures.palette import CREAM, INK, RUST
from sample_pictures.people import person


def tram() -> Sheet:
    """Draw a tram coming down a wet street."""
    sheet = Sheet(51)
    sheet.ground((0, "#101c2b"), (0.45, "#27475a"), (0.66, "#5b7a80"))
    sheet.glow(800, 600, 640, "#d89a58", 0.55)
    for depth, colour in ((0.28, "#48626c"), (0.5, "#2c4452"), (1.0, "#15222f")):
        _houses(sheet, depth, colour)
        sheet.mist(640, 130, "#8ba0a0", 0.25 * (1.2 - depth))
    with sheet.ink(INK, 0.9) as pen:
        for y in (236, 250):
            pen.line((800, 560), (760 + (y - 236) * 6, 0), width=2)
        for y, reach in ((470, 190), (330, 420), (140, 760)):
            pen.line((800 - reach, y), (800, y + 16), (800 + reach, y), width=1.6)
    lamps(sheet, [(610, 520), (990, 520), (500, 440), (1100, 440), (300, 270), (1300, 270)], 90)
    with sheet.ink("#1c2a35") as pen:
        pen.rect(0, 700, 1600, 370)
    _car(sheet)
    sheet.water(778, "#22323f", 0.3, wobble=3)
    with sheet.ink("#0d151e", 0.65) as pen:
        for near, far in ((560, 740), (1040, 860)):
            pen.polygon((far - 2, 778), (far + 2, 778), (near + 12, 1067), (near - 12, 1067))
    with sheet.light("#ffe2a6", 0.4, blur=12) as pen:
        for x in (716, 884):
            pen.polygon(
                (x - 16, 770),
                (x + 16, 770),
                (x + (x - 800) * 0.9 + 70, 1067),
                (x + (x - 800) * 0.9 - 70, 1067),
            )
    with sheet.ink("#0e1721") as pen:
        person(pen, 320, 990, 330, 0.02)
        person(pen, 1290, 900, 220)
    for x, y, r in ((322, 664, 118), (1290, 688, 84)):
        with sheet.ink(RUST if x < 800 else "#31505c") as pen:
            pen.ellipse(x, y, r, r * 0.62)
            pen.rect(x - r, y, r * 2, r, on=False)
            for rib in (-2, -1, 0, 1, 2):
                pen.ellipse(x + rib * r * 0.4, y + 4, r * 0.2, r * 0.09, on=False)
        with sheet.ink("#0e1721") as pen:
            pen.line((x, y - r * 0.7), (x, y + r * 0.7), width=3)
    rain(sheet, 420, "#cfdcd8", 0.28)
    return sheet


def _houses(sheet: Sheet, depth: float, colour: str) -> None:
    windows = []
    with sheet.ink(colour) as pen:
        for side in (-1, 1):
            x = 150 + 60 / depth * 0.2
            while x < 900:
                width = sheet.random.uniform(110, 170)
                tall = sheet.random.uniform(430, 640)
                left = 800 + side * (x if side > 0 else x + width) * max(depth, 0.4) * (1.5 - depth * 0.2)
                if depth == 1.0 and x < 330:
                    x += width
                    continue
                wide, high = width * depth * 1.5, tall * depth * 1.25
                pen.rect(left, 720 - high, wide + 2, high + 20)
                pen.polygon(
                    (left, 722 - high),
                    (left + wide * 0.5, 722 - high - wide * 0.35),
                    (left + wide, 722 - high),
                )
                step = 46 * depth
                rows, columns = int(high / step / 1.4), int(wide / step)
                windows += [
                    (left + step * (0.5 + c), 740 - high + step * 1.4 * r)
                    for r in range(rows)
                    for c in range(columns)
                ]
                x += width
    chosen = [place for place in windows if sheet.random.random() < 0.22]
    for paint, alpha, blur in (("#f3c376", 0.9, 0.0), ("#e09a4a", 0.3, 8.0)):
        with sheet.ink(paint, alpha, blur=blur) as pen:
            for x, y in chosen:
                pen.rect(x, y, 20 * depth, 32 * depth)


def _car(sheet: Sheet) -> None:
    sheet.glow(800, 600, 330, "#ffd48a", 0.6)
    with sheet.ink(INK) as pen:
        pen.line((770, 400), (800, 350), (830, 400), width=5)
        pen.line((752, 350), (848, 350), width=5)
        pen.rect(655, 752, 290, 30)
    with sheet.ink([(0.35, "#c9624a"), (0.73, "#7d3527")]) as pen:
        pen.rect(640, 400, 320, 366, corner=38)
    with sheet.ink(CREAM) as pen:
        pen.rect(640, 612, 320, 16)
        pen.rect(640, 426, 320, 10)
    with sheet.ink([(0.4, "#ffe6b0"), (0.58, "#f2b763")]) as pen:
        pen.rect(664, 474, 272, 122, corner=16)
        pen.rect(722, 436, 156, 30, corner=6)
    with sheet.ink("#7d3527") as pen:
        pen.rect(738, 474, 7, 122)
        pen.rect(856, 474, 7, 122)
    with sheet.ink(INK) as pen:
        pen.text(800, 452, "4  HARBOUR", 22, "mm")
        pen.ellipse(800, 530, 17, 20)
        pen.rect(768, 552, 64, 46, corner=18)
        for x in (690, 706, 900):
            pen.ellipse(x, 556, 9, 11)
            pen.rect(x - 13, 568, 26, 28, corner=8)
    for x in (716, 884):
        sheet.glow(x, 686, 120, "#fff0c4", 1.0)
        with sheet.ink("#fffaea") as pen:
            pen.ellipse(x, 686, 22, 22)
