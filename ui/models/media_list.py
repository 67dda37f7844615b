"""The items of the media library that a search and a filter leave."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from ui.context import Context

AnyIndex = QModelIndex | QPersistentModelIndex


class MediaFilter(StrEnum):
    """Which items are wanted."""

    ALL = "all"
    PICTURES = "pictures"
    VIDEOS = "videos"
    NO_ALT = "no alt"
    NO_CREDIT = "no credit"
    UNUSED = "unused"
    BIN = "bin"


class MediaRole(IntEnum):
    """What an item can be asked for besides its text."""

    ID = Qt.ItemDataRole.UserRole + 1
    MEDIA = Qt.ItemDataRole.UserRole + 2
    PICTURE = Qt.ItemDataRole.UserRole + 3  # the picture that stands for it: itself, a poster, or None


@dataclass(frozen=True)
class Found:
    """The answer to one question: its number, the items, and the posters of the videos among them."""

    number: int
    items: list[Media]
    posters: dict[MediaId, Media]


class MediaListModel(QAbstractListModel):
    """Newest first; follows the library. Says `loaded` after each answer."""

    loaded = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._search, self._filter = "", MediaFilter.ALL
        self._asked = 0
        self._items: list[Media] = []
        self._posters: dict[MediaId, Media] = {}
        context.jobs.changed.connect(self._on_changed)

    @property
    def filter(self) -> MediaFilter:
        """Which items are shown."""
        return self._filter

    def show(self, search: str, wanted: MediaFilter) -> None:
        """Show other items; the old ones stay until the answer is there."""
        self._search, self._filter = search, wanted
        self.reload()

    def reload(self) -> None:
        """Ask for the items again."""
        self._asked += 1
        work = partial(find, self._context.library, self._search, self._filter, self._asked)
        self._context.jobs.read(work, self._on_found)

    def media_at(self, index: AnyIndex) -> Media | None:
        """Return the item of a row."""
        return self._items[index.row()] if index.isValid() and index.row() < len(self._items) else None

    def place_of(self, media_id: MediaId) -> QModelIndex:
        """Return the row of an item, or an invalid index."""
        places = (place for place, item in enumerate(self._items) if item.id == media_id)
        return self.index(next(places, -1))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        media = self.media_at(index)
        if media is None:
            return None
        if role == MediaRole.ID:
            return media.id
        if role == MediaRole.MEDIA:
            return media
        if role == MediaRole.PICTURE:
            return self._picture_of(media)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return name_of(media)
        return None

    def _picture_of(self, media: Media) -> Media | None:
        if media.kind is MediaKind.PICTURE:
            return media
        return self._posters.get(media.text.poster) if media.text.poster else None

    def _on_found(self, found: Found) -> None:
        if found.number != self._asked:
            return  # a newer question is under way
        self._posters = found.posters
        if [item.id for item in found.items] == [item.id for item in self._items]:
            self._items = found.items
            if self._items:
                self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))
        else:
            self.beginResetModel()
            self._items = found.items
            self.endResetModel()
        self.loaded.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        use_matters = self._filter is MediaFilter.UNUSED
        if changes.media and self._may_stay(changes.media):
            work = partial(_get_many, self._context.library, changes.media)
            self._context.jobs.read(work, self._on_changed_items)
        elif changes.media or (use_matters and (changes.articles or changes.authors)):
            self.reload()

    def _may_stay(self, changed: frozenset[MediaId]) -> bool:
        """Tell whether the items are shown, and whatever was written about them cannot change that."""
        by_kind_alone = self._filter in (MediaFilter.ALL, MediaFilter.PICTURES, MediaFilter.VIDEOS)
        return by_kind_alone and not self._search and changed <= {item.id for item in self._items}

    def _on_changed_items(self, found: Found) -> None:
        if any(item.binned_at is not None for item in found.items):
            self.reload()
            return
        self._posters |= found.posters
        for item in found.items:
            place = self.place_of(item.id)
            if place.isValid():
                self._items[place.row()] = item
                self.dataChanged.emit(place, place)


def name_of(media: Media) -> str:
    """Return what to call an item: its title, caption, alternative text, or file name."""
    text = media.text
    named = text.title or text.caption or text.alt or media.file_name or text.url
    return " ".join(named.split())


def find(library: media_verbs.Library, search: str, wanted: MediaFilter, number: int = 0) -> Found:
    """Return the items a search and a filter leave; runs in the background."""
    kind = {MediaFilter.PICTURES: MediaKind.PICTURE, MediaFilter.VIDEOS: MediaKind.VIDEO}.get(wanted)
    items = media_verbs.list_media(library, search, kind, binned=wanted is MediaFilter.BIN)
    if wanted is MediaFilter.NO_ALT:
        items = [item for item in items if lacks_alt(item)]
    elif wanted is MediaFilter.NO_CREDIT:
        items = [item for item in items if lacks_credit(item)]
    elif wanted is MediaFilter.UNUSED:
        used = media_verbs.media_in_use(library)
        items = [item for item in items if item.id not in used]
    return Found(number, items, _posters(library, items))


def lacks_alt(media: Media) -> bool:
    """Tell whether a picture has no words for those who do not see it."""
    return media.kind is MediaKind.PICTURE and not media.text.alt.strip()


def lacks_credit(media: Media) -> bool:
    """Tell whether nobody is named for the item."""
    return not media.text.credit.strip()


def _get_many(library: media_verbs.Library, ids: frozenset[MediaId]) -> Found:
    items = [media_verbs.get_media(library, media_id) for media_id in ids]
    return Found(0, items, _posters(library, items))


def _posters(library: media_verbs.Library, items: list[Media]) -> dict[MediaId, Media]:
    wanted = {item.text.poster for item in items if item.text.poster}
    return {poster: media_verbs.get_media(library, poster) for poster in wanted}
