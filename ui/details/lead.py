"""The lead picture: which one, and what this article says about it differently from the library."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.details.part import Part
from ui.intake import Intake
from ui.models.thumbnails import Thumbnails
from ui.pickers.media_picker import MediaPicker
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.picture_slot import PictureSlot
from ui.widgets.text_area import TextArea


class LeadPart(Part):
    """Choose, drop or clear; alt, caption and credit show the library's words until they are overridden."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lead = LeadPicture()
        self._media: Media | None = None
        self._intake = Intake(context, self)
        self._thumbnails = Thumbnails(context, self)
        self.slot = PictureSlot(self.tr("Drop a picture here, or choose one"), 1.5, parent=self)
        self.choose = button(self.tr("Choose…"), "", "image", self)
        self.clear = button(self.tr("Remove"), "quiet", "x", self)
        self._trouble = label("", "problem", self)
        self.alt = TextArea(2, 6, parent=self)
        self.caption = TextArea(2, 8, parent=self)
        self.credit = QLineEdit(self)
        self._words = Part(self)
        self._build()
        self._connect()

    def show_text(self, text: ArticleText) -> None:
        """Show the lead picture of this text."""
        is_other = text.lead.media != self._lead.media
        self._lead = text.lead
        self.alt.set_text(text.lead.alt)
        self.caption.set_text(text.lead.caption)
        if self.credit.text() != text.lead.credit:
            self.credit.setText(text.lead.credit)
        if is_other:
            self._load()
        self._show_media()

    def take(self, media: Media) -> None:
        """Make a picture of the library the lead; overrides written for another picture go."""
        if media.kind is not MediaKind.PICTURE:
            self._context.notices.say(self.tr("A lead is a picture; videos go into the body."), "warn")
            return
        self._media = media
        self._change(LeadPicture(media.id))
        self.show_text(ArticleText(lead=self._lead))

    def _on_wanted(self) -> None:
        picker = MediaPicker(self._context, parent=self.window())
        picker.picked.connect(self.take)
        picker.open()

    def _on_dropped(self, mime: QMimeData) -> None:
        if not self._intake.take_mime(mime):
            self._context.notices.say(self.tr("That is not a picture file."), "warn")

    def _on_clear(self) -> None:
        self._media = None
        self._change(LeadPicture())
        self.show_text(ArticleText())

    def _on_written(self) -> None:
        self._change(
            replace(self._lead, alt=self.alt.text, caption=self.caption.text, credit=self.credit.text())
        )

    def _on_thumbnail(self, media_id: str) -> None:
        if self._media is not None and media_id == self._media.id:
            self._show_media()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._lead.media in changes.media:
            self._load()

    def _on_media(self, media: Media) -> None:
        if media.id == self._lead.media:
            self._media = media
            self._show_media()

    def _on_missing(self, error: KnownError) -> None:
        self._trouble.setText(error.sentence)
        self._trouble.show()

    def _change(self, lead: LeadPicture) -> None:
        self._lead = lead
        self.edited.emit("lead", lead)

    def _load(self) -> None:
        self._trouble.hide()
        if self._lead.media is None:
            self._media = None
            return
        if self._media is None or self._media.id != self._lead.media:
            self._media = None
        work = partial(media_verbs.get_media, self._context.library, MediaId(self._lead.media))
        self._context.jobs.read(work, self._on_media, self._on_missing)

    def _show_media(self) -> None:
        has_lead = self._lead.media is not None
        picture = self._thumbnails.pixmap(self._media) if self._media else None
        self.slot.show_picture(picture, waits=has_lead)
        self.choose.setText(self.tr("Choose another…") if has_lead else self.tr("Choose…"))
        self.clear.setVisible(has_lead)
        self._words.setVisible(has_lead)
        text = self._media.text if self._media else None
        none = self.tr("Nothing in the library yet")
        self.alt.setPlaceholderText((text.alt if text else "") or none)
        self.caption.setPlaceholderText((text.caption if text else "") or none)
        self.credit.setPlaceholderText((text.credit if text else "") or none)
        if self._media is not None and self._media.binned_at is not None:
            self._trouble.setText(self.tr("This picture lies in the bin."))
            self._trouble.show()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        self.add_widget(self.slot)
        self.add_widget(self._trouble)
        self._column.addLayout(buttons)
        for_whom = self.tr("For readers who do not see the picture.")
        self._words.add_row(self.tr("Alternative text"), self.alt, for_whom)
        self._words.add_row(self.tr("Caption"), self.caption)
        self._words.add_row(self.tr("Credit"), self.credit)
        self.add_widget(self._words)
        self._trouble.hide()

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._intake.taken.connect(self.take)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self.alt.edited.connect(self._on_written)
        self.caption.edited.connect(self._on_written)
        self.choose.clicked.connect(self._on_wanted)
        self.clear.clicked.connect(self._on_clear)
        self.credit.textEdited.connect(self._on_written)
        self.slot.dropped.connect(self._on_dropped)
        self.slot.wanted.connect(self._on_wanted)
