"""What should be mended in the open article, with a way to each place."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QListView,
    QStackedLayout,
    QWidget,
)

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes
from editor_app.domain.finding import Finding
from editor_app.services.checking import check_article
from ui.context import Context
from ui.findings.delegate import FindingDelegate
from ui.findings.model import FindingsModel, Role
from ui.throttle import Pause
from ui.widgets.empty_state import EmptyState

PAUSE_MS = 700


class FindingsPanel(QWidget):
    """Checks the open article after each pause in writing."""

    count_changed = Signal(int)
    jump_requested = Signal(object)  # Finding

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self._checking: Article | None = None
        self._model = FindingsModel(self)
        self._list = QListView(self)
        self._empty = EmptyState("check-circle", "", "", parent=self)
        self._pause = Pause(PAUSE_MS, self._check, self)
        self._build()
        self._connect()
        self._show_nothing()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is listed now."""
        return self._model.findings

    def show_article(self, article: Article | None) -> None:
        """Check this article from now on."""
        same = article is not None and self._article is not None and article.id == self._article.id
        self._article = article
        if article is None:
            self._show_nothing()
        elif same:
            self._pause.ask()
        else:
            self._check()

    def update_text(self, text: ArticleText) -> None:
        """Check the open article with this text."""
        if self._article is not None:
            self._article = replace(self._article, text=text)
            self._pause.ask()

    def _check(self) -> None:
        article = self._article
        if article is None or self._checking is not None:
            return
        self._checking = article
        work = partial(check_article, self._context.library, article)
        self._context.jobs.read(work, self._on_checked, self._on_failed)

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        checked, self._checking = self._checking, None
        if self._article is None:
            return
        if checked is not self._article:
            self._pause.ask()  # more was written meanwhile
        if checked is not None and checked.id == self._article.id:
            self._show(findings)

    def _on_failed(self, error: Exception) -> None:
        self._checking = None

    def _on_activated(self, index: QModelIndex) -> None:
        self.jump_requested.emit(index.data(Role.FINDING))

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._article is not None:
            self._pause.ask()

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._model.show(findings)
        if findings:
            self._stack.setCurrentWidget(self._list)
        else:
            sentence = self.tr("The checks have found nothing against this article.")
            self._empty.set_texts("check-circle", self.tr("Nothing to mend"), sentence)
            self._stack.setCurrentWidget(self._empty)
        self.count_changed.emit(len(findings))

    def _show_nothing(self) -> None:
        self._model.show(())
        sentence = self.tr("Open an article to see what should be mended in it.")
        self._empty.set_texts("check-square", self.tr("No findings yet"), sentence)
        self._stack.setCurrentWidget(self._empty)
        self.count_changed.emit(0)

    def _build(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(FindingDelegate(self._list))
        self._list.setAccessibleName(self.tr("Findings"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._list.activated.connect(self._on_activated)
