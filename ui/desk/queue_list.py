"""The list of queues as a view: one is chosen; saved searches have a menu."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.context import Context
from ui.delegates.article_row import elided
from ui.desk.queue import ALL, Queue
from ui.desk.queues import COUNT, ICON, QUEUE, QueuesModel
from ui.theme import current, fonts, icons
from ui.theme.icons import icon

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = 26
MOST_ROWS = 15


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
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(current.colour("accent") if focused else Qt.PenStyle.NoPen)
            painter.setBrush(current.colour("selected" if selected else "line"))
            painter.drawRoundedRect(rect, 5, 5)
        icons.paint(painter, QRect(rect.left() + 7, rect.top() + 5, 14, 14), index.data(ICON))
        self._paint_texts(painter, rect.adjusted(29, 0, -8, 0), index, selected=selected)
        painter.restore()

    def _paint_texts(self, painter: QPainter, rect: QRect, index: AnyIndex, *, selected: bool) -> None:
        count = QLocale().toString(index.data(COUNT)) if index.data(COUNT) else ""
        painter.setFont(fonts.sans(12))
        painter.setPen(current.colour("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        room = rect.width() - painter.fontMetrics().horizontalAdvance(count) - 6
        painter.setFont(fonts.sans(13, QFont.Weight.DemiBold if selected else QFont.Weight.Normal))
        painter.setPen(current.colour("ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, elided(str(index.data()), painter, room))


class QueueList(QListView):
    """The queues, one of them chosen."""

    queue_chosen = Signal(object)  # Queue
    rename_requested = Signal(object)  # SavedSearch
    remove_requested = Signal(object)  # SavedSearch

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queues = QueuesModel(context, self)
        self._chosen, self._wished = ALL.key, ""
        self._build()
        self._queues.counted.connect(self._on_counted)
        self._queues.modelAboutToBeReset.connect(self._on_about_to_reset)
        self._queues.modelReset.connect(self._on_reset)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.customContextMenuRequested.connect(self._on_menu_requested)

    @property
    def queue(self) -> Queue:
        """The chosen queue."""
        return self._queues.named(self._chosen) or ALL

    def choose(self, key: str) -> None:
        """Choose a queue by its key; one that has no line now is not chosen."""
        row = self._queues.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._queues.index(row, 0))

    def choose_soon(self, key: str) -> None:
        """Choose a queue that has a line with the next count."""
        self._wished = key
        self._queues.reload()

    def step(self, by: int) -> None:
        """Choose the next queue (1) or the one before (-1)."""
        row = self._queues.row_of(self._chosen) + by
        self.setCurrentIndex(self._queues.index(max(0, min(row, self._queues.rowCount() - 1)), 0))

    def _on_counted(self) -> None:
        if self._wished and self._queues.named(self._wished) is not None:
            wished, self._wished = self._wished, ""
            self.choose(wished)

    def _on_about_to_reset(self) -> None:
        self.selectionModel().blockSignals(True)

    def _on_reset(self) -> None:
        """Keep the same queue chosen, with a line or, when it is empty now, without."""
        self._fit()
        row = self._queues.row_of(self._chosen)
        if self._queues.named(self._chosen) is None:  # the saved search was removed
            self._chosen, row = ALL.key, self._queues.row_of(ALL.key)
            self.queue_chosen.emit(self.queue)
        self.setCurrentIndex(self._queues.index(row, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def _on_current_changed(self, index: QModelIndex) -> None:
        queue = index.data(QUEUE)
        if queue is not None and queue.key != self._chosen:
            self._chosen = queue.key
            self.queue_chosen.emit(queue)

    def _on_menu_requested(self, place: QPoint) -> None:
        queue = self.indexAt(place).data(QUEUE)
        if queue is None or queue.saved is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(icon("pencil-simple"), self.tr("Rename…"))
        remove = menu.addAction(icon("trash"), self.tr("Remove"))
        chosen = menu.exec(self.viewport().mapToGlobal(place))
        if chosen is rename:
            self.rename_requested.emit(queue.saved)
        elif chosen is remove:
            self.remove_requested.emit(queue.saved)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.queue.saved:
            self.rename_requested.emit(self.queue.saved)
        elif event.key() == Qt.Key.Key_Delete and self.queue.saved:
            self.remove_requested.emit(self.queue.saved)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(ROW * min(self._queues.rowCount(), MOST_ROWS) + 2)

    def _build(self) -> None:
        self.setProperty("area", "side")
        self.setAccessibleName(self.tr("Queues"))
        self.setModel(self._queues)
        self.setItemDelegate(QueueDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._fit()
        self.setCurrentIndex(self._queues.index(self._queues.row_of(ALL.key), 0))
