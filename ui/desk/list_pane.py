"""The left side of the desk: queues, search, filters, and the articles they leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from editor_app.services.lists import ArticleQuery
from ui.context import Context
from ui.desk.article_view import ArticleView
from ui.desk.filters import Filters
from ui.desk.queues import QueueList
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
        self.queues = QueueList(context, self)
        self.search = SearchField(self.tr("Search articles"), self)
        self.filters = Filters(context, self)
        self.view = ArticleView(context, self)
        self._new = IconButton("file-plus", self.tr("New article"), "Ctrl+N", 18, self)
        self._new.set_icon("file-plus", "accent")
        self._new.setVisible(not context.library.read_only)
        self._empty = EmptyState("newspaper", "", "", parent=self)
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def restore(self) -> None:
        """Choose what was chosen last time, and load the list."""
        self.filters.set_order(self._context.settings.text("desk/order", "updated"))
        self._ask()

    def _on_choice(self) -> None:
        self._context.settings.set_text("desk/order", self.filters.order[0])
        self._ask()

    def _on_list_requested(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.articles.index(0))

    def _on_empty_action(self) -> None:
        if self.search.text():
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

    def _ask(self) -> None:
        queue = self.queues.queue
        order, descending = self.filters.order
        self.view.articles.set_query(
            ArticleQuery(
                search=self.search.text(),
                statuses=queue.statuses,
                section=self.filters.section,
                binned=queue.binned,
                order=order,
                descending=descending,
            )
        )

    def _say_why_empty(self) -> None:
        queue = self.queues.queue
        if self.search.text():
            sentence = self.tr("No article here has all of these words.")
            self._empty.set_texts(
                "magnifying-glass", self.tr("Nothing found"), sentence, self.tr("Clear the search")
            )
        elif queue.binned:
            sentence = self.tr("What is moved to the bin waits here and can be restored.")
            self._empty.set_texts("trash", self.tr("The bin is empty"), sentence)
        elif queue.key == "all" and self.filters.section is None:
            sentence = self.tr("The first story of this newsroom begins with a headline.")
            step = "" if self._context.library.read_only else self.tr("New article")
            self._empty.set_texts("newspaper", self.tr("No articles yet"), sentence, step)
        else:
            sentence = self.tr("Articles come here when they take this step.")
            self._empty.set_texts(queue.icon, self.tr("Nothing here"), sentence)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.search, 1)
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
        self.filters.changed.connect(self._on_choice)
        self.search.searched.connect(self._on_choice)
        self.search.list_requested.connect(self._on_list_requested)
        self._empty.action_requested.connect(self._on_empty_action)
        self._new.clicked.connect(self._on_new)
        articles.loaded.connect(self._on_loaded)
        articles.modelReset.connect(self._on_rows)
