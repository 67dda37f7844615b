"""The groups of a media record: which of them an item has, what is shown in them and what is written."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_app.domain.media import Media, MediaKind, MediaText
from ui.context import Context
from ui.media.credit_fields import CreditFields
from ui.media.desk_fields import DeskFields
from ui.media.file_fields import FileFields
from ui.media.folds import Folds
from ui.media.group import Group
from ui.media.picture_fields import PictureFields
from ui.media.rights_fields import RightsFields
from ui.media.used_in import UsedIn
from ui.media.video_fields import VideoFields
from ui.media.words_fields import WordsFields

UNFOLDED = "picture,words,recording,credit,used"
PAUSE_MS = 15  # a frame; what was made is painted before the next group is


class RecordGroups(Folds):
    """Says `edited` and `left` for every group, and `field_made` for each field there is to write in."""

    edited = Signal()
    left = Signal()
    field_made = Signal(str, object)

    def __init__(
        self, context: Context, written: Callable[[], Media | None], parent: QWidget | None = None
    ) -> None:
        """`written` returns the item with what is in the form now."""
        super().__init__(context, "media/unfolded", UNFOLDED, parent)
        self._media: Media | None = None
        self._is_writable = False
        self._make_soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.add_part("picture", self.tr("Picture"), partial(PictureFields, context))
        self.add_part("recording", self.tr("Title and words"), partial(VideoFields, context))
        self.add_part("words", self.tr("Words"), partial(WordsFields, context, written))
        self.add_part("credit", self.tr("Credit"), partial(CreditFields, context))
        self.add_part("rights", self.tr("Rights"), partial(RightsFields, context))
        self.add_part("desk", self.tr("Desk"), partial(DeskFields, context))
        self.add_part("file", self.tr("File"), partial(FileFields, context))
        self.add_part("used", self.tr("Used in"), partial(UsedIn, context))
        self.part_made.connect(self._on_part_made)
        self.opened.connect(self._on_opened)
        self._make_soon.timeout.connect(self._make_next)

    @property
    def picture(self) -> PictureFields:
        """What must stay in every crop, and the crops."""
        return cast(PictureFields, self.part("picture"))

    @property
    def video(self) -> VideoFields:
        """Title and words of what is no picture."""
        return cast(VideoFields, self.part("recording"))

    @property
    def words(self) -> WordsFields:
        """The words of a picture."""
        return cast(WordsFields, self.part("words"))

    @property
    def credit(self) -> CreditFields:
        """Who made it."""
        return cast(CreditFields, self.part("credit"))

    @property
    def rights(self) -> RightsFields:
        """What may be done with it."""
        return cast(RightsFields, self.part("rights"))

    @property
    def desk(self) -> DeskFields:
        """What the desk sorts by."""
        return cast(DeskFields, self.part("desk"))

    @property
    def file(self) -> FileFields:
        """What the file says."""
        return cast(FileFields, self.part("file"))

    @property
    def used(self) -> UsedIn:
        """Where it is used."""
        return cast(UsedIn, self.part("used"))

    def show_media(self, media: Media, *, writable: bool) -> None:
        """Show an item in the groups that are there, and make those that are open, one after the other."""
        self._media, self._is_writable = media, writable
        for name in self._folds:
            self.set_used(name, name not in _strange_to(media.kind))
        for name in self._names():
            if name in self._parts:
                self._show_in(name)
        self._make_next()

    def make_fields(self) -> None:
        """Make every group an item has fields in, open or not."""
        for name in self._names_of_fields():
            self.part(name)

    def text(self, before: MediaText) -> MediaText:
        """Return the record as it is written; a group that is not there has nothing written in it."""
        for name in self._names_of_fields():
            if name in self._parts:
                before = self._parts[name].text(before)
        return before

    def _make_next(self) -> None:
        """Make one more of the groups that are open; the window is free in between."""
        missing = (name for name in self._names() if self.is_open(name) and name not in self._parts)
        name = next(missing, "")
        if name:
            self.part(name)
            self._make_soon.start()

    def _on_part_made(self, name: str, part: QWidget) -> None:
        if isinstance(part, FileFields):
            part.set_open(self.is_open(name))
        elif isinstance(part, Group):
            part.edited.connect(self.edited)
            part.left.connect(self.left)
            part.field_made.connect(self.field_made)
            for field_name, field in part.fields.items():
                self.field_made.emit(field_name, field)
        if self._media is not None and name not in _strange_to(self._media.kind):
            self._show_in(name)

    def _on_opened(self, name: str, is_open: bool) -> None:
        if name == "file":
            self.file.set_open(is_open)

    def _show_in(self, name: str) -> None:
        part = self._parts[name]
        part.show_media(self._media)
        if isinstance(part, FileFields):
            part.found.setEnabled(self._is_writable)
        elif isinstance(part, Group):
            part.setEnabled(self._is_writable)

    def _names(self) -> Iterator[str]:
        strange = _strange_to(self._media.kind) if self._media is not None else ()
        return (name for name in self._folds if name not in strange)

    def _names_of_fields(self) -> Iterator[str]:
        return (name for name in self._names() if name not in ("file", "used"))


def _strange_to(kind: MediaKind) -> tuple[str, ...]:
    """Return the groups an item of this kind has not."""
    return ("recording",) if kind is MediaKind.PICTURE else ("picture", "words")
