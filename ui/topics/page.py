"""The page of topics: sections, tags and series, each a list with the record of the chosen one beside it."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.topic_record import TopicKind, TopicRecord
from ui.context import Context
from ui.topics.commands import TopicCommands
from ui.topics.model import TopicModel
from ui.topics.record import TopicFormRecord
from ui.topics.rows import TopicView
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented


class TopicsPage(QWidget):
    """Make, rename, describe, order, merge and remove; everything can be undone."""

    article_requested = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wished = ""
        self._is_new = False
        self.which = Segmented(self._kinds(), self.tr("Sections, tags or series"), self)
        self.search = SearchField(self.tr("Search by name"), self)
        self.new = IconButton("plus", "", "", 18, self)
        self.topics = TopicModel(context, self)
        self.list = TopicView(self.topics, self)
        self.record = TopicFormRecord(context, self)
        self.commands = TopicCommands(context, self)
        self._none = EmptyState("folders", "", "", parent=self)
        self._no_choice = EmptyState("folders", "", "", parent=self)
        self._build()
        self._connect()
        self._on_kind(TopicKind.SECTION.value)

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.record.flush()

    def show_kind(self, kind: TopicKind) -> None:
        """Show the sections, the tags or the series."""
        self.which.set_value(kind.value)
        self._on_kind(kind.value)

    def begin_new(self) -> None:
        """Make one with a name for the time being, which can be written over at once."""
        self.search.clear()
        taken = {each.record.name.casefold() for each in self.topics.all}
        usual, number = self._new_name(), 2
        name = usual
        while name.casefold() in taken:
            name, number = f"{usual} {number}", number + 1
        self.commands.make(self.topics.kind, name)

    def _on_kind(self, kind: str) -> None:
        self.record.flush()
        self.record.clear()
        self._wished = ""
        self._right.setCurrentWidget(self._no_choice)
        self.topics.show(TopicKind(kind))
        self.new.set_name(self._new_name())
        sentence = self.tr("Choose one to see its names, address, colour and description.")
        self._no_choice.set_texts("folders", self.tr("Nothing chosen"), sentence)

    def _on_loaded(self) -> None:
        count = self.topics.rowCount()
        self._lists.setCurrentIndex(0 if count else 1)
        if not count:
            self._say_why()
        place = self.topics.place_of(self._wished)
        if not place.isValid() and not self.search.text():
            self._on_gone()
            place = self.topics.index(0)
        self._select(place)

    def _on_current(self, index: QModelIndex) -> None:
        listed = self.topics.topic_at(index)
        if listed is not None:
            self._wished = listed.record.key
            self.record.show_topic(listed, self.topics.all)
            self._right.setCurrentWidget(self.record)
            if self._is_new:
                self._is_new = False
                self.record.begin_naming()

    def _on_made(self, made: TopicRecord) -> None:
        self._wished, self._is_new = made.key, True
        self._select(self.topics.place_of(made.key))

    def _on_saved(self, record: TopicRecord) -> None:
        self._wished = record.key

    def _on_gone(self) -> None:
        self._wished = ""
        self.record.clear()
        self._right.setCurrentWidget(self._no_choice)

    def _on_merged(self, kept: TopicRecord) -> None:
        self.record.clear()
        self._wished = kept.key
        self._select(self.topics.place_of(kept.key))

    def _on_ordered(self, keys: tuple[str, ...]) -> None:
        self.commands.order(self.topics.kind, keys)

    def _on_delete(self) -> None:
        if self.record.remove.isVisible() and self.record.record is not None:
            self.commands.remove(self.record.record)

    def _on_list_requested(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self._select(self.topics.index(0))

    def _on_empty_action(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.begin_new()

    def _say_why(self) -> None:
        if self.search.text():
            sentence = self.tr("Nothing here has these letters in its name.")
            clear = self.tr("Clear the search")
            self._none.set_texts("magnifying-glass", self.tr("Nothing found"), sentence, clear)
            return
        titles = {
            TopicKind.SECTION: (self.tr("No sections yet"), self.tr("Sections are the parts of the paper.")),
            TopicKind.TAG: (self.tr("No tags yet"), self.tr("Tags are the words articles are found by.")),
            TopicKind.SERIES: (
                self.tr("No series yet"),
                self.tr("A series holds articles that are read one after the other."),
            ),
        }
        title, sentence = titles[self.topics.kind]
        writable = not self._context.library.read_only
        self._none.set_texts("folders", title, sentence, self._new_name() if writable else "")

    def _new_name(self) -> str:
        return {
            TopicKind.SECTION: self.tr("New section"),
            TopicKind.TAG: self.tr("New tag"),
            TopicKind.SERIES: self.tr("New series"),
        }[self.topics.kind]

    def _select(self, place: QModelIndex) -> None:
        if place.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(place, flag)
            self.list.scrollTo(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.topics.set_shown(shown=True)
        self.list.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.topics.set_shown(shown=False)
        self.flush()

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (TopicKind.SECTION.value, self.tr("Sections")),
            (TopicKind.TAG.value, self.tr("Tags")),
            (TopicKind.SERIES.value, self.tr("Series")),
        ]

    def _build(self) -> None:
        set_area(self, "paper")
        self.new.setEnabled(not self._context.library.read_only)
        self.list.setAccessibleName(self.tr("Topics"))
        right = QWidget(self)
        self._right = QStackedLayout(right)
        self._right.addWidget(self._no_choice)
        self._right.addWidget(self.record)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._left_side())
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setSizes([340, 940])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _left_side(self) -> QWidget:
        left = QWidget(self)
        set_area(left, "side")
        left.setMinimumWidth(260)
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
        self._lists = QStackedLayout(lists)
        self._lists.addWidget(self.list)
        self._lists.addWidget(self._none)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(which)
        column.addWidget(Hairline(parent=left))
        column.addWidget(lists, 1)
        return left

    def _connect(self) -> None:
        self._none.action_requested.connect(self._on_empty_action)
        self.commands.made.connect(self._on_made)
        self.commands.merged.connect(self._on_merged)
        self.commands.removed.connect(self._on_gone)
        self.list.current_changed.connect(self._on_current)
        self.list.remove_requested.connect(self._on_delete)
        self.new.clicked.connect(self.begin_new)
        self.record.merge_requested.connect(self.commands.merge)
        self.record.remove_requested.connect(self.commands.remove)
        self.record.saved.connect(self._on_saved)
        self.search.list_requested.connect(self._on_list_requested)
        self.search.searched.connect(self.topics.search)
        self.topics.loaded.connect(self._on_loaded)
        self.topics.ordered.connect(self._on_ordered)
        self.which.chosen.connect(self._on_kind)
