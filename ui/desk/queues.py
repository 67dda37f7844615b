"""The queues at the left, each with how many articles wait in it."""

from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.saved_search import SavedSearch
from editor_app.services import lists
from editor_app.services.saved_searches import list_searches
from ui.context import Context
from ui.desk.queue import Queue, queues_of
from ui.desk_memory import DeskMemory
from ui.throttle import Pause

AnyIndex = QModelIndex | QPersistentModelIndex
COUNT = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
QUEUE = Qt.ItemDataRole.UserRole + 2
COUNT_AFTER_MS = 150  # a burst of changes is counted once


class QueuesModel(QAbstractListModel):
    """The queues that have a line now, counted again after every change. Says `counted` after each answer."""

    counted = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._memory = DeskMemory.of(context)
        self._searches: list[SavedSearch] = []
        self._counts: dict[str, int] = {}
        self._queues = queues_of(self._memory, ())
        self._shown = [queue for queue in self._queues if queue.always]
        self._asked = 0
        self._count_soon = Pause(COUNT_AFTER_MS, self.reload, self)
        context.jobs.changed.connect(self._on_changed)
        self._memory.me_changed.connect(self.reload)
        self._memory.recent_changed.connect(self._count_soon.ask)
        self.reload()

    def reload(self) -> None:
        """Count again."""
        self._asked += 1
        work = partial(_count, self._context.library, self._memory, self._asked)
        self._context.jobs.read(work, self._on_counts)

    def count(self, queue: Queue) -> int:
        """Return how many articles wait in a queue."""
        return self._counts.get(queue.key, 0)

    def queue_at(self, row: int) -> Queue | None:
        """Return the queue of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, key: str) -> int:
        """Return the row of a queue, or -1 when it has none now."""
        return next((row for row, queue in enumerate(self._shown) if queue.key == key), -1)

    def named(self, key: str) -> Queue | None:
        """Return a queue, be it one without a line."""
        return next((queue for queue in self._queues if queue.key == key), None)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        queue = self.queue_at(index.row()) if index.isValid() else None
        if queue is None:
            return None
        name = queue.name if queue.saved else QCoreApplication.translate("queues", queue.name)
        answers = {
            Qt.ItemDataRole.DisplayRole: name,
            Qt.ItemDataRole.AccessibleTextRole: f"{name}, {self.count(queue)}",
            Qt.ItemDataRole.ToolTipRole: self._tip(queue),
            COUNT: self.count(queue),
            ICON: queue.icon,
            QUEUE: queue,
        }
        return answers.get(role)

    def _tip(self, queue: Queue) -> str:
        if queue.saved:
            return queue.saved.query
        if queue.key == "since" and self._memory.last_here:
            return self.tr("Changed since {0:%d.%m.%Y %H:%M}").format(self._memory.last_here)
        return ""

    def _on_counts(self, answer: tuple[int, list[SavedSearch], list[Queue], dict[str, int]]) -> None:
        number, searches, queues, counts = answer
        if number != self._asked:
            return
        self._searches, self._queues, self._counts = searches, queues, counts
        shown = [queue for queue in queues if queue.always or counts[queue.key]]
        if [queue.key for queue in shown] == [queue.key for queue in self._shown]:
            self._shown = shown
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
        else:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
        self.counted.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.articles or changes.searches or changes.authors or changes.topics or changes.sections:
            self._count_soon.ask()


def _count(
    library: lists.Library, memory: DeskMemory, number: int
) -> tuple[int, list[SavedSearch], list[Queue], dict[str, int]]:
    searches = list_searches(library)
    queues = queues_of(memory, searches)
    return number, searches, queues, lists.how_many(library, {queue.key: queue.query for queue in queues})
