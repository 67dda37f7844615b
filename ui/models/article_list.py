"""The articles of a query: all ids at once, rows fetched in pages when they come into view."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.ids import ArticleId
from editor_app.services import lists
from ui.context import Context
from ui.models.status_words import status_word

PAGE = 60
MANY_CHANGES = 200
AnyIndex = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row can be asked for besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2  # lists.ArticleRow, or None while it is on its way


class ArticleListModel(QAbstractListModel):
    """Holds the ids of a query. A changed article is marked stale and shown as it was until its row comes."""

    loaded = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = lists.ArticleQuery()
        self._asked = 0
        self._ids: list[ArticleId] = []
        self._rows: dict[ArticleId, lists.ArticleRow] = {}
        self._places: dict[ArticleId, int] = {}
        self._wanted: set[ArticleId] = set()
        self._under_way: set[ArticleId] = set()
        self._stale: set[ArticleId] = set()
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)
        context.jobs.changed.connect(self._on_changed)

    @property
    def query(self) -> lists.ArticleQuery:
        """What the list shows."""
        return self._query

    @property
    def ids(self) -> list[ArticleId]:
        """The ids shown, in order."""
        return list(self._ids)

    def set_query(self, query: lists.ArticleQuery) -> None:
        """Show the articles of another query; the old ones stay until the answer is there."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Ask for the ids again."""
        self._asked += 1
        library = self._context.library
        work = partial(_numbered_ids, library, self._query, self._asked)
        self._context.jobs.read(work, self._on_ids)

    def place_of(self, article_id: ArticleId) -> QModelIndex:
        """Return where an article stands, or an invalid index."""
        place = self._places.get(article_id)
        return self.index(place) if place is not None else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        article_id = self._ids[index.row()]
        if role == Role.ID:
            return article_id
        if role not in (Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows.get(article_id)
        if row is None or article_id in self._stale:
            self._want(index.row())
        if role == Role.ROW:
            return row
        return self._spoken(row) if row else ""

    def _spoken(self, row: lists.ArticleRow) -> str:
        headline = row.headline or self.tr("Untitled")
        return ", ".join(filter(None, (headline, status_word(row.status), row.byline)))

    def _want(self, place: int) -> None:
        first = place // PAGE * PAGE
        for article_id in self._ids[first : first + PAGE]:
            fresh = article_id in self._rows and article_id not in self._stale
            if not fresh and article_id not in self._under_way:
                self._wanted.add(article_id)
        if self._wanted:
            self._fetch_soon.start()

    def _fetch(self) -> None:
        ids = sorted(self._wanted, key=lambda article_id: self._places.get(article_id, 0))
        self._wanted.clear()
        self._under_way.update(ids)
        self._stale.difference_update(ids)
        self._context.jobs.read(partial(_asked_rows, self._context.library, ids), self._on_rows)

    def _on_rows(self, answer: tuple[list[ArticleId], list[lists.ArticleRow]]) -> None:
        asked, rows = answer
        self._under_way.difference_update(asked)
        for row in rows:
            self._rows[row.id] = row
        places = [self._places[row.id] for row in rows if row.id in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))

    def _on_ids(self, answer: tuple[int, list[ArticleId]]) -> None:
        number, ids = answer
        if number != self._asked:
            return  # a newer question is under way
        self._take(ids)
        self.loaded.emit()

    def _take(self, ids: list[ArticleId]) -> None:
        gone = set(self._ids) - set(ids)
        new = set(ids) - set(self._ids)
        if len(gone) + len(new) > MANY_CHANGES or not self._ids:
            self.beginResetModel()
            self._set_ids(ids)
            self.endResetModel()
            return
        for place in sorted((self._places[article_id] for article_id in gone), reverse=True):
            self.beginRemoveRows(QModelIndex(), place, place)
            self._set_ids([*self._ids[:place], *self._ids[place + 1 :]])
            self.endRemoveRows()
        self._reorder([article_id for article_id in ids if article_id not in new])
        for place, article_id in enumerate(ids):
            if article_id in new:
                self.beginInsertRows(QModelIndex(), place, place)
                self._set_ids([*self._ids[:place], article_id, *self._ids[place:]])
                self.endInsertRows()

    def _reorder(self, ids: list[ArticleId]) -> None:
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        shown = [self._ids[index.row()] for index in before]
        self._set_ids(ids)
        self.changePersistentIndexList(before, [self.index(self._places[shown_id]) for shown_id in shown])
        self.layoutChanged.emit()

    def _set_ids(self, ids: list[ArticleId]) -> None:
        self._ids = ids
        self._places = {article_id: place for place, article_id in enumerate(ids)}

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.authors or changes.sections or changes.media:
            self._stale.update(self._rows)
        self._stale.update(changes.articles)
        if changes.articles:
            self.reload()
        if self._stale and self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))


def _numbered_ids(
    library: lists.Library, query: lists.ArticleQuery, number: int
) -> tuple[int, list[ArticleId]]:
    return number, lists.article_ids(library, query)


def _asked_rows(
    library: lists.Library, ids: list[ArticleId]
) -> tuple[list[ArticleId], list[lists.ArticleRow]]:
    return ids, lists.article_rows(library, ids)
