"""The writing as one side or two, side by side; the one with the cursor leads."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from ui.arrangement import Arrangement
from ui.context import Context
from ui.editor.article_editor import ArticleEditor
from ui.editor.half import EditorHalf
from ui.editor.tab_walk import TabWalk

LEAST_ALONE, LEAST_BESIDE = 360, 280  # pixels a sheet needs


class Halves(QWidget):
    """Holds the open articles. Each of them stands on one side only."""

    front_changed = Signal()  # another article is written in now
    arranged = Signal()  # something is open or in front that was not, or stands elsewhere
    close_requested = Signal(object)  # ArticleEditor
    menu_requested = Signal(object, QPoint)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves: list[EditorHalf] = []
        self._is_alone = False
        self._walk = TabWalk(self)
        self._build()
        self._active = self._make_half(0)
        self._mark()
        self._connect()

    @property
    def active(self) -> EditorHalf:
        """The side that is written in."""
        return self._active

    @property
    def sides(self) -> list[EditorHalf]:
        """One side or two, from left to right."""
        return [*self._halves]

    @property
    def is_split(self) -> bool:
        """Whether there are two sides."""
        return len(self._halves) > 1

    @property
    def front(self) -> ArticleEditor | None:
        """The article that is written in."""
        return self._active.front

    @property
    def editors(self) -> list[ArticleEditor]:
        """All open articles, from left to right."""
        return [editor for half in self._halves for editor in half.editors]

    @property
    def arrangement(self) -> Arrangement:
        """What is open where."""
        sides = [tuple(str(editor.article_id) for editor in half.editors) for half in self._halves]
        last = sorted(self._halves, key=lambda half: half is self._active)
        fronts = tuple(str(half.front.article_id) for half in last if half.front)
        return Arrangement(sides[0], sides[1] if self.is_split else (), fronts)

    def set_alone(self, alone: bool) -> None:
        """Show only the side that is written in, or both again."""
        self._is_alone = alone
        self._mark()

    def half_of(self, editor: ArticleEditor) -> EditorHalf:
        """Return the side an article stands on."""
        return next(half for half in self._halves if editor in half.editors)

    def split(self) -> None:
        """Make room for a second side; it stays empty until an article comes."""
        if not self.is_split:
            self._make_half(1)
            self._mark()
            width = self._split.width() // 2
            self._split.setSizes([width, width])
            state = self._settings.state("desk/halves")
            if not state.isEmpty():
                self._split.restoreState(state)

    def add(self, editor: ArticleEditor, side: int | None = None, number: int = -1) -> None:
        """Take in an article at a side (0 left, 1 right; None: where one writes), as tab `number`."""
        half = self._active if side is None else self._halves[min(side, len(self._halves) - 1)]
        half.add(editor, number)
        self._walk.add(editor)
        self.arranged.emit()

    def take(self, editor: ArticleEditor) -> None:
        """Let an article go; the one written in before it comes to the front."""
        half = self.half_of(editor)
        half.take(editor)
        self._walk.remove(editor)
        before = next((each for each in self._walk.recent if each in half.editors), None)
        if before is not None:
            half.show_editor(before)
        self.tidy()
        self._tell()

    def show_editor(self, editor: ArticleEditor) -> None:
        """Bring an article to the front, and write in it from now on."""
        half = self.half_of(editor)
        half.show_editor(editor)
        self._activate(half)

    def move_beside(self, editor: ArticleEditor) -> None:
        """Put an article on the other side, where it comes to the front."""
        self.split()
        half = self.half_of(editor)
        other = next(each for each in self._halves if each is not half)
        half.take(editor)
        other.add(editor)
        other.show_editor(editor)
        self.tidy()
        self._activate(other)
        self._tell()

    def swap(self) -> None:
        """Let the two sides change places."""
        if self.is_split:
            sizes = self._split.sizes()
            self._halves.reverse()
            self._split.insertWidget(0, self._halves[0])
            self._split.setSizes(sizes)
            self.arranged.emit()

    def join(self) -> None:
        """Put everything on one side; the article written in stays in front."""
        front = self.front
        if self.is_split:
            for editor in self._halves[1].editors:
                self._halves[1].take(editor)
                self._halves[0].add(editor)
            self.tidy()
            if front is not None:
                self.show_editor(front)
                front.focus_writing()  # the focus went with the side that is gone
            self._tell()

    def step(self, by: int) -> None:
        """Go to the article written in before (1), further back with the next step, or forward again (-1)."""
        editor = self._walk.step(by)
        if editor is not None:
            self.show_editor(editor)
            editor.focus_writing()

    def tidy(self) -> None:
        """Take away a side on which nothing stands."""
        for half in self.sides:
            if self.is_split and not half.editors:
                self._halves.remove(half)
                half.setParent(None)
                half.deleteLater()
                if half is self._active:
                    self._active = self._halves[0]
        self._mark()

    def _on_entered(self) -> None:
        self._activate(self.sender())

    def _on_front_changed(self) -> None:
        if self.sender() is self._active:
            self._tell()
        else:
            self.arranged.emit()

    def _on_focus_changed(self, _: object, now: QWidget | None) -> None:
        if now is not None and self.is_split and not self._active.isAncestorOf(now):
            half = next((each for each in self._halves if each.isAncestorOf(now)), None)
            if half is not None and half.editors:
                self._activate(half)

    def _on_splitter_moved(self) -> None:
        self._settings.set_state("desk/halves", self._split.saveState())

    def _activate(self, half: EditorHalf) -> None:
        if half is not self._active:
            self._active = half
            self._mark()
            self._tell()

    def _mark(self) -> None:
        """Let one see which side is written in."""
        for half in self._halves:
            half.tabs.set_active(half is self._active)
            half.setMinimumWidth(LEAST_BESIDE if self.is_split else LEAST_ALONE)
            half.setVisible(half is self._active or not self._is_alone)

    def _tell(self) -> None:
        if self.front is not None:
            self._walk.note(self.front)
        self.front_changed.emit()
        self.arranged.emit()

    def _make_half(self, place: int) -> EditorHalf:
        half = EditorHalf(self._split)
        self._halves.insert(place, half)
        self._split.insertWidget(place, half)
        self._split.setCollapsible(place, False)
        half.entered.connect(self._on_entered)
        half.front_changed.connect(self._on_front_changed)
        half.order_changed.connect(self.arranged)
        half.close_requested.connect(self.close_requested)
        half.menu_requested.connect(self.menu_requested)
        return half

    def _build(self) -> None:
        self._split.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    def _connect(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self._split.splitterMoved.connect(self._on_splitter_moved)
