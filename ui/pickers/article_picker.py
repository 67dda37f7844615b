"""Choosing an article of the library, for a related card."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.ids import ArticleId
from editor_app.services import lists
from editor_app.services.lists import ArticleQuery, ArticleRow
from editor_app.storage.library import Library
from ui.context import Context
from ui.models.status_words import status_word
from ui.throttle import Throttle
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField

SHOWN = 30


class ArticlePicker(QDialog):
    """A sheet over the window; says `picked` once and closes. Open it with `open()`."""

    picked = Signal(object)  # ArticleRow

    def __init__(self, context: Context, without: ArticleId, parent: QWidget | None = None) -> None:
        """`without` is the article that is being written: it is not related to itself."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._without = context, without
        self._rows: list[ArticleRow] = []
        self._search = SearchField(self.tr("Search by headline, slug or text"), self)
        self._list = QListWidget(self)
        self._none = label(self.tr("No article has all of these words."), "muted", self)
        self._use = button(self.tr("Insert card"), "primary", parent=self)
        self._cancel = button(self.tr("Cancel"), parent=self)
        self._ask_soon = Throttle(120, self._ask, self)
        self._build()
        self._connect()
        self._ask()

    def set_step(self, text: str) -> None:
        """Say what the choice is for, where it is no card."""
        self._use.setText(text)

    def _on_rows(self, rows: list[ArticleRow]) -> None:
        self._rows = rows
        self._list.clear()
        for row in rows:
            name = row.headline or self.tr("Untitled")
            item = QListWidgetItem(f"{name}\n{status_word(row.status)} · {row.slug}")
            self._list.addItem(item)
        if rows:
            self._list.setCurrentRow(0)
        self._list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._use.setEnabled(bool(rows))

    def _on_searched(self) -> None:
        self._ask_soon.ask()

    def _on_use(self) -> None:
        number = self._list.currentRow()
        if 0 <= number < len(self._rows):
            self.picked.emit(self._rows[number])
            self.accept()
            self.close()

    def _ask(self) -> None:
        work = partial(_found, self._context.library, self._search.text(), self._without)
        self._context.jobs.read(work, self._on_rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._search.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(max(0, min(len(self._rows) - 1, self._list.currentRow() + step)))
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Choose an article"))
        self.resize(560, 480)
        self._list.setAccessibleName(self.tr("Articles"))
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self._use.setDefault(True)
        self._use.setEnabled(False)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self._cancel)
        below.addWidget(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._list.itemDoubleClicked.connect(self._on_use)
        self._search.searched.connect(self._on_searched)
        self._use.clicked.connect(self._on_use)


def _found(library: Library, search: str, without: ArticleId) -> list[ArticleRow]:
    ids = [found for found in lists.article_ids(library, ArticleQuery(search=search)) if found != without]
    return lists.article_rows(library, ids[:SHOWN])
