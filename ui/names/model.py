"""The entries of the registry as a list, read in the background."""

from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.news_names import NameKind, NewsName
from editor_app.services import names
from ui.context import Context
from ui.delegates.palette_row import ENTRY, Entry

ICONS = {NameKind.PERSON: "user", NameKind.PLACE: "map-pin", NameKind.ORGANISATION: "buildings"}
ROOT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class NameListModel(QAbstractListModel):
    """Follows the library; says `loaded` whenever the list stands."""

    loaded = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._names: list[NewsName] = []
        self._search, self._kind = "", ""
        context.jobs.changed.connect(self._on_changed)

    def show(self, search: str, kind: str) -> None:
        """Show the entries with these words; `kind` is a value of NameKind or empty for all."""
        self._search, self._kind = search, kind
        wanted = NameKind(kind) if kind else None
        work = partial(names.list_names, self._context.library, search, wanted)
        self._context.jobs.read(work, self._on_found)

    def name_at(self, index: AnyIndex) -> NewsName | None:
        """Return the entry at a place."""
        return self._names[index.row()] if index.isValid() else None

    def place_of(self, name_id: str) -> QModelIndex:
        """Return where an entry stands; an index that is not valid when it does not."""
        for row, entry in enumerate(self._names):
            if entry.id == name_id:
                return self.index(row)
        return ROOT

    def _on_found(self, found: list[NewsName]) -> None:
        self.beginResetModel()
        self._names = found
        self.endResetModel()
        self.loaded.emit()

    def _on_changed(self, changes: Changes, _: object) -> None:
        if changes.names:
            self.show(self._search, self._kind)

    @override
    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._names)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.name_at(index)
        if entry is None:
            return None
        if role == ENTRY:
            return Entry(entry.name, _other_name(entry), ICONS[entry.kind], ("name", entry.id))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (entry.name, _other_name(entry))))
        return None


def _other_name(entry: NewsName) -> str:
    return next((form.name for form in entry.forms if form.name and form.name != entry.name), "")
