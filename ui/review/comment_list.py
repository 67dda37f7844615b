"""The comments as a list: each remark with its place, its answers indented below it."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from editor_app.domain.comment_threads import Thread
from editor_app.domain.review import Comment
from ui.review.comment_words import place_told, resolved, spoken, text_as_html, when
from ui.theme import current, fonts, tokens
from ui.theme.people import person_colour

ROW = Qt.ItemDataRole.UserRole + 1
SIDE, INDENT, ABOVE, BELOW = 12, 20, 10, 10
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One comment of a thread."""

    thread: Thread
    said: Comment

    @property
    def is_first(self) -> bool:
        """Whether the thread begins with it."""
        return self.said is self.thread.first

    @property
    def is_last(self) -> bool:
        """Whether the thread ends with it."""
        return self.said is self.thread.comments[-1]


class CommentModel(QAbstractListModel):
    """One row for each comment, thread after thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.names: tuple[str, ...] = ()

    def show(self, threads: tuple[Thread, ...], names: tuple[str, ...]) -> bool:
        """List these; `names` are those one may mention. Returns False when it is the same list."""
        rows = [Row(thread, said) for thread in threads for said in thread.comments]
        if (rows, names) == (self.rows, self.names):
            return False
        self.beginResetModel()
        self.rows, self.names = rows, names
        self.endResetModel()
        return True

    def place_of(self, comment: str) -> QModelIndex:
        """Return where a comment stands, or an invalid index."""
        for place, row in enumerate(self.rows):
            if row.said.id == comment:
                return self.index(place, 0)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row.thread, row.said)
        return None


class CommentDelegate(QStyledItemDelegate):
    """Paints a comment; what is about the same place hangs together under one line."""

    def __init__(self, parent: QListView, model: CommentModel) -> None:
        super().__init__(parent)
        self._view, self._model = parent, model
        self._heights: dict[tuple[object, ...], int] = {}
        model.modelReset.connect(self.forget)

    def forget(self) -> None:
        """Measure everything anew."""
        self._heights.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        width = self._view.viewport().width()
        key = (row.said.id, width)
        if key not in self._heights:
            self._heights[key] = round(self._document(row, width).size().height())
        return QSize(width, self._heights[key] + _above(row) + (BELOW if row.is_last else 2))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect, state = option.rect, option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current.colour("selected"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), current.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, current.colour("hover"))
        if row.is_last:
            painter.fillRect(
                rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1, current.colour("line")
            )
        painter.translate(rect.left() + _left(row), rect.top() + _above(row))
        self._document(row, rect.width()).drawContents(painter, QRectF(0, 0, rect.width(), rect.height()))
        painter.restore()

    def _document(self, row: Row, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.sans(tokens.SIZE_TOOL))
        document.setTextWidth(width - _left(row) - SIDE)
        parts = [_place(row.thread) if row.is_first else "", _head(row.said)]
        ink = current.colours().ink
        said = text_as_html(row.said.text, self._model.names)
        parts.append(f'<div style="color:{ink};margin-top:2px">{said}</div>')
        document.setHtml("".join(parts))
        return document


def _left(row: Row) -> int:
    return SIDE if row.is_first else SIDE + INDENT


def _above(row: Row) -> int:
    return ABOVE if row.is_first else 4


def _place(thread: Thread) -> str:
    """Return the line that says what a thread is about, and that it is settled."""
    colours = current.colours()
    told = escape(place_told(thread.anchor))
    if thread.anchor.gone:
        told = f'<span style="color:{colours.warn}">{told}</span>'
    elif thread.anchor.quote:
        told = f'<span style="color:{colours.ink};background-color:{colours.note}">{told}</span>'
    else:
        told = f'<span style="color:{colours.muted}">{told}</span>'
    if settled := resolved(thread):
        told += f'<span style="color:{colours.good}"> · ✓ {escape(settled)}</span>'
    return f'<div style="font-size:{tokens.SIZE_LABEL}px;margin-bottom:4px">{told}</div>'


def _head(said: Comment) -> str:
    name = person_colour(said.by.id or said.by.name).name()
    return (
        f'<div style="font-size:{tokens.SIZE_LABEL}px">'
        f'<span style="color:{name};font-weight:600">{escape(said.by.name)}</span>'
        f'<span style="color:{current.colours().muted}"> · {escape(when(said))}</span></div>'
    )
