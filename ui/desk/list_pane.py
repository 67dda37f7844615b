"""The left side of the desk: queues, search, filters, and the articles they leave."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from editor_app.domain.saved_search import SavedSearch
from editor_app.services.lists import AS_GIVEN
from ui.context import Context
from ui.desk.article_view import ArticleView
from ui.desk.filters import Filters
from ui.desk.name_question import NameQuestion
from ui.desk.queue import Queue
from ui.desk.queue_list import QueueList
from ui.desk.search_commands import SearchCommands
from ui.desk.who_menu import WhoMenu
from ui.desk_memory import DeskMemory
from ui.models.article_list import Role
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField


class ListPane(QWidget):
    """Puts what is chosen here together into one query for the list."""

    new_requested = Signal()
    loaded = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        set_area(self, "side")
        self._memory = DeskMemory.of(context)
        self._searches = SearchCommands(context, self)
        self.queues = QueueList(context, self)
        self.search = SearchField(self.tr("Search articles"), self)
        self.filters = Filters(context, self)
        self.view = ArticleView(context, self)
        self._new = IconButton("file-plus", self.tr("New article"), "Ctrl+N", 18, self)
        self._new.follow("article.new")
        self._new.set_icon("file-plus", "accent")
        self.keep = IconButton("bookmark-simple", self.tr("Keep this search as a queue"), "", 16, self)
        self._new.setVisible(not context.library.read_only)
        self._empty = EmptyState("newspaper", "", "", parent=self)
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def restore(self) -> None:
        """Choose what was chosen last time, and load the list."""
        self.filters.set_order(self._context.settings.text("desk/order", "updated"))
        self._ask()

    def open_first(self) -> None:
        """Open the article at the head of the list, if there is one."""
        if self.view.articles.rowCount():
            self.view.open_requested.emit(self.view.articles.index(0).data(Role.ID))

    def _on_choice(self) -> None:
        self._context.settings.set_text("desk/order", self.filters.order[0])
        self._ask()

    def _on_list_requested(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.articles.index(0))

    def _on_empty_action(self) -> None:
        if self._asks_who:
            self._ask_who()
        elif self.search.text():
            self.search.clear()
        else:
            self.new_requested.emit()

    def _on_new(self) -> None:
        self.new_requested.emit()

    def _on_rows(self) -> None:
        is_empty = self.view.articles.rowCount() == 0
        if is_empty:
            self._say_why_empty()
        self._stack.setCurrentIndex(1 if is_empty else 0)

    def _on_loaded(self) -> None:
        self._on_rows()
        self.loaded.emit()

    @property
    def _asks_who(self) -> bool:
        return self.queues.queue.key == "mine" and self._memory.me is None

    def _ask_who(self) -> None:
        menu = WhoMenu(self.view.known.people, self._memory.me, self)
        menu.chosen.connect(self._memory.set_me)
        menu.popup(self._empty.mapToGlobal(self._empty.rect().center()))

    def _on_who_changed(self) -> None:
        if self.queues.queue.key in ("mine", "to-me"):
            self._ask()

    def _on_keep(self) -> None:
        question = NameQuestion(self.tr("Keep this search"), self.search.text(), self.tr("Keep"), self)
        question.answered.connect(self._on_name_given)
        question.open()

    def _on_name_given(self, name: str) -> None:
        queue = self.queues.queue
        self._searches.save(name, f"{queue.query.search} {self.search.text()}".strip())

    def _on_saved(self, key: str) -> None:
        self.search.clear()
        self.queues.choose_soon(key)

    def _on_rename_requested(self, saved: SavedSearch) -> None:
        question = NameQuestion(self.tr("Rename the search"), saved.name, self.tr("Rename"), self)
        question.answered.connect(partial(self._searches.rename, saved))
        question.open()

    def _ask(self) -> None:
        base = self.queues.queue.query
        order, descending = self.filters.order
        asked = replace(
            base,
            search=f"{base.search} {self.search.text()}".strip(),
            section=self.filters.section,
            order=base.order if base.order == AS_GIVEN else order,
            descending=descending,
        )
        self.keep.setVisible(bool(self.search.text().strip()) and not self._context.library.read_only)
        self.view.articles.set_query(asked)

    def _say_why_empty(self) -> None:
        self._empty.set_texts(*self._why_empty(self.queues.queue))

    def _why_empty(self, queue: Queue) -> tuple[str, ...]:
        """Return icon, title, sentence and perhaps a step for a list that shows nothing."""
        if self._asks_who:
            sentence = self.tr("Say which author you are, and what you write stands here.")
            return "user", self.tr("Who sits here?"), sentence, self.tr("I am…")
        if self.search.text():
            sentence = self.tr("No article here has all of these words.")
            return "magnifying-glass", self.tr("Nothing found"), sentence, self.tr("Clear the search")
        if queue.query.binned:
            sentence = self.tr("What is moved to the bin waits here and can be restored.")
            return "trash", self.tr("The bin is empty"), sentence
        if queue.key == "all" and self.filters.section is None:
            sentence = self.tr("The first story of this newsroom begins with a headline.")
            step = "" if self._context.library.read_only else self.tr("New article")
            return "newspaper", self.tr("No articles yet"), sentence, step
        if queue.saved:
            return queue.icon, self.tr("Nothing here"), self.tr("No article answers this search now.")
        if queue.key == "mine":
            return queue.icon, self.tr("Nothing here"), self.tr("What you sign or are assigned comes here.")
        return queue.icon, self.tr("Nothing here"), self.tr("Articles come here when they take this step.")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self.keep)
        top.addWidget(self._new)
        filters = QHBoxLayout()
        filters.setContentsMargins(4, 0, 8, 4)
        filters.addWidget(self.filters)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.queues)
        layout.addSpacing(8)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(top)
        layout.addLayout(filters)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)

    def _connect(self) -> None:
        articles = self.view.articles
        self.queues.queue_chosen.connect(self._on_choice)
        self.queues.rename_requested.connect(self._on_rename_requested)
        self.queues.remove_requested.connect(self._searches.remove)
        self._searches.saved.connect(self._on_saved)
        self._memory.me_changed.connect(self._on_who_changed)
        self.keep.clicked.connect(self._on_keep)
        self.filters.changed.connect(self._on_choice)
        self.search.searched.connect(self._on_choice)
        self.search.list_requested.connect(self._on_list_requested)
        self._empty.action_requested.connect(self._on_empty_action)
        self._new.clicked.connect(self._on_new)
        articles.loaded.connect(self._on_loaded)
        articles.refreshed.connect(self._on_rows)
