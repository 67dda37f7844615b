"""The picture itself: what must stay in every crop, and the crops drawn by hand."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from editor_app.domain.crop_frames import around
from editor_app.domain.errors import KnownError, NotFound
from editor_app.domain.media import Crop, FocalPoint, Media, MediaText
from editor_app.domain.renditions import scaled
from editor_app.services import media as media_verbs
from editor_app.services.renditions import rendition_path
from ui.context import Context
from ui.media.crops import Crops
from ui.media.focal_picture import FocalPicture
from ui.media.group import Group
from ui.widgets.buttons import button
from ui.widgets.labels import label

WIDE_ENOUGH = 960


class PictureFields(Group):
    """The handle of the focal point, or the frame of the crop that is chosen among those below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: Media | None = None
        self._picture: QPixmap | None = None
        self._drawn: dict[str, Crop] = {}
        self._before: Crop | None = None  # what Escape brings back
        self.view = FocalPicture(self)
        self.crops = Crops(self)
        self.follow = button(self.tr("Follow the focal point"), "quiet", "arrow-counter-clockwise", self)
        self._how = label("", "help", self)
        self._trouble = label("", "problem", self)
        self._build()
        self._connect()

    def show_media(self, media: Media) -> None:
        """Show a picture with its focal point and crops."""
        is_other = self._media is None or media.id != self._media.id
        self._media = media
        drawn = {crop.ratio: crop for crop in media.text.crops}
        if not is_other and drawn == self._drawn and media.text.focal == self.view.focal:
            return  # a frame that is just being dragged stays in the hand
        self._drawn = drawn
        self.view.set_focal(media.text.focal)
        if is_other:
            self._load(media)
            self.crops.choose("")
        self._show_tool()

    def text(self, before: MediaText) -> MediaText:
        """Return the record with the focal point and the crops as they are here."""
        return replace(before, focal=self.view.focal, crops=tuple(self._drawn.values()))

    def _on_focal(self, focal: FocalPoint) -> None:
        self._show_crops()
        self.edited.emit()

    def _on_crop(self, crop: Crop) -> None:
        self._drawn[crop.ratio] = crop
        self._show_crops()
        self.edited.emit()

    def _on_chosen(self, ratio: str) -> None:
        self._before = self._drawn.get(ratio)
        self._show_tool()
        if ratio:
            self.view.setFocus()

    def _on_settled(self) -> None:
        ratio = self.crops.ratio
        self.crops.choose("")
        self._show_tool()
        self.crops.tiles[ratio].setFocus()
        self.left.emit()

    def _on_given_up(self) -> None:
        self._put(self.crops.ratio, self._before)
        self._on_settled()

    def _on_follow(self) -> None:
        self._put(self.crops.ratio, None)
        self._show_tool()
        self.view.setFocus()

    def _on_image(self, answer: tuple[Media, QImage]) -> None:
        media, image = answer
        if self._media is None or media.id != self._media.id:
            return
        self._picture = QPixmap.fromImage(image)
        self.view.show_picture(self._picture)
        self._show_crops()

    def _on_trouble(self, error: KnownError) -> None:
        self._trouble.setText(str(error))
        self._trouble.show()

    def _put(self, ratio: str, crop: Crop | None) -> None:
        """Set a crop as drawn by hand, or let it follow the focal point again."""
        if crop == self._drawn.get(ratio):
            return
        if crop is None:
            del self._drawn[ratio]
        else:
            self._drawn[ratio] = crop
        self.edited.emit()

    def _show_tool(self) -> None:
        ratio, focal = self.crops.ratio, self.view.focal
        shown = self._drawn.get(ratio) or around(focal, ratio, self.view.shape) if ratio else None
        self.view.show_frame(shown)
        self._show_crops()

    def _show_crops(self) -> None:
        self.crops.show_crops(self._picture, self.view.shape, self.view.focal, self._drawn)
        ratio = self.crops.ratio
        self._how.setText(
            self.tr("Arrows move the frame, + and − resize it. Enter keeps it, Esc takes it back.")
            if ratio
            else self.tr("The ring is the focal point. Choose a crop to draw it by hand.")
        )
        self.follow.setVisible(bool(ratio))
        self.follow.setEnabled(ratio in self._drawn)

    def _load(self, media: Media) -> None:
        self._picture = None
        self._trouble.hide()
        if media.file is not None:
            self.view.set_shape(media.file.width, media.file.height)
        work = partial(_load, self._context.library, media)
        self._context.jobs.read(work, self._on_image, self._on_trouble)

    def _build(self) -> None:
        self.add_widget(self.view)
        self.add_widget(self._trouble)
        self.add_widget(self.crops)
        self.add_widget(self._how)
        self._layout.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.setSpacing(8)
        self._trouble.hide()

    def _connect(self) -> None:
        self.crops.chosen.connect(self._on_chosen)
        self.follow.clicked.connect(self._on_follow)
        self.view.crop_changed.connect(self._on_crop)
        self.view.focal_changed.connect(self._on_focal)
        self.view.given_up.connect(self._on_given_up)
        self.view.settled.connect(self._on_settled)


def _load(library: media_verbs.Library, media: Media) -> tuple[Media, QImage]:
    sizes = scaled(media)
    if not sizes:
        raise NotFound("This picture has no file that could be shown.")
    fitting = [size for size in sizes if size.width <= WIDE_ENOUGH] or [sizes[0]]
    return media, QImage(str(rendition_path(library, media, fitting[-1])))
