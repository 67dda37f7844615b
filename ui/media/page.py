"""The page of pictures and videos: a grid, and the record of the chosen one beside it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.excerpt import cut
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.intake import Intake
from ui.media.nothing import Nothing
from ui.media.record import MediaRecord
from ui.media.video_address import VideoAddress
from ui.models.media_list import MediaFilter, name_of
from ui.pickers.media_grid import MediaGrid
from ui.pickers.media_picker import file_dialog
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline, label
from ui.widgets.search_field import SearchField

WORDS = {
    MediaFilter.ALL: T("media", "Everything"),
    MediaFilter.PICTURES: T("media", "Pictures"),
    MediaFilter.VIDEOS: T("media", "Videos"),
    MediaFilter.NO_ALT: T("media", "Without alternative text"),
    MediaFilter.NO_CREDIT: T("media", "Without credit"),
    MediaFilter.UNUSED: T("media", "Not used"),
    MediaFilter.BIN: T("media", "Bin"),
}

ROOMY = 1000  # pixels from which on the head of the page says everything
NAME_LENGTH = 48  # characters of a caption that are enough to know an item in a sentence


class MediaPage(QWidget):
    """Takes files in by button, drop and paste; binning is undone from the notice."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._last_binned: MediaId | None = None
        set_area(self, "paper")
        self.intake = Intake(context, self)
        self.search = SearchField(self.tr("Search pictures and videos"), self)
        self.filter = QComboBox(self)
        self.grid = MediaGrid(context, self)
        self.record = MediaRecord(context, self)
        self.video_address = VideoAddress(context, self)
        self._count = label("", "muted", self)
        self._add = button(self.tr("Add files…"), "primary", "upload-simple", self)
        self._add_video = button(self.tr("Video address…"), "quiet", "link-simple", self)
        self._nothing = Nothing(self)
        self._no_choice = EmptyState(
            "crosshair-simple",
            self.tr("Nothing chosen"),
            self.tr("Choose a picture to describe it, credit it, and see where it is used."),
            parent=self,
        )
        self._build()
        self._connect()
        self.intake.listen_to(self)
        self._ask()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.record.flush()

    def show_media(self, media_id: str) -> None:
        """Show an item, whatever is being searched for."""
        self.search.clear()
        self.filter.setCurrentIndex(0)
        self._ask()
        self.grid.select(MediaId(media_id))

    def _on_query(self) -> None:
        self._ask()

    def _on_loaded(self) -> None:
        count = self.grid.items.rowCount()
        self._count.setText(self.tr("1 item") if count == 1 else self.tr("{0} items").format(count))
        if not count:
            self._nothing.say_why(self.search.text(), self.grid.items.filter)
        self._left.setCurrentIndex(0 if count else 1)
        if not count:
            self._right.setCurrentWidget(self._no_choice)

    def _on_current(self, media: Media | None) -> None:
        if media is not None:
            self.record.show_media(media)
            self._right.setCurrentWidget(self.record)

    def _on_list_requested(self) -> None:
        self.grid.setFocus()
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.grid.items.index(0))

    def _on_add(self) -> None:
        dialog = file_dialog(self)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _on_files(self, names: list[str]) -> None:
        self.intake.take_files([Path(name) for name in names])

    def _on_taken(self, media: Media) -> None:
        self.grid.select(media.id)
        self._context.notices.say(self.tr("“{0}” is in the library.").format(_short(media)), "done")

    def _on_add_video(self) -> None:
        self.video_address.setVisible(self.video_address.isHidden())
        self.video_address.setFocus()

    def _on_bin(self) -> None:
        media = self.record.media
        if media is not None and media.binned_at is None and not self._context.library.read_only:
            self.record.flush()
            verb = partial(media_verbs.bin_media, self._context.library, media.id)
            self._context.jobs.write(verb, self._on_binned)

    def _on_binned(self, media: Media) -> None:
        self._last_binned = media.id
        self.grid.setFocus()
        sentence = self.tr("Moved “{0}” to the bin.").format(_short(media))
        self._context.notices.say(sentence, "done", self.tr("Undo"), self.undo_bin)

    def undo_bin(self) -> None:
        """Take what was binned last out of the bin again."""
        if self._last_binned is not None:
            self._restore(self._last_binned)

    def _on_restore(self) -> None:
        if self.record.media is not None:
            self._restore(self.record.media.id)

    def _on_restored(self, media: Media) -> None:
        self._context.notices.say(self.tr("Restored “{0}”.").format(_short(media)), "done")

    def _on_empty_action(self) -> None:
        if self.search.text():
            self.search.clear()
        elif self.grid.items.filter is MediaFilter.ALL:
            self._on_add()
        else:
            self.filter.setCurrentIndex(0)
            self._ask()

    def _restore(self, media_id: MediaId) -> None:
        verb = partial(media_verbs.restore_media, self._context.library, media_id)
        self._context.jobs.write(verb, self._on_restored)

    def _ask(self) -> None:
        self.grid.items.show(self.search.text(), MediaFilter(self.filter.currentData()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY
        self._count.setVisible(roomy)
        self._add_video.setText(self.tr("Video address…") if roomy else self.tr("Video…"))
        self.filter.setMinimumContentsLength(12 if roomy else 7)  # longer words are cut

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _build(self) -> None:
        for wanted, word in WORDS.items():
            self.filter.addItem(QCoreApplication.translate("media", word), wanted)
        self.filter.setProperty("kind", "quiet")
        self.filter.setAccessibleName(self.tr("Which items"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.search.setMinimumWidth(160)
        self.search.setMaximumWidth(300)
        self.video_address.hide()
        writable = not self._context.library.read_only
        self._add.setEnabled(writable)
        self._add_video.setEnabled(writable)
        above = QHBoxLayout()
        above.setContentsMargins(16, 12, 16, 12)
        above.setSpacing(8)
        above.addWidget(self.search, 2)
        above.addWidget(self.filter)
        above.addWidget(self._count)
        above.addStretch(1)
        above.addWidget(self._add_video)
        above.addWidget(self._add)
        left = QWidget(self)
        grids = QWidget(left)
        self._left = QStackedLayout(grids)
        self._left.addWidget(self.grid)
        self._left.addWidget(self._nothing)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.video_address)
        column.addWidget(Hairline(parent=left))
        column.addWidget(grids, 1)
        self._put_side_by_side(left)

    def _put_side_by_side(self, left: QWidget) -> None:
        right = QWidget(self)
        right.setMinimumWidth(320)
        self._right = QStackedLayout(right)
        self._right.addWidget(self._no_choice)
        self._right.addWidget(self.record)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 1)
        split.setHandleWidth(1)
        split.setSizes([900, 380])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._add_video.clicked.connect(self._on_add_video)
        self._nothing.action_requested.connect(self._on_empty_action)
        self.filter.activated.connect(self._on_query)
        self.grid.bin_requested.connect(self._on_bin)
        self.grid.current_changed.connect(self._on_current)
        self.grid.items.loaded.connect(self._on_loaded)
        self.intake.taken.connect(self._on_taken)
        self.record.article_requested.connect(self.article_requested)
        self.record.bin_requested.connect(self._on_bin)
        self.record.restore_requested.connect(self._on_restore)
        self.search.list_requested.connect(self._on_list_requested)
        self.search.searched.connect(self._on_query)
        self.video_address.made.connect(self._on_taken)


def _short(media: Media) -> str:
    return cut(name_of(media), NAME_LENGTH)
