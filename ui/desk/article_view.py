"""The list of articles as a view: rows, keys, and the menu of what is selected."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import STEPS, Status
from editor_app.services.lists import ArticleRow
from ui.context import Context
from ui.delegates.article_row import ArticleRowDelegate
from ui.desk import wishes
from ui.desk.article_menu import ArticleMenu
from ui.desk.chosen import Chosen
from ui.desk.name_question import NameQuestion
from ui.desk.wishes import Wish
from ui.models.article_list import ArticleListModel, Role
from ui.models.finding_tallies import FindingTallies
from ui.models.library_choices import Known, LibraryChoices
from ui.models.thumbnails import Thumbnails
from ui.theme import tokens
from ui.widgets.tiles import Tiles

SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ArticleView(Tiles):
    """Says what is wished for an article, or for all that are selected."""

    open_requested = Signal(str)
    beside_requested = Signal(str)  # to open it beside the one in front
    duplicate_requested = Signal(str)
    wished = Signal(object, object)  # Wish, Chosen
    pin_wished = Signal(object, bool)  # Chosen

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._articles = ArticleListModel(context, self)
        self._choices = LibraryChoices(context, self)
        self._thumbnails = Thumbnails(context, self)
        self._tallies = FindingTallies(context, self)
        self._wished: ArticleId | None = None
        self._place = -1  # of the cursor, before the list changed
        self._build()
        self._connect()

    @property
    def articles(self) -> ArticleListModel:
        """The model."""
        return self._articles

    @property
    def current_id(self) -> ArticleId | None:
        """The article the cursor stands on."""
        found = self.currentIndex().data(Role.ID)
        return ArticleId(found) if found else None

    def show_as_current(self, article_id: ArticleId) -> None:
        """Put the cursor on an article when it is in the list, without opening it."""
        self._wished = article_id
        place = self._articles.place_of(article_id)
        if place.isValid():
            self._put_cursor(place)
        else:
            self._articles.locate(article_id)

    def _on_located(self, article_id: str, place: int) -> None:
        if article_id == self._wished:
            self._put_cursor(self._articles.index(place))

    def _put_cursor(self, place: QModelIndex) -> None:
        self._wished = None
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    @property
    def known(self) -> Known:
        """The sections, people and tags there are."""
        return self._choices.known

    def chosen(self) -> Chosen:
        """Return what is selected."""
        ranges = sorted((each.top(), each.height()) for each in self.selectionModel().selection())
        if len(ranges) == 1 and ranges[0][1] == 1 and (row := self._row(ranges[0][0])):
            return Chosen(row.id)
        held = self._articles.ids_held(ranges)
        return Chosen(query=self._articles.query, runs=tuple(ranges), several=held)

    def step_on(self) -> None:
        """Take the first step the newsroom has from the state of the current article, for all selected."""
        row = self._row(self.currentIndex().row())
        if row is not None and STEPS[row.status] and self.chosen().count:
            self._wish(wishes.to_state(STEPS[row.status][0]))

    def give_back(self) -> None:
        """Make drafts of what is selected, for their writers to go on with."""
        if self.chosen().count:
            self._wish(wishes.to_state(Status.DRAFT))

    def _row(self, place: int) -> ArticleRow | None:
        found: ArticleRow | None = self._articles.index(place).data(Role.ROW) if place >= 0 else None
        return found

    def _wish(self, wish: Wish) -> None:
        if not self._context.library.read_only:
            self.wished.emit(wish, self.chosen())

    def _on_activated(self, index: QModelIndex) -> None:
        if not QGuiApplication.keyboardModifiers() & SELECTING and index.data(Role.ID):
            self.open_requested.emit(index.data(Role.ID))

    def _on_about_to_move(self) -> None:
        self._place = self.currentIndex().row()

    def _on_refreshed(self) -> None:
        """Go on with the next article where the one under the cursor has left the list."""
        count = self._articles.rowCount()
        if self._place >= 0 and count and not self.currentIndex().isValid():
            self.setCurrentIndex(self._articles.index(min(self._place, count - 1)))
        self._place = -1

    def _on_more_known(self) -> None:
        self.viewport().update()

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if self._context.library.read_only or not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        chosen = self.chosen()
        row = self._row(index.row()) if chosen.count == 1 else None
        if chosen.article is None and chosen.count == 1:
            return  # the row is still on its way
        binned = self._articles.query.binned
        menu = ArticleMenu(chosen, row, self.known, binned=binned, parent=self)
        menu.opened.connect(self.open_requested)
        menu.opened_beside.connect(self.beside_requested)
        menu.duplicated.connect(self.duplicate_requested)
        menu.wished.connect(self.wished)
        menu.pin_wished.connect(self.pin_wished)
        menu.tag_asked.connect(self._on_tag_asked)
        menu.popup(self.viewport().mapToGlobal(place))

    def _on_tag_asked(self, chosen: Chosen) -> None:
        count = chosen.count
        asked = (
            self.tr("Add a tag to {0} articles", None, count).format(count)
            if count > 1
            else self.tr("Add a tag")
        )
        question = NameQuestion(asked, "", self.tr("Add"), self, self.known.tags)
        question.answered.connect(partial(self._on_tag_given, chosen))
        question.open()

    def _on_tag_given(self, chosen: Chosen, tag: str) -> None:
        self.wished.emit(wishes.with_tag(tag), chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.open_requested.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Delete and self.chosen().count:
            if not self._articles.query.binned:
                self._wish(wishes.to_bin())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "side")
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(self._articles)
        self.setItemDelegate(ArticleRowDelegate(self._thumbnails, self._tallies, self))
        self.set_cells(QSize(1, tokens.ROW_HEIGHT), wide=True)
        self.set_ground("sunken")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.clicked.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._articles.layoutAboutToBeChanged.connect(self._on_about_to_move)
        self._articles.located.connect(self._on_located)
        self._articles.refreshed.connect(self._on_refreshed)
        self._thumbnails.ready.connect(self._on_more_known)
        self._tallies.ready.connect(self._on_more_known)
