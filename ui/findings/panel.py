"""What should be mended in the open article, with a way to each place."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.domain.finding import Finding, Gate
from editor_app.domain.review import Waiver
from editor_app.services import waiving
from editor_app.services.checking import preflight
from editor_app.services.library_checks import Checked
from ui.context import Context
from ui.findings.delegate import FindingDelegate
from ui.findings.model import FindingsModel, Role
from ui.findings.waive_bar import WaiveBar
from ui.throttle import Pause
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented

PAUSE_MS = 700


class FindingsPanel(QWidget):
    """Checks the open article after each pause in writing."""

    count_changed = Signal(int)
    jump_requested = Signal(object)  # Finding
    mend_requested = Signal(object)  # Finding with a fix
    listed = Signal(str, object)  # the article's id, and its findings that nobody waived

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self._checking: Article | None = None
        self._told = ""
        self._stepped = False  # the first row is current before anybody chose it
        self._model = FindingsModel(self)
        self._list = QListView(self)
        self._empty = EmptyState("check-circle", "", "", parent=self)
        self.gates = Segmented(
            [
                (Gate.SUBMIT, self.tr("To submit")),
                (Gate.APPROVE, self.tr("To approve")),
                (Gate.EXPORT, self.tr("To export")),
            ],
            self.tr("Before which step"),
            self,
        )
        self.waive = WaiveBar(self)
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
        self._stepped = self._stepped and same
        if article is None:
            self._show_nothing()
        elif same:
            self._pause.ask()
        else:
            self._check()

    def next(self) -> None:
        """Go to the next finding, and after the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the finding before, and before the first to the last."""
        self._step(-1)

    def update_text(self, text: ArticleText) -> None:
        """Check the open article with this text."""
        if self._article is not None:
            self._article = replace(self._article, text=text)
            self._pause.ask()

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if not count:
            self._context.notices.say(self.tr("The checks have found nothing against this article."))
            return
        row = (self._list.currentIndex().row() + by) % count if self._stepped else 0
        self._stepped = True
        self._list.setCurrentIndex(self._model.index(row, 0))
        self._on_activated(self._list.currentIndex())

    def _check(self) -> None:
        article = self._article
        if article is None or self._checking is not None:
            return
        self._checking = article
        work = partial(preflight, self._context.library, article, Gate(self.gates.value))
        self._context.jobs.read(work, self._on_checked, self._on_failed)

    def _on_checked(self, found: tuple[Checked, ...]) -> None:
        checked, self._checking = self._checking, None
        if self._article is None:
            return
        if checked is not self._article:
            self._pause.ask()  # more was written meanwhile
        if checked is not None and checked.id == self._article.id:
            self._show(found)

    def _on_failed(self, error: KnownError) -> None:
        self._checking = None
        if str(error) != self._told:  # a broken file of the newsroom is told once
            self._told = str(error)
            self._context.notices.say(error)

    def _on_gate(self, _: str) -> None:
        self._check()

    def _on_current(self) -> None:
        writable = not self._context.library.read_only
        self.waive.setVisible(writable and bool(self._model.checked))
        self.waive.show_finding(self._list.currentIndex().data(Role.CHECKED))

    def _on_waive(self, checked: Checked, reason: str) -> None:
        if self._article is not None:
            verb = partial(waiving.waive, self._context.library, self._article, checked.finding, reason)
            self._context.jobs.write(verb, self._on_waived)

    def _on_waived(self, made: Waiver) -> None:
        library = self._context.library
        back = partial(waiving.take_back_waiver, library, made)
        self._context.undo.did(self.tr("Waiver"), back, partial(waiving.put_waiver_back, library, made))

    def _on_count(self, checked: Checked) -> None:
        if checked.waiver is None:
            return
        library = self._context.library
        back = partial(waiving.take_back_waiver, library, checked.waiver)
        self._context.jobs.write(back)
        forth = partial(waiving.put_waiver_back, library, checked.waiver)
        self._context.undo.did(self.tr("Taking back a waiver"), forth, back)

    def _on_activated(self, index: QModelIndex) -> None:
        self.jump_requested.emit(index.data(Role.FINDING))

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._article is not None:
            self._pause.ask()

    def _show(self, found: tuple[Checked, ...]) -> None:
        row = self._list.currentIndex().row()
        self._model.show(found)
        if found and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), len(found) - 1), 0))
        self._on_current()
        if found:
            self._stack.setCurrentWidget(self._list)
        else:
            sentence = self.tr("The checks have found nothing against this article.")
            self._empty.set_texts("check-circle", self.tr("Nothing to mend"), sentence)
            self._stack.setCurrentWidget(self._empty)
        self.count_changed.emit(sum(each.waiver is None for each in found))
        if self._article is not None:
            self.listed.emit(self._article.id, tuple(each.finding for each in found if not each.waiver))

    def _show_nothing(self) -> None:
        self._model.show(())
        sentence = self.tr("Open an article to see what should be mended in it.")
        self._empty.set_texts("check-square", self.tr("No findings yet"), sentence)
        self._stack.setCurrentWidget(self._empty)
        self._on_current()
        self.count_changed.emit(0)

    def _build(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(FindingDelegate(self._list))
        self._list.setAccessibleName(self.tr("Findings"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self.gates.set_value(Gate.EXPORT)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 6)
        head.addWidget(self.gates)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(self._stack, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.waive)

    def _connect(self) -> None:
        self._context.jobs.changed.connect(self._on_changed)
        self._list.activated.connect(self._on_activated)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self.gates.chosen.connect(self._on_gate)
        self.waive.waive_requested.connect(self._on_waive)
        self.waive.count_requested.connect(self._on_count)
        self.waive.mend_requested.connect(self.mend_requested)
