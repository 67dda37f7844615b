"""The public links of an author: a label that may be missing, an address, and the icon of where it leads."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from editor_app.domain.author_links import NAMES, kind_of
from editor_app.render.link_icons import link_paths
from ui.theme import current
from ui.widgets.pair_list import PairList


class LinkList(PairList):
    """Rows of label and address; the icon follows what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Label"), "https://", narrow=128, parent=parent)

    @override
    def _add(self, first: str, second: str) -> None:
        super()._add(first, second)
        label_line, address_line = self._rows[-1].lines
        _Mark(label_line, address_line).show_kind(address_line.text())
        for line in (label_line, address_line):
            line.setCursorPosition(0)  # a long address shows where it begins


class _Mark(QAction):
    """The icon at the beginning of one address; an empty label shows what readers will see in its place."""

    def __init__(self, label_line: QLineEdit, address_line: QLineEdit) -> None:
        super().__init__(address_line)
        self._label_line, self._usual = label_line, label_line.placeholderText()
        self.setEnabled(False)
        address_line.addAction(self, QLineEdit.ActionPosition.LeadingPosition)
        address_line.textChanged.connect(self.show_kind)

    def show_kind(self, url: str) -> None:
        """Show what an address leads to."""
        kind = kind_of(url.strip())
        self.setIcon(QIcon(_LinkIcon(link_paths()[kind])))
        self._label_line.setPlaceholderText(NAMES.get(kind, self._usual))


class _LinkIcon(QIconEngine):
    """Draws a path of the pages' icons in the colour of secondary text."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = current.colour("muted").name()
        drawn = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}" '
            f'stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">'
            f'<path d="{self._path}"/></svg>'
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(rect))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    @override
    def clone(self) -> QIconEngine:
        return _LinkIcon(self._path)
