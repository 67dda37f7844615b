"""Choosing pictures or a video from the library, or taking one in on the way."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from editor_app.domain.media import Media
from editor_app.domain.media_query import MediaQuery
from ui.context import Context
from ui.intake import PICTURE_ENDINGS, VIDEO_ENDINGS, Intake
from ui.models.media_list import KINDS, MediaFilter
from ui.pickers.media_grid import MediaGrid
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField

SOUND_ENDINGS = (".mp3", ".m4a")
DOCUMENT_ENDINGS = (".pdf",)


class MediaPicker(QDialog):
    """A sheet over the window; says `picked` once and closes. Open it with `open()`."""

    picked = Signal(object)  # Media
    picked_many = Signal(list)  # of Media, in the order they were marked

    def __init__(
        self,
        context: Context,
        wanted: MediaFilter = MediaFilter.PICTURES,
        parent: QWidget | None = None,
        *,
        many: bool = False,
    ) -> None:
        """`wanted` is PICTURES, VIDEOS or ALL. With `many` it says `picked_many` in place of `picked`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wanted, self._many = wanted, many
        self._intake = Intake(context, self)
        self._search = SearchField(self.tr("Search"), self)
        self._grid = MediaGrid(context, self, many=many)
        self._from_disk = button(self.tr("From a file…"), "", "upload-simple", self)
        self._hint = label("", "muted", self)
        self._use = button(self.tr("Use"), "primary", parent=self)
        self._cancel = button(self.tr("Cancel"), parent=self)
        self._empty = EmptyState("image", "", "", parent=self)
        self._build()
        self._connect()
        self._from_disk.setEnabled(not context.library.read_only)
        self._intake.listen_to(self)
        self._ask()

    def _on_search(self) -> None:
        self._ask()

    def _on_loaded(self) -> None:
        if self._grid.items.rowCount():
            self._stack.setCurrentWidget(self._grid)
            if self._grid.current is None:
                self._grid.setCurrentIndex(self._grid.items.index(0))
            return
        self._say_why_empty()
        self._stack.setCurrentWidget(self._empty)

    def _on_current(self, media: Media | None) -> None:
        self._use.setEnabled(media is not None)

    def _on_list_requested(self) -> None:
        self._grid.setFocus()

    def _on_marked(self) -> None:
        count = len(self._grid.marked)
        self._hint.setText(self.tr("Marked: {0}").format(count) if count else self._how_to_mark())

    def _on_use(self) -> None:
        if self._grid.current is not None:
            self._on_chosen(self._grid.current)

    def _on_chosen(self, media: Media) -> None:
        if self._many:
            self.picked_many.emit(self._grid.marked or [media])
        else:
            self.picked.emit(media)
        self.accept()
        self.close()

    def _on_taken(self, media: Media) -> None:
        if self._many:
            self._grid.toggle_mark(media)
            self._grid.select(media.id)
        else:
            self._on_chosen(media)

    def _on_from_disk(self) -> None:
        dialog = file_dialog(self, self._wanted)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _on_files(self, names: list[str]) -> None:
        self._intake.take_files([Path(name) for name in names])

    def _on_empty_action(self) -> None:
        if self._search.text():
            self._search.clear()
        else:
            self._on_from_disk()

    def _ask(self) -> None:
        self._grid.items.set_query(MediaQuery(self._search.text(), KINDS.get(self._wanted)))

    def _how_to_mark(self) -> str:
        return self.tr("Mark pictures with Space or a click, in the order they shall stand in.")

    def _say_why_empty(self) -> None:
        if self._search.text():
            sentence = self.tr("No item has all of these words.")
            self._empty.set_texts(
                "magnifying-glass", self.tr("Nothing found"), sentence, self.tr("Clear the search")
            )
        else:
            sentence = self.tr("Take a file from your disk, or drop one here.")
            self._empty.set_texts("image", self.tr("Nothing here yet"), sentence, self.tr("From a file…"))

    def _build(self) -> None:
        titles = {
            MediaFilter.VIDEOS: self.tr("Choose a video"),
            MediaFilter.SOUNDS: self.tr("Choose a sound"),
            MediaFilter.DOCUMENTS: self.tr("Choose a document"),
        }
        title = titles.get(self._wanted, self.tr("Choose a picture"))
        self.setWindowTitle(self.tr("Choose pictures") if self._many else title)
        if self._many:
            self._use.setText(self.tr("Insert gallery"))
            self._hint.setText(self._how_to_mark())
        self.resize(820, 560)
        self._use.setEnabled(False)
        self._use.setDefault(True)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._search, 1)
        above.addWidget(self._from_disk)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._hint)
        below.addStretch(1)
        below.addWidget(self._cancel)
        below.addWidget(self._use)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addLayout(self._stack, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._empty.action_requested.connect(self._on_empty_action)
        self._from_disk.clicked.connect(self._on_from_disk)
        self._grid.chosen.connect(self._on_chosen)
        self._grid.current_changed.connect(self._on_current)
        self._grid.items.loaded.connect(self._on_loaded)
        self._grid.marked_changed.connect(self._on_marked)
        self._intake.taken.connect(self._on_taken)
        self._search.list_requested.connect(self._on_list_requested)
        self._search.searched.connect(self._on_search)
        self._use.clicked.connect(self._on_use)


def file_dialog(parent: QWidget, wanted: MediaFilter = MediaFilter.ALL) -> QFileDialog:
    """Return a dialog for picture and video files that frees itself; it is not open yet."""
    dialog = QFileDialog(parent, _tr("Take files in"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    endings = {
        MediaFilter.PICTURES: PICTURE_ENDINGS,
        MediaFilter.VIDEOS: VIDEO_ENDINGS,
        MediaFilter.SOUNDS: SOUND_ENDINGS,
        MediaFilter.DOCUMENTS: DOCUMENT_ENDINGS,
    }
    everything = PICTURE_ENDINGS + VIDEO_ENDINGS + SOUND_ENDINGS + DOCUMENT_ENDINGS + (".zip",)
    stars = " ".join(f"*{ending}" for ending in endings.get(wanted, everything))
    known = _tr("What Dateline takes in")
    dialog.setNameFilters([f"{known} ({stars})", f"{_tr('All files')} (*)"])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def folder_dialog(parent: QWidget) -> QFileDialog:
    """Return a dialog for a folder of files that frees itself; it is not open yet."""
    dialog = QFileDialog(parent, _tr("Take a folder in"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("media", text)
