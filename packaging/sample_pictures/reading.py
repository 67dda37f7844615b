"""The reading room of the library."""

from sample_pictures.canvas import Sheet
from sample_pictures.palette import CREAM, INK, MOSS, OCHRE, ROSE, RUST, TEAL
from sample_pictures.pen import Pen

BOOKS = (RUST, TEAL, MOSS, OCHRE, ROSE, "#6f4a36", "#314652", "#cdb88c")


def reading_room() -> Sheet:
    """Draw long tables with green lamps between tall shelves."""
    sheet = Sheet(71)
    sheet.ground((0, "#54442f"), (0.4, "#7d6443"), (0.68, "#8a6b46"), (0.7, "#6a4a33"), (1, "#33251d"))
    _window(sheet)
    for side in (-1, 1):
        for slot, (near, far) in enumerate(((1.0, 0.74), (0.72, 0.54), (0.525, 0.4))):
            _shelf(sheet, side, near, far, slot)
    with sheet.light("#ffe9b8", 0.3, blur=26) as pen:
        pen.polygon((620, 200), (980, 200), (1250, 1067), (350, 1067))
    for y, width, size in ((720, 560, 0.62), (820, 900, 0.92), (990, 1480, 1.45)):
        _table(sheet, y, width, size)
        sheet.mist(y + 10, 60, "#e7c389", 0.14)
    return sheet


def _window(sheet: Sheet) -> None:
    with sheet.ink("#3c2f24") as pen:
        pen.ellipse(800, 270, 208, 208)
        pen.rect(592, 270, 416, 400)
    with sheet.ink([(0.06, "#a9c6c8"), (0.4, "#e8e6cf"), (0.6, "#f8e2b0")]) as pen:
        pen.ellipse(800, 270, 190, 190)
        pen.rect(610, 270, 380, 390)
    with sheet.ink("#9db0a4", 0.8) as pen:
        for x in range(620, 1000, 26):
            pen.ellipse(x, 630, 30, sheet.random.uniform(30, 84))
    with sheet.ink("#3c2f24") as pen:
        for x in (702, 796, 890):
            pen.rect(x, 80, 9, 580)
        for y in (266, 396, 526):
            pen.rect(610, y, 380, 8)
    sheet.glow(800, 360, 480, "#ffeec4", 0.5)


def _shelf(sheet: Sheet, side: int, near: float, far: float, slot: int) -> None:
    def at(share: float, height: float) -> tuple[float, float]:
        depth = near + (far - near) * share
        return 800 + side * 830 * depth, 640 + height * depth

    with sheet.ink(("#2f231b", "#3f3023", "#52402d")[slot]) as pen:
        pen.polygon(at(0, -700), at(1, -700), at(1, 190), at(0, 190))
    rows = range(-640, 130, 128)
    for colour in BOOKS:
        with sheet.ink(colour, (0.9, 0.75, 0.6)[slot], rough=0.15) as pen:
            for row in rows:
                for book in range(3, 37):
                    if sheet.random.random() < 1 / 6.5:
                        a, b = book / 40, (book + 0.86) / 40
                        tall = sheet.random.uniform(72, 104)
                        foot = row + 112
                        pen.polygon(at(a, foot), at(b, foot), at(b, foot - tall), at(a, foot - tall))
    with sheet.ink(("#7a5a3c", "#86684a", "#957756")[slot]) as pen:
        for row in rows:
            pen.polygon(at(0, row + 112), at(1, row + 112), at(1, row + 121), at(0, row + 121))
        for edge in (0.0, 0.95):
            pen.polygon(at(edge, -700), at(edge + 0.05, -700), at(edge + 0.05, 190), at(edge, 190))


def _table(sheet: Sheet, y: float, width: float, size: float) -> None:
    left = 800 - width / 2
    readers = [left + width * share for share in (0.14, 0.36, 0.66, 0.87)]
    with sheet.ink(("#4a3c33", "#332b29", "#191a1e")[(size > 0.7) + (size > 1)]) as pen:
        for number, x in enumerate(readers):
            if (number + round(size * 10)) % 4:
                _reader(pen, x, y - 8 * size, 74 * size, long=number % 2 == 0)
    with sheet.ink([(0.6, "#b98b55"), (1, "#8a5f3a")]) as pen:
        pen.polygon(
            (left + 30 * size, y),
            (left + width - 30 * size, y),
            (left + width, y + 40 * size),
            (left, y + 40 * size),
        )
    with sheet.ink("#4b3423") as pen:
        pen.rect(left, y + 40 * size, width, 20 * size)
        for x in (left + 20, left + width - 20 - 24 * size):
            pen.rect(x, y + 50 * size, 24 * size, 260)
    with sheet.ink(CREAM) as pen:
        for x in readers:
            pen.polygon(
                (x - 34 * size, y + 22 * size),
                (x, y + 26 * size),
                (x, y + 8 * size),
                (x - 26 * size, y + 5 * size),
            )
            pen.polygon(
                (x + 34 * size, y + 22 * size),
                (x, y + 26 * size),
                (x, y + 8 * size),
                (x + 26 * size, y + 5 * size),
            )
    for share in (0.25, 0.51, 0.77):
        _lamp(sheet, left + width * share, y + 18 * size, size)


def _reader(pen: Pen, x: float, y: float, size: float, *, long: bool) -> None:
    pen.ellipse(x, y - size * 1.32, size * 0.3, size * 0.38)
    if long:
        pen.ellipse(x, y - size * 1.36, size * 0.38, size * 0.42)
        pen.rect(x - size * 0.38, y - size * 1.36, size * 0.76, size * 0.62, corner=size * 0.16)
    else:
        pen.ellipse(x, y - size * 1.5, size * 0.33, size * 0.26)
    pen.rect(x - size * 0.11, y - size * 1.1, size * 0.22, size * 0.4)
    pen.polygon(
        (x - size * 0.66, y - size * 0.62),
        (x - size * 0.2, y - size * 0.88),
        (x + size * 0.2, y - size * 0.88),
        (x + size * 0.66, y - size * 0.62),
        (x + size * 0.82, y + size * 0.3),
        (x - size * 0.82, y + size * 0.3),
    )


def _lamp(sheet: Sheet, x: float, y: float, size: float) -> None:
    with sheet.light("#ffe0a0", 0.5, blur=9 * size) as pen:
        pen.polygon(
            (x - 30 * size, y - 70 * size),
            (x + 30 * size, y - 70 * size),
            (x + 84 * size, y + 8),
            (x - 84 * size, y + 8),
        )
    with sheet.ink(OCHRE) as pen:
        pen.line((x, y), (x, y - 84 * size), width=5 * size)
        pen.ellipse(x, y, 22 * size, 6 * size)
    with sheet.ink("#3f7a5c") as pen:
        pen.polygon(
            (x - 46 * size, y - 66 * size),
            (x + 46 * size, y - 66 * size),
            (x + 32 * size, y - 100 * size),
            (x - 32 * size, y - 100 * size),
        )
    with sheet.ink("#fff2c8") as pen:
        pen.rect(x - 44 * size, y - 67 * size, 88 * size, 5 * size)
    with sheet.ink(INK, 0.3) as pen:
        pen.polygon(
            (x + 10 * size, y - 66 * size),
            (x + 46 * size, y - 66 * size),
            (x + 32 * size, y - 100 * size),
            (x + 10 * size, y - 100 * size),
        )
