"""All that is proposed for the open article: looked at one by one, accepted or rejected."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import ArticleText
from editor_app.domain.proposals import Proposal, proposals
from ui.context import Context
from ui.review.proposal_list import PROPOSAL, ProposalDelegate, ProposalModel
from ui.review.proposal_words import who
from ui.suggesting_mode import SuggestingMode
from ui.throttle import Throttle
from ui.widgets.buttons import IconButton, button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline

EVERY_MS = 200


class SuggestionsPart(QWidget):
    """Says what was decided; the editor does it. Enter accepts, Delete rejects."""

    count_changed = Signal(int)
    chosen = Signal(object)  # ids of a Proposal
    decided = Signal(object, bool)  # ids, accepted

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = SuggestingMode.of(context)
        self._text = ArticleText()
        self._writable = False
        self._model = ProposalModel(self)
        self.list = QListView(self)
        self._empty = EmptyState("pencil-line", "", "", parent=self)
        self.accept = button(self.tr("Accept"), "", "check", self)
        self.reject = button(self.tr("Reject"), "", "x", self)
        self._all = IconButton("dots-three", self.tr("All suggestions"), parent=self)
        self._menu = QMenu(self)
        self._soon = Throttle(EVERY_MS, self._show, self)
        self._build()
        self._connect(context)
        self._show()

    @property
    def proposals(self) -> list[Proposal]:
        """What is listed now."""
        return self._model.proposals

    def show_text(self, text: ArticleText | None, *, writable: bool) -> None:
        """List what is proposed for this text; None when no article is open."""
        before, self._text = self._text, text or ArticleText()
        self._writable = writable
        if before.suggestions is not self._text.suggestions:
            self._soon.ask()

    def _show(self) -> None:
        row = self.list.currentIndex().row()
        found = proposals(self._text)
        self._model.show(found)
        if found:
            self.list.setCurrentIndex(self._model.index(min(max(row, 0), len(found) - 1), 0))
        self._stack.setCurrentWidget(self.list if found else self._empty)
        self._bar.setVisible(bool(found) and self._writable)
        self._on_mode_changed()
        self.count_changed.emit(len(found))

    def _on_mode_changed(self) -> None:
        if self._mode.on:
            title = self.tr("You are suggesting")
            sentence = self.tr("What you type now stands beside the text until somebody accepts it.")
        else:
            title = self.tr("Nothing is proposed")
            sentence = self.tr("Turn on Suggest edits (Ctrl+Alt+S), and what you type becomes proposals.")
        self._empty.set_texts("pencil-line", title, sentence)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(PROPOSAL).ids)

    def _on_accept(self) -> None:
        self._decide(accept=True)

    def _on_reject(self) -> None:
        self._decide(accept=False)

    def _decide(self, *, accept: bool) -> None:
        index = self.list.currentIndex()
        if index.isValid() and self._writable:
            self.decided.emit(index.data(PROPOSAL).ids, accept)

    def _fill_menu(self) -> None:
        self._menu.clear()
        people = dict.fromkeys(who(each) for each in self.proposals)
        self._offer(self.tr("Accept all"), "", True)
        self._offer(self.tr("Reject all"), "", False)
        if len(people) > 1:
            self._menu.addSeparator()
            for name in people:
                self._offer(self.tr("Accept all of {0}").format(name), name, True)
                self._offer(self.tr("Reject all of {0}").format(name), name, False)

    def _offer(self, text: str, name: str, accept: bool) -> None:
        self._menu.addAction(text).setData((name, accept))

    def _on_all(self, action: QAction) -> None:
        name, accept = action.data()
        ids = [made for each in self.proposals if name in ("", who(each)) for made in each.ids]
        self.decided.emit(tuple(ids), accept)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._on_reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_accept()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.doItemsLayout()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(ProposalDelegate(self.list))
        self.list.setAccessibleName(self.tr("Suggested edits"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.accept.setToolTip(self.tr("Let it become the text"))
        self.reject.setToolTip(self.tr("Drop it"))
        self._all.setMenu(self._menu)
        self._all.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.accept)
        row.addWidget(self.reject)
        row.addStretch(1)
        row.addWidget(self._all)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._stack, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._bar)

    def _connect(self, context: Context) -> None:
        self._mode.changed.connect(self._on_mode_changed)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._on_all)
        self.accept.clicked.connect(self._on_accept)
        self.reject.clicked.connect(self._on_reject)
        self.list.clicked.connect(self._on_activated)
        context.theme.changed.connect(self.list.viewport().update)
