"""The fields of a picture: what it shows, who took it, and what must stay in a crop."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.errors import KnownError
from editor_app.domain.media import FocalPoint, Media, MediaText
from editor_app.domain.renditions import scaled
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.media.crops import Crops
from ui.media.focal_picture import FocalPicture
from ui.widgets.form import Form
from ui.widgets.labels import label
from ui.widgets.text_area import TextArea

WIDE_ENOUGH = 960


class PictureFields(Form):
    """Shows a picture's record; says `edited` for each change and `left` when a field is done."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: Media | None = None
        self._picture: QPixmap | None = None
        self.view = FocalPicture(self)
        self._crops = Crops(self)
        self._trouble = label("", "problem", self)
        self.alt = TextArea(2, 6, parent=self)
        self.caption = TextArea(2, 8, parent=self)
        self.credit, self.creator, self.copyright, self.source = (QLineEdit(self) for _ in range(4))
        self._build()
        self._connect()

    def show_media(self, media: Media) -> None:
        """Show a picture's record."""
        is_other = self._media is None or media.id != self._media.id
        self._media = media
        text = media.text
        self.alt.set_text(text.alt)
        self.caption.set_text(text.caption)
        for line, value in zip(self._lines, _values(text), strict=True):
            if line.text() != value:
                line.setText(value)
        self.view.set_focal(text.focal)
        if is_other:
            self._load(media)
        self._crops.show_crops(self._picture, text.focal)
        self._say_what_lacks()

    def text(self, before: MediaText) -> MediaText:
        """Return the record as it is written here."""
        return replace(
            before,
            alt=self.alt.text.strip(),
            caption=self.caption.text.strip(),
            credit=self.credit.text().strip(),
            creator=self.creator.text().strip(),
            copyright=self.copyright.text().strip(),
            source=self.source.text().strip(),
            focal=self.view.focal,
        )

    def _on_edited(self) -> None:
        self._say_what_lacks()
        self.edited.emit()

    def _on_left(self) -> None:
        self.left.emit()

    def _on_focal(self, focal: FocalPoint) -> None:
        self._crops.show_crops(self._picture, focal)
        self.edited.emit()

    def _on_image(self, answer: tuple[Media, QImage]) -> None:
        media, image = answer
        if self._media is None or media.id != self._media.id:
            return
        self._picture = QPixmap.fromImage(image)
        self.view.show_picture(self._picture)
        self._crops.show_crops(self._picture, self.view.focal)

    def _on_trouble(self, error: KnownError) -> None:
        self._trouble.setText(str(error))
        self._trouble.show()

    def _load(self, media: Media) -> None:
        self._picture = None
        self._trouble.hide()
        if media.file is not None:
            self.view.set_shape(media.file.width, media.file.height)
        work = partial(_load, self._context.library, media)
        self._context.jobs.read(work, self._on_image, self._on_trouble)

    def _say_what_lacks(self) -> None:
        no_alt = "" if self.alt.text.strip() else self.tr("Still missing: readers who cannot see it need it.")
        self._alt_row.set_help(no_alt or self.tr("What the picture shows, for readers who do not see it."))
        no_credit = "" if self.credit.text().strip() else self.tr("This picture has no credit yet.")
        self._credit_row.set_help(no_credit)

    def _build(self) -> None:
        self.add_widget(self.view)
        self.add_widget(self._trouble)
        self.add_widget(self._crops)
        self._alt_row = self.add_row(self.tr("Alternative text"), self.alt)
        self.add_row(self.tr("Caption"), self.caption)
        self._credit_row = self.add_row(self.tr("Credit"), self.credit)
        self.add_row(self.tr("Creator"), self.creator)
        self.add_row(self.tr("Copyright"), self.copyright)
        self.add_row(self.tr("Source"), self.source)
        self._trouble.hide()

    def _connect(self) -> None:
        self.view.focal_changed.connect(self._on_focal)
        for area in (self.alt, self.caption):
            area.edited.connect(self._on_edited)
            area.left.connect(self._on_left)
        for line in self._lines:
            line.textEdited.connect(self._on_edited)
            line.editingFinished.connect(self._on_left)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.credit, self.creator, self.copyright, self.source


def _values(text: MediaText) -> tuple[str, ...]:
    return text.credit, text.creator, text.copyright, text.source


def _load(library: media_verbs.Library, media: Media) -> tuple[Media, QImage]:
    sizes = [size for size in scaled(media) if size.width <= WIDE_ENOUGH] or list(scaled(media))[:1]
    return media, QImage(str(media_verbs.rendition_path(library, media, sizes[-1])))
