"""The articles of a query: only the pages that are looked at are in memory, however long the list is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.ids import ArticleId
from editor_app.services import lists
from editor_app.services.lists import PAGE
from ui.context import Context
from ui.models.status_words import status_word

KEPT = 40  # pages in memory
SEEN = 3  # pages that are looked at again at once after a change; a screen shows part of two
AnyIndex = QModelIndex | QPersistentModelIndex
Rows = tuple[lists.ArticleRow, ...]
Heard = Callable[[tuple[int, lists.ListLook]], None]


class Role(IntEnum):
    """What a row can be asked for besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1  # None while the row is on its way
    ROW = Qt.ItemDataRole.UserRole + 2  # lists.ArticleRow, or None while it is on its way


class ArticleListModel(QAbstractListModel):
    """Knows how long a list is and fetches its rows in pages. What is shown stays until newer rows came.

    Says `loaded` after another query was answered, and `refreshed` after the list followed a change.
    """

    loaded = Signal()
    refreshed = Signal()
    located = Signal(str, int)  # an article and its place

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = self._shown = lists.ArticleQuery()
        self._asked = 0
        self._count = 0
        self._pages: OrderedDict[int, Rows] = OrderedDict()  # the one used last at the end
        self._wanted: set[int] = set()
        self._under_way: set[int] = set()
        self._is_refreshing = self._is_stale = False
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)
        context.jobs.changed.connect(self._on_changed)

    @property
    def query(self) -> lists.ArticleQuery:
        """What the list shows."""
        return self._query

    def set_query(self, query: lists.ArticleQuery) -> None:
        """Show the articles of another query; the old ones stay until the answer is there."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Ask for the list from its beginning."""
        self._asked += 1
        self._look((0,), self._chosen(), self._on_loaded)

    def place_of(self, article_id: ArticleId) -> QModelIndex:
        """Return where an article stands when its row is in memory, or an invalid index."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row.id == article_id:
                    return self.index(page * PAGE + place)
        return QModelIndex()

    def ids_held(self, runs: Iterable[tuple[int, int]]) -> tuple[ArticleId, ...]:
        """Return the articles in runs of places, or none at all when a row of them is not in memory."""
        ids: list[ArticleId] = []
        for place in (place for first, count in runs for place in range(first, first + count)):
            article_id = self._held(place)
            if article_id is None:
                return ()
            ids.append(article_id)
        return tuple(ids)

    def locate(self, article_id: ArticleId) -> None:
        """Find out where an article stands; says `located` when it is in the list."""
        self._look((), (article_id,), self._on_located)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else self._count

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._count:
            return None
        if role not in (Role.ID, Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row(index.row())
        if role == Role.ROW:
            return row
        if role == Role.ID:
            return row.id if row else None
        return self._spoken(row) if row else ""

    def _spoken(self, row: lists.ArticleRow) -> str:
        headline = row.headline or self.tr("Untitled")
        return ", ".join(filter(None, (headline, status_word(row.status), row.byline)))

    def _row(self, place: int) -> lists.ArticleRow | None:
        number, rest = divmod(place, PAGE)
        rows = self._pages.get(number)
        if rows is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return rows[rest] if rest < len(rows) else None

    def _want(self, page: int) -> None:
        if page not in self._under_way:
            self._wanted.add(page)
            self._fetch_soon.start()

    def _fetch(self) -> None:
        wanted, self._wanted = self._wanted, set()
        self._under_way |= wanted
        self._look(sorted(wanted), (), self._on_fetched)

    def _look(self, pages: Iterable[int], ids: Iterable[ArticleId], done: Heard) -> None:
        work = partial(_look, self._context.library, self._query, self._asked, tuple(pages), tuple(ids))
        self._context.jobs.read(work, done)

    def _on_loaded(self, answer: tuple[int, lists.ListLook]) -> None:
        number, look = answer
        if number != self._asked:
            return  # a newer question is under way
        self._wanted.clear()
        self._under_way.clear()
        if self._count and _is_the_same_sorted_otherwise(self._query, self._shown):
            if not look.knows(self._chosen()):
                self.reload()  # the cursor went on meanwhile, and would be lost
                return
            self._follow(look)
        else:
            self._begin_anew(look)
        self._shown = self._query
        self.loaded.emit()

    def _begin_anew(self, look: lists.ListLook) -> None:
        self.beginResetModel()
        self._count = look.count
        self._pages = OrderedDict(look.pages)
        self.endResetModel()

    def _on_fetched(self, answer: tuple[int, lists.ListLook]) -> None:
        number, look = answer
        self._under_way.clear()
        if number != self._asked:
            return
        if look.count != self._count:
            self._refresh()  # the list has changed, and this page would not fit to the others
            return
        self._keep(look.pages)

    def _on_located(self, answer: tuple[int, lists.ListLook]) -> None:
        number, look = answer
        if number == self._asked and look.count == self._count:
            for article_id, place in look.places.items():
                self.located.emit(article_id, place)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.articles or changes.authors or changes.sections or changes.media:
            self._refresh()

    def _refresh(self) -> None:
        """Look again at what is looked at, and where the chosen articles stand now."""
        self._is_stale = True
        if self._is_refreshing or not self._asked:
            return
        self._is_refreshing, self._is_stale = True, False
        self._look([*self._pages][-SEEN:] or (0,), self._chosen(), self._on_refreshed)

    def _on_refreshed(self, answer: tuple[int, lists.ListLook]) -> None:
        number, look = answer
        self._is_refreshing = False
        if number == self._asked and look.knows(self._chosen()):
            self._follow(look)
            self.refreshed.emit()
        elif number == self._asked:
            self._is_stale = True  # the cursor went on meanwhile: ask for its new article too
        if self._is_stale:
            self._refresh()

    def _follow(self, look: lists.ListLook) -> None:
        """Become the list that was looked at, with every chosen article where it stands now."""
        if look.count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, look.count - 1)
            self._count = look.count
            self.endInsertRows()
        self._move(look)
        if look.count < self._count:
            self.beginRemoveRows(QModelIndex(), look.count, self._count - 1)
            self._count = look.count
            self.endRemoveRows()
        self._keep({})  # the view asks again for what it shows and has lost

    def _move(self, look: lists.ListLook) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self._moved(index.row(), look) for index in before]
        self._pages = OrderedDict(look.pages)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, place: int, look: lists.ListLook) -> QModelIndex:
        article_id = self._held(place)
        if article_id is not None:
            return self.index(look.places.get(article_id, -1))
        return self.index(place) if place < look.count else QModelIndex()

    def _chosen(self) -> set[ArticleId]:
        """Return the articles that something points at: the cursor and what is selected."""
        held = (self._held(index.row()) for index in self.persistentIndexList())
        return {article_id for article_id in held if article_id is not None}

    def _held(self, place: int) -> ArticleId | None:
        """Return the article of a row that is in memory."""
        number, rest = divmod(place, PAGE)
        rows = self._pages.get(number, ())
        return rows[rest].id if rest < len(rows) else None

    def _keep(self, pages: dict[int, Rows]) -> None:
        self._pages.update(pages)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        if self._count and pages:
            first, last = min(pages) * PAGE, min(max(pages) * PAGE + PAGE, self._count) - 1
            self.dataChanged.emit(self.index(first), self.index(last))
        elif self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))


def _is_the_same_sorted_otherwise(query: lists.ArticleQuery, other: lists.ArticleQuery) -> bool:
    return replace(query, order=other.order, descending=other.descending) == other


def _look(
    library: lists.Library,
    query: lists.ArticleQuery,
    number: int,
    pages: tuple[int, ...],
    ids: tuple[ArticleId, ...],
) -> tuple[int, lists.ListLook]:
    return number, lists.look_at_list(library, query, pages, ids)
