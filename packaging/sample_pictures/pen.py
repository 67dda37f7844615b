"""The pen: shapes, strokes and letters in the stencil of one layer."""

from PIL import Image, ImageDraw, ImageFont

SCALE = 2  # everything is drawn twice as large and brought down at the end, which smooths the edges

Point = tuple[float, float]


class Pen:
    """Draws into the stencil of one layer; measures are pixels of the finished picture."""

    def __init__(self, stencil: Image.Image) -> None:
        self._draw = ImageDraw.Draw(stencil)

    def polygon(self, *points: Point, on: bool = True) -> None:
        """Fill a polygon; with `on` false, cut it out."""
        self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=255 * on)

    def rect(
        self, x: float, y: float, width: float, height: float, *, corner: float = 0, on: bool = True
    ) -> None:
        """Fill a rectangle from its upper left corner."""
        box = (x * SCALE, y * SCALE, (x + width) * SCALE - 1, (y + height) * SCALE - 1)
        self._draw.rounded_rectangle(box, corner * SCALE, fill=255 * on)

    def ellipse(self, x: float, y: float, rx: float, ry: float, *, on: bool = True) -> None:
        """Fill an ellipse around its middle."""
        box = ((x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE)
        self._draw.ellipse(box, fill=255 * on)

    def arc(self, x: float, y: float, r: float, start: float, end: float, width: float = 2) -> None:
        """Stroke part of a circle; degrees run clockwise from three o'clock."""
        box = ((x - r) * SCALE, (y - r) * SCALE, (x + r) * SCALE, (y + r) * SCALE)
        self._draw.arc(box, start, end, fill=255, width=round(width * SCALE))

    def line(self, *points: Point, width: float = 2, on: bool = True) -> None:
        """Stroke a line with round ends."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        stroke = max(1, round(width * SCALE))
        self._draw.line(scaled, fill=255 * on, width=stroke, joint="curve")
        if stroke > 2 * SCALE:
            for x, y in (scaled[0], scaled[-1]):
                r = stroke / 2
                self._draw.ellipse((x - r, y - r, x + r, y + r), fill=255 * on)

    def text(self, x: float, y: float, words: str, size: float, anchor: str = "lm") -> None:
        """Write a line of text with the font that Pillow carries."""
        font = ImageFont.load_default(size * SCALE)
        self._draw.text((x * SCALE, y * SCALE), words, fill=255, font=font, anchor=anchor)
