"""What the grid of pictures says when it is empty."""

from PySide6.QtWidgets import QWidget

from ui.models.media_list import MediaFilter
from ui.widgets.empty_state import EmptyState


class Nothing(EmptyState):
    """Says why nothing is shown, and the step that changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("image", "", "", parent=parent)

    def say_why(self, search: str, wanted: MediaFilter) -> None:
        """Say why a search or a filter leaves nothing."""
        if search:
            sentence = self.tr("No picture or video here has all of these words.")
            clear = self.tr("Clear the search")
            self.set_texts("magnifying-glass", self.tr("Nothing found"), sentence, clear)
        elif wanted is MediaFilter.ALL:
            sentence = self.tr("Drop pictures here, paste one, or take files from your disk.")
            self.set_texts("image", self.tr("No pictures yet"), sentence, self.tr("Add files…"))
        elif wanted is MediaFilter.BIN:
            sentence = self.tr("What is moved to the bin waits here and can be restored.")
            self.set_texts("trash", self.tr("The bin is empty"), sentence)
        else:
            sentence = self.tr("Nothing in the library is like that.")
            self.set_texts("check-circle", self.tr("Nothing here"), sentence, self.tr("Show everything"))
