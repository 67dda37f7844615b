"""The queues at the left: which states each gathers, and how many articles wait in it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP as T,
)
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.workflow import PUBLIC, Status
from editor_app.services import lists
from ui.context import Context
from ui.theme import current, fonts, icons

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = 26


@dataclass(frozen=True)
class Queue:
    """A named set of states; `binned` is the bin."""

    key: str
    name: str
    icon: str
    statuses: frozenset[Status] = frozenset()
    binned: bool = False


QUEUES = (
    Queue("all", T("queues", "All articles"), "stack"),
    Queue("drafts", T("queues", "Drafts"), "pencil-simple", frozenset({Status.DRAFT})),
    Queue("submitted", T("queues", "Submitted"), "arrow-circle-right", frozenset({Status.SUBMITTED})),
    Queue("review", T("queues", "In review"), "circle-half", frozenset({Status.IN_REVIEW})),
    Queue("approved", T("queues", "Approved"), "check-circle", frozenset({Status.APPROVED})),
    Queue("published", T("queues", "Published"), "globe-simple", frozenset(PUBLIC)),
    Queue(
        "aside", T("queues", "Spiked or withdrawn"), "archive", frozenset({Status.SPIKED, Status.WITHDRAWN})
    ),
    Queue("bin", T("queues", "Bin"), "trash", binned=True),
)


class QueuesModel(QAbstractListModel):
    """The queues with their counts, counted again after every change."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counts = lists.QueueCounts({}, 0)
        context.jobs.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Count again."""
        self._context.jobs.read(partial(lists.queue_counts, self._context.library), self._on_counts)

    def count(self, queue: Queue) -> int:
        """Return how many articles wait in a queue."""
        if queue.binned:
            return self._counts.binned
        by_status = self._counts.by_status
        return sum(
            count for status, count in by_status.items() if not queue.statuses or status in queue.statuses
        )

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(QUEUES)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        queue = QUEUES[index.row()]
        name = QCoreApplication.translate("queues", queue.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {self.count(queue)}"
        if role == Qt.ItemDataRole.UserRole:
            return self.count(queue)
        return None

    def _on_counts(self, counts: lists.QueueCounts) -> None:
        self._counts = counts
        self.dataChanged.emit(self.index(0), self.index(len(QUEUES) - 1))

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.articles:
            self.reload()


class QueueDelegate(QStyledItemDelegate):
    """An icon, the name, and the count at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect.adjusted(6, 1, -6, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hover:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(current.colour("accent") if focused else Qt.PenStyle.NoPen)
            painter.setBrush(current.colour("selected" if selected else "line"))
            painter.drawRoundedRect(rect, 5, 5)
        icons.paint(painter, QRect(rect.left() + 7, rect.top() + 5, 14, 14), QUEUES[index.row()].icon)
        weight = QFont.Weight.DemiBold if selected else QFont.Weight.Normal
        painter.setFont(fonts.sans(13, weight))
        painter.setPen(current.colour("ink"))
        text = rect.adjusted(29, 0, -8, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        count = index.data(Qt.ItemDataRole.UserRole)
        if count:
            painter.setFont(fonts.sans(12))
            painter.setPen(current.colour("muted"))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(count))
        painter.restore()


class QueueList(QListView):
    """The queues, one of them chosen."""

    queue_chosen = Signal(object)  # Queue

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "side")
        self.setAccessibleName(self.tr("Queues"))
        self.setModel(QueuesModel(context, self))
        self.setItemDelegate(QueueDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW * len(QUEUES) + 2)
        self.setCurrentIndex(self.model().index(0, 0))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def queue(self) -> Queue:
        """The chosen queue."""
        return QUEUES[max(0, self.currentIndex().row())]

    def choose(self, key: str) -> None:
        """Choose a queue by its key."""
        place = next(i for i, queue in enumerate(QUEUES) if queue.key == key)
        self.setCurrentIndex(self.model().index(place, 0))

    def _on_current_changed(self) -> None:
        self.queue_chosen.emit(self.queue)
