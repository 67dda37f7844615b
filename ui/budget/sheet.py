"""The budget on paper: what stands on it, and how it is painted page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from ui.budget.columns import Column
from ui.theme import fonts
from ui.theme.tokens import LIGHT

MARGINS_MM = QMarginsF(14, 12, 14, 12)
POINTS = 72  # to the inch; everything here is measured in points
HEAD, COLUMN_HEAD, FOOT = 40.0, 18.0, 20.0
LINE, PADDING, GAP = 11.5, 3.0, 6.0
MOST_LINES = 2


@dataclass(frozen=True)
class PaperWords:
    """The sentences of the page; `page` is a form with its number and how many there are."""

    title: str
    newsroom: str
    printed: str
    summary: str
    page: str


@dataclass(frozen=True)
class PaperLine:
    """The cells of an article, or the heading over a group of them."""

    cells: tuple[str, ...] = ()
    heading: str = ""


@dataclass(frozen=True)
class Paper:
    """A whole budget, ready to be painted. `names` stand above the columns."""

    words: PaperWords
    columns: tuple[Column, ...]
    names: tuple[str, ...]
    lines: tuple[PaperLine, ...]


def lay_out(device: QPagedPaintDevice) -> None:
    """Let a device have the paper a budget is made for: A4 across."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Landscape)
    device.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)


def paint_paper(device: QPagedPaintDevice, paper: Paper, check: Callable[[], None]) -> bool:
    """Paint all pages; False when the device cannot be written. `check` is called before each page."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
        scale = device.logicalDpiX() / POINTS
        painter.scale(scale, scale)
        pages = _Pages(painter, paper, QRectF(0, 0, room.width(), room.height()))
        for number, lines in enumerate(pages.divided, 1):
            check()
            if number > 1:
                device.newPage()
            pages.paint(number, lines)
    finally:
        painter.end()
    return True


class _Pages:
    """Divides the lines into pages and paints one of them."""

    def __init__(self, painter: QPainter, paper: Paper, room: QRectF) -> None:
        self._painter, self._paper, self._room = painter, paper, room
        self._plain, self._strong = _face(8.5), _face(8.5, QFont.Weight.DemiBold)
        self._small, self._large = _face(7.5), _face(15, QFont.Weight.DemiBold)
        self._widths = _widths([column.share for column in paper.columns], room.width())

    @cached_property
    def divided(self) -> list[list[PaperLine]]:
        """The lines of each page; a heading never stands alone at its end."""
        pages: list[list[PaperLine]] = [[]]
        most = self._room.height() - HEAD - COLUMN_HEAD - FOOT
        height, lines = 0.0, self._paper.lines
        for place, line in enumerate(lines):
            needed = self._height(line)
            follows = self._height(lines[place + 1]) if line.heading and place + 1 < len(lines) else 0.0
            if height + needed + follows > most and pages[-1]:
                pages.append([])
                height = 0.0
            pages[-1].append(line)
            height += needed
        return pages

    def paint(self, number: int, lines: Sequence[PaperLine]) -> None:
        """Paint one page."""
        self._paint_head()
        y = self._paint_columns(HEAD)
        for line in lines:
            height = self._height(line)
            if line.heading:
                self._text(self._strong, QRectF(0, y + 6, self._room.width(), LINE + 4), line.heading)
            else:
                self._paint_cells(y, line)
            self._rule(y + height)
            y += height
        self._paint_foot(number)

    def _paint_head(self) -> None:
        words, width = self._paper.words, self._room.width()
        self._text(self._large, QRectF(0, 0, width * 0.65, 22), words.title)
        right = QRectF(width * 0.65, 0, width * 0.35, 12)
        self._text(self._strong, right, words.newsroom, right=True)
        self._text(self._small, right.translated(0, 12), words.printed, right=True, quiet=True)

    def _paint_columns(self, y: float) -> float:
        for x, width, column, name in self._across(self._paper.names):
            area = QRectF(x, y, width, COLUMN_HEAD - 4)
            self._text(self._small, area, name, right=column.is_number, quiet=True)
        self._rule(y + COLUMN_HEAD, strong=True)
        return y + COLUMN_HEAD

    def _paint_cells(self, y: float, line: PaperLine) -> None:
        for x, width, column, text in self._across(line.cells):
            face = self._strong if column.key == "headline" else self._plain
            for place, part in enumerate(self._broken(text, width, face, column)):
                area = QRectF(x, y + PADDING + place * LINE, width, LINE)
                self._text(face, area, part, right=column.is_number, quiet=column.key == "slug")

    def _paint_foot(self, number: int) -> None:
        area = QRectF(0, self._room.height() - FOOT + 8, self._room.width(), 12)
        self._text(self._small, area, self._paper.words.summary, quiet=True)
        page = self._paper.words.page.format(number, len(self.divided))
        self._text(self._small, area, page, right=True, quiet=True)

    def _across(self, texts: Sequence[str]) -> list[tuple[float, float, Column, str]]:
        x, found = 0.0, []
        for width, column, text in zip(self._widths, self._paper.columns, texts, strict=True):
            found.append((x, width - GAP, column, text))
            x += width
        return found

    def _height(self, line: PaperLine) -> float:
        if line.heading:
            return LINE + 12
        most = 1
        for _, width, column, text in self._across(line.cells):
            if column.key == "headline":
                most = len(self._broken(text, width, self._strong, column))
        return most * LINE + 2 * PADDING

    def _broken(self, text: str, width: float, face: QFont, column: Column) -> list[str]:
        most = MOST_LINES if column.key == "headline" else 1
        return broken(text, width, QFontMetricsF(face), most)

    def _text(
        self, face: QFont, area: QRectF, text: str, *, right: bool = False, quiet: bool = False
    ) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._painter.setFont(face)
        self._painter.setPen(QColor(LIGHT.muted if quiet else LIGHT.ink))
        flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
        self._painter.drawText(area, int(flags), shown)

    def _rule(self, y: float, *, strong: bool = False) -> None:
        self._painter.setPen(QPen(QColor(LIGHT.ink if strong else LIGHT.line), 0.7 if strong else 0.5))
        self._painter.drawLine(QPointF(0, y), QPointF(self._room.width(), y))


def broken(text: str, width: float, metrics: QFontMetricsF, most: int) -> list[str]:
    """Return a text in at most so many lines; the last one ends with an ellipsis where it does not fit."""
    words, lines = text.split(), [""]
    for place, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join((lines[-1], *words[place:]))
            break
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def _widths(shares: Sequence[int], whole: float) -> list[float]:
    together = sum(shares)
    return [share / together * whole for share in shares]


def _face(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    face = fonts.sans(10, weight)
    face.setPixelSize(max(1, round(points)))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face
