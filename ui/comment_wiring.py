"""Who hears whom about comments: the texts, the details, the Review panel, and the question who sits here."""

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor

from editor_app.domain.author import Author
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Anchor
from editor_app.services.authors import list_authors
from ui.comment_desk import CommentDesk
from ui.context import Context
from ui.desk.who_menu import WhoMenu
from ui.desk_memory import DeskMemory
from ui.field_comments import FieldComments
from ui.main_window import MainWindow
from ui.rooms import Rooms


class CommentWiring(QObject):
    """Connects the comments of the Review panel."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._window, self._rooms = context, window, rooms
        self._desk = CommentDesk.of(context)
        self._fields = FieldComments(context, rooms.details)
        self._comments = rooms.review.comments
        self._desk.begun.connect(self._on_begun)
        self._desk.thread_shown.connect(self._on_thread_shown)
        self._desk.writing_wanted.connect(self._on_writing_wanted)
        self._comments.writing.save_wanted.connect(rooms.editor.save_all)
        self._comments.writing.who_wanted.connect(self._on_who_wanted)

    def _show(self) -> None:
        self._window.show_desk()
        self._rooms.desk.show_panel("review")
        self._rooms.review.show_kind("comments")

    def _on_begun(self, article: ArticleId, anchor: Anchor) -> None:
        self._show()
        self._comments.begin(article, anchor)

    def _on_thread_shown(self, thread: str) -> None:
        self._show()
        self._comments.show_thread(thread)

    def _on_writing_wanted(self) -> None:
        if self._rooms.editor.current is not None:
            self._rooms.editor.current.focus_writing()

    def _on_who_wanted(self) -> None:
        self._context.jobs.read(partial(list_authors, self._context.library), self._ask)

    def _ask(self, people: list[Author]) -> None:
        self._context.notices.say(self.tr("Say who you are first: a comment bears a name."))
        menu = WhoMenu(people, None, self._window)
        menu.chosen.connect(DeskMemory.of(self._context).set_me)
        composer = self._comments.composer
        above = composer.mapToGlobal(QPoint(12, -menu.sizeHint().height()))
        menu.popup(above if composer.isVisible() else QCursor.pos())
