"""The page of pictures and videos: the list, and the record of what is chosen beside it."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Label, Media
from ui.context import Context
from ui.intake import Intake
from ui.media.beside import Beside
from ui.media.bin_question import BinQuestion
from ui.media.browser import Browser
from ui.media.record import MediaRecord
from ui.media.sorting import Sorting, short
from ui.media.video_address import VideoAddress
from ui.pickers.media_picker import file_dialog, folder_dialog
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton, button

KEPT_FOLDER = "media/folder"
ROOMY = 1500  # pixels from which on the head of the page says everything


class MediaPage(QWidget):
    """Takes files in by button, drop and paste; figures rate and label, and what is binned comes back."""

    article_requested = Signal(str)
    save_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        set_area(self, "paper")
        self.intake = Intake(context, self)
        self.sorting = Sorting(context, self)
        self.browser = Browser(context, self)
        self.grid = self.browser.grid
        self.search = self.browser.bar.search
        self.beside = Beside(context, self.grid, self)
        self.video_address = VideoAddress(context, self)
        self._add = button(self.tr("Add files…"), "primary", "upload-simple", self)
        self._add_folder = IconButton("folder-plus", self.tr("Take a whole folder in…"), parent=self)
        self._add_video = button(self.tr("Video address…"), "quiet", "link-simple", self)
        self.bin_question = BinQuestion(context, self)
        self._build()
        self._connect()
        self.intake.listen_to(self)

    @property
    def record(self) -> MediaRecord:
        """The record of the one item that is chosen."""
        return self.beside.record

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.beside.flush()

    def show_media(self, media_id: str) -> None:
        """Show an item, whatever is being asked for."""
        self.browser.show_item(MediaId(media_id))

    def show_batch(self, ids: Collection[MediaId]) -> None:
        """Show only the items that were taken in together."""
        self.browser.show_batch(ids)

    def _on_current(self, media: Media | None) -> None:
        self.bin_question.hide()

    def _on_record_made(self, record: MediaRecord) -> None:
        record.article_requested.connect(self.article_requested)
        record.bin_requested.connect(self._on_bin)
        record.restore_requested.connect(self._on_restore)
        record.save_requested.connect(self.save_requested)
        record.step_requested.connect(self._on_step)

    def _on_add(self) -> None:
        self._open(file_dialog(self))

    def _on_add_folder(self) -> None:
        self._open(folder_dialog(self))

    def _open(self, dialog: QFileDialog) -> None:
        """Open a dialog in the folder of last time."""
        folder = Path(self._context.settings.text(KEPT_FOLDER))
        if folder.is_absolute() and folder.is_dir():
            dialog.setDirectory(str(folder))
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _on_narrowed(self, is_narrow: bool) -> None:
        words = self.tr("Video address…") if self.width() >= ROOMY else self.tr("Video…")
        self._add_video.setText("" if is_narrow else words)
        self._add.setText(self.tr("Add…") if is_narrow else self.tr("Add files…"))

    def _on_files(self, names: list[str]) -> None:
        if names:
            self._context.settings.set_text(KEPT_FOLDER, str(Path(names[0]).parent))
        self.intake.take_files([Path(name) for name in names])

    def _on_taken(self, media: Media) -> None:
        self.grid.select(media.id)
        self._context.notices.say(self.tr("“{0}” is in the library.").format(short(media)), "done")

    def _on_add_video(self) -> None:
        self.video_address.setVisible(self.video_address.isHidden())
        self.video_address.setFocus()

    def _on_caption(self) -> None:
        self.beside.edit_caption()

    def _on_bin(self) -> None:
        ids = self._chosen()
        if ids and not self._context.library.read_only and not self.grid.items.query.binned:
            self.beside.flush()
            self.bin_question.ask(ids)

    def _on_binned(self) -> None:
        self.browser.focus()

    def _on_restore(self) -> None:
        self.sorting.restore(self._chosen())

    def _on_rated(self, stars: int) -> None:
        self.beside.flush()
        self.sorting.rate(self._chosen(), stars)

    def _on_labelled(self, label: Label) -> None:
        self.beside.flush()
        self.sorting.label(self._chosen(), label, self.grid.current)

    def _on_step(self, by: int) -> None:
        if not self.grid.step(by):
            end = self.tr("That was the last of the list.") if by > 0 else self.tr("That was the first.")
            self._context.notices.say(end)

    def _chosen(self) -> list[MediaId]:
        """Return what a key works on: the selected items, or the one whose record is shown."""
        chosen = self.grid.selected
        if not chosen and self.record.media is not None:
            return [self.record.media.id]
        return chosen

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.beside.isAncestorOf(QApplication.focusWidget()):
            self.browser.focus()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _build(self) -> None:
        self.video_address.hide()
        self._add_video.setAccessibleName(self.tr("Video address…"))
        self._add_video.setToolTip(self.tr("A video that stays where it is, by its address"))
        writable = not self._context.library.read_only
        for step in (self._add_video, self._add_folder, self._add):
            step.setEnabled(writable)
            self.browser.bar.head.addWidget(step)
        self.browser.below_bar.addWidget(self.video_address)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.browser, 1)
        column.addWidget(self.bin_question)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.beside)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 1)
        split.setHandleWidth(1)
        split.setSizes([900, 380])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._add_folder.clicked.connect(self._on_add_folder)
        self._add_video.clicked.connect(self._on_add_video)
        self.beside.record_made.connect(self._on_record_made)
        self.beside.restore_requested.connect(self._on_restore)
        self.bin_question.confirmed.connect(self.sorting.bin)
        self.bin_question.left.connect(self.browser.focus)
        self.browser.add_requested.connect(self._on_add)
        self.browser.emptied.connect(self.beside.show_nothing)
        self.browser.left_behind.connect(self.beside.let_go)
        self.browser.narrowed.connect(self._on_narrowed)
        self.grid.bin_requested.connect(self._on_bin)
        self.grid.caption_requested.connect(self._on_caption)
        self.grid.current_changed.connect(self._on_current)
        self.grid.labelled.connect(self._on_labelled)
        self.grid.rated.connect(self._on_rated)
        self.intake.taken.connect(self._on_taken)
        self.sorting.binned.connect(self._on_binned)
        self.video_address.made.connect(self._on_taken)
