"""The record of the chosen item: its fields in groups that fold, where it is used, and the bin."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
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
from ui.media.facts import spelt_facts
from ui.media.file_fields import FileFields
from ui.media.record_groups import RecordGroups
from ui.media.scrolled import sheet
from ui.media.used_in import UsedIn
from ui.models.media_list import name_of
from ui.record_saver import RecordSaver, Verb
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.tab_order import TabOrder


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
        self._scroll_soon = QTimer(self, singleShot=True, interval=0)  # another picture has another height
        self._name = ElidedLabel("", "heading", self)
        self._facts = label("", "help", self)
        self.groups = RecordGroups(context, self._as_written, self)
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
        self._show(media)
        if not self._has_cursor():
            self._round.stop()
            self._scroll.verticalScrollBar().setValue(0)
        elif self._round.resume(self._first_field):
            self._scroll_soon.start()
        else:
            self._scroll.verticalScrollBar().setValue(0)

    def edit_caption(self) -> None:
        """Put the cursor into the caption, or into the title of a recording, and select it."""
        self.groups.open("words" if self._first_field == "caption" else "recording")
        self._round.edit(self._first_field)
        self._scroll_soon.start()

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
            self.groups.make_fields()
            self._show(replace(media, text=with_found(media.text, found)))
            self._saver.touch()
            self._saver.flush()

    def _on_part_made(self, name: str, part: QWidget) -> None:
        if isinstance(part, FileFields):
            part.value_wanted.connect(self._on_found_wanted)
        elif isinstance(part, UsedIn):
            part.article_requested.connect(self.article_requested)
            part.save_requested.connect(self.save_requested)

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
        return self.groups.text(base or self._media.text)

    def _show(self, media: Media) -> None:
        writable = not self._context.library.read_only
        self.groups.show_media(media, writable=writable and media.binned_at is None)
        self._name.set_text(name_of(media))
        self._facts.setText(spelt_facts(media))
        self._bin.setVisible(writable and media.binned_at is None)
        self._restore.setVisible(writable and media.binned_at is not None)

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
        column.addWidget(self.groups)
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
        self._scroll_soon.timeout.connect(self._scroll_to_focus)
        self._bin.clicked.connect(self.bin_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._round.stepped.connect(self._on_stepped)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)
        self.groups.edited.connect(self._on_edited)
        self.groups.field_made.connect(self._round.watch)
        self.groups.left.connect(self._saver.flush)
        self.groups.part_made.connect(self._on_part_made)
