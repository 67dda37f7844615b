"""The fields of a recording or a document: title, description, address, poster, length, what is said."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind, MediaText
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.intake import Intake
from ui.media.duration_line import DurationLine
from ui.media.group import Group
from ui.media.poster_strip import PosterStrip
from ui.media.transcript_area import TranscriptArea
from ui.media.value_fields import Area, Line
from ui.models.thumbnails import Thumbnails
from ui.pickers.media_picker import MediaPicker
from ui.widgets.buttons import button
from ui.widgets.picture_slot import PictureSlot


class VideoFields(Group):
    """Shows what a video, a sound or a document has to say; each kind has the fields it needs."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._poster: MediaId | None = None
        self._poster_media: Media | None = None
        self._intake = Intake(context, self)
        self._thumbnails = Thumbnails(context, self)
        self.poster = PictureSlot(self.tr("Drop a poster here, or choose one"), 16 / 9, parent=self)
        self.clear = button(self.tr("Remove the poster"), "quiet", "x", self)
        self.strip = PosterStrip(context, self)
        self.title, self.url = Line(parent=self), Line("https://", self)
        self.description = Area(4, 14, parent=self)
        self.duration = DurationLine(self)
        self.transcript = TranscriptArea(context, self)
        self.from_file = button(self.tr("From a file…"), "quiet", "file-text", self)
        self._build()
        self._connect()

    def show_media(self, media: Media) -> None:
        """Show a record."""
        super().show_media(media)
        is_video = media.kind is MediaKind.VIDEO
        self.poster_row.setVisible(is_video)
        self._url_row.setVisible(is_video and media.file is None)
        for row in (self._duration_row, self._transcript_row):
            row.setVisible(media.kind is not MediaKind.DOCUMENT)
        self._set_poster(media.text.poster)
        self.strip.show_media(media)
        self._say_what_is_wrong()

    def text(self, before: MediaText) -> MediaText:
        """Return the record as it is written here; an address that is none stays as it was."""
        text = replace(super().text(before), poster=self._poster)
        return replace(text, url=before.url) if self._url_row.problem else text

    def take_poster(self, media: Media) -> None:
        """Show the video by a picture of the library."""
        if media.kind is MediaKind.PICTURE:
            self._set_poster(media.id)
            self.edited.emit()

    def _on_wanted(self) -> None:
        picker = MediaPicker(self._context, parent=self.window())
        picker.picked.connect(self.take_poster)
        picker.open()

    def _on_dropped(self, mime: QMimeData) -> None:
        if not self._intake.take_mime(mime):
            self._context.notices.say(self.tr("That is not a picture file."), "warn")

    def _on_clear(self) -> None:
        self._set_poster(None)
        self.edited.emit()

    def _on_poster(self, media: Media) -> None:
        if media.id == self._poster:
            self._poster_media = media
            self._show_poster()

    def _on_thumbnail(self) -> None:
        self._show_poster()

    def _say_what_is_wrong(self) -> None:
        is_wrong = not self._url_row.isHidden() and not self.url.value.startswith(("https://", "http://"))
        self._url_row.set_problem(self.tr("An address starts with https://") if is_wrong else "")
        self._transcript_row.set_problem(self.transcript.problem)
        sound = self.duration.is_sound
        self._duration_row.set_problem("" if sound else self.tr("Write it as 1:23 or 1:02:03."))

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
        self.poster_row = self.add_row(self.tr("Poster"), self.poster)
        self.poster_row.add_below(self.clear)
        self.poster_row.add_below(self.strip)
        self.poster_row.layout().setAlignment(self.clear, Qt.AlignmentFlag.AlignLeft)
        self.add_field("title", self.tr("Title"), self.title)
        self._url_row = self.add_field("url", self.tr("Address"), self.url)
        folded = self.tr("Folded behind “Show more” on the page.")
        self.add_field("description", self.tr("Description"), self.description, folded)
        self._duration_row = self.add_field("duration", self.tr("Length"), self.duration)
        said = self.tr("WebVTT captions or plain text. Drop a .vtt, .srt or .txt file here.")
        self._transcript_row = self.add_field("transcript", self.tr("What is said"), self.transcript, said)
        self._transcript_row.add_below(self.from_file)
        self._transcript_row.layout().setAlignment(self.from_file, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._intake.taken.connect(self.take_poster)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.clear.clicked.connect(self._on_clear)
        self.strip.chosen.connect(self.left)
        self.poster.dropped.connect(self._on_dropped)
        self.poster.wanted.connect(self._on_wanted)
        self.from_file.clicked.connect(self.transcript.choose_file)
        self.transcript.troubled.connect(self._transcript_row.set_problem)
        self.transcript.left.connect(self._say_what_is_wrong)
        for field in (self.url, self.duration):
            field.edited.connect(self._say_what_is_wrong)
