"""A strip of frames of a local video, from which its poster is chosen."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.errors import KnownError
from editor_app.domain.file_kinds import spelt_duration
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.recordings.kinds import unplayable
from editor_app.services import recordings
from ui.context import Context
from ui.delegates.frame_tile import PICTURE, TILE, FrameTileDelegate
from ui.widgets.buttons import button
from ui.widgets.labels import label

Frames = tuple[MediaId, list[tuple[float, QImage]]]


class PosterStrip(QWidget):
    """Shows frames on demand; the chosen one is taken into the library and is the poster from then on.

    Says `chosen` when a frame was chosen, and `taken` when it is the poster. Hidden for what has no frames.
    """

    chosen = Signal()
    taken = Signal(object)  # Media: the video

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: Media | None = None
        self._note = label("", "help", self)
        self.open = button(self.tr("Choose a frame…"), "quiet", "film-strip", self)
        self.frames = QListWidget(self)
        self._trouble = label("", "problem", self)
        self._build()
        self._connect()

    def show_media(self, media: Media) -> None:
        """Offer the frames of this video, or hide."""
        is_other = self._media is None or self._media.id != media.id
        self._media = media
        is_local = media.kind is MediaKind.VIDEO and media.file is not None
        self.setVisible(is_local)
        if media.file is not None and is_local:
            self._say(unplayable(media.file.mime_type, media.file.codecs))
        if is_other:
            self._close()
        self.open.setEnabled(not self._context.library.read_only and media.binned_at is None)

    def _on_open(self) -> None:
        if self._media is None:
            return
        self.open.setEnabled(False)
        self.open.setText(self.tr("Looking through the video…"))
        self._trouble.hide()
        work = partial(_load, self._context.library, self._media)
        self._context.jobs.read(work, self._on_frames, self._on_trouble)

    def _on_frames(self, answer: Frames) -> None:
        media_id, found = answer
        if self._media is None or media_id != self._media.id:
            return
        self._close()
        self.open.hide()
        for at, image in found:
            name = self.tr("Frame at {0}").format(spelt_duration(at) or "0:00")
            item = QListWidgetItem("", self.frames)
            item.setData(PICTURE, QPixmap.fromImage(image))
            item.setData(Qt.ItemDataRole.UserRole, at)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(name)
        self.frames.setCurrentRow(0)
        self.frames.show()
        self._fit()
        self.frames.setFocus()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        if self._media is None:
            return
        at = item.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit()
        self._close()
        verb = partial(recordings.take_poster, self._context.library, self._media.id, at)
        self._context.jobs.write(verb, self._on_taken, self._on_trouble)

    def _on_taken(self, video: Media) -> None:
        self._context.notices.say(self.tr("The frame is in the library, and is the poster."), "done")
        self.taken.emit(video)

    def _on_trouble(self, error: KnownError) -> None:
        self._close()
        self._trouble.setText(str(error))
        self._trouble.show()

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _close(self) -> None:
        self._trouble.hide()
        self.open.setText(self.tr("Choose a frame…"))
        self.open.setEnabled(True)
        self.open.show()
        if self.frames.hasFocus():
            self.open.setFocus()
        self.frames.clear()
        self.frames.hide()

    def _fit(self) -> None:
        """Be as high as the frames, in as many columns as there is room for."""
        columns = max(1, self.frames.viewport().width() // self.frames.gridSize().width())
        rows = -(-self.frames.count() // columns)
        self.frames.setFixedHeight(rows * self.frames.gridSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.frames.isHidden():
            self._close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.frames.setAccessibleName(self.tr("Frames of the video"))
        self.frames.setViewMode(QListView.ViewMode.IconMode)
        self.frames.setMovement(QListView.Movement.Static)
        self.frames.setResizeMode(QListView.ResizeMode.Adjust)
        self.frames.setItemDelegate(FrameTileDelegate(self.frames))
        self.frames.setGridSize(TILE)
        self.frames.setFrameShape(QFrame.Shape.NoFrame)
        self.frames.setMouseTracking(True)
        self.frames.setProperty("area", "clear")
        self.frames.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.frames.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frames.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frames.hide()
        self._trouble.hide()
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.frames)
        layout.addWidget(self._trouble)
        layout.addWidget(self._note)

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open)
        self.frames.itemActivated.connect(self._on_chosen)
        self.frames.itemClicked.connect(self._on_chosen)


def _load(library: recordings.Library, media: Media) -> Frames:
    with tempfile.TemporaryDirectory() as folder:
        made = recordings.poster_choices(library, media, Path(folder))
        return media.id, [(at, QImage(str(file))) for at, file in made]
