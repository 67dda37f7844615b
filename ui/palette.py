"""The palette below the search box: everything the newsroom has, and every command, by a few letters."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.services.searching import (
    ArticleHits,
    OtherHits,
    find_articles,
    find_others,
    newest_articles,
)
from editor_app.storage.library import Library
from ui.actions.registry import Registry
from ui.bar import PaletteField
from ui.context import Context
from ui.delegates.palette_row import ENTRY, ROW, Entry, PaletteRowDelegate
from ui.jobs import Job
from ui.models.library_choices import LibraryChoices
from ui.palette_entries import ONLY_COMMANDS, entries
from ui.throttle import Throttle
from ui.widgets.native import set_native

MOST_ARTICLES = 8


class Palette(QFrame):
    """Opens while the search box has the focus. Enter takes the marked line, Escape steps back."""

    article_requested = Signal(str)
    media_requested = Signal(str)
    author_requested = Signal(str)
    name_requested = Signal(str)

    def __init__(self, context: Context, registry: Registry, field: PaletteField, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._registry, self._field = context, registry, field
        self._asked = 0
        self._jobs: list[Job] = []
        self._articles, self._others = ArticleHits(), OtherHits()
        self._has_stepped = False
        self._awaited: set[str] = set()
        self._choices = LibraryChoices(context, self)
        self.wished = {
            "article": self.article_requested,
            "media": self.media_requested,
            "author": self.author_requested,
            "name": self.name_requested,
        }
        self._came_from: QWidget | None = None
        self._throttle = Throttle(40, self._search, self)
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
        """Return what is offered now, without what is only read."""
        return [entry for entry in self.lines() if not entry.is_said]

    def lines(self) -> list[Entry]:
        """Return every line, headings and complaints too."""
        return [self._model.item(line).data(ENTRY) for line in range(self._model.rowCount())]

    def _on_text(self) -> None:
        self._has_stepped = False
        if self._field.hasFocus():
            self._show()
            self._throttle.ask()

    def _on_stepped(self, step: int) -> None:
        if not self.isVisible():
            self._show()
            return
        place = self._view.currentIndex().row() + step
        while 0 <= place < self._model.rowCount():
            if not self._model.item(place).data(ENTRY).is_said:
                self._view.setCurrentIndex(self._model.index(place, 0))
                self._has_stepped = True
                return
            place += step

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
        kind, what = entry.goes_to
        if kind == "text":
            self._field.setText(what)
            return
        if not kind:
            return
        self._on_left()
        if kind == "action":
            self._registry.qt_action(what).trigger()
        else:
            self.wished[kind].emit(what)

    def _search(self) -> None:
        for job in self._jobs:
            job.cancel()
        self._asked += 1
        library, text, jobs = self._context.library, self._field.text(), self._context.jobs
        if text.startswith(ONLY_COMMANDS):
            self._articles, self._others = ArticleHits(), OtherHits()
            self._awaited = set()
            self._fill()
            return
        self._awaited = {"articles", "others"}
        self._jobs = [
            jobs.read(partial(_find_articles, library, text, self._asked), self._on_articles),
            jobs.read(partial(_find_others, library, text, self._asked), self._on_others),
        ]

    def _on_articles(self, answer: tuple[int, ArticleHits]) -> None:
        if answer[0] == self._asked:
            self._articles = answer[1]
            self._awaited.discard("articles")
            self._fill()

    def _on_others(self, answer: tuple[int, OtherHits]) -> None:
        if answer[0] == self._asked:
            self._others = answer[1]
            self._awaited.discard("others")
            self._fill()

    def _show(self) -> None:
        if not self.isVisible():
            self._articles, self._others = ArticleHits(), OtherHits()
            self._fill()
            self._throttle.ask()
        self.show()
        self.raise_()

    def _fill(self) -> None:
        """Show what is known by now; the line that was chosen stays so while it is offered."""
        index = self._view.currentIndex()
        before = index.data(ENTRY).goes_to if index.isValid() and self._has_stepped else None
        offered = entries(
            self._field.text(), self._articles, self._others, self._registry, self._choices.known
        )
        if not offered and not self._awaited:
            offered = [Entry(self.tr("Nothing has all of these words."), icon="magnifying-glass")]
        self._model.clear()
        for entry in offered:
            item = QStandardItem(entry.text)
            item.setData(entry, ENTRY)
            item.setData(f"{entry.text}, {entry.note}", Qt.ItemDataRole.AccessibleTextRole)
            if entry.is_said:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)
        self._choose(offered, before)
        self._place()

    def _choose(self, offered: list[Entry], before: tuple[str, str] | None) -> None:
        places = [place for place, entry in enumerate(offered) if not entry.is_said]
        same = [place for place in places if offered[place].goes_to == before]
        hits = [place for place in places if offered[place].goes_to[0] != "text"]
        chosen = next(iter((*same, *hits, *places)), -1)
        self._view.setCurrentIndex(self._model.index(chosen, 0))

    def _place(self) -> None:
        place = self._field.mapTo(self.window(), self._field.rect().bottomLeft())
        width = max(self._field.width(), 520)
        x = place.x() + (self._field.width() - width) // 2
        heights = (self._model.item(row).data(ENTRY).height for row in range(self._model.rowCount()))
        room = self.window().height() - place.y() - 24
        self.setGeometry(x, place.y() + 6, width, min(room, max(ROW, sum(heights)) + 10))

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
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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


def _find_articles(library: Library, text: str, number: int) -> tuple[int, ArticleHits]:
    if text.strip():
        return number, find_articles(library, text, MOST_ARTICLES)
    return number, newest_articles(library, MOST_ARTICLES)


def _find_others(library: Library, text: str, number: int) -> tuple[int, OtherHits]:
    return number, find_others(library, text)
