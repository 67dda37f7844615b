"""The authors, as flat silhouettes that differ in hair and clothes."""

from dataclasses import dataclass

from sample_pictures.canvas import Sheet
from sample_pictures.palette import CREAM, INK, OCHRE, RUST
from sample_pictures.pen import Pen


@dataclass(frozen=True)
class Sitter:
    """What a portrait is made of."""

    seed: int
    ground: tuple[str, str]
    skin: str
    shade: str
    hair: str
    style: str
    coat: str
    extra: str


SITTERS = {
    "olena": Sitter(201, ("#6f9299", "#a9bdb4"), "#e2b28c", "#c78f6b", "#33241f", "bob", "#d39a44", "collar"),
    "taras": Sitter(
        202, ("#d8b98a", "#eddcb6"), "#d6a27c", "#b57e5b", "#5a3a26", "short", "#2f4f63", "beard"
    ),
    "ihor": Sitter(203, ("#8a9a78", "#c2c7a2"), "#cf9b76", "#ab7655", "#2b2622", "cap", "#54483d", "strap"),
    "sofiia": Sitter(204, ("#b9705a", "#dba083"), "#eec3a0", "#d39d7a", "#8e3f22", "bun", "#26343f", "scarf"),
    "mark": Sitter(205, ("#42606f", "#7f9aa0"), "#dcaf90", "#bd8a6b", "#b9b7ae", "parted", "#2a2f38", "tie"),
}


def portrait(name: str) -> Sheet:
    """Draw one author."""
    sitter = SITTERS[name]
    sheet = Sheet(sitter.seed, 640, 640)
    sheet.ground((0, sitter.ground[0]), (1, sitter.ground[1]))
    with sheet.ink(CREAM, 0.16) as pen:
        pen.ellipse(320, 300, 232, 232)
    with sheet.ink(sitter.hair) as pen:
        _back_hair(pen, sitter.style)
    _body(sheet, sitter)
    _face(sheet, sitter)
    with sheet.ink(sitter.hair if sitter.style != "cap" else "#6a5a48") as pen:
        _front_hair(pen, sitter.style)
    _extras(sheet, sitter)
    return sheet


def _back_hair(pen: Pen, style: str) -> None:
    if style == "bob":
        pen.rect(204, 150, 232, 260, corner=104)
        pen.rect(204, 270, 232, 134, corner=36)
    elif style == "bun":
        pen.ellipse(320, 112, 56, 50)
        pen.ellipse(320, 232, 112, 116)
    elif style == "cap":
        pen.rect(220, 200, 200, 120, corner=30)
    else:
        pen.ellipse(320, 226, 106, 112)


def _body(sheet: Sheet, sitter: Sitter) -> None:
    with sheet.ink(sitter.coat, rough=0.06) as pen:
        pen.rect(108, 448, 424, 300, corner=118)
        pen.polygon((250, 452), (286, 412), (354, 412), (390, 452))
    with sheet.ink(INK, 0.2) as pen:
        pen.polygon((330, 440), (470, 452), (532, 560), (532, 640), (400, 640))
    with sheet.ink(sitter.shade) as pen:
        pen.rect(278, 330, 84, 122, corner=26)
        pen.ellipse(320, 446, 44, 26)


def _face(sheet: Sheet, sitter: Sitter) -> None:
    with sheet.ink(sitter.skin) as pen:
        pen.ellipse(320, 262, 88, 98)
        pen.rect(236, 236, 168, 60, corner=20)
        pen.polygon((240, 290), (400, 290), (364, 366), (276, 366))
        pen.ellipse(320, 346, 50, 34)
        for x in (232, 408):
            pen.ellipse(x, 274, 15, 23)
    with sheet.ink(sitter.shade, 0.55) as pen:
        pen.polygon((320, 180), (408, 220), (408, 290), (366, 366), (330, 380), (344, 318), (326, 306))
    with sheet.ink(sitter.shade) as pen:
        pen.line((292, 336), (320, 342), (348, 336), width=4)


