"""Which articles the budget lists, and how: queue or saved search, words, groups, order."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.domain.saved_search import SavedSearch
from editor_app.services.budget import BudgetQuery
from ui.budget.columns import GROUPS, translated
from ui.budget.queues import MAKING, Gathered, queues_for
from ui.budget.sorting import SortButton, read_sorts, sorted_by, written_sorts
from ui.context import Context
from ui.desk_memory import DeskMemory
from ui.widgets.choice import Choice
from ui.widgets.search_field import SearchField

QUEUE_KEY, GROUP_KEY, SORTS_KEY = "budget/queue", "budget/group", "budget/sorts"


class BudgetFilters(QWidget):
    """Says `changed` when the budget should show something else; all but the words is remembered."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self._sorts = read_sorts(self._settings.text(SORTS_KEY, "deadline"))
        self._memory = DeskMemory.of(context)
        self._searches: Sequence[SavedSearch] = ()
        self._queues: dict[str, Gathered] = {}
        self.search = SearchField(self.tr("Search, such as section:world by:olena"), self)
        self.queue = _quiet(self, self.tr("Which articles"))
        self.group = _quiet(self, self.tr("Groups"))
        self._sort = SortButton(self)
        self._build()
        self._connect()

    @property
    def query(self) -> BudgetQuery:
        """What is wished."""
        asked = self.gathered.which
        which = replace(asked, search=f"{asked.search} {self.search.text()}".strip())
        return BudgetQuery(which, self._sorts, str(self.group.currentData()))

    @property
    def gathered(self) -> Gathered:
        """The chosen queue or saved search."""
        return self._queues.get(str(self.queue.currentData()), MAKING)

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Offer these saved searches below the queues; the chosen one stays."""
        self._searches = searches
        self._fill_again()

    def sort_by(self, key: str, further: bool = False) -> None:
        """Sort by a column, and the other way round the second time; `further` keeps what leads now."""
        self._sorts = sorted_by(self._sorts, key, further=further)
        self._settings.set_text(SORTS_KEY, written_sorts(self._sorts))
        self._sort.tell(self._sorts)
        self.changed.emit()

    def show_all(self) -> None:
        """Search nothing, in all articles."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.queue.setCurrentIndex(self.queue.findData("all"))
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._settings.set_text(QUEUE_KEY, str(self.queue.currentData()))
        self._settings.set_text(GROUP_KEY, str(self.group.currentData()))
        self.changed.emit()

    def _on_searched(self) -> None:
        self.changed.emit()

    def _fill_again(self) -> None:
        before = self.gathered
        self._fill_queues()
        if self.gathered != before:
            self.changed.emit()

    def _fill_queues(self) -> None:
        queues = queues_for(self._memory.me, self._searches)
        self._queues = {queue.key: queue for queue in queues}
        self.queue.clear()
        for place, queue in enumerate(queues):
            if queue.is_saved and not queues[place - 1].is_saved:
                self.queue.insertSeparator(place)
            self.queue.addItem(queue.shown_name, queue.key)
        wished = self._settings.text(QUEUE_KEY, MAKING.key)
        self.queue.setCurrentIndex(max(0, self.queue.findData(wished)))

    def _build(self) -> None:
        self._fill_queues()
        for key, name in GROUPS.items():
            self.group.addItem(translated(name), key)
        self.group.setCurrentIndex(max(0, self.group.findData(self._settings.text(GROUP_KEY))))
        self._sort.tell(self._sorts)
        self.search.setMaximumWidth(360)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search, 3)
        layout.addWidget(self.queue)
        layout.addWidget(self.group)
        layout.addWidget(self._sort)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.queue.activated.connect(self._on_chosen)
        self.group.activated.connect(self._on_chosen)
        self._sort.chosen.connect(self.sort_by)
        self._memory.me_changed.connect(self._fill_again)


def _quiet(parent: QWidget, name: str) -> Choice:
    made = Choice(parent)
    made.setProperty("kind", "quiet")
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setMaxVisibleItems(16)
    return made
