"""How the cells of the budget are painted: quiet text, a bar for the length, a shape for each state."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView
from typing_extensions import override

from editor_app.services.budget import BudgetRow
from ui.budget.cells import amount, group_name, is_late, text_of
from ui.budget.columns import COLUMNS
from ui.budget.fields import BudgetFields
from ui.budget.model import BudgetModel, BudgetRole
from ui.models.status_words import status_shape
from ui.theme import current, fonts, icons, tokens

ROW = 32
SIDE = 8
GROUP_WIDTH = 640
"""So far to the right the name of a group and what it comes to may reach."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter
State = QStyle.StateFlag
AnyIndex = QModelIndex | QPersistentModelIndex


class BudgetDelegate(BudgetFields):
    """Paints every cell by itself, so that lines of groups can reach over all of them."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._plain, self._small = fonts.sans(tokens.SIZE_TOOL), fonts.sans(tokens.SIZE_LABEL)
        self._strong = fonts.sans(tokens.SIZE_TOOL, QFont.Weight.DemiBold)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(BudgetRole.GROUP) is not None:
            self._paint_group(painter, option.rect, index)
        else:
            self._paint_ground(painter, option)
            row = index.data(BudgetRole.ROW)
            inner = option.rect.adjusted(SIDE, 0, -SIDE, 0)
            if row is None:
                _paint_waiting(painter, inner)
            else:
                self._paint_cell(painter, inner, row, COLUMNS[index.column()].key)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Paint this cell's part of the one line that reaches over the whole row."""
        group, kind = index.data(BudgetRole.GROUP), self._model.budget.query.group
        painter.setClipRect(rect)
        painter.fillRect(rect, current.colour("paper"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, current.colour("line"))
        line = QRect(SIDE, rect.top() + 4, GROUP_WIDTH, rect.height() - 4)
        if not rect.intersects(line):
            return
        painter.setFont(self._strong)
        painter.setPen(current.colour("ink"))
        name = group_name(group, kind)
        painter.drawText(line, MIDDLE, name)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(name) + 12)
        painter.setFont(self._small)
        painter.setPen(current.colour("muted"))
        painter.drawText(line, MIDDLE, amount(group.count, group.words))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        if option.state & State.State_Selected:
            painter.fillRect(rect, current.colour("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, current.colour("line"))
        if option.state & State.State_HasFocus:
            painter.setPen(current.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3)

    def _paint_cell(self, painter: QPainter, rect: QRect, row: BudgetRow, key: str) -> None:
        text = text_of(row, key, self._model.budget.zone, datetime.now(UTC))
        painter.setFont(self._strong if key == "headline" else self._plain)
        painter.setPen(current.colour(_ink(row, key)))
        if key == "length":
            _paint_length(painter, rect, row)
        elif key == "state":
            shape, role = status_shape(row.status)
            _paint_with_shape(painter, rect, text, shape, role)
        elif key == "deadline" and is_late(row, datetime.now(UTC)):
            _paint_with_shape(painter, rect, text, "warning-circle", "stop")
        elif key == "priority" and row.priority == 1:
            _paint_with_shape(painter, rect, text, "flag", "warn")
        elif key == "section" and QColor.isValidColorName(row.section_colour):
            _paint_section(painter, rect, text, QColor(row.section_colour))
        else:
            side = Qt.AlignmentFlag.AlignRight if key == "pictures" else Qt.AlignmentFlag.AlignLeft
            _paint_text(painter, rect, text, side)

    @property
    def _model(self) -> BudgetModel:
        view = self.parent()
        assert isinstance(view, QTableView)
        model = view.model()
        assert isinstance(model, BudgetModel)
        return model


def _ink(row: BudgetRow, key: str) -> str:
    stands_in = key == "reporter" and row.reporter is None
    is_quiet = key in ("slug", "pictures") or stands_in or (key == "headline" and not row.headline)
    return "muted" if is_quiet else "ink"


def _paint_waiting(painter: QPainter, rect: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current.colour("line"))
    painter.drawRoundedRect(rect.left(), rect.center().y() - 3, rect.width() * 2 // 3, 6, 3, 3)


def _paint_text(painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, MIDDLE | side, shown)


def _paint_with_shape(painter: QPainter, rect: QRect, text: str, shape: str, role: str) -> None:
    icons.paint(painter, QRect(rect.left(), rect.center().y() - 6, 13, 13), shape, role)
    painter.setPen(current.colour(role))
    _paint_text(painter, rect.adjusted(18, 0, 0, 0), text, Qt.AlignmentFlag.AlignLeft)


def _paint_section(painter: QPainter, rect: QRect, text: str, colour: QColor) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(rect.left(), rect.center().y() - 3.5, 8, 8))
    painter.restore()
    _paint_text(painter, rect.adjusted(14, 0, 0, 0), text, Qt.AlignmentFlag.AlignLeft)


def _paint_length(painter: QPainter, rect: QRect, row: BudgetRow) -> None:
    """Paint the words; with a length agreed, how much of it is there, and whether it is too much."""
    over = 0 < row.target < row.words
    locale = QLocale()
    painter.setPen(current.colour("warn" if over else "ink"))
    text = locale.toString(row.words)
    if not row.target:
        painter.drawText(rect, MIDDLE | Qt.AlignmentFlag.AlignRight, text)
        return
    words = rect.adjusted(0, 0, 0, -6)
    painter.drawText(words, MIDDLE | Qt.AlignmentFlag.AlignRight, f"{text} / {locale.toString(row.target)}")
    bar = QRectF(rect.left(), rect.bottom() - 8, rect.width(), 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current.colour("line"))
    painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.setBrush(current.colour("warn" if over else "good"))
    bar.setWidth(bar.width() * min(1.0, row.words / row.target))
    painter.drawRoundedRect(bar, 1.5, 1.5)
