"""One list of the page: sections, tags or series with their counts, in an order that can be changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.topic_record import TopicKind, TopicRecord
from editor_app.services import topics
from editor_app.services.topics import ListedTopic
from ui.context import Context

ROOT = QModelIndex()
TOPIC = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-dateline-topic"
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Shown:
    """What a row shows."""

    name: str
    colour: str
    count: int


class TopicModel(QAbstractListModel):
    """Says `loaded` whenever the list stands, `ordered` with the keys when somebody moved a row."""

    loaded = Signal()
    ordered = Signal(object)  # tuple[str, ...]

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._listed: list[ListedTopic] = []
        self._kind = TopicKind.SECTION
        self._search = ""
        self._all: list[ListedTopic] = []
        self._is_shown, self._is_stale = True, False
        context.jobs.changed.connect(self._on_changed)

    @property
    def kind(self) -> TopicKind:
        """What is listed."""
        return self._kind

    @property
    def all(self) -> list[ListedTopic]:
        """Everything of the kind, whatever is searched for."""
        return list(self._all)

    @property
    def can_order(self) -> bool:
        """Whether rows can be moved: tags stand by name, and a search shows only some."""
        return self._kind is not TopicKind.TAG and not self._search and not self._context.library.read_only

    def show(self, kind: TopicKind) -> None:
        """Show all of a kind."""
        self._kind = kind
        self._ask()

    def set_shown(self, *, shown: bool) -> None:
        """Follow the library only while somebody looks: counting a large one at every save is a waste."""
        self._is_shown = shown
        if shown and self._is_stale:
            self._ask()

    def search(self, text: str) -> None:
        """Show those whose name has these letters."""
        self._search = text.strip().casefold()
        self._fill()

    def topic_at(self, index: AnyIndex) -> ListedTopic | None:
        """Return what stands at a place."""
        return self._listed[index.row()] if index.isValid() else None

    def place_of(self, key: str) -> QModelIndex:
        """Return where one stands; an index that is not valid when it does not."""
        keys = [each.record.key for each in self._listed]
        return self.index(keys.index(key)) if key in keys else ROOT

    def move(self, row: int, to: int) -> None:
        """Put a row before another place and say `ordered`."""
        keys = [each.record.key for each in self._listed]
        moved = keys.pop(row)
        keys.insert(to - 1 if to > row else to, moved)
        if self.can_order and keys != [each.record.key for each in self._listed]:
            self._take_order(keys)
            self.ordered.emit(tuple(keys))

    def _take_order(self, keys: Sequence[str]) -> None:
        by_key = {each.record.key: each for each in self._listed}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self.index(keys.index(self._listed[index.row()].record.key)) for index in before]
        self._listed = [by_key[key] for key in keys]
        self.changePersistentIndexList(before, places)
        self.layoutChanged.emit()

    def _ask(self) -> None:
        self._is_stale = False
        work = partial(topics.list_topics, self._context.library, self._kind)
        self._context.jobs.read(work, self._on_found)

    def _on_found(self, found: list[ListedTopic]) -> None:
        if all(each.record.kind is self._kind for each in found):
            self._all = found
            self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        self._listed = [each for each in self._all if _has(each.record, self._search)]
        self.endResetModel()
        self.loaded.emit()

    def _on_changed(self, changes: Changes, _: object) -> None:
        if not (changes.topics or changes.sections or changes.articles):
            return
        if self._is_shown:
            self._ask()
        else:
            self._is_stale = True

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._listed)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.topic_at(index)
        if found is None:
            return None
        if role == TOPIC:
            return Shown(found.record.name, found.record.colour, found.articles)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, articles: {1}").format(found.record.name, found.articles)
        return found.record.name if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        can = super().flags(index)
        if not self.can_order:
            return can
        return can | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, str(indexes[0].row()).encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        if data.hasFormat(MIME) and not parent.isValid():
            self.move(int(bytes(data.data(MIME).data())), row if row >= 0 else len(self._listed))
        return False  # the view would remove the row it took for moved


def _has(record: TopicRecord, search: str) -> bool:
    return not search or any(
        search in name.casefold() for name in (record.name, *(n.name for n in record.names))
    )
