"""What was typed and not saved when the program ended, word by word beside what the library has."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import ArticleText
from editor_app.domain.comparison import Comparison, compare
from editor_app.services.recovery import Outcome, Recovered, Unsaved, discard_draft, keep_draft
from ui.compare.diff_view import DiffView
from ui.context import Context
from ui.models.times import spelt
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.labels import Hairline, label

LIST_WIDTH = 280


class UnsavedPage(QWidget):
    """Lists the drafts; each is kept or put away. Leaving the page leaves them for later."""

    article_requested = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: list[Unsaved] = []
        self._asked = 0
        self.drafts = QListWidget(self)
        self.diff = DiffView(context, self)
        self._what_follows = label("", "help", self)
        self.keep = button(self.tr("Keep what was typed"), "primary", "check", self)
        self.discard = button(self.tr("Put away"), "", "archive", self)
        self.later = button(self.tr("Decide later"), "quiet", "", self)
        self._build()
        self._connect()

    @property
    def waiting(self) -> int:
        """How many drafts nobody has decided about."""
        return len(self._found)

    def flush(self) -> None:
        """Nothing is typed here that has to be saved."""

    def show_drafts(self, found: list[Unsaved]) -> None:
        """Show these drafts; Enter keeps the first."""
        self._found = list(found)
        self.drafts.clear()
        for unsaved in found:
            named = unsaved.headline.strip() or self.tr("Untitled")
            self.drafts.addItem(f"{named}\n{spelt(unsaved.typed_at, QLocale())}")
        self.drafts.setVisible(len(found) > 1)
        self.drafts.setCurrentRow(0 if found else -1)
        self.keep.setFocus()

    def _on_current(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            self.diff.show_comparison(None)
            return
        unsaved = self._found[row]
        self._what_follows.setText(self._consequence(unsaved.outcome))
        self._asked += 1
        work = partial(_compared, self._asked, unsaved.now or ArticleText(), unsaved.draft)
        self._context.jobs.read(work, self._on_compared)

    def _on_compared(self, answer: tuple[int, Comparison]) -> None:
        number, comparison = answer
        if number == self._asked:
            self.diff.show_comparison(comparison)

    def _on_keep(self) -> None:
        unsaved = self._take()
        if unsaved is not None:
            verb = partial(keep_draft, self._context.library, unsaved.journal)
            self._context.jobs.write(verb, self._on_kept)
            self._go_on()

    def _on_kept(self, kept: Recovered | None) -> None:
        if kept is None:
            return
        named = kept.headline.strip() or self.tr("Untitled")
        self._context.notices.say(self.tr("Kept: {0}").format(named), "done")
        self.article_requested.emit(kept.article)

    def _on_discard(self) -> None:
        unsaved = self._take()
        if unsaved is not None:
            self._context.jobs.write(partial(discard_draft, self._context.library, unsaved.journal))
            self._context.notices.say(
                self.tr("Put away. For a month it can be had back from the folder drafts/discarded."), "info"
            )
            self._go_on()

    def _take(self) -> Unsaved | None:
        row = max(0, self.drafts.currentRow())
        return self._found.pop(row) if row < len(self._found) else None

    def _go_on(self) -> None:
        if self._found:
            self.show_drafts(self._found)
        else:
            self.left.emit()

    def _consequence(self, outcome: Outcome) -> str:
        sentences = {
            Outcome.SAVED: self.tr("Kept, it becomes the newest state; the one before stays in the history."),
            Outcome.MERGED: self.tr(
                "The article has changed since, in other fields. Kept, both changes stand together."
            ),
            Outcome.COPIED: self.tr(
                "The article has moved on. Kept, this becomes an article of its own; nothing is overwritten."
            ),
        }
        return sentences[outcome]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        set_area(self, "paper")
        self.drafts.setAccessibleName(self.tr("Unsaved texts"))
        self.drafts.setProperty("kind", "bare")
        self.keep.setAutoDefault(True)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(4)
        head.addWidget(label(self.tr("Typed, but not saved when Dateline ended"), "title", self))
        head.addWidget(self._what_follows)
        steps = QHBoxLayout()
        steps.setContentsMargins(0, 8, 0, 0)
        steps.setSpacing(8)
        for made in (self.keep, self.discard, self.later):
            steps.addWidget(made)
        steps.addStretch(1)
        head.addLayout(steps)
        split = QSplitter(self)
        split.addWidget(self.drafts)
        split.addWidget(self.diff)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, 900])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.discard.clicked.connect(self._on_discard)
        self.drafts.currentRowChanged.connect(self._on_current)
        self.keep.clicked.connect(self._on_keep)
        self.later.clicked.connect(self.left)


def _compared(number: int, now: ArticleText, draft: ArticleText) -> tuple[int, Comparison]:
    return number, compare(now, draft)
