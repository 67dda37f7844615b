"""The record of the chosen item: its fields in groups that fold, where it is used, and the bin."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.media import FoundField, Media, MediaKind, MediaText
from editor_app.domain.media_fields import brought_together, with_found
from editor_app.services import media as media_verbs
from editor_app.services import media_batch
from ui.context import Context
from ui.media.caption_round import CaptionRound
from ui.media.credit_fields import CreditFields
from ui.media.desk_fields import DeskFields
from ui.media.facts import spelt_facts
from ui.media.file_fields import FileFields
from ui.media.folds import Folds
from ui.media.group import Group
from ui.media.picture_fields import PictureFields
from ui.media.rights_fields import RightsFields
from ui.media.scrolled import sheet
from ui.media.used_in import UsedIn
from ui.media.video_fields import VideoFields
from ui.media.words_fields import WordsFields
from ui.models.media_list import name_of
from ui.record_saver import RecordSaver, Verb
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.tab_order import TabOrder

UNFOLDED = "picture,words,recording,credit,used"


class MediaRecord(TabOrder):
    """A form that saves by itself; another item can be shown at any time.

    `step_requested` asks for the next item (1) or the one before (-1): what is written is saved, and the
    cursor goes to the same field of the item that is shown then.
    """

    article_requested = Signal(str)
    bin_requested = Signal()
    restore_requested = Signal()
    save_requested = Signal()
    step_requested = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: Media | None = None
        self._saver = RecordSaver(context, self._verb, self)
        self._round = CaptionRound(self)
        self._name = ElidedLabel("", "heading", self)
        self._facts = label("", "help", self)
        self.picture = PictureFields(context, self)
        self.words = WordsFields(context, self._as_written, self)
        self.video = VideoFields(context, self)
        self.credit = CreditFields(context, self)
        self.rights = RightsFields(context, self)
        self.desk = DeskFields(context, self)
        self.file = FileFields(context, self)
        self.used = UsedIn(context, self)
        self._bin = button(self.tr("Move to the bin"), "quiet", "trash", self)
        self._restore = button(self.tr("Restore"), "", "arrow-counter-clockwise", self)
        self._state = label("", "help", self)
        self._build()
        self._connect()

    @property
    def media(self) -> Media | None:
        """The item shown."""
        return self._media

    def show_media(self, media: Media) -> None:
        """Show an item; what was written about the one before is saved first.

        What is being written about the same item stays beside what others wrote.
        """
        if self._media is not None and media.id == self._media.id:
            self._take_stored(media)
            return
        self._saver.flush()
        self._saver.forget()
        self._media = media
        self._show_groups_of(media.kind)
        self._show(media)
        self._scroll.verticalScrollBar().setValue(0)
        self.used.show_media(media)
        if not self._has_cursor():
            self._round.stop()
        elif self._round.resume(self._first_field):
            self._scroll_to_focus()

    def edit_caption(self) -> None:
        """Put the cursor into the caption, or into the title of a recording, and select it."""
        self._folds.open("words" if self._first_field == "caption" else "recording")
        self._round.edit(self._first_field)
        self._scroll_to_focus()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._saver.flush()

    def _on_saved(self, media: Media) -> None:
        if self._media is not None and media.id == self._media.id:
            self._take_stored(media)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._media is not None and self._media.id in changes.media and initiator is not self:
            work = partial(media_verbs.get_media, self._context.library, self._media.id)
            self._context.jobs.read(work, self._on_saved)

    def _on_edited(self) -> None:
        self._saver.touch()

    def _on_stepped(self, step: int) -> None:
        self._saver.flush()
        self.step_requested.emit(step)

    def _on_found_wanted(self, found: FoundField) -> None:
        media = self._as_written()
        if media is not None:
            self._show(replace(media, text=with_found(media.text, found)))
            self._saver.touch()
            self._saver.flush()

    def _on_opened(self, name: str, is_open: bool) -> None:
        if name == "file":
            self.file.set_open(is_open)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._saver.flush()

    def _verb(self) -> Verb | None:
        if self._media is None:
            return None
        library, media = self._context.library, self._media
        return partial(media_batch.save_beside, library, media.id, media.text, self._text_written())

    def _take_stored(self, stored: Media) -> None:
        """Take what the library has now as the ground, and keep what is not saved yet."""
        assert self._media is not None
        base, self._media = self._media.text, stored
        self._show(replace(stored, text=brought_together(base, self._text_written(base), stored.text)))

    def _as_written(self) -> Media | None:
        """Return the item with what is written in the form now."""
        return None if self._media is None else replace(self._media, text=self._text_written())

    def _text_written(self, base: MediaText | None = None) -> MediaText:
        assert self._media is not None
        text = base or self._media.text
        for group in self._groups_of(self._media.kind):
            text = group.text(text)
        return text

    def _show(self, media: Media) -> None:
        for group in (*self._groups_of(media.kind), self.file):
            group.show_media(media)
        self._name.set_text(name_of(media))
        self._facts.setText(spelt_facts(media))
        writable = not self._context.library.read_only
        for group in self._groups_of(media.kind):
            group.setEnabled(writable and media.binned_at is None)
        self.file.found.setEnabled(writable and media.binned_at is None)
        self._bin.setVisible(writable and media.binned_at is None)
        self._restore.setVisible(writable and media.binned_at is not None)

    def _show_groups_of(self, kind: MediaKind) -> None:
        is_picture = kind is MediaKind.PICTURE
        for name, used in (("picture", is_picture), ("words", is_picture), ("recording", not is_picture)):
            self._folds.set_used(name, used)

    def _groups_of(self, kind: MediaKind) -> tuple[Group, ...]:
        own = (self.picture, self.words) if kind is MediaKind.PICTURE else (self.video,)
        return (*own, self.credit, self.rights, self.desk)

    @property
    def _first_field(self) -> str:
        is_picture = self._media is None or self._media.kind is MediaKind.PICTURE
        return "caption" if is_picture else "title"

    def _has_cursor(self) -> bool:
        field = QApplication.focusWidget()
        return field is not None and self.isAncestorOf(field)

    def _scroll_to_focus(self) -> None:
        field = QApplication.focusWidget()
        if field is not None and self._scroll.isAncestorOf(field):
            self._scroll.ensureWidgetVisible(field, 0, 80)

    def _build(self) -> None:
        self._scroll, column = sheet(self)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        parts = (
            ("picture", self.tr("Picture"), self.picture),
            ("recording", self.tr("Title and words"), self.video),
            ("words", self.tr("Words"), self.words),
            ("credit", self.tr("Credit"), self.credit),
            ("rights", self.tr("Rights"), self.rights),
            ("desk", self.tr("Desk"), self.desk),
            ("file", self.tr("File"), self.file),
            ("used", self.tr("Used in"), self.used),
        )
        self._folds = Folds(self._context, "media/unfolded", parts, UNFOLDED, self)
        self.file.set_open(self._folds.is_open("file"))
        column.addWidget(self._folds)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._below())

    def _below(self) -> QHBoxLayout:
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 16, 6)
        below.addWidget(self._bin)
        below.addWidget(self._restore)
        below.addWidget(self._state, 1, Qt.AlignmentFlag.AlignRight)
        self._state.setWordWrap(False)
        return below

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._bin.clicked.connect(self.bin_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._folds.opened.connect(self._on_opened)
        self._round.stepped.connect(self._on_stepped)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)
        self.file.value_wanted.connect(self._on_found_wanted)
        self.used.article_requested.connect(self.article_requested)
        self.used.save_requested.connect(self.save_requested)
        for group in (self.picture, self.words, self.video, self.credit, self.rights, self.desk):
            group.edited.connect(self._on_edited)
            group.left.connect(self._saver.flush)
            group.field_made.connect(self._round.watch)
            for name, field in group.fields.items():
                self._round.watch(name, field)
