"""The fields of a video: its title, its folded description, its address and its poster."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.intake import Intake
from ui.models.thumbnails import Thumbnails
from ui.pickers.media_picker import MediaPicker
from ui.widgets.buttons import button
from ui.widgets.form import Form
from ui.widgets.picture_slot import PictureSlot
from ui.widgets.text_area import TextArea


class VideoFields(Form):
    """Shows a video's record; says `edited` for each change and `left` when a field is done."""

    edited = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._poster: MediaId | None = None
        self._poster_media: Media | None = None
        self._intake = Intake(context, self)
        self._thumbnails = Thumbnails(context, self)
        self.poster = PictureSlot(self.tr("Drop a poster here, or choose one"), 16 / 9, parent=self)
        self.clear = button(self.tr("Remove the poster"), "quiet", "x", self)
        self.title, self.url, self.credit, self.copyright, self.source = (QLineEdit(self) for _ in range(5))
        self.description = TextArea(4, 14, parent=self)
        self._build()
        self._connect()

    def show_media(self, media: Media) -> None:
        """Show a video's record."""
        text = media.text
        for line, value in zip(self._lines, _values(text), strict=True):
            if line.text() != value:
                line.setText(value)
        self.description.set_text(text.description)
        self._url_row.setVisible(media.file is None)
        self._set_poster(text.poster)

    def text(self, before: MediaText) -> MediaText:
        """Return the record as it is written here; an address that is none stays as it was."""
        return replace(
            before,
            title=self.title.text().strip(),
            description=self.description.text.strip(),
            url=before.url if self._url_row.problem else self.url.text().strip(),
            credit=self.credit.text().strip(),
            copyright=self.copyright.text().strip(),
            source=self.source.text().strip(),
            poster=self._poster,
        )

    def _on_edited(self) -> None:
        address = self.url.text().strip()
        is_wrong = not self._url_row.isHidden() and not address.startswith(("https://", "http://"))
        sentence = self.tr("An address starts with https://")
        self._url_row.set_problem(sentence if is_wrong else "")
        self.edited.emit()

    def _on_left(self) -> None:
        self.left.emit()

    def _on_wanted(self) -> None:
        picker = MediaPicker(self._context, parent=self.window())
        picker.picked.connect(self._on_picked)
        picker.open()

    def _on_dropped(self, mime: QMimeData) -> None:
        if not self._intake.take_mime(mime):
            self._context.notices.say(self.tr("That is not a picture file."), "warn")

    def _on_picked(self, media: Media) -> None:
        if media.kind is MediaKind.PICTURE:
            self._set_poster(media.id)
            self.edited.emit()

    def _on_clear(self) -> None:
        self._set_poster(None)
        self.edited.emit()

    def _on_poster(self, media: Media) -> None:
        if media.id == self._poster:
            self._poster_media = media
            self._show_poster()

    def _on_thumbnail(self) -> None:
        self._show_poster()

    def _set_poster(self, poster: MediaId | None) -> None:
        if poster == self._poster and self._poster_media is not None:
            return
        self._poster, self._poster_media = poster, None
        self._show_poster()
        if poster is not None:
            work = partial(media_verbs.get_media, self._context.library, poster)
            self._context.jobs.read(work, self._on_poster)

    def _show_poster(self) -> None:
        picture = self._thumbnails.pixmap(self._poster_media) if self._poster_media else None
        self.poster.show_picture(picture, waits=self._poster is not None)
        self.clear.setVisible(self._poster is not None)

    def _build(self) -> None:
        self.add_row(self.tr("Poster"), self.poster).add_below(self.clear)
        self.add_row(self.tr("Title"), self.title)
        self._url_row = self.add_row(self.tr("Address"), self.url)
        folded = self.tr("Folded behind “Show more” on the page.")
        self.add_row(self.tr("Description"), self.description, folded)
        self.add_row(self.tr("Credit"), self.credit)
        self.add_row(self.tr("Copyright"), self.copyright)
        self.add_row(self.tr("Source"), self.source)

    def _connect(self) -> None:
        self._intake.taken.connect(self._on_picked)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.clear.clicked.connect(self._on_clear)
        self.description.edited.connect(self._on_edited)
        self.description.left.connect(self._on_left)
        self.poster.dropped.connect(self._on_dropped)
        self.poster.wanted.connect(self._on_wanted)
        for line in self._lines:
            line.textEdited.connect(self._on_edited)
            line.editingFinished.connect(self._on_left)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.title, self.url, self.credit, self.copyright, self.source


def _values(text: MediaText) -> tuple[str, ...]:
    return text.title, text.url, text.credit, text.copyright, text.source