def _front_hair(pen: Pen, style: str) -> None:
    if style == "bob":
        pen.polygon(
            (216, 290),
            (214, 200),
            (262, 146),
            (340, 138),
            (410, 172),
            (428, 290),
            (400, 262),
            (376, 204),
            (300, 232),
            (246, 238),
        )
    elif style == "bun":
        pen.polygon(
            (218, 270),
            (222, 194),
            (276, 146),
            (364, 146),
            (418, 194),
            (422, 270),
            (398, 214),
            (320, 178),
            (242, 214),
        )
    elif style == "cap":
        pen.ellipse(316, 190, 122, 62)
        pen.rect(206, 190, 228, 40, corner=16)
        pen.polygon((196, 226), (444, 226), (420, 246), (224, 246))
    elif style == "short":
        pen.polygon(
            (224, 258),
            (216, 186),
            (262, 136),
            (330, 124),
            (396, 146),
            (426, 196),
            (416, 258),
            (398, 206),
            (330, 196),
            (250, 200),
        )
    else:
        pen.polygon((220, 266), (214, 190), (256, 138), (300, 130), (288, 190), (244, 214))
        pen.polygon((276, 196), (284, 126), (360, 120), (422, 176), (420, 266), (400, 222), (360, 186))


def _extras(sheet: Sheet, sitter: Sitter) -> None:
    extra = sitter.extra
    if extra == "collar":
        with sheet.ink("#b77f30") as pen:
            pen.polygon((276, 418), (218, 470), (286, 540), (320, 466))
            pen.polygon((364, 418), (422, 470), (354, 540), (320, 466))
    elif extra == "beard":
        _beard(sheet, sitter.hair)
    elif extra == "strap":
        with sheet.ink(CREAM) as pen:
            pen.polygon((276, 424), (320, 500), (364, 424), (342, 470), (298, 470))
        with sheet.ink(INK) as pen:
            pen.line((228, 444), (306, 600), width=13)
            pen.line((412, 444), (344, 600), width=13)
            pen.rect(254, 574, 138, 90, corner=12)
            pen.rect(296, 560, 50, 30, corner=6)
        with sheet.ink("#7d9296") as pen:
            pen.ellipse(324, 622, 36, 36)
        with sheet.ink(INK) as pen:
            pen.ellipse(324, 622, 24, 24)
    elif extra == "scarf":
        with sheet.ink("#54745a") as pen:
            pen.rect(244, 396, 152, 68, corner=32)
            pen.polygon((330, 440), (392, 440), (404, 600), (346, 606))
        with sheet.ink("#3f5c48", 0.8) as pen:
            pen.line((258, 428), (382, 440), width=5)
            pen.line((362, 470), (372, 600), width=5)
    else:
        _shirt(sheet)


def _beard(sheet: Sheet, hair: str) -> None:
    with sheet.ink(hair) as pen:
        pen.polygon(
            (236, 276),
            (252, 316),
            (288, 318),
            (320, 312),
            (352, 318),
            (388, 316),
            (404, 276),
            (396, 352),
            (356, 404),
            (284, 404),
            (244, 352),
        )
        pen.ellipse(320, 392, 46, 24)
    with sheet.ink("#c78f6b") as pen:
        pen.line((300, 342), (340, 342), width=5)
    with sheet.ink(INK) as pen:
        for x in (282, 358):
            pen.arc(x, 268, 30, 0, 360, 5)
        pen.line((312, 264), (328, 264), width=5)
    with sheet.ink(CREAM) as pen:
        pen.polygon((282, 424), (320, 470), (358, 424), (372, 452), (330, 520), (310, 520), (268, 452))


def _shirt(sheet: Sheet) -> None:
    with sheet.ink(CREAM) as pen:
        pen.polygon((272, 420), (320, 452), (368, 420), (402, 452), (350, 640), (290, 640), (238, 452))
    with sheet.ink("#cfc6b0") as pen:
        pen.polygon((272, 420), (320, 456), (290, 498), (250, 446))
        pen.polygon((368, 420), (320, 456), (350, 498), (390, 446))
    with sheet.ink(RUST) as pen:
        pen.polygon((306, 456), (334, 456), (330, 486), (348, 620), (320, 652), (292, 620), (310, 486))
    with sheet.ink(OCHRE, 0.7) as pen:
        pen.line((298, 580), (344, 556), width=6)
