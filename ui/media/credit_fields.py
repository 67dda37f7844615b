"""Who made an item, and what stands below it on a page."""

from PySide6.QtWidgets import QWidget

from editor_app.domain.media import Media
from ui.context import Context
from ui.media.group import Group
from ui.media.value_fields import Area, Line


class CreditFields(Group):
    """Credit, creator, copyright, source, and the terms the file came with."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.credit, self.creator, self.copyright, self.source = (Line(parent=self) for _ in range(4))
        self.usage_terms = Area(1, 6, parent=self)
        self._credit_row = self.add_field("credit", self.tr("Credit"), self.credit)
        self.add_field("creator", self.tr("Creator"), self.creator)
        self.add_field("copyright", self.tr("Copyright"), self.copyright)
        self.add_field("source", self.tr("Source"), self.source)
        said = self.tr("What the file, or its sender, says of its use.")
        self.add_field("usage_terms", self.tr("Usage terms"), self.usage_terms, said)
        self.credit.edited.connect(self._say_what_lacks)

    def show_media(self, media: Media) -> None:
        """Show what the record says."""
        super().show_media(media)
        self._say_what_lacks()

    def _say_what_lacks(self) -> None:
        self._credit_row.set_help("" if self.credit.value else self.tr("There is no credit yet."))
