"""Paints chips over the lines that stand for pictures, videos and cards.

A plain-text editor cannot hold widgets in its text. The Markdown stays where it is, for the cursor, the
screen reader and the clipboard; the chip is painted over it, as high as the line, so that nothing moves.
"""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPixmap, QTextBlock

from editor_app.domain.media import MediaKind
from ui.editor.body_edit import BodyEdit
from ui.editor.chip_facts import ChipFacts, Facts
from ui.editor.chip_lines import ChipLine, chip_line
from ui.theme import current, fonts, icons, tokens

HIGHEST: Final = 40
GAP: Final = 8
ICON: Final = 16
KIND_ICONS: Final = {
    MediaKind.VIDEO: "film-strip",
    MediaKind.AUDIO: "speaker-high",
    MediaKind.DOCUMENT: "file-pdf",
}
HANDLE: Final = 24  # the place at the end that opens the menu

IsOpen = Callable[[QTextBlock], bool]


class ChipPainter:
    """Paints the visible chips and knows where they are. `is_open` tells which lines show their Markdown."""

    def __init__(self, body: BodyEdit, facts: ChipFacts, is_open: IsOpen) -> None:
        self._body, self._facts, self._is_open = body, facts, is_open
        self._small: dict[tuple[int, int, float], QImage] = {}

    def paint(self, event: QPaintEvent) -> None:
        """Paint the chips in the part of the body that is painted anew."""
        painter: QPainter | None = None
        for block, place in self._blocks(event.rect()):
            line = None if self._is_open(block) else chip_line(block)
            if line is None:
                continue
            if painter is None:
                painter = QPainter(self._body.viewport())
                painter.setRenderHints(
                    QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
                )
            painter.fillRect(place, current.colour("surface"))
            self._paint_chip(painter, block, self._chip_rect(place, line), line)
        if painter is not None:
            painter.end()

    def chip_at(self, point: QPoint) -> tuple[QTextBlock, QRect] | None:
        """Return the line and the rectangle of the chip at a point of the viewport."""
        for block, place in self._blocks(QRect(point, QSize(1, 1))):
            line = None if self._is_open(block) else chip_line(block)
            if line is not None:
                rect = self._chip_rect(place, line)
                return (block, rect) if rect.contains(point) else None
        return None

    def handle_of(self, chip: QRect) -> QRect:
        """Return where a chip opens its menu."""
        return QRect(chip.right() - HANDLE, chip.top(), HANDLE, chip.height())

    def place_of(self, block: QTextBlock) -> QRect:
        """Return where a line is on the viewport."""
        body = self._body
        return body.blockBoundingGeometry(block).translated(body.contentOffset()).toAlignedRect()

    def name_of(self, line: ChipLine) -> str:
        """Return everything a chip says, uncut."""
        return f"{self._title(line)} – {self._detail(line)}"

    def _blocks(self, part: QRect) -> Iterator[tuple[QTextBlock, QRect]]:
        body = self._body
        block = body.firstVisibleBlock()
        offset = body.contentOffset()
        while block.isValid():
            place = body.blockBoundingGeometry(block).translated(offset)
            if place.top() > part.bottom():
                return
            if block.isVisible() and place.bottom() >= part.top():
                yield block, QRect(0, round(place.top()), body.viewport().width(), round(place.height()))
            block = block.next()

    def _chip_rect(self, place: QRect, line: ChipLine) -> QRect:
        height = min(place.height() - 2, HIGHEST)
        picture = height * 3 // 2
        words = QFontMetrics(_title_font()).horizontalAdvance(self._title(line))
        more = QFontMetrics(_detail_font()).horizontalAdvance(self._detail(line))
        width = picture + GAP + words + GAP + more + GAP + HANDLE
        top = place.top() + (place.height() - height) // 2
        return QRect(place.left(), top, min(width, place.width() - 1), height)

    def _paint_chip(self, painter: QPainter, block: QTextBlock, rect: QRect, line: ChipLine) -> None:
        chosen = self._is_selected(block)
        facts = self._facts.about(line)
        missing = facts is not None and not facts.id
        painter.setPen(QPen(current.colour("accent" if chosen else "warn" if missing else "line"), 1))
        painter.setBrush(current.colour("selected" if chosen else "sunken"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)
        picture = QRect(rect.left(), rect.top(), rect.height() * 3 // 2, rect.height()).adjusted(3, 3, -3, -3)
        self._paint_picture(painter, picture, line, facts)
        handle = self.handle_of(rect)
        space = rect.adjusted(picture.width() + 6 + GAP - 3, 0, -HANDLE - GAP, 0)
        self._paint_words(painter, space, line, missing)
        icons.paint(painter, _middle(handle, 12), "caret-down")

    def _paint_words(self, painter: QPainter, space: QRect, line: ChipLine, missing: bool) -> None:
        detail = self._detail(line)
        detail_width = QFontMetrics(_detail_font()).horizontalAdvance(detail)
        centred = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        metrics = QFontMetrics(_title_font())
        room = max(0, space.width() - detail_width - GAP)
        title = metrics.elidedText(self._title(line), Qt.TextElideMode.ElideRight, room)
        painter.setFont(_title_font())
        painter.setPen(current.colour("ink"))
        painter.drawText(space, centred, title)
        painter.setFont(_detail_font())
        painter.setPen(current.colour("warn" if missing else "muted"))
        behind = space.adjusted(metrics.horizontalAdvance(title) + GAP, 0, 0, 0)
        painter.drawText(behind, centred, detail)

    def _paint_picture(self, painter: QPainter, rect: QRect, line: ChipLine, facts: Facts | None) -> None:
        picture = self._facts.picture(facts) if facts else None
        if picture is not None:
            painter.drawImage(rect.topLeft(), self._scaled(picture, rect.size()))
            return
        missing = facts is not None and not facts.id
        name = {"media": "image", "video": "film-strip", "article": "newspaper"}[line.kind]
        if facts and facts.kind in KIND_ICONS:
            name = KIND_ICONS[facts.kind]
        icons.paint(
            painter, _middle(rect, ICON), "warning" if missing else name, "warn" if missing else "muted"
        )

    def _scaled(self, picture: QPixmap, size: QSize) -> QImage:
        """Return the part of a picture that fills a size; made once, as scaling costs more than painting."""
        ratio = self._body.devicePixelRatioF()
        key = (picture.cacheKey(), size.width() * 1000 + size.height(), ratio)
        if key not in self._small:
            if len(self._small) > 200:
                self._small.clear()
            whole = picture.toImage().scaled(
                size * ratio,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            cut = whole.copy(QRect(QPoint(0, 0), size * ratio))
            cut.setDevicePixelRatio(ratio)
            self._small[key] = cut
        return self._small[key]

    def _title(self, line: ChipLine) -> str:
        facts = self._facts.about(line)
        if line.kind == "article":
            return (facts.title if facts else "") or line.text or line.reference
        return line.text or (facts.title if facts else "") or line.reference

    def _detail(self, line: ChipLine) -> str:
        facts = self._facts.about(line)
        names = {
            "media": _tr("Picture"),
            "video": _tr("Video"),
            "article": _tr("Related card"),
        }
        kinds = {
            MediaKind.VIDEO: names["video"],
            MediaKind.AUDIO: _tr("Sound"),
            MediaKind.DOCUMENT: _tr("Document"),
        }
        name = kinds.get(facts.kind, names[line.kind]) if facts and facts.kind else names[line.kind]
        if facts is not None and not facts.id:
            return _tr("{0} · not in the library").format(name)
        return f"{name} · {line.caption}" if line.caption else name

    def _is_selected(self, block: QTextBlock) -> bool:
        cursor = self._body.textCursor()
        end = block.position() + block.length() - 1
        return (
            cursor.hasSelection()
            and cursor.selectionStart() <= block.position() < end <= cursor.selectionEnd()
        )


def _title_font() -> QFont:
    return fonts.sans(tokens.SIZE_TOOL, QFont.Weight.Medium)


def _detail_font() -> QFont:
    return fonts.sans(tokens.SIZE_LABEL)


def _middle(rect: QRect, side: int) -> QRect:
    return QRect(rect.center().x() - side // 2, rect.center().y() - side // 2, side, side)


def _tr(text: str) -> str:
    return QCoreApplication.translate("chip", text)
