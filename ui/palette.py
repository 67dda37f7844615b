"""The palette below the search box: commands and articles by a few letters."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.ids import ArticleId
from editor_app.services import lists
from ui.actions.registry import Registry, translated
from ui.bar import PaletteField
from ui.context import Context
from ui.delegates.palette_row import ENTRY, ROW, Entry, PaletteRowDelegate
from ui.models.status_words import status_shape, status_word
from ui.throttle import Throttle
from ui.widgets.native import set_native

MOST_ARTICLES = 8
MOST_COMMANDS = 6


class Palette(QFrame):
    """Opens while the search box has the focus. Enter takes the marked line, Escape steps back."""

    article_requested = Signal(str)

    def __init__(self, context: Context, registry: Registry, field: PaletteField, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._registry, self._field = context, registry, field
        self._asked = 0
        self._came_from: QWidget | None = None
        self._throttle = Throttle(80, self._search, self)
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._build()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Put the cursor into the search box, with everything in it marked."""
        focused = self.window().focusWidget()
        if focused is not self._field:
            self._came_from = focused
        self._field.setFocus()
        self._field.selectAll()
        self._show()

    def entries(self) -> list[Entry]:
        """Return what is offered now."""
        return [self._model.item(line).data(ENTRY) for line in range(self._model.rowCount())]

    def _on_text(self) -> None:
        if self._field.hasFocus():
            self._show()
            self._throttle.ask()

    def _on_stepped(self, step: int) -> None:
        if not self.isVisible():
            self._show()
            return
        place = self._view.currentIndex().row() + step
        place = max(0, min(place, self._model.rowCount() - 1))
        self._view.setCurrentIndex(self._model.index(place, 0))

    def _on_accepted(self) -> None:
        self._throttle.flush()
        index = self._view.currentIndex()
        if index.isValid():
            self._take(index.data(ENTRY))

    def _on_clicked(self) -> None:
        self._take(self._view.currentIndex().data(ENTRY))

    def _on_left(self) -> None:
        self._field.clear()
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()

    def _take(self, entry: Entry) -> None:
        self._on_left()
        if entry.article_id:
            self.article_requested.emit(entry.article_id)
        else:
            self._registry.qt_action(entry.action_id).trigger()

    def _search(self) -> None:
        self._asked += 1
        text = self._field.text()
        work = partial(_find, self._context.library, text, self._asked)
        self._context.jobs.read(work, self._on_found)

    def _on_found(self, answer: tuple[int, list[lists.ArticleRow]]) -> None:
        number, rows = answer
        if number == self._asked:
            self._fill(rows)

    def _show(self) -> None:
        if not self.isVisible():
            self._fill([])
            self._throttle.ask()
        self.show()
        self.raise_()

    def _fill(self, rows: list[lists.ArticleRow]) -> None:
        text = self._field.text().strip().casefold()
        commands = self._commands(text)
        found = [self._article(row) for row in rows]
        self._model.clear()
        for entry in (*found, *commands) if text else (*commands, *found):
            item = QStandardItem(entry.text)
            item.setData(entry, ENTRY)
            item.setData(f"{entry.text}, {entry.note}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._view.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _commands(self, text: str) -> list[Entry]:
        found = []
        for action in self._registry.possible():
            name = translated(action.text)
            words = f"{name} {translated(action.sentence)}".casefold()
            if action.id != "go.search" and all(part in words for part in text.split()):
                keys = QKeySequence(action.keys).toString(QKeySequence.SequenceFormat.NativeText)
                entry = Entry(name, keys, action.icon, action_id=action.id)
                found.append((text not in name.casefold(), len(found), entry))
        return [entry for _, _, entry in sorted(found, key=lambda ranked: ranked[:2])][:MOST_COMMANDS]

    def _article(self, row: lists.ArticleRow) -> Entry:
        text = row.headline or self.tr("Untitled")
        return Entry(text, status_word(row.status), status_shape(row.status)[0], article_id=row.id)

    def _place(self) -> None:
        place = self._field.mapTo(self.window(), self._field.rect().bottomLeft())
        width = max(self._field.width(), 420)
        x = place.x() + (self._field.width() - width) // 2
        self.setGeometry(x, place.y() + 6, width, max(1, self._model.rowCount()) * ROW + 10)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.FocusIn:
            self._show()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setProperty("kind", "popup")
        set_native(self)  # it may lie over the preview
        self._view.setModel(self._model)
        self._view.setItemDelegate(PaletteRowDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Found commands and articles"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._view)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text)
        self._field.stepped.connect(self._on_stepped)
        self._field.accepted.connect(self._on_accepted)
        self._field.left.connect(self._on_left)
        self._view.clicked.connect(self._on_clicked)
        self._field.installEventFilter(self)


def _find(library: lists.Library, text: str, number: int) -> tuple[int, list[lists.ArticleRow]]:
    ids: list[ArticleId] = (
        lists.first_hits(library, text, MOST_ARTICLES)
        if text.strip()
        else lists.article_ids(library, lists.ArticleQuery())[:MOST_ARTICLES]
    )
    return number, lists.article_rows(library, ids)
