"""The tabs of the open articles."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from editor_app.domain.article import Article
from ui.theme import current
from ui.widgets.buttons import IconButton

LONGEST = 24
SIDE = QTabBar.ButtonPosition.RightSide
DOT = 7  # pixels across
NARROWEST = 136  # pixels a tab needs for a dozen letters


class Cross(IconButton):
    """Closes a tab. While something is unsaved it is a dot, until the mouse comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("x", "", "", 12, parent)
        self.set_name(self.tr("Close"), "Ctrl+W")
        self.follow("article.close")
        self._is_dirty = False
        self.setFixedSize(20, 20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_dirty(self, dirty: bool) -> None:
        """Show that something is unsaved, or not."""
        if dirty != self._is_dirty:
            self._is_dirty = dirty
            name = self.tr("Save and close: not saved yet") if dirty else self.tr("Close")
            self.set_name(name, "Ctrl+W")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_dirty or self.underMouse():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.colour("muted"))
        side = (self.width() - DOT) / 2
        painter.drawEllipse(int(side), int(side), DOT, DOT)
        painter.end()


class ArticleTabs(QTabBar):
    """One tab for each open article, named by its slug, with a cross that asks to close it."""

    close_requested = Signal(int)
    menu_requested = Signal(int, QPoint)  # the tab, and where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Open articles"))

    def add(self, article: Article, number: int) -> None:
        """Add a tab for an article before the tab `number`, or at the end."""
        number = self.insertTab(number, "")
        self.setTabButton(number, SIDE, self._cross())
        self.set_article(number, article)

    def set_article(self, number: int, article: Article, *, dirty: bool = False) -> None:
        """Name a tab after its article, and show whether something in it is unsaved."""
        name = article.slug if article.headline else self.tr("Untitled")
        short = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip("-") + "…"
        shown = short.replace("&", "&&")
        if shown != self.tabText(number):  # setting it lays out and paints all tabs
            self.setTabText(number, shown)
        unsaved = self.tr("Not saved yet") if dirty else ""
        tip = "\n".join(part for part in (article.headline, unsaved) if part)
        if tip != self.tabToolTip(number):
            self.setTabToolTip(number, tip)
        cross = self.tabButton(number, SIDE)
        if isinstance(cross, Cross):
            cross.set_dirty(dirty)

    def set_active(self, active: bool) -> None:
        """Mark the tab in front as the one that is worked in, or as the one that waits beside it."""
        if self.property("active") != active:
            self.setProperty("active", active)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def tabInserted(self, index: int) -> None:
        super().tabInserted(index)
        self.updateGeometry()  # Qt says so only when the bar is seen, and then it would have no height

    def _on_cross(self) -> None:
        crosses = [self.tabButton(number, SIDE) for number in range(self.count())]
        self.close_requested.emit(crosses.index(self.sender()))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        """Let the tabs scroll before their names are too short to be told apart."""
        wished = self.tabSizeHint(index)
        return QSize(min(wished.width(), NARROWEST), wished.height())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and number >= 0:
            self.close_requested.emit(number)
        else:
            super().mouseReleaseEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        number = self.currentIndex() if by_key else self.tabAt(event.pos())
        if number >= 0:
            place = self.mapToGlobal(self.tabRect(number).bottomLeft()) if by_key else event.globalPos()
            self.menu_requested.emit(number, place)

    def _cross(self) -> Cross:
        cross = Cross(self)
        cross.clicked.connect(self._on_cross)
        return cross
