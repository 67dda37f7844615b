"""The grain port at dusk: silos, cranes and two ships."""

from sample_pictures.canvas import Sheet
from sample_pictures.craft import crane, ship
from sample_pictures.land import church, clouds, hills, town
from sample_pictures.palette import DEEP, INK, RUST


def port() -> Sheet:
    """Draw the grain terminal at dusk, two ships under the cranes."""
    sheet = Sheet(11)
    sheet.ground((0, "#24405a"), (0.3, "#5d7d86"), (0.52, "#d9a883"), (0.64, "#f3cf9a"))
    clouds(sheet, "#f0b78d", 0.35, 7, 420, 140)
    clouds(sheet, "#33506a", 0.35, 5, 260, 60)
    sheet.glow(1090, 610, 520, "#ffb867", 0.8)
    with sheet.ink("#fff0cf", blur=1) as pen:
        pen.ellipse(1090, 618, 58, 58)
    hills(sheet, 690, 90, "#a98f86", 0.2)
    with sheet.ink("#7c7a80") as pen:
        town(pen, sheet.random, 980, 1620, 705, 52)
        church(pen, 1345, 705, 120)
    sheet.mist(700, 80, "#f3cf9a", 0.55)
    silos(sheet, 60, 712, 9, 64, 300)
    with sheet.ink("#5b6a74", 0.9) as pen:
        crane(pen, 1240, 700, 250, -130)
        crane(pen, 1410, 700, 230, 110)
        ship(pen, 1180, 716, 460, 30)
    with sheet.ink(INK, 0.96) as pen:
        crane(pen, 745, 716, 420, 250)
        crane(pen, 905, 716, 360, 190)
        pen.rect(0, 700, 1180, 18)
    with sheet.ink("#1b2a38") as pen:
        ship(pen, 560, 738, 720, 62)
    with sheet.ink(RUST, 0.9) as pen:
        pen.polygon((574, 724), (1250, 724), (1246, 740), (576, 740))
    with sheet.ink("#f7d493") as pen:
        for x in range(590, 654, 14):
            for y in (598, 618, 638):
                pen.rect(x, y, 7, 8)
    lamps(sheet, [(592, 570), (660, 540), (745, 400), (905, 446), (100, 690), (300, 690), (520, 690)])
    sheet.water(738, "#2d4458", 0.34)
    sheet.ripples(738, "#ffd9a0", 0.6, 240, 1090, 110)
    sheet.ripples(738, "#182636", 0.4, 160, 700, 600)
    return sheet


def silos(sheet: Sheet, left: float, base: float, count: int, width: float, tall: float) -> None:
    """Draw a row of round silos with a gallery on top."""
    for index in range(count):
        x, top = left + index * width, base - tall
        with sheet.ink("#6a6f70") as pen:
            pen.rect(x, top, width - 2, tall)
            pen.polygon((x, top), (x + width / 2, top - width * 0.22), (x + width - 2, top))
    for share, span, colour, alpha in (
        (0.0, 0.34, INK, 0.45),
        (0.55, 0.25, "#f4d7a6", 0.55),
        (0.86, 0.12, INK, 0.35),
    ):
        with sheet.ink(colour, alpha, blur=width * 0.06) as pen:
            for index in range(count):
                pen.rect(left + index * width + width * share, base - tall + 2, width * span, tall)
    with sheet.ink(INK, 0.22) as pen:
        for ring in range(1, 7):
            pen.rect(left, base - tall + ring * tall / 7, count * width - 2, 2)
    with sheet.ink(DEEP) as pen:
        pen.rect(left + width * 0.3, base - tall - width * 0.42, (count - 0.6) * width, width * 0.13)
        for index in range(count):
            pen.rect(
                left + index * width + width * 0.46, base - tall - width * 0.42, width * 0.07, width * 0.3
            )


def lamps(sheet: Sheet, places: list[tuple[float, float]], reach: float = 44) -> None:
    """Light small lamps."""
    for x, y in places:
        sheet.glow(x, y, reach, "#ffcf86", 0.9)
    with sheet.ink("#fff3d6") as pen:
        for x, y in places:
            pen.ellipse(x, y, 2.6, 2.6)
