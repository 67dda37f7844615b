"""The record of the chosen item: its fields, where it is used, and the bin."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor_app.domain.changes import Changes
from editor_app.domain.media import Media, MediaKind
from editor_app.services import media as media_verbs
from ui.article_links import ArticleLinks
from ui.context import Context
from ui.media.picture_fields import PictureFields
from ui.media.video_fields import VideoFields
from ui.models.media_list import name_of
from ui.record_saver import RecordSaver, Verb
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.tab_order import TabOrder


class MediaRecord(TabOrder):
    """A form that saves by itself; another item can be shown at any time."""

    article_requested = Signal(str)
    bin_requested = Signal()
    restore_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: Media | None = None
        self._saver = RecordSaver(context, self._verb, self)
        self._name = ElidedLabel("", "heading", self)
        self._facts = label("", "help", self)
        self.picture = PictureFields(context, self)
        self.video = VideoFields(context, self)
        self._used = ArticleLinks(context, self.tr("Not used in an article yet."), self)
        self._bin = button(self.tr("Move to the bin"), "quiet", "trash", self)
        self._restore = button(self.tr("Restore"), "", "arrow-counter-clockwise", self)
        self._state = label("", "help", self)
        self._build()
        self._connect()

    @property
    def media(self) -> Media | None:
        """The item shown."""
        return self._media

    def show_media(self, media: Media) -> None:
        """Show an item; what was written about the one before is saved first."""
        is_other = self._media is None or media.id != self._media.id
        if is_other:
            self._saver.flush()
            self._saver.forget()
        elif self._saver.unsaved:
            return
        self._media = media
        is_video = media.kind is MediaKind.VIDEO
        self.picture.setVisible(not is_video)
        self.video.setVisible(is_video)
        self._fields.show_media(media)
        self._name.set_text(name_of(media))
        self._facts.setText(self._spelt_facts(media))
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)
            self._ask_where_used()
        writable = not self._context.library.read_only
        self._fields.setEnabled(writable and media.binned_at is None)
        self._bin.setVisible(writable and media.binned_at is None)
        self._restore.setVisible(writable and media.binned_at is not None)

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self._saver.flush()

    def _on_saved(self, media: Media) -> None:
        if self._media is not None and media.id == self._media.id:
            self._media = media
            self._name.set_text(name_of(media))

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._media is None:
            return
        if changes.articles:
            self._ask_where_used()
        if self._media.id in changes.media and initiator is not self:
            work = partial(media_verbs.get_media, self._context.library, self._media.id)
            self._context.jobs.read(work, self._on_stored)

    def _on_stored(self, media: Media) -> None:
        if self._media is not None and media.id == self._media.id:
            self.show_media(media)

    def _ask_where_used(self) -> None:
        if self._media is not None:
            self._used.ask(partial(media_verbs.where_used, self._context.library, self._media.id))

    def _verb(self) -> Verb | None:
        if self._media is None:
            return None
        text = self._fields.text(self._media.text)
        return partial(media_verbs.save_media, self._context.library, self._media.id, text)

    def _spelt_facts(self, media: Media) -> str:
        locale = QLocale()
        kind = self.tr("Video") if media.kind is MediaKind.VIDEO else self.tr("Picture")
        if media.file is None:
            return self.tr("{0} at an outside address").format(kind)
        facts = [media.file_name, media.file.mime_type.partition("/")[2].upper()]
        if media.file.width:
            facts.append(f"{media.file.width} × {media.file.height}")
        facts.append(locale.formattedDataSize(media.file.byte_size, 1))
        return " · ".join(filter(None, facts))

    @property
    def _fields(self) -> PictureFields | VideoFields:
        is_video = self._media is not None and self._media.kind is MediaKind.VIDEO
        return self.video if is_video else self.picture

    def _build(self) -> None:
        sheet = QWidget(self)
        sheet.setProperty("area", "clear")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(self.picture)
        column.addWidget(self.video)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Used in"), "heading", sheet))
        column.addWidget(self._used)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(sheet)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 16, 6)
        below.addWidget(self._bin)
        below.addWidget(self._restore)
        below.addWidget(self._state, 1, Qt.AlignmentFlag.AlignRight)
        self._state.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(below)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._bin.clicked.connect(self.bin_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._saver.saved.connect(self._on_saved)
        self._saver.state_changed.connect(self._state.setText)
        self._used.article_requested.connect(self.article_requested)
        for form in (self.picture, self.video):
            form.edited.connect(self._saver.touch)
            form.left.connect(self._saver.flush)
