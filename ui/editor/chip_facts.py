"""What the library knows about the things chips show; asked in the background, once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from editor_app.domain.changes import Changes
from editor_app.domain.errors import NotFound
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from editor_app.services.pasting import linked_article
from editor_app.storage.library import Library
from ui.context import Context
from ui.editor.chip_lines import ChipLine, Kind
from ui.models.thumbnails import Thumbnails

Key = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known: `id` is empty for what is not in the library; `picture` is to be shown small."""

    id: str
    title: str = ""
    picture: Media | None = None
    kind: MediaKind | None = None


class ChipFacts(QObject):
    """Answers at once with what is known, and says `changed` when more is."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._thumbnails = Thumbnails(context, self)
        self._known: dict[Key, Facts] = {}
        self._wanted: set[Key] = set()
        self._asked: set[Key] = set()
        self._state = 0  # how often the library has changed: an older answer is asked for again
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._thumbnails.ready.connect(self._on_thumbnail)
        context.jobs.changed.connect(self._on_changed)

    def about(self, line: ChipLine) -> Facts | None:
        """Return what is known about the thing of a line; None while it is not known yet."""
        key = (line.kind, line.reference)
        if key not in self._known and key not in self._asked:
            self._wanted.add(key)
            self._soon.start()
        return self._known.get(key)

    def picture(self, facts: Facts) -> QPixmap | None:
        """Return the small picture, or None while it is on its way or when there is none."""
        return self._thumbnails.pixmap(facts.picture) if facts.picture else None

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, set()
        self._asked |= wanted
        work = partial(_look_up, self._context.library, wanted, self._state)
        self._context.jobs.read(work, self._on_answer)

    def _on_answer(self, answer: tuple[dict[Key, Facts], int]) -> None:
        found, state = answer
        self._asked -= found.keys()
        if state == self._state:
            self._known.update(found)
        self.changed.emit()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        """Forget what was touched, and what was missing: it may be there now."""
        self._state += 1
        touched = {*changes.media, *changes.articles}
        stale = [key for key, facts in self._known.items() if not facts.id or facts.id in touched]
        for key in stale:
            del self._known[key]
        if stale:
            self.changed.emit()

    def _on_thumbnail(self) -> None:
        self.changed.emit()


def _look_up(library: Library, keys: set[Key], state: int) -> tuple[dict[Key, Facts], int]:
    found = {key: _article(library, key[1]) if key[0] == "article" else _media(library, *key) for key in keys}
    return found, state


def _media(library: Library, kind: Kind, reference: str) -> Facts:
    if kind == "video" and reference.startswith(("http://", "https://")):
        return Facts(reference, reference, kind=MediaKind.VIDEO)
    try:
        media = media_verbs.get_media(library, MediaId(reference))
    except NotFound:
        return Facts("")
    if media.binned_at is not None or (kind == "video" and media.kind is not MediaKind.VIDEO):
        return Facts("")
    text = media.text
    title = text.title or text.alt or text.caption or media.file_name
    return Facts(media.id, title, _shown(library, media), media.kind)


def _shown(library: Library, media: Media) -> Media | None:
    """Return what is shown small: the picture, or the poster of a video."""
    if media.kind is MediaKind.PICTURE:
        return media
    try:
        return media_verbs.get_media(library, media.text.poster) if media.text.poster else None
    except NotFound:
        return None


def _article(library: Library, reference: str) -> Facts:
    row = linked_article(library, f"article:{reference}")
    return Facts(row.id, row.headline or row.slug, row.thumbnail) if row else Facts("")
