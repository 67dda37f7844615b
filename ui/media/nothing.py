"""What the list of pictures says when it is empty."""

from PySide6.QtWidgets import QWidget

from editor_app.domain.media_query import MediaQuery
from ui.widgets.empty_state import EmptyState


class Nothing(EmptyState):
    """Says why nothing is shown, and the step that changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("image", "", "", parent=parent)

    def say_why(self, query: MediaQuery) -> None:
        """Say why a question leaves nothing."""
        if query.search:
            sentence = self.tr("No picture or video here has all of these words.")
            clear = self.tr("Clear the search")
            self.set_texts("magnifying-glass", self.tr("Nothing found"), sentence, clear)
        elif query == MediaQuery(order=query.order, binned=True):
            sentence = self.tr("What is moved to the bin waits here and can be restored.")
            self.set_texts("trash", self.tr("The bin is empty"), sentence, self.tr("Leave the bin"))
        elif query.is_narrow:
            sentence = self.tr("Nothing in the library is like that. Take a filter off to see more.")
            self.set_texts("check-circle", self.tr("Nothing here"), sentence, self.tr("Show everything"))
        else:
            sentence = self.tr("Drop pictures here, paste one, or take files from your disk.")
            self.set_texts("image", self.tr("No pictures yet"), sentence, self.tr("Add files…"))
