"""The items of the media library that a question leaves: ids at once, items fetched where they are seen."""

from collections import OrderedDict
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.domain.media_query import MediaQuery, Trait
from editor_app.services import media_lists
from ui.context import Context
from ui.models.list_steps import Step, steps_between

PAGE = 60  # items fetched together
PAGES_WAITING = 4  # what was asked for earlier is out of sight by now
KEPT = 1500  # items in memory; a screen of the smallest tiles shows a tenth
AnyIndex = QModelIndex | QPersistentModelIndex


class MediaFilter(StrEnum):
    """Which kind of items is wanted."""

    ALL = "all"
    PICTURES = "pictures"
    VIDEOS = "videos"
    SOUNDS = "sounds"
    DOCUMENTS = "documents"


class MediaRole(IntEnum):
    """What an item can be asked for besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1
    MEDIA = Qt.ItemDataRole.UserRole + 2  # Media, or None while it is on its way
    PICTURE = Qt.ItemDataRole.UserRole + 3  # the picture that stands for it: itself, a poster, or None
    USES = Qt.ItemDataRole.UserRole + 4  # how many articles, portraits and posters name it
    SHOWN = Qt.ItemDataRole.UserRole + 5  # the pair of MEDIA and PICTURE, for painters


KINDS = {
    MediaFilter.PICTURES: MediaKind.PICTURE,
    MediaFilter.VIDEOS: MediaKind.VIDEO,
    MediaFilter.SOUNDS: MediaKind.AUDIO,
    MediaFilter.DOCUMENTS: MediaKind.DOCUMENT,
}


@dataclass(frozen=True)
class Answer:
    """The ids a question leaves, how the list before becomes them (None: anew), and the first rows."""

    number: int
    before: list[MediaId]
    ids: list[MediaId]
    places: dict[MediaId, int]
    steps: list[Step] | None
    first: media_lists.MediaRows


class MediaListModel(QAbstractListModel):
    """Follows the library. Says `loaded` after each answer about the ids, `fetched` when rows came."""

    loaded = Signal()
    fetched = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = MediaQuery()
        self._asked = 0
        self._ids: list[MediaId] = []  # never changed in place: a thread may be reading it
        self._places: dict[MediaId, int] = {}
        self._rows: OrderedDict[MediaId, Media] = OrderedDict()
        self._posters: dict[MediaId, Media] = {}
        self._uses: dict[MediaId, int] = {}
        self._stale: set[MediaId] = set()
        self._waiting: OrderedDict[int, None] = OrderedDict()  # numbers of pages, the latest last
        self._is_fetching = False
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)
        context.jobs.changed.connect(self._on_changed)

    @property
    def query(self) -> MediaQuery:
        """What is shown."""
        return self._query

    @property
    def ids(self) -> list[MediaId]:
        """The ids shown, in order; not to be changed."""
        return self._ids

    def set_query(self, query: MediaQuery) -> None:
        """Show other items; the old ones stay until the answer is there."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Ask for the ids again."""
        self._asked += 1
        work = partial(_answer, self._context.library, self._query, self._asked, self._ids)
        self._context.jobs.read(work, self._on_answer)

    def media_at(self, index: AnyIndex) -> Media | None:
        """Return the item of a row, or None while it is on its way; it is fetched then."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        media_id = self._ids[index.row()]
        media = self._rows.get(media_id)
        if media is None or media_id in self._stale:
            self._want(index.row())
        return media

    def media_at_hand(self, place: int) -> Media | None:
        """Return the picture that stands for a row if it is there already; nothing is fetched."""
        media = self._rows.get(self._ids[place]) if 0 <= place < len(self._ids) else None
        return self._picture_of(media) if media else None

    def place_of(self, media_id: MediaId) -> QModelIndex:
        """Return the row of an item, or an invalid index."""
        return self.index(self._places.get(media_id, -1))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == MediaRole.SHOWN:
            media = self.media_at(index)
            return media, self._picture_of(media) if media else None
        if role == MediaRole.ID:
            return self._ids[index.row()]
        if role == MediaRole.USES:
            return self._uses.get(self._ids[index.row()], 0)
        if role not in SHOWN:
            return None
        media = self.media_at(index)
        if role == MediaRole.MEDIA:
            return media
        if role == MediaRole.PICTURE:
            return self._picture_of(media) if media else None
        return name_of(media) if media else ""

    def _picture_of(self, media: Media) -> Media | None:
        if media.kind is MediaKind.PICTURE:
            return media
        return self._posters.get(media.text.poster) if media.text.poster else None

    def _want(self, place: int) -> None:
        self._waiting[place // PAGE] = None
        self._waiting.move_to_end(place // PAGE)
        while len(self._waiting) > PAGES_WAITING:
            self._waiting.popitem(last=False)
        self._fetch_soon.start()

    def _fetch(self) -> None:
        if self._is_fetching or not self._waiting:
            return
        page, _ = self._waiting.popitem()
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        wanted = [each for each in ids if each not in self._rows or each in self._stale]
        if not wanted:
            self._fetch_soon.start()
            return
        self._is_fetching = True
        self._stale.difference_update(wanted)
        work = partial(media_lists.media_rows, self._context.library, wanted)
        self._context.jobs.read(work, self._on_rows)

    def _on_rows(self, rows: media_lists.MediaRows) -> None:
        self._is_fetching = False
        self._keep(rows)
        places = [self._places[item.id] for item in rows.items if item.id in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))
        self.fetched.emit()
        self._fetch_soon.start()

    def _keep(self, rows: media_lists.MediaRows) -> None:
        for item in rows.items:
            self._rows[item.id] = item
            self._rows.move_to_end(item.id)
            self._uses[item.id] = rows.uses.get(item.id, 0)
        self._posters.update(rows.posters)
        while len(self._rows) > KEPT:
            gone, media = self._rows.popitem(last=False)
            self._uses.pop(gone, None)
            self._posters.pop(media.text.poster or gone, None)

    def _on_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return  # a newer question is under way
        if answer.before is not self._ids:
            self.reload()
            return
        self._keep(answer.first)
        if answer.steps is None:
            self.beginResetModel()
            self._ids, self._places = answer.ids, answer.places
            self.endResetModel()
        else:
            for step in answer.steps:
                self._take(step)
            self._ids, self._places = answer.ids, answer.places
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
        self.loaded.emit()

    def _take(self, step: Step) -> None:
        last = step.first + step.count - 1
        if step.new:
            self.beginInsertRows(QModelIndex(), step.first, last)
            self._ids = [*self._ids[: step.first], *step.new, *self._ids[step.first :]]
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), step.first, last)
            self._ids = [*self._ids[: step.first], *self._ids[last + 1 :]]
            self.endRemoveRows()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        used_elsewhere = bool(changes.articles or changes.authors)
        if used_elsewhere:
            self._stale.update(self._rows)  # their uses are counted again where they are seen
            self._show_stale()
        if changes.media:
            self._stale.update(changes.media & self._rows.keys())
            if self._may_stay(changes.media):
                self._read_changed(changes.media)
            else:
                self.reload()
                self._show_stale()
        elif used_elsewhere and Trait.UNUSED in self._query.traits:
            self.reload()

    def _show_stale(self) -> None:
        if self._ids and self._stale:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _may_stay(self, changed: frozenset[MediaId]) -> bool:
        """Tell whether all of them are shown: what is being worked on stays until one asks anew."""
        return changed <= self._places.keys()

    def _read_changed(self, changed: frozenset[MediaId]) -> None:
        """Look whether one of them went to the bin, or came out of it."""
        few = sorted(changed, key=lambda each: self._places[each])[:PAGE]
        work = partial(media_lists.media_rows, self._context.library, few)
        self._context.jobs.read(work, self._on_changed_rows)

    def _on_changed_rows(self, rows: media_lists.MediaRows) -> None:
        if any((item.binned_at is not None) != self._query.binned for item in rows.items):
            self.reload()
        self._stale.difference_update(item.id for item in rows.items)
        self._keep(rows)
        self._show_stale()
        places = [self._places[item.id] for item in rows.items if item.id in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))
        self.fetched.emit()


SHOWN = (
    MediaRole.MEDIA,
    MediaRole.PICTURE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def name_of(media: Media) -> str:
    """Return what to call an item: its title, caption, alternative text, or file name."""
    text = media.text
    named = text.title or text.caption or text.alt or media.file_name or text.url
    return " ".join(named.split())


def lacks_alt(media: Media) -> bool:
    """Tell whether a picture has no words for those who do not see it."""
    return media.kind is MediaKind.PICTURE and not media.text.alt.strip()


def lacks_credit(media: Media) -> bool:
    """Tell whether nobody is named for the item."""
    return not media.text.credit.strip()


def _answer(library: media_lists.Library, query: MediaQuery, number: int, before: list[MediaId]) -> Answer:
    """Find the ids, and how the list becomes them; all of it outside the window's thread."""
    page = media_lists.media_page(library, query)
    places = {media_id: place for place, media_id in enumerate(page.ids)}
    return Answer(number, before, page.ids, places, steps_between(before, page.ids), page.first)
