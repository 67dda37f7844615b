"""The tabs of the open articles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from editor_app.domain.article import Article
from ui.widgets.buttons import IconButton

LONGEST = 24
SIDE = QTabBar.ButtonPosition.RightSide


class ArticleTabs(QTabBar):
    """One tab for each open article, named by its slug, with a cross that asks to close it."""

    close_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Open articles"))

    def add(self, article: Article) -> int:
        """Add a tab for an article and return its number."""
        number = self.addTab("")
        self.setTabButton(number, SIDE, self._cross())
        self.set_article(number, article)
        return number

    def set_article(self, number: int, article: Article) -> None:
        """Name a tab after its article."""
        name = article.slug if article.headline else self.tr("Untitled")
        short = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip("-") + "…"
        self.setTabText(number, short.replace("&", "&&"))
        self.setTabToolTip(number, article.headline)

    def _on_cross(self) -> None:
        crosses = [self.tabButton(number, SIDE) for number in range(self.count())]
        self.close_requested.emit(crosses.index(self.sender()))

    def _cross(self) -> IconButton:
        cross = IconButton("x", self.tr("Close"), "Ctrl+W", 12, self)
        cross.setFixedSize(20, 20)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.clicked.connect(self._on_cross)
        return cross
