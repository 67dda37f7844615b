"""The page of names: a list to search, and the record of the chosen name beside it."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSplitter, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.news_names import NameKind, NewsName
from ui.context import Context
from ui.delegates.palette_row import PaletteRowDelegate
from ui.names.model import NameListModel
from ui.names.record import NameRecord
from ui.names.tables import NameTables
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented


class NamesPage(QWidget):
    """Add, search, write and remove names of the news; bring them in from a table and out again."""

    article_requested = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wished = ""
        self.search = SearchField(self.tr("Search names"), self)
        self.which = Segmented(self._kinds(), self.tr("Which names"), self)
        self.new = IconButton("plus", self.tr("New name"), "", 18, self)
        self.tables = NameTables(context, self)
        self.names = NameListModel(context, self)
        self.list = QListView(self)
        self.record = NameRecord(context, self)
        self._none = EmptyState("user-list", "", "", parent=self)
        sentence = self.tr("Choose a name to see how the newsroom writes it.")
        self._no_choice = EmptyState("user-list", self.tr("No name chosen"), sentence, parent=self)
        self._build()
        self._connect()
        self._ask()

    def flush(self) -> None:
        """Save now what still waits for a pause."""
        self.record.flush()

    def show_name(self, name_id: str) -> None:
        """Show the name with this id, whatever was searched for here."""
        self._wished = name_id
        self.which.set_value("")
        self.search.clear()
        self._ask()

    def begin_new(self) -> None:
        """Show empty fields for a new name, of the kind that is listed."""
        self.list.setCurrentIndex(QModelIndex())
        self._right.setCurrentWidget(self.record)
        self.record.begin_new(NameKind(self.which.value or NameKind.PERSON))

    def _ask(self) -> None:
        self.names.show(self.search.text(), self.which.value)

    def _on_loaded(self) -> None:
        count = self.names.rowCount()
        self._lists.setCurrentIndex(0 if count else 1)
        if not count:
            self._say_why()
        place = self.names.place_of(self._wished)
        if place.isValid():
            self._select(place)
        elif self.record.entry.id and not self.search.text() and not self.which.value:  # it is gone
            self._right.setCurrentWidget(self._no_choice)

    def _on_current(self, index: QModelIndex) -> None:
        entry = self.names.name_at(index)
        if entry is not None:
            self._wished = entry.id  # after a reload the cursor comes back to the same name
            self.record.show_entry(entry)
            self._right.setCurrentWidget(self.record)

    def _on_made(self, entry: NewsName) -> None:
        self._wished = entry.id

    def _on_removed(self) -> None:
        self._wished = ""
        self._right.setCurrentWidget(self._no_choice)

    def _on_list_requested(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self._select(self.names.index(0))

    def _on_empty_action(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.begin_new()

    def _say_why(self) -> None:
        if self.search.text():
            sentence = self.tr("No name here has all of these words.")
            clear = self.tr("Clear the search")
            self._none.set_texts("magnifying-glass", self.tr("Nothing found"), sentence, clear)
        else:
            sentence = self.tr(
                "How the newsroom writes people, places and organisations. While you write, three letters "
                "of a name offer it; the spelling check knows them all."
            )
            new = "" if self._context.library.read_only else self.tr("New name")
            self._none.set_texts("user-list", self.tr("No names yet"), sentence, new)

    def _select(self, place: QModelIndex) -> None:
        if place.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(place, flag)
            self.list.scrollTo(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and self.new.isEnabled():
            self.record.remove.click()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("All")),
            (NameKind.PERSON.value, self.tr("People")),
            (NameKind.PLACE.value, self.tr("Places")),
            (NameKind.ORGANISATION.value, self.tr("Organisations")),
        ]

    def _build(self) -> None:
        set_area(self, "paper")
        self.new.setEnabled(not self._context.library.read_only)
        self.list.setModel(self.names)
        self.list.setItemDelegate(PaletteRowDelegate(self.list))
        self.list.setProperty("area", "side")
        self.list.setAccessibleName(self.tr("Names"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        split.setSizes([380, 900])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _left_side(self) -> QWidget:
        left = QWidget(self)
        set_area(left, "side")
        left.setMinimumWidth(300)
        above = QHBoxLayout()
        above.setContentsMargins(12, 12, 8, 4)
        above.setSpacing(4)
        for widget, stretch in ((self.search, 1), (self.tables, 0), (self.new, 0)):
            above.addWidget(widget, stretch)
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
        self.names.loaded.connect(self._on_loaded)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.new.clicked.connect(self.begin_new)
        self.record.made.connect(self._on_made)
        self.record.removed.connect(self._on_removed)
        self.search.list_requested.connect(self._on_list_requested)
        self.search.searched.connect(self._ask)
        self.which.chosen.connect(self._ask)
