"""The authors a search leaves; portraits are fetched when a row is shown."""

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from editor_app.domain.author import Author, Who
from editor_app.domain.changes import Changes
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import AuthorId, MediaId
from editor_app.domain.media import Media
from editor_app.services import authors as author_verbs
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.throttle import Throttle

AnyIndex = QModelIndex | QPersistentModelIndex
Portraits = dict[MediaId, Media | None]
Answer = tuple[int, list[Author], dict[AuthorId, int]]
COUNT_EVERY_MS = 2000  # while an article is being written, its saves change no byline


class AuthorRole(IntEnum):
    """What a row can be asked for besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1
    AUTHOR = Qt.ItemDataRole.UserRole + 2
    PORTRAIT = Qt.ItemDataRole.UserRole + 3  # Media, or None while it is on its way or there is none
    BYLINES = Qt.ItemDataRole.UserRole + 4  # in how many kept articles


class AuthorListModel(QAbstractListModel):
    """By name; follows the library. Says `loaded` after each answer."""

    loaded = Signal()

    def __init__(self, context: Context, parent: QObject | None = None, but: AuthorId | None = None) -> None:
        """`but` is an author who is left out."""
        super().__init__(parent)
        self._context, self._but = context, but
        self._search, self._who = "", Who.KEPT
        self._asked = 0
        self._authors: list[Author] = []
        self._bylines: dict[AuthorId, int] = {}
        self._portraits: Portraits = {}
        self._wanted: set[MediaId] = set()
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)
        self._count_soon = Throttle(COUNT_EVERY_MS, self._reload, self)
        context.jobs.changed.connect(self._on_changed)

    @property
    def who(self) -> Who:
        """Which authors are shown."""
        return self._who

    def show(self, search: str, who: Who = Who.KEPT) -> None:
        """Show other authors; the old ones stay until the answer is there."""
        self._search, self._who = search, who
        self._reload()

    def author_at(self, index: AnyIndex) -> Author | None:
        """Return the author of a row."""
        return self._authors[index.row()] if index.isValid() and index.row() < len(self._authors) else None

    def place_of(self, author_id: AuthorId) -> QModelIndex:
        """Return the row of an author, or an invalid index."""
        places = (place for place, author in enumerate(self._authors) if author.id == author_id)
        return self.index(next(places, -1))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._authors)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        author = self.author_at(index)
        if author is None:
            return None
        if role == AuthorRole.ID:
            return author.id
        if role == AuthorRole.AUTHOR:
            return author
        if role == AuthorRole.PORTRAIT:
            return self._portrait(author.text.avatar)
        if role == AuthorRole.BYLINES:
            return self._bylines.get(author.id, 0)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (author.name, author.text.role)))
        return None

    def _portrait(self, media_id: MediaId | None) -> Media | None:
        if media_id is not None and media_id not in self._portraits:
            self._wanted.add(media_id)
            self._fetch_soon.start()
        return self._portraits.get(media_id) if media_id else None

    def _fetch(self) -> None:
        wanted, self._wanted = self._wanted, set()
        self._portraits.update(dict.fromkeys(wanted))  # on their way: not asked for twice
        self._context.jobs.read(partial(_portraits, self._context.library, wanted), self._on_portraits)

    def _on_portraits(self, found: Portraits) -> None:
        self._portraits.update(found)
        self._say_data_changed()

    def _reload(self) -> None:
        self._asked += 1
        work = partial(_numbered, self._context.library, self._search, self._who, self._asked)
        self._context.jobs.read(work, self._on_authors)

    def _on_authors(self, answer: Answer) -> None:
        number, everybody, bylines = answer
        if number != self._asked:
            return  # a newer question is under way
        found = [author for author in everybody if author.id != self._but]
        self._bylines = bylines
        if [author.id for author in found] == [author.id for author in self._authors]:
            self._authors = found
            self._say_data_changed()
        else:
            self.beginResetModel()
            self._authors = found
            self.endResetModel()
        self.loaded.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        for media_id in changes.media:
            self._portraits.pop(media_id, None)
        if changes.media:
            self._say_data_changed()
        if changes.authors:
            self._reload()
        elif changes.articles:
            self._count_soon.ask()

    def _say_data_changed(self) -> None:
        if self._authors:
            self.dataChanged.emit(self.index(0), self.index(len(self._authors) - 1))


def _numbered(library: author_verbs.Library, search: str, who: Who, number: int) -> Answer:
    return number, author_verbs.list_authors(library, search, who), author_verbs.byline_counts(library)


def _portraits(library: media_verbs.Library, wanted: set[MediaId]) -> Portraits:
    found: Portraits = {}
    for media_id in wanted:
        try:
            found[media_id] = media_verbs.get_media(library, media_id)
        except NotFound:
            found[media_id] = None
    return found
