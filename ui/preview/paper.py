"""The paper a page is printed on: what the person's country uses."""

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

MARGIN = 18  # millimetres
PIXELS_PER_MM = 96 / 25.4


def paper() -> QPageLayout:
    """Return A4 upright, or Letter where that is what lies in the printer."""
    is_american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, unit)


def width_in_pixels() -> int:
    """Return how wide the whole sheet is for a style sheet."""
    return round(paper().fullRect(QPageLayout.Unit.Millimeter).width() * PIXELS_PER_MM)
