"""The right side of the page of pictures: the record of one, of several, or what to do first."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.services import media_batch
from ui.context import Context
from ui.media.batch_record import BatchRecord
from ui.media.record import MediaRecord
from ui.pickers.media_grid import MediaGrid
from ui.widgets.empty_state import EmptyState

SETTLE_MS = 60  # a selection that is being drawn out is read once it rests


class Beside(QWidget):
    """Follows the cursor and the selection of the grid."""

    restore_requested = Signal()
    record_made = Signal(object)  # MediaRecord

    def __init__(self, context: Context, grid: MediaGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._grid = context, grid
        self._asked = 0
        self._record: MediaRecord | None = None
        self._batch: BatchRecord | None = None
        self._no_choice = EmptyState(
            "crosshair-simple",
            self.tr("Nothing chosen"),
            self.tr("Choose a picture to describe it, credit it, and see where it is used."),
            parent=self,
        )
        self._in_bin = EmptyState("trash", "", "", parent=self)
        self._look_soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self.setMinimumWidth(360)  # of the record, before it is there: nothing moves when it comes
        self._stack = QStackedLayout(self)
        for widget in (self._no_choice, self._in_bin):
            self._stack.addWidget(widget)
        self._look_soon.timeout.connect(self._look)
        self._in_bin.action_requested.connect(self.restore_requested)
        grid.current_changed.connect(self._on_current)
        grid.selection_changed.connect(self._look_soon.start)

    @property
    def record(self) -> MediaRecord:
        """The record of one, made when it is first needed: the list is there sooner so."""
        if self._record is None:
            self._record = MediaRecord(self._context, self)
            self._stack.addWidget(self._record)
            self.record_made.emit(self._record)
        return self._record

    @property
    def batch(self) -> BatchRecord:
        """The record of several, made when it is first needed."""
        if self._batch is None:
            self._batch = BatchRecord(self._context, self)
            self._stack.addWidget(self._batch)
        return self._batch

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        if self._record is not None:
            self._record.flush()

    def edit_caption(self) -> None:
        """Put the cursor into the caption of what is chosen."""
        shown = self._stack.currentWidget()
        if isinstance(shown, MediaRecord | BatchRecord):
            shown.edit_caption()

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._stack.setCurrentWidget(self._no_choice)

    def let_go(self) -> None:
        """Show an item no longer that the list does not have, unless somebody is writing about it."""
        if not self.isAncestorOf(QApplication.focusWidget()):
            self.flush()
            self.show_nothing()

    def _on_current(self, media: Media | None) -> None:
        if media is not None:
            self.record.show_media(media)
            if len(self._grid.selected) <= 1:
                self._stack.setCurrentWidget(self.record)

    def _look(self) -> None:
        ids = self._grid.selected
        self._asked += 1
        if len(ids) <= 1:
            if self._grid.current is not None:
                self._stack.setCurrentWidget(self.record)
        elif self._grid.items.query.binned:
            self._in_bin.set_texts(
                "trash",
                self.tr("{0} items of the bin chosen").format(len(ids)),
                self.tr("They can be restored together."),
                "" if self._context.library.read_only else self.tr("Restore"),
            )
            self._stack.setCurrentWidget(self._in_bin)
        else:
            self.flush()
            work = partial(_numbered, self._context.library, ids, self._asked)
            self._context.jobs.read(work, self._on_items)

    def _on_items(self, answer: tuple[int, list[Media]]) -> None:
        number, items = answer
        if number == self._asked:
            self.batch.show_items(items)
            self._stack.setCurrentWidget(self.batch)


def _numbered(library: media_batch.Library, ids: list[MediaId], number: int) -> tuple[int, list[Media]]:
    return number, media_batch.get_items(library, ids)
