"""How a finding is painted: its shape, its word and field, and its sentence."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor_app.domain.finding import Finding
from ui.findings.model import SHAPES, Role
from ui.theme import current, fonts, icons, tokens

SIDE = 12
GAP = 4


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding: its shape, its word and field, and the sentence on as many lines as it needs."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._word = fonts.sans(tokens.SIZE_LABEL, QFont.Weight.DemiBold)
        self._sentence = fonts.sans(tokens.SIZE_TOOL)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        room = QRect(0, 0, max(40, width - 2 * SIDE - 24), 1000)
        finding: Finding = index.data(Role.FINDING)
        metrics = QFontMetrics(self._sentence)
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, finding.sentence)
        return QSize(width, text.height() + QFontMetrics(self._word).height() + GAP + 2 * 10)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        finding: Finding = index.data(Role.FINDING)
        rect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, current.colour("hover"))
        painter.fillRect(rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1, current.colour("line"))
        inner = rect.adjusted(SIDE, 10, -SIDE, -10)
        is_waived = index.data(Role.CHECKED).waiver is not None
        shape, role = ("check", "muted") if is_waived else SHAPES[finding.severity]
        icons.paint(painter, QRect(inner.left(), inner.top(), 16, 16), shape, role)
        text = inner.adjusted(24, 0, 0, 0)
        painter.setFont(self._word)
        painter.setPen(current.colour(role))
        word = painter.fontMetrics().elidedText(
            index.data(Role.WORD), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, word)
        painter.setFont(self._sentence)
        painter.setPen(current.colour("muted" if is_waived else "ink"))
        below = text.adjusted(0, QFontMetrics(self._word).height() + GAP, 0, 0)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, finding.sentence)
        painter.restore()
