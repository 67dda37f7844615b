"""What colleagues remark about the open article: listed, answered and settled."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from editor_app.domain.article import Article
from editor_app.domain.comment_threads import Show, shown
from editor_app.domain.ids import ArticleId
from editor_app.domain.review import Anchor, Comment
from ui.comment_desk import CommentDesk
from ui.context import Context
from ui.models.library_choices import LibraryChoices
from ui.review.comment_filter import CommentFilter
from ui.review.comment_list import ROW, CommentModel, Row
from ui.review.comment_view import CommentView
from ui.review.comment_writing import CommentWriting
from ui.review.composer import Composer
from ui.review.no_comments import NoComments
from ui.threads import Threads
from ui.who import Who
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Hairline


class CommentsPart(QWidget):
    """Enter answers, F2 writes one's own comment anew, Delete removes it, R resolves the thread."""

    count_changed = Signal(int)  # open threads

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk, self._who = CommentDesk.of(context), Who.of(context)
        self._threads = Threads(context, self)
        self._choices = LibraryChoices(context, self)
        self._model = CommentModel(self)
        self._writable = False
        self._next = ""
        self.filter = CommentFilter(self)
        self.list = CommentView(self._model, self)
        self.composer = Composer(self)
        self.writing = CommentWriting(context, self.composer, self)
        self._add = IconButton("plus", self.tr("Comment on the whole article"), parent=self)
        self._empty = NoComments(self)
        self._build()
        self._connect()
        self._show()

    @property
    def current(self) -> Row | None:
        """The comment that is chosen in the list."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    @property
    def rows(self) -> list[Row]:
        """What is listed now."""
        return self._model.rows

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Show what is said about this article."""
        article_id = article.id if article else None
        if article_id != self._threads.article:
            self._desk.look_at("")
        self._writable = writable
        self.writing.show_article(article_id, writable=writable)
        self._threads.follow(article_id)
        self._show()

    def begin(self, article: ArticleId, anchor: Anchor) -> None:
        """Write a comment on a place of the article shown."""
        if article == self._threads.article:
            self.writing.begin(anchor)

    def show_thread(self, thread: str) -> None:
        """Choose a thread in the list, and show it whatever the filter says."""
        found = self._threads.find(thread)
        if found is not None and not self._model.place_of(found.first.id).isValid():
            self.filter.set_kind(Show.ALL)
            self._show()
        self._choose(found.first.id if found else "")

    def _show(self) -> None:
        threads, me = self._threads.all, self._who.person
        self.filter.offer(threads, me)
        wanted = shown(threads, self.filter.show_kind, me, self.filter.person)
        before, row = self.current, self.list.currentIndex().row()
        if self._model.show(wanted, tuple(each.name for each in self._choices.known.people)):
            index = self._model.place_of(self._next or (before.said.id if before else ""))
            self._next = "" if index.isValid() else self._next
            if not index.isValid() and before is not None:
                index = self._model.near(row, before.thread.id)
            self.list.setCurrentIndex(index)
        self.composer.field.set_names(self._model.names)
        self._stack.setCurrentWidget(self.list if wanted else self._empty)
        self._say_empty()
        self.filter.setEnabled(bool(threads))
        self._add.setEnabled(self._writable)
        self._offer_answer()
        self.count_changed.emit(len(shown(threads, Show.OPEN, me)))

    def _say_empty(self) -> None:
        if self._threads.article is None:
            self._empty.say_no_article()
        elif self._threads.all:
            self._empty.say_none_of_this_kind()
        else:
            self._empty.say_none(writable=self._writable)

    def _offer_answer(self) -> None:
        self.writing.show_row(self.current)
        self._line.setVisible(not self.composer.isHidden())

    def _choose(self, comment: str) -> None:
        index = self._model.place_of(comment)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        row: Row | None = index.data(ROW) if index.isValid() else None
        self._desk.look_at(row.thread.id if row else "")
        self._offer_answer()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.composer.leave_empty()
        self._offer_answer()
        self._desk.go_to(index.data(ROW).thread.id)

    def _on_desk_current(self, thread: str) -> None:
        row = self.current
        if thread and (row is None or row.thread.id != thread):
            found = self._threads.find(thread)
            self._choose(found.first.id if found else "")

    def _on_empty_action(self) -> None:
        if self._threads.all:
            self.filter.set_kind(Show.ALL)
            self._show()
        else:
            self._on_add()

    def _on_add(self) -> None:
        if self._threads.article is not None:
            self.begin(self._threads.article, Anchor())

    def _on_written(self, said: Comment) -> None:
        self._next = said.id
        self._desk.look_at(said.thread or said.id)
        if self.filter.show_kind in (Show.RESOLVED, Show.MENTIONS) or self.filter.person:
            self.filter.set_kind(Show.OPEN)
        self._offer_answer()
        self.list.setFocus()

    def _on_wished(self, wish: str) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "answer": self.writing.answer,
            "edit": self.writing.edit,
            "delete": self.writing.delete,
            "settle": self.writing.settle,
            "leave": self._desk.writing_wanted.emit,
        }
        deeds[wish]()

    def _on_left(self) -> None:
        self._offer_answer()
        if self.rows and not self.list.hasFocus():
            self.list.setFocus()
        else:
            self._desk.writing_wanted.emit()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.filter, 1)
        row.addWidget(self._add)
        self._line = Hairline(parent=self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._line)
        layout.addWidget(self.composer)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._choices.changed.connect(self._show)
        self._context.theme.changed.connect(self._on_theme)
        self._desk.current_changed.connect(self._on_desk_current)
        self._empty.action_requested.connect(self._on_empty_action)
        self._threads.changed.connect(self._show)
        self._who.changed.connect(self._show)
        self.writing.written.connect(self._on_written)
        self.composer.left.connect(self._on_left)
        self.filter.chosen.connect(self._show)
        self.list.clicked.connect(self._on_clicked)
        self.list.wished.connect(self._on_wished)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def _on_theme(self) -> None:
        self.list.viewport().update()
