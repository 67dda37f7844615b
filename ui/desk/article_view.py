"""The list of articles as a view: rows, keys, and the menu of a row."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget
from typing_extensions import override

from editor_app.domain.ids import ArticleId
from editor_app.domain.workflow import PUBLIC, STEPS, Status
from ui.context import Context
from ui.delegates.article_row import ArticleRowDelegate
from ui.models.article_list import ArticleListModel, Role
from ui.models.status_words import status_shape, step_word
from ui.models.thumbnails import Thumbnails
from ui.theme.icons import icon


class ArticleView(QListView):
    """Says what is wished for an article: to open it, to bin it, to take a step."""

    open_requested = Signal(str)
    beside_requested = Signal(str)  # to open it beside the one in front
    duplicate_requested = Signal(str)
    bin_requested = Signal(str)
    restore_requested = Signal(str)
    status_requested = Signal(str, object)  # ArticleId, Status

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._articles = ArticleListModel(context, self)
        self._thumbnails = Thumbnails(context, self)
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
        place = self._articles.place_of(article_id)
        if place.isValid() and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    def _on_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(Role.ID))

    def _on_thumbnail(self) -> None:
        self.viewport().update()

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        row = index.data(Role.ROW)
        if row is None or self._context.library.read_only:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, row.status)
        menu.setProperty("article", row.id)
        menu.triggered.connect(self._on_menu_chosen)
        menu.popup(self.viewport().mapToGlobal(place))

    def _fill_menu(self, menu: QMenu, status: Status) -> None:
        if self._articles.query.binned:
            _entry(menu, self.tr("Restore"), "arrow-counter-clockwise", "restore")
            return
        _entry(menu, self.tr("Open"), "pencil-simple", "open")
        _entry(menu, self.tr("Open beside"), "columns", "beside")
        menu.addSeparator()
        for step in STEPS[status]:
            _entry(menu, step_word(step), status_shape(step)[0], step)
        menu.addSeparator()
        _entry(menu, self.tr("Duplicate"), "copy", "duplicate")
        if status not in PUBLIC:
            _entry(menu, self.tr("Move to the bin"), "trash", "bin")

    def _on_menu_chosen(self, chosen: QAction) -> None:
        menu = self.sender()
        article_id = menu.property("article")
        wish = chosen.data()
        if wish in set(Status):
            self.status_requested.emit(article_id, Status(wish))
            return
        signals = {
            "open": self.open_requested,
            "beside": self.beside_requested,
            "duplicate": self.duplicate_requested,
            "bin": self.bin_requested,
            "restore": self.restore_requested,
        }
        signals[wish].emit(article_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.open_requested.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Delete and self.current_id:
            self.bin_requested.emit(self.current_id)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setProperty("area", "side")
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(self._articles)
        self.setItemDelegate(ArticleRowDelegate(self._thumbnails, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.clicked.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._thumbnails.ready.connect(self._on_thumbnail)


def _entry(menu: QMenu, text: str, icon_name: str, wish: str) -> None:
    action = menu.addAction(icon(icon_name), text)
    action.setData(str(wish))
