"""The portrait of an author: chosen from the library, dropped, or none."""

from functools import partial

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor_app.domain import renditions
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from editor_app.services.renditions import rendition_path
from ui.authors.portrait_crop import PortraitCrop
from ui.context import Context
from ui.intake import Intake
from ui.pickers.media_picker import MediaPicker
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.picture_slot import PictureSlot

SIDE = 88


class AvatarField(QWidget):
    """Says `changed` when the user takes another portrait, or none."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen: MediaId | None = None
        self._media: Media | None = None
        self._intake = Intake(context, self)
        self._picture: QPixmap | None = None
        self.slot = PictureSlot(self.tr("Portrait"), 1.0, round_=True, parent=self)
        self.choose = button(self.tr("Choose a portrait…"), "", "image", self)
        self.crop = button(self.tr("Crop…"), "", "crop", self)
        self.clear = button(self.tr("Remove"), "quiet", "x", self)
        self._build()
        self._intake.taken.connect(self._on_picked)
        self.choose.clicked.connect(self._on_wanted)
        self.clear.clicked.connect(self._on_clear)
        self.crop.clicked.connect(self._on_crop)
        context.jobs.changed.connect(self._on_changed)
        self.slot.dropped.connect(self._on_dropped)
        self.slot.wanted.connect(self._on_wanted)

    @property
    def chosen(self) -> MediaId | None:
        """The portrait's media id, or None."""
        return self._chosen

    def set_chosen(self, media_id: MediaId | None) -> None:
        """Show a portrait without saying `changed`."""
        if media_id == self._chosen:
            return
        self._chosen, self._media, self._picture = media_id, None, None
        self._show()
        self._load()

    def _on_wanted(self) -> None:
        picker = MediaPicker(self._context, parent=self.window())
        picker.picked.connect(self._on_picked)
        picker.open()

    def _on_dropped(self, mime: QMimeData) -> None:
        if not self._intake.take_mime(mime):
            self._context.notices.say(self.tr("That is not a picture file."), "warn")

    def _on_picked(self, media: Media) -> None:
        if media.kind is MediaKind.PICTURE and media.id != self._chosen:
            self.set_chosen(media.id)
            self.changed.emit()

    def _on_clear(self) -> None:
        self.set_chosen(None)
        self.slot.setFocus()
        self.changed.emit()

    def _on_crop(self) -> None:
        if self._media is not None:
            PortraitCrop(self._context, self._media, self.window()).open()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._chosen in changes.media:
            self._load()

    def _on_portrait(self, answer: tuple[Media, QImage]) -> None:
        media, picture = answer
        if media.id == self._chosen:
            self._media = media
            self._picture = QPixmap.fromImage(picture) if not picture.isNull() else None
            self._show()

    def _on_missing(self, error: KnownError) -> None:
        self._show()

    def _load(self) -> None:
        if self._chosen is not None:
            work = partial(_portrait, self._context.library, self._chosen)
            self._context.jobs.read(work, self._on_portrait, self._on_missing)

    def _show(self) -> None:
        self.slot.show_picture(self._picture, waits=self._chosen is not None)
        self.clear.setVisible(self._chosen is not None)
        self.crop.setVisible(self._picture is not None)

    def _build(self) -> None:
        self.slot.setFixedSize(SIDE, SIDE)
        self.clear.hide()
        self.crop.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.crop)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addLayout(buttons)
        words.addWidget(
            label(self.tr("Shown in a circle: the square crop, or the part around the focal point."), "help")
        )
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.slot, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)


def _portrait(library: media_verbs.Library, media_id: MediaId) -> tuple[Media, QImage]:
    """Return an item and its portrait as pages will show it; no picture where it cannot be read."""
    media = media_verbs.get_media(library, media_id)
    try:
        return media, QImage(str(rendition_path(library, media, renditions.avatar(media))))
    except KnownError:
        return media, QImage()  # a picture that cannot be read is a finding
