"""One side of the writing: tabs, and the article in front."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.editor.article_editor import ArticleEditor
from ui.editor.tabs import ArticleTabs
from ui.widgets.areas import set_area
from ui.widgets.labels import Hairline


class EditorHalf(QWidget):
    """Holds the articles of one side. Usually it is the only side."""

    entered = Signal()  # a tab of this side was chosen
    front_changed = Signal()
    order_changed = Signal()
    close_requested = Signal(object)  # ArticleEditor
    menu_requested = Signal(object, QPoint)  # ArticleEditor, and where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: list[ArticleEditor] = []
        self.tabs = ArticleTabs(self)
        self._line = Hairline(parent=self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    @property
    def editors(self) -> list[ArticleEditor]:
        """The articles in the order of their tabs."""
        return [*self._editors]

    @property
    def front(self) -> ArticleEditor | None:
        """The article one sees."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, ArticleEditor) else None

    def add(self, editor: ArticleEditor, number: int = -1) -> None:
        """Take in an article as tab `number`, or as the last one; it stays behind the one in front."""
        number = len(self._editors) if number < 0 else number
        self._editors.insert(number, editor)
        front = self.front
        self._stack.addWidget(editor)
        self.tabs.blockSignals(True)
        self.tabs.add(editor.article, number)
        self.tabs.blockSignals(False)
        self.name(editor)
        self.show_editor(front or editor)

    def take(self, editor: ArticleEditor) -> None:
        """Let an article go; its neighbour comes to the front."""
        number = self._editors.index(editor)
        del self._editors[number]
        self._stack.removeWidget(editor)
        self.tabs.blockSignals(True)
        self.tabs.removeTab(number)
        self.tabs.blockSignals(False)
        if self._editors:
            self.show_editor(self._editors[max(0, self.tabs.currentIndex())])

    def show_editor(self, editor: ArticleEditor) -> None:
        """Bring an article to the front."""
        self._stack.setCurrentWidget(editor)
        self.tabs.setCurrentIndex(self._editors.index(editor))

    def name(self, editor: ArticleEditor) -> None:
        """Write what the tab of an article says."""
        self.tabs.set_article(self._editors.index(editor), editor.article, dirty=editor.dirty)

    def _on_tab_changed(self, number: int) -> None:
        if 0 <= number < len(self._editors):
            self._stack.setCurrentWidget(self._editors[number])
            self.front_changed.emit()

    def _on_tab_clicked(self, number: int) -> None:
        if number >= 0:
            self.entered.emit()
            self._editors[number].focus_writing()

    def _on_tab_moved(self, start: int, end: int) -> None:
        self._editors.insert(end, self._editors.pop(start))
        self.order_changed.emit()

    def _on_close_requested(self, number: int) -> None:
        self.close_requested.emit(self._editors[number])

    def _on_menu_requested(self, number: int, place: QPoint) -> None:
        self.menu_requested.emit(self._editors[number], place)

    def _build(self) -> None:
        set_area(self, "sheet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._line)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.close_requested.connect(self._on_close_requested)
        self.tabs.menu_requested.connect(self._on_menu_requested)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.tabs.tabBarClicked.connect(self._on_tab_clicked)
        self.tabs.tabMoved.connect(self._on_tab_moved)
