"""The page of people: a list of authors, and the record of the chosen one beside it."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.author import Author
from editor_app.domain.ids import AuthorId
from editor_app.services import authors as author_verbs
from ui.authors.author_view import AuthorView, Nobody
from ui.authors.record import AuthorRecord
from ui.context import Context
from ui.models.author_list import AuthorListModel
from ui.models.thumbnails import Thumbnails
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented


class AuthorsPage(QWidget):
    """Create, search, describe, bin and restore authors; binning is undone from the notice."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._last_binned: AuthorId | None = None
        self._wished: AuthorId | None = None
        set_area(self, "paper")
        self.search = SearchField(self.tr("Search people"), self)
        self.which = Segmented(
            [("kept", self.tr("Authors")), ("bin", self.tr("Bin"))], self.tr("Which people"), self
        )
        self.new = IconButton("user-plus", self.tr("New author"), "", 18, self)
        self.authors = AuthorListModel(context, self)
        self.list = AuthorView(self.authors, Thumbnails(context, self), self)
        self.record = AuthorRecord(context, self)
        self._nobody = Nobody(self)
        sentence = self.tr("Choose a person to see the record, and what they wrote.")
        self._no_choice = EmptyState("user", self.tr("Nobody chosen"), sentence, parent=self)
        self._build()
        self._connect()
        self._ask()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.record.flush()

    def show_author(self, author_id: str) -> None:
        """Show an author, whatever is being searched for."""
        self.search.clear()
        self.which.set_value("kept")
        self._wished = AuthorId(author_id)
        self._ask()

    def begin_new(self) -> None:
        """Show empty fields for a new author."""
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self._right.setCurrentWidget(self.record)
        self.record.begin_new()

    def undo_bin(self) -> None:
        """Take the author binned last out of the bin again."""
        if self._last_binned is not None:
            self._restore(self._last_binned)

    def _on_query(self) -> None:
        self._ask()

    def _on_loaded(self) -> None:
        count = self.authors.rowCount()
        self._left.setCurrentIndex(0 if count else 1)
        if not count:
            self._nobody.say_why(self.search.text(), binned=self.authors.binned)
        if self._wished is not None:
            self._select(self.authors.place_of(self._wished))

    def _on_current(self, index: QModelIndex) -> None:
        author = self.authors.author_at(index)
        if author is not None:
            self._wished = author.id  # after a reload the cursor comes back to the same person
            self.record.show_author(author)
            self._right.setCurrentWidget(self.record)

    def _on_list_requested(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self._select(self.authors.index(0))

    def _on_made(self, author: Author) -> None:
        self._wished = author.id
        self._select(self.authors.place_of(author.id))

    def _on_bin(self) -> None:
        author = self.record.author
        if author is not None and author.binned_at is None and not self._context.library.read_only:
            self.record.flush()
            verb = partial(author_verbs.bin_author, self._context.library, author.id)
            self._context.jobs.write(verb, self._on_binned)

    def _on_binned(self, author: Author) -> None:
        self._last_binned = author.id
        sentence = self.tr("Moved {0} to the bin; bylines keep the name.").format(author.name)
        self._context.notices.say(sentence, "done", self.tr("Undo"), self.undo_bin)

    def _on_restore(self) -> None:
        if self.record.author is not None:
            self._restore(self.record.author.id)

    def _on_restored(self, author: Author) -> None:
        self._context.notices.say(self.tr("{0} is back.").format(author.name), "done")

    def _on_empty_action(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.begin_new()

    def _restore(self, author_id: AuthorId) -> None:
        verb = partial(author_verbs.restore_author, self._context.library, author_id)
        self._context.jobs.write(verb, self._on_restored)

    def _ask(self) -> None:
        self.authors.show(self.search.text(), binned=self.which.value == "bin")

    def _select(self, place: QModelIndex) -> None:
        if place.isValid():
            self.list.selectionModel().setCurrentIndex(
                place, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(place)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _build(self) -> None:
        self.new.setEnabled(not self._context.library.read_only)
        left = QWidget(self)
        set_area(left, "side")
        left.setMinimumWidth(240)
        above = QHBoxLayout()
        above.setContentsMargins(12, 12, 8, 4)
        above.setSpacing(4)
        above.addWidget(self.search, 1)
        above.addWidget(self.new)
        which = QHBoxLayout()
        which.setContentsMargins(8, 0, 8, 8)
        which.addWidget(self.which)
        which.addStretch(1)
        lists = QWidget(left)
        self._left = QStackedLayout(lists)
        self._left.addWidget(self.list)
        self._left.addWidget(self._nobody)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(which)
        column.addWidget(Hairline(parent=left))
        column.addWidget(lists, 1)
        right = QWidget(self)
        self._right = QStackedLayout(right)
        self._right.addWidget(self._no_choice)
        self._right.addWidget(self.record)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setSizes([320, 960])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        self._nobody.action_requested.connect(self._on_empty_action)
        self.authors.loaded.connect(self._on_loaded)
        self.list.bin_requested.connect(self._on_bin)
        self.list.current_changed.connect(self._on_current)
        self.new.clicked.connect(self.begin_new)
        self.record.article_requested.connect(self.article_requested)
        self.record.bin_requested.connect(self._on_bin)
        self.record.made.connect(self._on_made)
        self.record.restore_requested.connect(self._on_restore)
        self.search.list_requested.connect(self._on_list_requested)
        self.search.searched.connect(self._on_query)
        self.which.chosen.connect(self._on_query)
