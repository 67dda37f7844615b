"""What was found in the library as a tree: articles, and under each its places, accepted or skipped."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from editor_app.domain.finding_text import Replacement
from editor_app.domain.ids import ArticleId
from editor_app.services.finding import Found, Place, Results, on_one_line
from editor_app.services.replacing import is_accepted_at_first

Index = QModelIndex | QPersistentModelIndex
Key = tuple[ArticleId, int, str, int]
TOP = 0  # the internal id of an article; that of a place is the number of its article, from 1


class Role(IntEnum):
    """What the tree can be asked for beyond its text."""

    FOUND = Qt.ItemDataRole.UserRole + 1
    PLACE = Qt.ItemDataRole.UserRole + 2
    WRITTEN = Qt.ItemDataRole.UserRole + 3  # what takes the place of a hit; None while nothing does
    ACCEPTED = Qt.ItemDataRole.UserRole + 4  # of an article: how many


@dataclass
class Group:
    """An article with its places, and for each whether it is accepted."""

    found: Found
    accepted: list[bool]


class PlacesModel(QAbstractItemModel):
    """Keeps what somebody accepted or skipped when the same places are found again."""

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._chosen: dict[Key, bool] = {}
        self._replacement: Replacement | None = None

    @property
    def places(self) -> int:
        """How many places there are."""
        return sum(len(group.accepted) for group in self._groups)

    @property
    def accepted_places(self) -> int:
        """How many of them are accepted."""
        return sum(sum(group.accepted) for group in self._groups)

    @property
    def articles(self) -> list[ArticleId]:
        """The articles that are shown."""
        return [group.found.article for group in self._groups]

    def show_results(self, results: Results) -> None:
        """Show these places instead."""
        self._show([self._group(found) for found in results.found])

    def refresh(self, looked_at: Collection[ArticleId], results: Results) -> None:
        """Take these places for those of the articles looked at; the others stay."""
        new = {found.article: found for found in results.found}
        groups = [
            self._group(new.pop(group.found.article)) if group.found.article in new else group
            for group in self._groups
            if group.found.article in new or group.found.article not in looked_at
        ]
        self._show(groups + [self._group(found) for found in new.values()])

    def set_replacement(self, replacement: Replacement | None) -> None:
        """Show what would be written; None while nothing would be."""
        self._replacement = replacement
        for row in range(len(self._groups)):
            parent = self.index(row, 0)
            self.dataChanged.emit(self.index(0, 0, parent), self.index(self.rowCount(parent) - 1, 0, parent))

    def chosen(self) -> list[Found]:
        """Return the articles with their accepted places alone."""
        chosen = []
        for group in self._groups:
            pairs = zip(group.found.places, group.accepted, strict=True)
            places = tuple(place for place, accepted in pairs if accepted)
            if places:
                chosen.append(replace(group.found, places=places))
        return chosen

    def toggle(self, index: Index) -> None:
        """Accept or skip a place, or all places of an article."""
        if index.isValid():
            self._accept(index, not self._is_accepted(index))

    def accept_all(self, accepted: bool) -> None:
        """Accept or skip every place."""
        for row in range(len(self._groups)):
            self._accept(self.index(row, 0), accepted)

    @override
    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index.isValid() else TOP
        return QModelIndex() if number == TOP else self.createIndex(number - 1, 0, TOP)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].accepted) if parent.internalId() == TOP else 0

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group = self._group_of(index)
        place = None if index.internalId() == TOP else group.found.places[index.row()]
        if role == Role.FOUND:
            return group.found
        if role == Role.PLACE:
            return place
        if role == Role.WRITTEN:
            return self._written(place) if place else None
        if role == Role.ACCEPTED:
            return group.accepted[index.row()] if place else sum(group.accepted)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line(place) if place else group.found.headline or group.found.slug
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def _show(self, groups: list[Group]) -> None:
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()
        self.counted.emit()

    def _group(self, found: Found) -> Group:
        accepted = [
            self._chosen.get(_key(found, place), is_accepted_at_first(found, place)) for place in found.places
        ]
        return Group(found, accepted)

    def _group_of(self, index: Index) -> Group:
        number = index.internalId()
        return self._groups[index.row() if number == TOP else number - 1]

    def _is_accepted(self, index: Index) -> bool:
        group = self._group_of(index)
        return all(group.accepted) if index.internalId() == TOP else group.accepted[index.row()]

    def _accept(self, index: Index, accepted: bool) -> None:
        group = self._group_of(index)
        is_article = index.internalId() == TOP
        rows = range(len(group.accepted)) if is_article else [index.row()]
        for row in rows:
            group.accepted[row] = accepted
            self._chosen[_key(group.found, group.found.places[row])] = accepted
        top = self.index(index.row(), 0) if is_article else self.parent(index)
        self.dataChanged.emit(top, top)
        self.dataChanged.emit(self.index(rows[0], 0, top), self.index(rows[-1], 0, top))
        self.counted.emit()

    def _state(self, index: Index) -> Qt.CheckState:
        accepted = self._group_of(index).accepted
        if index.internalId() != TOP:
            accepted = [accepted[index.row()]]
        if all(accepted):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if any(accepted) else Qt.CheckState.Unchecked

    def _written(self, place: Place) -> str | None:
        return None if self._replacement is None else on_one_line(self._replacement.of(place.hit))

    def _line(self, place: Place) -> str:
        written = self._written(place)
        old = on_one_line(place.hit.text)
        change = old if written is None else f"{old} → {written}"
        return f"{place.before}{change}{place.after}"


def _key(found: Found, place: Place) -> Key:
    return found.article, found.revision, place.field, place.hit.start
