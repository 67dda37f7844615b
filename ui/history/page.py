"""The kept states of an article: at the left when and why, at the right what each of them changed."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import ArticleText
from editor_app.domain.blame import Since, blame
from editor_app.domain.changes import Changes
from editor_app.domain.comparison import Comparison
from editor_app.domain.counts import count_words
from editor_app.domain.ids import ArticleId
from editor_app.domain.passages_compared import passages, with_passage_back
from editor_app.domain.revision import Revision
from editor_app.services import articles
from editor_app.services.comparing import MEDIA, compare_states
from editor_app.services.receipts import bundles_with
from ui.compare.diff_view import DiffView
from ui.context import Context
from ui.models.save_reasons import reason_word
from ui.models.times import spelt
from ui.widgets.areas import set_area
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel, Hairline, label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from editor_app.storage.library import Library

LIST_WIDTH = 300
BEFORE, NOW, AGES = "before", "now", "ages"


class HistoryPage(QWidget):
    """Shows one article at a time. Nothing changes until a state is brought back, as a new one on top."""

    article_requested = Signal(str)
    save_requested = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: ArticleId | None = None
        self._states: list[_State] = []
        self._asked = 0
        self._comparison: Comparison | None = None
        self.states = QListWidget(self)
        self.diff = DiffView(context, self)
        self._headline = ElidedLabel("", "title", self)
        options = [
            (BEFORE, self.tr("With the state before")),
            (NOW, self.tr("With now")),
            (AGES, self.tr("Since when")),
        ]
        self._against = Segmented(options, self.tr("Compared"), self)
        self.restore = button(self.tr("Bring this state back"), "primary", "clock-counter-clockwise", self)
        self._back = IconButton("arrow-left", self.tr("Back to the desk"), "Esc", 16, self)
        self._build()
        self._connect()

    def flush(self) -> None:
        """Nothing is typed here that has to be saved."""

    def show_article(self, article: ArticleId) -> None:
        """Show the states of this article; what is typed and not saved is saved first, to be among them."""
        self._article = article
        self.save_requested.emit()
        self._ask()
        self.states.setFocus()

    def _ask(self) -> None:
        if self._article is not None:
            self._context.jobs.read(partial(_read, self._context.library, self._article), self._on_states)

    def _on_states(self, states: list["_State"]) -> None:
        if states and states[0].revision.article != self._article:
            return
        row = max(0, self.states.currentRow())
        self._states = states
        self._headline.set_text(states[0].revision.text.headline if states else "")
        self.states.clear()
        for place, state in enumerate(states):
            self.states.addItem(self._item(place, state))
        self.states.setCurrentRow(min(row, len(states) - 1))

    def _on_current(self) -> None:
        row = self.states.currentRow()
        is_old = row > 0
        writable = not self._context.library.read_only
        alone = len(self.states.selectedItems()) < 2
        self.restore.setEnabled(is_old and writable and alone)
        self._comparison = None  # what is shown still belongs to another choice
        self.diff.set_restorable(False)
        if row < 0:
            self.diff.show_comparison(None)
            return
        chosen = self._states[row].revision.text
        marked = sorted(self.states.row(item) for item in self.states.selectedItems())
        if len(marked) > 1:
            newer, older = (self._states[place].revision.text for place in (marked[0], marked[-1]))
            self._compare(older, newer)
            return
        if self._against.value == AGES:
            self._asked += 1
            states = [state.revision for state in self._states[row:]]
            self._context.jobs.read(partial(_aged, self._asked, states), self._on_aged)
            return
        if self._against.value == NOW:
            self._compare(chosen, self._states[0].revision.text)
        else:
            older = self._states[row + 1].revision.text if row + 1 < len(self._states) else ArticleText()
            self._compare(older, chosen)

    def _compare(self, older: ArticleText, newer: ArticleText) -> None:
        self._asked += 1
        work = partial(compare_states, self._context.library, older, newer)
        self._context.jobs.read(partial(_numbered, self._asked, work), self._on_compared)

    def _on_compared(self, answer: tuple[int, Comparison]) -> None:
        number, comparison = answer
        if number == self._asked:
            self._comparison = comparison
            self.diff.show_comparison(comparison)
            self.diff.set_restorable(self.restore.isEnabled() and self._against.value == NOW)

    def _on_aged(self, answer: tuple[int, list[Since]]) -> None:
        number, ages = answer
        if number == self._asked:
            self.diff.show_ages([(self._age(each), each.paragraph) for each in ages])

    def _on_part(self, field: str, number: int) -> None:
        """Bring one change back into the text as it stands now."""
        row = self.states.currentRow()
        if self._comparison is None or self._article is None or row <= 0:
            return
        chosen, now = self._states[row].revision.text, self._states[0].revision.text
        if field == MEDIA:
            self._context.notices.say(self.tr("Bring back the passage that shows it."))
            return
        if number < 0:
            value = getattr(chosen, field)
        else:
            value = with_passage_back(passages(dict(self._comparison.texts)[field]), number)
        wished = replace(now, **{field: value})
        library = self._context.library
        forth = partial(articles.restore_part, library, self._article, now, wished)
        back = partial(articles.restore_part, library, self._article, wished, now)
        self._context.undo.did(self.tr("Bringing a part back"), back, forth)
        self._context.jobs.write(forth)

    def _on_restore(self) -> None:
        row = self.states.currentRow()
        if row <= 0 or self._article is None or not self.restore.isEnabled():
            return
        number = self._states[row].revision.number
        verb = partial(articles.restore_revision, self._context.library, self._article, number)
        self._context.jobs.write(verb, self._on_restored)

    def _on_restored(self, _: object) -> None:
        self._context.notices.say(self.tr("The state is back, as the newest one."), "done")
        self.left.emit()

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if self._article in changes.articles and self.isVisible():
            self._ask()

    def _on_against(self, _: str) -> None:
        self._on_current()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _age(self, since: Since) -> str:
        when = spelt(since.state.saved_at, QLocale())
        return self.tr("Since {0}, {1}").format(when, reason_word(since.state.reason))

    def _item(self, place: int, state: "_State") -> QListWidgetItem:
        when = self.tr("Now") if place == 0 else spelt(state.revision.saved_at, QLocale())
        told = self.tr("{0} words", None, state.words).format(QLocale().toString(state.words))
        if state.more:
            told = f"{told} ({state.more:+d})".replace("-", "−")
        lines = [when, f"{reason_word(state.revision.reason)} · {told}"]
        lines += [self.tr("Went out {0}").format(bundle) for bundle in state.bundles[:2]]
        return QListWidgetItem("\n".join(lines))

    def _build(self) -> None:
        set_area(self, "paper")
        self.states.setAccessibleName(self.tr("Kept states"))
        self.states.setProperty("kind", "bare")
        self.states.setSpacing(2)
        self.states.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        hint = label(self.tr("Mark two states, with Ctrl or Shift, to compare them."), "muted", self)
        hint.setWordWrap(True)
        hint.setContentsMargins(16, 8, 16, 12)
        self.states.setAccessibleDescription(hint.text())
        left = QWidget(self)
        kept = QVBoxLayout(left)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(0)
        kept.addWidget(self.states, 1)
        kept.addWidget(hint)
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(label(self.tr("History"), "muted", self))
        top.addWidget(self._headline, 1)
        top.addWidget(self._against)
        top.addWidget(self.restore)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self.diff)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, 900])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self._against.chosen.connect(self._on_against)
        self._back.clicked.connect(self.left)
        self._context.jobs.changed.connect(self._on_changed)
        self.diff.part_wished.connect(self._on_part)
        self.restore.clicked.connect(self._on_restore)
        self.states.itemSelectionChanged.connect(self._on_current)


@dataclass(frozen=True, slots=True)
class _State:
    """A kept state, the words of its body, how many more than before they are, and where it went out."""

    revision: Revision
    words: int
    more: int
    bundles: tuple[str, ...] = ()


def _read(library: "Library", article: ArticleId) -> list[_State]:
    revisions = articles.list_revisions(library, article)
    words = [count_words(revision.text.body) for revision in revisions]
    older = [*words[1:], 0]
    bundles = bundles_with(library, article)
    return [
        _State(r, now, now - then, tuple(bundles.get(r.number, ())))
        for r, now, then in zip(revisions, words, older, strict=False)
    ]


def _numbered(number: int, work: "partial[Comparison]") -> tuple[int, Comparison]:
    return number, work()


def _aged(number: int, states: list[Revision]) -> tuple[int, list[Since]]:
    return number, blame(states)
