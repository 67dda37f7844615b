"""The council chamber, seen from the last row."""

from sample_pictures.canvas import Sheet
from sample_pictures.palette import CREAM, INK, OCHRE, RUST
from sample_pictures.people import head


def council() -> Sheet:
    """Draw the councillors from behind, facing the chair."""
    sheet = Sheet(31)
    sheet.ground((0, "#4b4138"), (0.3, "#7a6349"), (0.62, "#8c6c4a"), (1, "#2c2a2c"))
    _windows(sheet)
    _bench(sheet)
    for row, (y, size, gap, colour) in enumerate(
        (
            (690, 40, 128, "#4a4038"),
            (768, 58, 180, "#38332f"),
            (880, 86, 262, "#262729"),
            (1030, 128, 392, "#15191f"),
        )
    ):
        with sheet.ink(colour) as pen:
            start = 800 - 7 * gap + (row % 2) * gap / 2
            for seat in range(15):
                x = start + seat * gap + sheet.random.uniform(-8, 8)
                if sheet.random.random() < 0.86 and abs(x - 800) > gap * 0.34:
                    head(pen, x, y + sheet.random.uniform(-6, 6) * size / 50, size)
                    if sheet.random.random() < 0.35:
                        pen.ellipse(x, y + size * 0.22, size * 0.52, size * 0.62)
        with sheet.ink([(0, "#caa36b"), (1, "#8c6238")], 0.9) as pen:
            pen.rect(0, y + size * 1.25, 800 - gap * 0.32, size * 0.16)
            pen.rect(800 + gap * 0.32, y + size * 1.25, 800, size * 0.16)
        with sheet.ink([(0, "#6a4b31"), (1, "#3b2a20")]) as pen:
            pen.rect(0, y + size * 1.41, 800 - gap * 0.32, 420)
            pen.rect(800 + gap * 0.32, y + size * 1.41, 800, 420)
        sheet.mist(y + size, 70, "#d9b27a", 0.16)
    return sheet


def _windows(sheet: Sheet) -> None:
    for x in (110, 380, 1050, 1320):
        with sheet.ink([(0, "#bfd0cc"), (0.5, "#f4e7c6")]) as pen:
            pen.rect(x, 150, 170, 400)
            pen.ellipse(x + 85, 150, 85, 85)
        with sheet.ink("#3a322c") as pen:
            pen.rect(x + 81, 64, 8, 486)
            for y in (150, 283, 416):
                pen.rect(x, y, 170, 6)
        with sheet.ink(RUST, 0.85, rough=0.15) as pen:
            pen.polygon((x - 34, 40), (x + 20, 40), (x - 2, 570), (x - 34, 570))
            pen.polygon((x + 204, 40), (x + 150, 40), (x + 172, 570), (x + 204, 570))
    with sheet.light("#ffe6b0", 0.26, blur=26) as pen:
        for x in (110, 380):
            pen.polygon((x, 100), (x + 170, 100), (x + 620, 1000), (x + 330, 1000))
    with sheet.light("#ffe6b0", 0.16, blur=26) as pen:
        for x in (1050, 1320):
            pen.polygon((x, 100), (x + 170, 100), (x + 40, 1000), (x - 220, 1000))


def _bench(sheet: Sheet) -> None:
    with sheet.ink("#3f5f6a", rough=0.1) as pen:
        pen.rect(650, 90, 300, 440)
    with sheet.ink(OCHRE) as pen:
        pen.ellipse(800, 230, 84, 84)
    with sheet.ink("#2c4854") as pen:
        pen.ellipse(800, 230, 74, 74)
    with sheet.ink(CREAM) as pen:
        pen.rect(796, 182, 8, 60)
        pen.polygon((806, 186), (846, 240), (806, 240))
        pen.polygon((748, 250), (852, 250), (832, 276), (768, 276))
    with sheet.ink(INK, 0.94) as pen:
        for x, size in ((640, 34), (800, 40), (960, 34)):
            head(pen, x, 500 if size == 34 else 476, size)
    with sheet.ink([(0.5, "#9a7246"), (0.66, "#5b3f29")]) as pen:
        pen.rect(520, 556, 560, 92)
        pen.rect(690, 538, 220, 112)
    with sheet.ink("#c99f63") as pen:
        pen.rect(512, 550, 576, 9)
        pen.rect(680, 532, 240, 9)
    with sheet.ink(INK) as pen:
        for x in (640, 800, 960):
            pen.line((x + 30, 548), (x + 18, 516), width=3)
