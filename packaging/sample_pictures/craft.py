"""Cranes, ships and turbines."""

from math import cos, radians, sin

from sample_pictures.pen import Pen


def crane(pen: Pen, x: float, base: float, tall: float, jib: float) -> None:
    """Draw a harbour crane on its portal; `jib` is the reach of the arm, negative to the left."""
    leg, side = tall * 0.13, 1 if jib > 0 else -1
    for foot in (-leg, leg):
        pen.line((x + foot, base), (x + foot * 0.55, base - tall * 0.36), width=tall * 0.022)
    pen.line((x - leg, base - tall * 0.12), (x + leg, base - tall * 0.12), width=tall * 0.014)
    pen.rect(x - leg * 0.9, base - tall * 0.47, leg * 1.8, tall * 0.12)
    pen.rect(x - leg * (1.5 if side > 0 else -0.5), base - tall * 0.47, leg, tall * 0.09)
    top, tip = (x, base - tall * 0.74), (x + jib, base - tall)
    pen.line((x + leg * 0.3, base - tall * 0.47), top, width=tall * 0.016)
    pen.line((x - leg * 0.4, base - tall * 0.47), top, width=tall * 0.016)
    root = (x + side * leg * 0.6, base - tall * 0.42)
    pen.line(root, tip, width=tall * 0.018)
    upper = (root[0], root[1] - tall * 0.07)
    pen.line(upper, tip, width=tall * 0.012)
    for share in (0.15, 0.3, 0.45, 0.6, 0.75):
        a = (root[0] + (tip[0] - root[0]) * share, root[1] + (tip[1] - root[1]) * share)
        b = (upper[0] + (tip[0] - upper[0]) * (share + 0.08), upper[1] + (tip[1] - upper[1]) * (share + 0.08))
        pen.line(a, b, width=tall * 0.008)
    pen.line(top, tip, width=tall * 0.006)
    pen.line(tip, (tip[0], base - tall * 0.34), width=tall * 0.006)
    pen.rect(tip[0] - tall * 0.02, base - tall * 0.34, tall * 0.04, tall * 0.05)


def ship(pen: Pen, x: float, water: float, length: float, tall: float) -> None:
    """Draw a bulk carrier with its house at the left end; `x` is the left end of the hull."""
    pen.polygon((x, water - tall), (x + length * 0.985, water - tall), (x + length, water - tall * 1.25),
                (x + length * 0.955, water + 2), (x + length * 0.02, water + 2))  # fmt: skip
    pen.rect(x + length * 0.03, water - tall * 2.5, length * 0.11, tall * 1.6)
    pen.rect(x + length * 0.015, water - tall * 2.35, length * 0.14, tall * 0.16)
    pen.rect(x + length * 0.06, water - tall * 3.0, length * 0.035, tall * 0.6)
    pen.line((x + length * 0.12, water - tall * 2.4), (x + length * 0.12, water - tall * 3.3), width=2)
    for hatch in range(5):
        pen.rect(x + length * (0.2 + hatch * 0.145), water - tall * 1.17, length * 0.11, tall * 0.2)
    pen.line((x + length * 0.96, water - tall * 1.2), (x + length * 0.96, water - tall * 1.9), width=2)


def turbine(pen: Pen, x: float, base: float, tall: float, turn: float) -> None:
    """Draw a wind turbine; `turn` is the angle of its first blade in degrees."""
    pen.polygon(
        (x - tall * 0.016, base),
        (x - tall * 0.008, base - tall),
        (x + tall * 0.008, base - tall),
        (x + tall * 0.016, base),
    )
    pen.ellipse(x, base - tall, tall * 0.02, tall * 0.02)
    for blade in range(3):
        angle = radians(turn + blade * 120)
        out, across = (cos(angle), sin(angle)), (-sin(angle), cos(angle))
        root, wide, tip = tall * 0.02, tall * 0.14, tall * 0.56
        y = base - tall
        pen.polygon(
            (x + out[0] * root + across[0] * tall * 0.008, y + out[1] * root + across[1] * tall * 0.008),
            (x + out[0] * wide + across[0] * tall * 0.022, y + out[1] * wide + across[1] * tall * 0.022),
            (x + out[0] * tip, y + out[1] * tip),
            (x + out[0] * root - across[0] * tall * 0.008, y + out[1] * root - across[1] * tall * 0.008),
        )
