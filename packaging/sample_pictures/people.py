"""People as silhouettes: standing, or from behind."""

from sample_pictures.pen import Pen


def person(pen: Pen, x: float, feet: float, tall: float, lean: float = 0.0, coat: bool = True) -> None:
    """Draw a standing figure; `lean` moves the head sideways by that part of the height."""
    head = tall * 0.075
    shift = lean * tall
    pen.ellipse(x + shift, feet - tall + head, head * 0.85, head * 1.05)
    shoulder, hip = tall * 0.125, tall * (0.15 if coat else 0.1)
    pen.polygon(
        (x + shift - shoulder * 0.5, feet - tall * 0.85), (x + shift + shoulder * 0.5, feet - tall * 0.85),
        (x + shift * 0.8 + shoulder, feet - tall * 0.8), (x + hip, feet - tall * (0.3 if coat else 0.45)),
        (x - hip, feet - tall * (0.3 if coat else 0.45)), (x + shift * 0.8 - shoulder, feet - tall * 0.8),
    )  # fmt: skip
    pen.line((x - tall * 0.055, feet - tall * 0.45), (x - tall * 0.07, feet - 1), width=tall * 0.075)
    pen.line((x + tall * 0.055, feet - tall * 0.45), (x + tall * 0.075, feet - 1), width=tall * 0.075)


def head(pen: Pen, x: float, y: float, size: float) -> None:
    """Draw somebody seen from behind: a head and shoulders; `y` is the middle of the head."""
    pen.ellipse(x, y, size * 0.42, size * 0.52)
    pen.rect(x - size * 0.17, y + size * 0.3, size * 0.34, size * 0.5)
    pen.rect(x - size * 0.95, y + size * 0.66, size * 1.9, size * 1.8, corner=size * 0.55)
