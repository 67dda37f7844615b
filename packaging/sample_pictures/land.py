"""Hills, houses, trees, clouds and rain."""

from math import cos, pi, sin
from random import Random

from sample_pictures.canvas import Sheet
from sample_pictures.pen import Pen, Point


def hills(sheet: Sheet, base: float, height: float, colour: str, rough: float = 0.0) -> None:
    """Draw a rolling ridge across the sheet, filled down to the lower edge."""
    phases = [(sheet.random.uniform(0, 6.3), sheet.random.uniform(0.6, 1.4)) for _ in range(4)]
    points: list[Point] = []
    for step in range(101):
        x = step / 100 * sheet.width
        waves = sum(sin(x / sheet.width * pi * (n + 1) * speed * 1.7 + phase) / (n + 1)
                    for n, (phase, speed) in enumerate(phases))  # fmt: skip
        points.append((x, base - height * (0.5 + waves * 0.35)))
    with sheet.ink(colour, rough=rough) as pen:
        pen.polygon((0, sheet.height), *points, (sheet.width, sheet.height))


def town(pen: Pen, random: Random, start: float, end: float, base: float, height: float) -> list[Point]:
    """Draw a row of houses and return where windows could be lit."""
    windows: list[Point] = []
    x = start
    while x < end:
        width = random.uniform(0.5, 1.1) * height
        tall = random.uniform(0.45, 1.0) * height
        pen.rect(x, base - tall, width, tall + 4)
        if random.random() < 0.65:
            peak = random.uniform(0.18, 0.4) * height
            pen.polygon(
                (x - 2, base - tall), (x + width / 2, base - tall - peak), (x + width + 2, base - tall)
            )
        else:
            pen.rect(x + width * 0.65, base - tall - height * 0.14, width * 0.12, height * 0.2)
        step = height * 0.24
        for row in range(1, int(tall / step)):
            for column in range(1, int(width / step)):
                windows.append((x + column * step, base - tall + row * step))
        x += width + random.choice((-1, 0, 0, height * 0.15))
    return windows


def church(pen: Pen, x: float, base: float, height: float) -> None:
    """Draw a church with a dome and a cross."""
    pen.rect(x - height * 0.2, base - height * 0.45, height * 0.4, height * 0.5)
    pen.rect(x - height * 0.09, base - height * 0.62, height * 0.18, height * 0.2)
    pen.ellipse(x, base - height * 0.66, height * 0.13, height * 0.13)
    pen.polygon(
        (x - height * 0.05, base - height * 0.76),
        (x, base - height * 0.92),
        (x + height * 0.05, base - height * 0.76),
    )
    pen.line((x, base - height * 1.05), (x, base - height * 0.85), width=height * 0.012)
    pen.line(
        (x - height * 0.04, base - height * 0.99),
        (x + height * 0.04, base - height * 0.99),
        width=height * 0.012,
    )


def tree(pen: Pen, random: Random, x: float, base: float, tall: float) -> None:
    """Draw a tree as a trunk and a cloud of leaves."""
    pen.line((x, base), (x + random.uniform(-4, 4), base - tall * 0.6), width=tall * 0.045)
    for _ in range(26):
        angle, reach = random.uniform(0, 2 * pi), random.random() ** 0.6
        r = tall * random.uniform(0.06, 0.14)
        pen.ellipse(
            x + cos(angle) * reach * tall * 0.27,
            base - tall * 0.68 + sin(angle) * reach * tall * 0.3,
            r,
            r * 0.9,
        )


def rain(sheet: Sheet, count: int, colour: str, alpha: float, slant: float = 0.22) -> None:
    """Draw rain as fine slanting strokes."""
    with sheet.ink(colour, alpha, blur=0.5) as pen:
        for _ in range(count):
            x, y = sheet.random.uniform(-60, sheet.width), sheet.random.uniform(-40, sheet.height)
            length = sheet.random.uniform(18, 70)
            pen.line((x, y), (x - length * slant, y + length), width=sheet.random.choice((0.5, 0.8, 1.2)))


def clouds(sheet: Sheet, colour: str, alpha: float, count: int, low: float, high: float) -> None:
    """Draw long flat clouds between two heights."""
    for _ in range(count):
        x, y = sheet.random.uniform(0, sheet.width), sheet.random.uniform(high, low)
        reach = sheet.random.uniform(140, 420)
        with sheet.ink(colour, alpha, blur=9, rough=0.5) as pen:
            for _ in range(9):
                dx = sheet.random.gauss(0, reach * 0.45)
                pen.ellipse(
                    x + dx, y + sheet.random.uniform(-9, 9), reach * 0.35, sheet.random.uniform(5, 17)
                )
