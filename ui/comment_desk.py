"""What is being said about the open articles: the place a comment begins at, and the thread one looks at."""

from typing import cast

from PySide6.QtCore import QObject, Signal

from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Anchor
from ui.context import Context


class CommentDesk(QObject):
    """Stands between texts, details and the Review panel, which do not know each other."""

    begun = Signal(str, object)  # an article, and the Anchor somebody wants to comment on
    current_changed = Signal(str)  # the thread one looks at, empty for none
    thread_shown = Signal(str)  # a mark was clicked or stepped to: its thread wants to be seen
    place_wanted = Signal(str)  # a thread whose place wants to be seen in the text
    writing_wanted = Signal()  # one wants to go back to the text

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._current = ""

    @classmethod
    def of(cls, context: Context) -> "CommentDesk":
        """Return the one of a context, made with the first call."""
        return cast("CommentDesk", context.findChild(cls)) or cls(context)

    @property
    def current(self) -> str:
        """The id of the thread one looks at, empty for none."""
        return self._current

    def look_at(self, thread: str) -> None:
        """Look at a thread; its place in the text is marked more strongly."""
        if thread != self._current:
            self._current = thread
            self.current_changed.emit(thread)

    def show_thread(self, thread: str) -> None:
        """Look at a thread and bring it into view, in the panel."""
        self.look_at(thread)
        self.thread_shown.emit(thread)

    def go_to(self, thread: str) -> None:
        """Look at a thread and bring its place into view, in the text."""
        self.look_at(thread)
        self.place_wanted.emit(thread)

    def begin(self, article: ArticleId, anchor: Anchor) -> None:
        """Begin a comment on a place."""
        self.begun.emit(article, anchor)
