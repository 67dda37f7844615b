"""The budget page: the table, what it lists above it, what it comes to below it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.changes import Changes
from editor_app.domain.ids import ArticleId
from editor_app.domain.saved_search import SavedSearch
from editor_app.services.authors import list_authors
from editor_app.services.newsroom import get_newsroom
from editor_app.services.saved_searches import list_searches
from editor_app.services.sections import list_sections
from editor_app.services.values import Field
from ui.budget.cells import amount
from ui.budget.columns import COLUMNS, PLACES
from ui.budget.fields import People
from ui.budget.filters import BudgetFilters
from ui.budget.output import BudgetOutput
from ui.budget.view import BudgetView
from ui.context import Context
from ui.value_edits import ValueEdits
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline, label

if TYPE_CHECKING:
    from editor_app.storage.library import Library


class BudgetPage(QWidget):
    """Follows the library while it is seen; what happened meanwhile shows when it is seen again."""

    article_requested = Signal(str)
    save_requested = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_behind = True
        self._edits = ValueEdits(context, self)
        self._output = BudgetOutput(context, self)
        self._back = IconButton("arrow-left", self.tr("Back to the desk"), "Esc", 16, self)
        self.filters = BudgetFilters(context, self)
        self._columns = _menu_button(self, "columns", self.tr("Columns"))
        self._out = _menu_button(self, "export", self.tr("Print or export"))
        self.view = BudgetView(context, self)
        self._sum = label("", "help", self)
        keys = self.tr("F2 writes in a cell, Tab goes on, Ctrl+Enter opens the article")
        self._hint = label(keys, "help", self)
        self._stack = QStackedLayout()
        self._empty = EmptyState("table", "", "", parent=self)
        self._build()
        self._connect()

    def flush(self) -> None:
        """Nothing waits here: every cell is saved when it is left."""

    # What happens

    def _on_filters(self) -> None:
        self.view.budget.show(self.filters.query)

    def _on_loaded(self) -> None:
        found = self.view.budget.budget
        count, words = len(found.numbers), sum(group.words for group in found.groups)
        self._sum.setText(amount(count, words) if count else "")
        self._stack.setCurrentIndex(0 if count else 1)
        self._hint.setVisible(bool(count) and not self._context.library.read_only)
        if not count:
            self._say_empty()
        elif not self.view.currentIndex().isValid():
            row = 1 if found.query.group else 0
            self.view.setCurrentIndex(self.view.budget.index(row, PLACES["headline"]))

    def _say_empty(self) -> None:
        if self.filters.search.text() or self.filters.gathered.key != "making":
            title, sentence = (
                self.tr("Nothing found"),
                self.tr("No article is here, or has all of these words."),
            )
            self._empty.set_texts("magnifying-glass", title, sentence, self.tr("Show all articles"))
        else:
            title = self.tr("Nothing in the making")
            sentence = self.tr(
                "Articles that are not out yet stand here with their deadlines. Ctrl+N begins one."
            )
            self._empty.set_texts("table", title, sentence, self.tr("Show all articles"))

    def _on_edited(self, article_id: str, key: str, value: object) -> None:
        field = COLUMNS[PLACES[key]].field
        assert field is not None
        self._edits.write(ArticleId(article_id), Field(field), value)

    def _on_refused(self) -> None:
        self.view.budget.forget_rows()

    def _on_misread(self, text: str) -> None:
        sentence = self.tr("“{0}” is no moment. Write 27 Nov, 18:00, or tomorrow 9:30, or 2026-11-27 18:00.")
        self._context.notices.say(sentence.format(text), "warn")

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        everything = bool(changes.authors or changes.sections or changes.newsroom or changes.searches)
        if not (everything or changes.articles):
            return
        self._is_behind = self._is_behind or everything
        self.view.budget.forget_rows(None if everything else changes.articles)
        if self.isVisible():
            self._catch_up()
        else:
            self._is_behind = True

    def _catch_up(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self._context.jobs.read(partial(_choices, self._context.library), self._on_choices)
        self.view.budget.show(self.filters.query)

    def _on_choices(self, choices: tuple[People, list[SavedSearch]]) -> None:
        people, searches = choices
        self.view.fields.set_people(people)
        self.filters.set_searches(searches)

    def _on_columns_menu(self) -> None:
        self.view.header.fill_menu(self._columns.menu())

    def _on_list_requested(self) -> None:
        self.view.setFocus()

    def _on_print(self) -> None:
        self._output.print_budget(self.filters.query, self.view.header.shown_columns(), self._title())

    def _on_pdf(self) -> None:
        self._output.save_pdf(self.filters.query, self.view.header.shown_columns(), self._title())

    def _on_csv(self) -> None:
        self._output.save_csv(self.filters.query, self.view.header.shown_columns(), mark=True)

    def _on_bare_csv(self) -> None:
        self._output.save_csv(self.filters.query, self.view.header.shown_columns(), mark=False)

    def _title(self) -> str:
        """Return what stands over a printed budget."""
        searched = self.filters.search.text().strip()
        queue = self.filters.queue.currentText()
        return f"{queue} · {searched}" if searched else queue

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        self.view.setFocus()

    def _build(self) -> None:
        set_area(self, "paper")
        self._fill_output_menu()
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 12, 8)
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(label(self.tr("Budget"), "title", self))
        top.addSpacing(8)
        top.addWidget(self.filters, 1)
        top.addWidget(self._columns)
        top.addWidget(self._out)
        below = QHBoxLayout()
        below.setContentsMargins(12, 4, 12, 4)
        below.addWidget(self._sum)
        below.addStretch(1)
        below.addWidget(self._hint)
        self._sum.setWordWrap(False)
        self._hint.setWordWrap(False)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(below)

    def _fill_output_menu(self) -> None:
        menu = self._out.menu()
        menu.addAction(self.tr("Print…"), self._on_print)
        menu.addAction(self.tr("Save as a PDF…"), self._on_pdf)
        menu.addSeparator()
        menu.addAction(self.tr("Save as a table (CSV)…"), self._on_csv)
        menu.addAction(self.tr("Save as a table without a mark of UTF-8…"), self._on_bare_csv)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._columns.menu().aboutToShow.connect(self._on_columns_menu)
        self._edits.about_to_write.connect(self.save_requested)
        self._edits.refused.connect(self._on_refused)
        self._empty.action_requested.connect(self.filters.show_all)
        self.filters.changed.connect(self._on_filters)
        self.filters.search.list_requested.connect(self._on_list_requested)
        self.view.budget.edited.connect(self._on_edited)
        self.view.budget.loaded.connect(self._on_loaded)
        self.view.fields.misread.connect(self._on_misread)
        self.view.open_requested.connect(self.article_requested)
        self.view.header.sort_requested.connect(self.filters.sort_by)
        self._context.jobs.changed.connect(self._on_changed)


def _menu_button(parent: QWidget, icon_name: str, name: str) -> QToolButton:
    made = IconButton(icon_name, name, parent=parent)
    made.setMenu(QMenu(made))
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made


def _choices(library: "Library") -> tuple[People, list[SavedSearch]]:
    zone = get_newsroom(library).zone
    people = People(tuple(list_sections(library)), tuple(list_authors(library)), zone)
    return people, list_searches(library)
