"""The page of people: a list of authors, and the record of the chosen one beside it."""

from functools import partial
from typing import Protocol

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

from editor_app.domain.author import Author, Who
from editor_app.domain.ids import AuthorId
from ui.authors.author_view import AuthorView, Nobody
from ui.authors.commands import AuthorCommands
from ui.authors.record import AuthorRecord
from ui.authors.who_words import who_word
from ui.context import Context
from ui.models.author_list import AuthorListModel
from ui.models.thumbnails import Thumbnails
from ui.pickers.author_picker import AuthorPicker
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

VIEW, PREVIEW = "people/view", "people/preview"
LIST, GRID = "list", "grid"


class AuthorPreview(Protocol):
    """What shows an author as readers will see one; it may be given to the page."""

    def show_author(self, author: Author | None) -> None:
        """Show an author whose record may not be saved yet, or nobody."""

    def setVisible(self, visible: bool) -> None:  # noqa: N802  Qt's name
        """Show or hide the preview."""


class AuthorsPage(QWidget):
    """Create, search, describe, retire, merge, bin and restore authors; everything can be undone."""

    article_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wished: AuthorId | None = None
        set_area(self, "paper")
        self.search = SearchField(self.tr("Search people"), self)
        self.which = Choice(self)
        self.view = Segmented([(LIST, self.tr("List")), (GRID, self.tr("Grid"))], self.tr("View"), self)
        self.new = IconButton("user-plus", self.tr("New author"), "", 18, self)
        self.authors = AuthorListModel(context, self)
        self.list = AuthorView(self.authors, Thumbnails(context, self), self)
        self.record = AuthorRecord(context, self)
        self.commands = AuthorCommands(context, self)
        self._preview: AuthorPreview | None = None
        self._nobody = Nobody(self)
        sentence = self.tr("Choose a person to see the record, and what they wrote.")
        self._no_choice = EmptyState("user", self.tr("Nobody chosen"), sentence, parent=self)
        self._build()
        self._connect()
        self._ask()

    def take_preview(self, preview: QWidget) -> None:
        """Put what shows an author as readers will see one beside the record."""
        self._preview = preview  # type: ignore[assignment]
        preview.setMinimumWidth(280)
        self._split.addWidget(preview)
        self._split.setSizes([300, 560, 420])
        self._split.setStretchFactor(2, 0)
        preview.setVisible(self._context.settings.text(PREVIEW, "shown") == "shown")
        self.record.set_preview_offered(preview.isVisibleTo(self))

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.record.flush()

    def show_author(self, author_id: str) -> None:
        """Show an author, whatever is being searched for."""
        self.search.clear()
        self.which.setCurrentIndex(0)
        self._wished = AuthorId(author_id)
        self._ask()

    def begin_new(self) -> None:
        """Show empty fields for a new author."""
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self._right.setCurrentWidget(self.record)
        self.record.begin_new()

    def _on_query(self) -> None:
        self._ask()

    def _on_loaded(self) -> None:
        count = self.authors.rowCount()
        self._left.setCurrentIndex(0 if count else 1)
        if not count:
            self._nobody.say_why(self.search.text(), self.authors.who)
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
        author = self._changeable()
        if author is not None:
            self.commands.bin(author)

    def _on_restore(self) -> None:
        if self.record.author is not None:
            self.commands.restore(self.record.author)

    def _on_retire(self) -> None:
        author = self._changeable()
        if author is not None:
            (self.commands.take_back if author.text.retired else self.commands.retire)(author)

    def _on_merge(self) -> None:
        author = self._changeable()
        if author is None:
            return
        sentence = self.tr("The bylines of the one you choose go to {0}. Undo makes two of them again.")
        step, help_text = self.tr("Merge into {0}").format(author.name), sentence.format(author.name)
        picker = AuthorPicker(self._context, self.window(), step=step, help_text=help_text, but=author.id)
        picker.picked.connect(partial(self.commands.merge, author))
        picker.open()

    def _on_merged(self, kept: Author) -> None:
        self.show_author(kept.id)

    def _on_empty_action(self) -> None:
        if self.search.text():
            self.search.clear()
        elif self.authors.who is not Who.KEPT:
            self.which.setCurrentIndex(0)
            self._ask()
        else:
            self.begin_new()

    def _on_view(self, view: str) -> None:
        self._context.settings.set_text(VIEW, view)
        self.list.set_grid(view == GRID)

    def _on_preview_wished(self, wished: bool) -> None:
        self._context.settings.set_text(PREVIEW, "shown" if wished else "hidden")
        if self._preview is not None:
            self._preview.setVisible(wished)
            self._preview.show_author(self.record.shown)

    def _on_shown(self) -> None:
        if self._preview is not None:
            self._preview.show_author(self.record.shown)

    def _changeable(self) -> Author | None:
        """Save what was typed, and return the author shown if anything may be done with the record."""
        author = self.record.author
        if author is None or author.binned_at is not None or self._context.library.read_only:
            return None
        self.record.flush()
        return author

    def _ask(self) -> None:
        self.authors.show(self.search.text(), Who(self.which.currentData()))

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
        left.setMinimumWidth(248)
        self.which.setAccessibleName(self.tr("Which people"))
        for who in Who:
            self.which.addItem(who_word(who), who.value)
        self.view.set_icon(LIST, "list")
        self.view.set_icon(GRID, "squares-four")
        view = self._context.settings.text(VIEW, LIST)
        self.view.set_value(GRID if view == GRID else LIST)
        self.list.set_grid(view == GRID)
        above = QHBoxLayout()
        above.setContentsMargins(12, 12, 8, 4)
        above.setSpacing(4)
        above.addWidget(self.search, 1)
        above.addWidget(self.new)
        which = QHBoxLayout()
        which.setContentsMargins(8, 0, 8, 8)
        which.addWidget(self.which, 1)
        which.addWidget(self.view)
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
        split = self._split = QSplitter(Qt.Orientation.Horizontal, self)
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
        self.commands.merged.connect(self._on_merged)
        self.list.bin_requested.connect(self._on_bin)
        self.list.current_changed.connect(self._on_current)
        self.new.clicked.connect(self.begin_new)
        self.record.article_requested.connect(self.article_requested)
        self.record.bin_requested.connect(self._on_bin)
        self.record.made.connect(self._on_made)
        self.record.merge_requested.connect(self._on_merge)
        self.record.preview_wished.connect(self._on_preview_wished)
        self.record.restore_requested.connect(self._on_restore)
        self.record.retire_requested.connect(self._on_retire)
        self.record.shown_changed.connect(self._on_shown)
        self.search.list_requested.connect(self._on_list_requested)
        self.search.searched.connect(self._on_query)
        self.view.chosen.connect(self._on_view)
        self.which.activated.connect(self._on_query)
