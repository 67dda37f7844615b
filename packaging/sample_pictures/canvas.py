"""A sheet to draw a picture on: flat shapes, light, mist, water and paper grain, from Pillow alone."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import sin
from random import Random

from PIL import Image, ImageChops, ImageFilter

from sample_pictures.pen import SCALE, Pen
from sample_pictures.tones import Fill, between, rgb, soften

BYTE_MIDDLE = 128


class Sheet:
    """One picture in the making. The same seed gives the same picture."""

    def __init__(self, seed: int, width: int = 1600, height: int = 1067) -> None:
        self.width, self.height = width, height
        self.random = Random(seed)
        self.image = Image.new("RGB", (width * SCALE, height * SCALE))

    def ground(self, *stops: tuple[float, str]) -> None:
        """Cover the sheet with a gradient; a stop is (0..1 from the top, colour)."""
        self.image.paste(self._gradient(stops))

    @contextmanager
    def ink(self, fill: Fill, alpha: float = 1.0, blur: float = 0.0, rough: float = 0.0) -> Iterator[Pen]:
        """Give a pen for one layer; `rough` 0..1 lets the ground show through as dry ink does."""
        stencil = Image.new("L", self.image.size)
        yield Pen(stencil)
        self._apply(stencil, fill, alpha, blur, rough)

    @contextmanager
    def light(self, colour: str, alpha: float = 1.0, blur: float = 0.0) -> Iterator[Pen]:
        """Give a pen whose layer is added as light instead of covering."""
        stencil = Image.new("L", self.image.size)
        yield Pen(stencil)
        if blur:
            stencil = soften(stencil, blur * SCALE)
        stencil = stencil.point([round(v * alpha) for v in range(256)])
        glow = Image.merge("RGB", [stencil.point([v * c // 255 for v in range(256)]) for c in rgb(colour)])
        self.image = ImageChops.screen(self.image, glow)

    def glow(self, x: float, y: float, r: float, colour: str, alpha: float = 1.0) -> None:
        """Add a round light that falls off towards its edge."""
        side = round(r * 2 * SCALE)
        ball = ImageChops.invert(Image.radial_gradient("L")).resize((side, side), Image.Resampling.BICUBIC)
        ball = ball.point([round(max(0, v - 75) / 180 * v * alpha) for v in range(256)])
        layer = Image.new("L", self.image.size)
        layer.paste(ball, (round((x - r) * SCALE), round((y - r) * SCALE)))
        light = Image.merge("RGB", [layer.point([v * c // 255 for v in range(256)]) for c in rgb(colour)])
        self.image = ImageChops.screen(self.image, light)

    def mist(self, y: float, depth: float, colour: str, alpha: float) -> None:
        """Lay a band of mist that is thickest at `y` and gone `depth` above and below."""
        column = Image.new("L", (1, self.image.height))
        for row in range(self.image.height):
            near = max(0.0, 1 - abs(row / SCALE - y) / depth)
            column.putpixel((0, row), round(255 * alpha * near * near * (3 - 2 * near)))
        self.image.paste(rgb(colour), mask=column.resize(self.image.size))

    def water(self, horizon: float, tint: str, strength: float, wobble: float = 6.0) -> None:
        """Mirror what stands above `horizon` below it, broken into ripples and tinted."""
        top = round(horizon * SCALE)
        rows = self.image.height - top
        mirror = self.image.crop((0, max(0, top - rows), self.image.width, top))
        mirror = mirror.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((self.image.width, rows))
        mirror = Image.blend(mirror, Image.new("RGB", mirror.size, rgb(tint)), strength)
        row = 0
        while row < rows:
            near = row / rows
            step = max(2, round((1.5 + near * 9) * SCALE))
            shift = sin(row * 0.11) * 0.5 + self.random.uniform(-1, 1)
            strip = mirror.crop((0, row, self.image.width, min(rows, row + step)))
            moved = ImageChops.offset(strip, round(shift * wobble * (0.3 + near * 2) * SCALE), 0)
            self.image.paste(moved, (0, top + row))
            row += step
        body = self.image.crop((0, top, *self.image.size)).filter(ImageFilter.GaussianBlur(1.4 * SCALE))
        self.image.paste(body, (0, top))

    def ripples(
        self, horizon: float, colour: str, alpha: float, count: int, middle: float, spread: float
    ) -> None:
        """Scatter short strokes of light on the water, growing towards the viewer."""
        with self.ink(colour, alpha, blur=0.6) as pen:
            for _ in range(count):
                near = self.random.random() ** 1.6
                y = horizon + 6 + near * (self.height - horizon - 10)
                x = self.random.gauss(middle, spread * (0.35 + near))
                length = self.random.uniform(6, 34) * (0.4 + near * 2.2)
                pen.ellipse(x, y, length, 0.5 + near * 1.7)

    def finished(self, grain: float = 0.20, vignette: float = 0.22) -> Image.Image:
        """Return the picture at its own size, with the unevenness of print."""
        image = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        edge = Image.radial_gradient("L").resize(image.size, Image.Resampling.BICUBIC)
        edge = edge.point([round(max(0, v - 110) / 145 * 255 * vignette) for v in range(256)])
        image.paste((12, 18, 30), mask=edge)
        for cell, amount in ((90, 0.10), (9, 0.07)):
            image = ImageChops.soft_light(image, self._cloud(cell, amount).convert("RGB"))
        fine = self._noise(image.size).filter(ImageFilter.GaussianBlur(0.8))
        fine = fine.point([round(BYTE_MIDDLE + (v - BYTE_MIDDLE) * grain * 2) for v in range(256)])
        return ImageChops.soft_light(image, fine.convert("RGB"))

    def _apply(self, stencil: Image.Image, fill: Fill, alpha: float, blur: float, rough: float) -> None:
        if blur:
            stencil = soften(stencil, blur * SCALE)
        if rough:
            small = self._noise((self.width // 2, self.height // 12)).filter(ImageFilter.GaussianBlur(0.7))
            streaks = small.resize(self.image.size, Image.Resampling.BICUBIC)
            floor = [min(255, round(255 * (1 - rough) + v * rough * 1.3)) for v in range(256)]
            stencil = ImageChops.multiply(stencil, streaks.point(floor))
        if alpha < 1:
            stencil = stencil.point([round(v * alpha) for v in range(256)])
        self.image.paste(rgb(fill) if isinstance(fill, str) else self._gradient(fill), mask=stencil)

    def _gradient(self, stops: Sequence[tuple[float, str]]) -> Image.Image:
        column = Image.new("RGB", (1, self.image.height))
        for row in range(self.image.height):
            column.putpixel((0, row), between(stops, row / self.image.height))
        return column.resize(self.image.size)

    def _noise(self, size: tuple[int, int]) -> Image.Image:
        return Image.frombytes("L", size, self.random.randbytes(size[0] * size[1]))

    def _cloud(self, cell: int, amount: float) -> Image.Image:
        small = self._noise((self.width // cell + 2, self.height // cell + 2))
        flat = small.point([round(BYTE_MIDDLE + (v - BYTE_MIDDLE) * amount * 2) for v in range(256)])
        return flat.resize((self.width, self.height), Image.Resampling.BICUBIC)
