"""The file of an item: what it says, and what of it never leaves; looked into when the group is opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor_app.domain.media import FoundField, Media, MediaKind
from ui.context import Context
from ui.media.found_panel import FoundPanel
from ui.media.group import Group
from ui.media.report_panel import ReportPanel
from ui.widgets.labels import ElidedLabel, label


class FileFields(Group):
    """Says `value_wanted` with what the file says for a field and the record should say too."""

    value_wanted = Signal(object)  # FoundField

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: Media | None = None
        self._is_open = False
        self._name = ElidedLabel("", parent=self)
        self.report = ReportPanel(context, self)
        self.found = FoundPanel(self)
        self._build()
        self.found.wanted.connect(self._on_wanted)

    def show_media(self, media: Media) -> None:
        """Show a file, or as much of it as costs nothing while the group is folded."""
        if self._media is not None and media.text != self._media.text:
            self.report.forget()
        self._media = media
        self._name.set_text(media.file_name or media.text.url)
        if self._is_open:
            self._look()

    def set_open(self, is_open: bool) -> None:
        """Look into the file as soon as the group is open."""
        self._is_open = is_open
        if is_open:
            self._look()

    def _on_wanted(self, found: FoundField) -> None:
        self.value_wanted.emit(found)

    def _look(self) -> None:
        if self._media is None:
            return
        self.found.show_found(self._media.found, self._media.text)
        is_picture = self._media.kind is MediaKind.PICTURE and self._media.file is not None
        self.report.setVisible(is_picture)
        if is_picture:
            self.report.show_media(self._media)

    def _build(self) -> None:
        self.add_widget(self._name)
        self.add_widget(label(self.tr("The name it came with; it never leaves."), "help", self))
        self.add_widget(self.report)
        self.add_widget(label(self.tr("What the file says"), "label", self))
        self.add_widget(self.found)
        self._layout.setSpacing(8)
