"""Small pictures, made and read in the background, kept while they are likely to be seen again."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from ui.context import Context

KEPT = 400
SIDE = 480

Key = tuple[MediaId, float, float]


class Thumbnails(QObject):
    """Gives a picture at once when it is there; otherwise says `ready` with the media id when it is."""

    ready = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def pixmap(self, media: Media) -> QPixmap | None:
        """Return the thumbnail (3:2, at most 480 wide), or None while it is on its way or cannot be had."""
        if media.kind is not MediaKind.PICTURE:
            return None
        key = (media.id, media.text.focal.x, media.text.focal.y)
        if key in self._kept:
            self._kept.move_to_end(key)
            found = self._kept[key]
            return None if found.isNull() else found
        if key not in self._asked:
            self._asked.add(key)
            work = partial(_load, self._context.library, media, key)
            self._context.jobs.read(work, self._on_loaded)
        return None

    def _on_loaded(self, answer: tuple[Key, QImage]) -> None:
        key, image = answer
        self._asked.discard(key)
        self._kept[key] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key[0])


def _load(library: media_verbs.Library, media: Media, key: Key) -> tuple[Key, QImage]:
    try:
        path = media_verbs.thumbnail(library, media)
    except KnownError:
        return key, QImage()  # a picture that cannot be read is a finding; a list shows none
    image = QImage(str(path))
    if image.width() > SIDE:
        image = image.scaledToWidth(SIDE, Qt.TransformationMode.SmoothTransformation)
    return key, image
