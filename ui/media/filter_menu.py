"""The menu of filters: what is ticked narrows the list of media items."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor_app.domain.media import Label, MediaKind
from editor_app.domain.media_query import MediaQuery, Trait
from editor_app.services import media_lists
from ui.context import Context
from ui.media.filter_words import KIND_WORDS, TRAIT_WORDS, label_word, stars_word, word
from ui.models.media_choices import label_icon

MOST_CREATORS = 30


class FilterMenu(QMenu):
    """Says `chosen` with the new question."""

    chosen = Signal(object)  # MediaQuery
    dates_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = MediaQuery()
        self._traits = {trait: self._tick(self, word(text)) for trait, text in TRAIT_WORDS.items()}
        self._kinds: dict[MediaKind | None, QAction] = {}
        self._ratings: dict[int, QAction] = {}
        self._labels: dict[Label | None, QAction] = {}
        self._build()
        self._connect()

    def show_query(self, query: MediaQuery) -> None:
        """Tick what this question asks for."""
        self._query = query
        for trait, action in self._traits.items():
            action.setChecked(trait in query.traits)
        self._kinds[query.kind].setChecked(True)
        self._ratings[query.rating].setChecked(True)
        self._labels[query.label].setChecked(True)
        self._bin.setChecked(query.binned)

    def _on_about_to_show(self) -> None:
        work = partial(media_lists.creators, self._context.library)
        self._context.jobs.read(work, self._on_creators)

    def _on_creators(self, names: list[str]) -> None:
        self._creators.clear()
        for name in names[:MOST_CREATORS]:
            action = self._tick(self._creators, name.replace("&", "&&"))
            action.setData(name)
            action.setChecked(name == self._query.creator)
        self._creators.setEnabled(bool(names))

    def _on_creator(self, action: QAction) -> None:
        name = str(action.data())
        self._say(replace(self._query, creator="" if name == self._query.creator else name))

    def _on_triggered(self, action: QAction) -> None:
        query = self._query
        for trait, own in self._traits.items():
            if own is action:
                self._say(query.with_trait(Trait(trait), on=action.isChecked()))
        for kind, own in self._kinds.items():
            if own is action:
                self._say(replace(query, kind=kind))
        for rating, own in self._ratings.items():
            if own is action:
                self._say(replace(query, rating=rating))
        for label, own in self._labels.items():
            if own is action:
                self._say(replace(query, label=label))
        if action is self._bin:
            self._say(replace(query, binned=action.isChecked()))

    def _say(self, query: MediaQuery) -> None:
        if query != self._query:
            self.chosen.emit(query)

    def _tick(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        return action

    def _group(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(menu)
        for action in menu.actions():
            group.addAction(action)
        return group

    def _build(self) -> None:
        self.addSeparator()
        kinds = self.addMenu(self.tr("Kind"))
        self._kinds[None] = self._tick(kinds, self.tr("Every kind"))
        for kind, text in KIND_WORDS.items():
            self._kinds[kind] = self._tick(kinds, word(text))
        ratings = self.addMenu(self.tr("Rating"))
        self._ratings[0] = self._tick(ratings, self.tr("Any rating"))
        for rating in range(1, 6):
            self._ratings[rating] = self._tick(ratings, stars_word(rating))
        labels = self.addMenu(self.tr("Colour label"))
        self._labels[None] = self._tick(labels, self.tr("Any label"))
        for label in Label:
            self._labels[label] = self._tick(labels, label_word(label))
            self._labels[label].setIcon(label_icon(label))
        self._groups = [self._group(menu) for menu in (kinds, ratings, labels)]
        self._creators = self.addMenu(self.tr("Creator"))
        self._dates = self.addAction(self.tr("Date…"))
        self.addSeparator()
        self._bin = self._tick(self, self.tr("Bin"))

    def _connect(self) -> None:
        self.aboutToShow.connect(self._on_about_to_show)
        self.triggered.connect(self._on_triggered)
        self._creators.triggered.connect(self._on_creator)
        self._dates.triggered.connect(self.dates_requested)
