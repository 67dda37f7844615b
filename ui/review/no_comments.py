"""What the list of comments says when it is empty."""

from PySide6.QtWidgets import QWidget

from ui.widgets.empty_state import EmptyState


class NoComments(EmptyState):
    """Says how one begins, or that comments of another kind are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chat-text", "", "", parent=parent)

    def say_no_article(self) -> None:
        """Say that there is nothing to comment on."""
        sentence = self.tr("Open an article to see what is said about it.")
        self.set_texts("chat-text", self.tr("No article open"), sentence)

    def say_none_of_this_kind(self) -> None:
        """Say that the filter shows none, and offer all."""
        sentence = self.tr("There are comments, but none of this kind.")
        self.set_texts("chat-text", self.tr("Nothing to show"), sentence, self.tr("Show all"))

    def say_none(self, *, writable: bool) -> None:
        """Say how to begin."""
        sentence = self.tr("Select words in the text and press Ctrl+Shift+M to say something about them.")
        action = self.tr("Comment on the article") if writable else ""
        self.set_texts("chat-text", self.tr("Nobody has commented"), sentence, action)
