"""Small pictures, made and read in the background, kept while they are likely to be seen again."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from editor_app.services.renditions import thumbnail
from ui.context import Context

SIDE = 480
KEPT_BYTES = 96 * 1024 * 1024
TOGETHER = 4  # pictures read by one job, so long as they are quick
QUICK = 0.03  # seconds; after that an answer is given with what there is
AT_ONCE = 2  # jobs of three readers: what a page asks besides must not wait for a large original
WAITING = 200

Key = tuple[MediaId, float, float]


@dataclass(frozen=True)
class Answer:
    """What was asked for, and the pictures of the first of it; the rest would have taken too long."""

    asked: list[tuple[Key, Media]]
    images: list[QImage]


class Thumbnails(QObject):
    """Gives a picture at once when it is there; otherwise says `ready` with the media id when it is."""

    ready = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None, width: int = SIDE) -> None:
        """`width` is that of the pictures in pixels of the screen."""
        super().__init__(parent)
        self._context = context
        self._width = min(width, SIDE)
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[Key, Media] = OrderedDict()
        self._under_way: set[Key] = set()
        self._jobs = 0

    def set_width(self, width: int) -> None:
        """Make pictures of another width from now on; smaller ones are shown until the new ones are there."""
        self._width = min(width, SIDE)

    def pixmap(self, media: Media) -> QPixmap | None:
        """Return the thumbnail (3:2), or None while it is on its way or cannot be had."""
        found = self.at_hand(media)
        if found is None and media.kind is MediaKind.PICTURE and _key(media) not in self._kept:
            self._wait(media)
            self._go_on()
        return found

    def at_hand(self, media: Media) -> QPixmap | None:
        """Return the thumbnail if it is there; nothing is asked for."""
        found = self._kept.get(_key(media))
        if found is None or found.isNull():
            return None
        self._kept.move_to_end(_key(media))
        return found

    def want(self, pictures: Iterable[Media]) -> None:
        """Get these, in this order, and forget what was wanted before: it is out of sight."""
        self._waiting.clear()
        for media in pictures:
            kept = self._kept.get(_key(media))
            if kept is None or (not kept.isNull() and kept.width() < self._width):
                self._wait(media)
        self._go_on()

    def _wait(self, media: Media) -> None:
        key = _key(media)
        if key not in self._under_way and media.kind is MediaKind.PICTURE:
            self._waiting[key] = media
        while len(self._waiting) > WAITING:
            self._waiting.popitem(last=False)

    def _go_on(self) -> None:
        while self._waiting and self._jobs < AT_ONCE:
            some = [self._waiting.popitem(last=False) for _ in range(min(TOGETHER, len(self._waiting)))]
            self._under_way.update(key for key, _ in some)
            self._jobs += 1
            work = partial(_load_some, self._context.library, some, self._width)
            self._context.jobs.read(work, self._on_loaded)

    def _on_loaded(self, answer: Answer) -> None:
        self._jobs -= 1
        self._under_way.difference_update(key for key, _ in answer.asked)
        for key, media in reversed(answer.asked[len(answer.images) :]):
            self._waiting[key] = media
            self._waiting.move_to_end(key, last=False)
        for (key, _), image in zip(answer.asked, answer.images, strict=False):
            self._keep(key, image)
        self._go_on()
        for (key, _), _ in zip(answer.asked, answer.images, strict=False):
            self.ready.emit(key[0])

    def _keep(self, key: Key, image: QImage) -> None:
        before = self._kept.pop(key, None)
        self._bytes += image.sizeInBytes() - (_size(before) if before is not None else 0)
        self._kept[key] = QPixmap.fromImage(image)
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= _size(old)


def _key(media: Media) -> Key:
    return media.id, media.text.focal.x, media.text.focal.y


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _load_some(library: media_verbs.Library, asked: list[tuple[Key, Media]], width: int) -> Answer:
    until = monotonic() + QUICK
    images: list[QImage] = []
    for _, media in asked:
        images.append(_load(library, media, width))
        if monotonic() > until:
            break
    return Answer(asked, images)


def _load(library: media_verbs.Library, media: Media, width: int) -> QImage:
    try:
        path = thumbnail(library, media)
    except KnownError:
        return QImage()  # a picture that cannot be read is a finding; a list shows none
    reader = QImageReader(str(path))
    size = reader.size()
    if size.width() > width:  # the decoder makes it smaller on the way, which is quicker
        reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
    return reader.read().convertToFormat(QImage.Format.Format_RGB32)
