"""The suggestions as a list: who, what, and the words that go and come."""

from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor_app.domain.proposals import Proposal
from ui.review.proposal_words import shown, told, what, when, who
from ui.theme import current, fonts, tokens
from ui.theme.people import person_colour

PROPOSAL = Qt.ItemDataRole.UserRole + 1
SIDE, BAR = 12, 3


class ProposalModel(QAbstractListModel):
    """One row for each suggestion."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.proposals: list[Proposal] = []

    def show(self, proposals: list[Proposal]) -> None:
        """List these; a list that is the same is left alone, with its selection."""
        if proposals != self.proposals:
            self.beginResetModel()
            self.proposals = proposals
            self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.proposals)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self.proposals):
            return None
        proposal = self.proposals[index.row()]
        if role == PROPOSAL:
            return proposal
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = " → ".join(filter(None, (told(proposal.before), told(proposal.after))))
            return f"{who(proposal)}, {what(proposal)}: {words}"
        return None


class ProposalDelegate(QStyledItemDelegate):
    """Paints a suggestion with a bar in the colour of the person who made it."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, round(self._document(index.data(PROPOSAL), width).size().height()) + 20)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        proposal: Proposal = index.data(PROPOSAL)
        rect, state = option.rect, option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, current.colour("hover"))
        painter.fillRect(rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1, current.colour("line"))
        colour = person_colour(proposal.made.by or proposal.made.name)
        painter.fillRect(rect.left() + SIDE, rect.top() + 12, BAR, rect.height() - 24, colour)
        painter.translate(rect.left() + SIDE + BAR + 8, rect.top() + 10)
        document = self._document(proposal, rect.width())
        document.drawContents(painter, QRectF(0, 0, rect.width(), rect.height() - 20))
        painter.restore()

    def _document(self, proposal: Proposal, width: int) -> QTextDocument:
        colours = current.colours()
        name = person_colour(proposal.made.by or proposal.made.name).name()
        head = (
            f'<span style="color:{name};font-weight:600">{escape(who(proposal))}</span>'
            f'<span style="color:{colours.muted}"> · {escape(f"{what(proposal)} · {when(proposal)}")}</span>'
        )
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.sans(tokens.SIZE_TOOL))
        document.setTextWidth(width - 2 * SIDE - BAR - 8)
        words = f'<div style="color:{colours.ink};margin-top:4px">{shown(proposal)}</div>'
        document.setHtml(f'<div style="font-size:{tokens.SIZE_LABEL}px">{head}</div>{words}')
        return document
