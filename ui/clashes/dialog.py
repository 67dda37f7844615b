"""Asks about the places of an article that two people changed differently, one after the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.merge import FieldClash, MergedArticle
from ui.clashes.words import clash_field, plain, side
from ui.theme import fonts
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import Hairline, label

UNDECIDED = object()
OURS, BOTH, THEIRS = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3


class ClashDialog(QDialog):
    """Nothing is decided beforehand. The keys 1, 2 and 3 take a side or both, Enter goes on.

    What was taken stands below and may be written anew. Cancel changes nothing.
    """

    resolved = Signal(object)  # ArticleText

    def __init__(
        self, merged: MergedArticle, our_name: str, their_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._merged = merged
        self._choices: list[object] = [UNDECIDED] * len(merged.clashes)
        self._at = 0
        self._names = (our_name or self.tr("Here"), their_name or self.tr("There"))
        self._where = label("", "heading", self)
        self.sides = [QTextEdit(self) for _ in range(3)]
        self.takes = [
            QPushButton(text, self) for text in (self.tr("1  Take this"), self.tr("2  Take both"), "3")
        ]
        self.result = QPlainTextEdit(self)
        self._told = label("", "help", self)
        self._back = IconButton("caret-up", self.tr("Clash before"), "Alt+Up", parent=self)
        self.on = button(self.tr("Next"), parent=self)
        self.done_button = button(self.tr("Put together"), "primary", parent=self)
        self._build()
        self._connect()
        self._show(0)

    @property
    def _clash(self) -> FieldClash:
        return self._merged.clashes[self._at]

    @property
    def _is_text(self) -> bool:
        clash = self._clash
        return all(isinstance(each, str) for each in (clash.ours, clash.theirs))

    def _show(self, at: int) -> None:
        self._at = at % len(self._choices)
        clash = self._clash
        place = self.tr("{0} of {1}").format(self._at + 1, len(self._choices))
        self._where.setText(f"{place} · {clash_field(clash)}")
        said = (side(clash.base, clash.ours), plain(clash.base), side(clash.base, clash.theirs))
        for view, words in zip(self.sides, said, strict=True):
            view.setHtml(words)
        self.takes[1].setEnabled(self._is_text and clash.field != "slug")
        chosen = self._choices[self._at]
        self.result.blockSignals(True)
        self.result.setPlainText(chosen if isinstance(chosen, str) else "")
        self.result.blockSignals(False)
        self.result.setVisible(self._is_text)
        self._tell()

    def _take(self, value: object) -> None:
        self._choices[self._at] = value
        if isinstance(value, str) and self._is_text:
            self.result.blockSignals(True)
            self.result.setPlainText(value)
            self.result.blockSignals(False)
        self._tell()

    def _on_ours(self) -> None:
        self._take(self._clash.ours)

    def _on_both(self) -> None:
        if not self._is_text:
            return
        ours, theirs = self._clash.ours, self._clash.theirs
        between = "" if not ours or ours[-1:].isspace() else " "
        self._take(f"{ours}{between}{theirs}")

    def _on_theirs(self) -> None:
        self._take(self._clash.theirs)

    def _on_written(self) -> None:
        self._choices[self._at] = self.result.toPlainText()
        self._tell()

    def _on_next(self) -> None:
        self._show(self._at + 1)

    def _on_back(self) -> None:
        self._show(self._at - 1)

    def _on_done(self) -> None:
        if UNDECIDED not in self._choices:
            self.resolved.emit(self._merged.resolve(self._choices))
            self.accept()

    def _tell(self) -> None:
        left = sum(each is UNDECIDED for each in self._choices)
        self.done_button.setEnabled(left == 0)
        chosen = self._choices[self._at]
        sides = (self._clash.ours, None, self._clash.theirs)
        for made, value in zip(self.takes, sides, strict=True):
            made.setChecked(chosen is not UNDECIDED and value is not None and chosen == value)
        both = chosen is not UNDECIDED and chosen not in (self._clash.ours, self._clash.theirs)
        self.takes[1].setChecked(both)
        said = self.tr("Everything is decided.") if not left else self.tr("{0} still to decide.").format(left)
        self._told.setText(said)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {OURS: self._on_ours, BOTH: self._on_both, THEIRS: self._on_theirs}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            step()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Go to the next clash that is not decided, or put the article together."""
        waiting = [n for n, each in enumerate(self._choices) if each is UNDECIDED]
        if not waiting:
            self._on_done()
        else:
            self._show(next((n for n in waiting if n > self._at), waiting[0]))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Both of you changed this"))
        self.resize(980, 600)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        heads = (self._names[0], self.tr("As it was"), self._names[1])
        for column, (view, name) in enumerate(zip(self.sides, heads, strict=True)):
            view.setReadOnly(True)
            view.setTabChangesFocus(True)
            view.setFont(fonts.reading(15))
            view.setAccessibleName(name)
            grid.addWidget(label(name, "label", self), 0, column)
            grid.addWidget(view, 1, column)
            grid.setColumnStretch(column, 1)
        self.takes[0].setText(self.tr("1  Take {0}").format(self._names[0]))
        self.takes[2].setText(self.tr("3  Take {0}").format(self._names[1]))
        for column, made in enumerate(self.takes):
            made.setCheckable(True)
            made.setAutoDefault(False)
            grid.addWidget(made, 2, column)
        self.result.setAccessibleName(self.tr("What shall stand there"))
        self.result.setPlaceholderText(self.tr("What you take stands here; write it anew if you like."))
        self.result.setFont(fonts.reading(15))
        self.result.setMaximumHeight(120)
        self.result.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.addWidget(self._where, 1)
        head.addWidget(self._back)
        head.addWidget(self.on)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        self._cancel = button(self.tr("Cancel"), parent=self)
        foot.addWidget(self._cancel)
        foot.addWidget(self.done_button)
        for made in (self.on, self.done_button, self._cancel):
            made.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(grid, 1)
        layout.addWidget(self.result)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(foot)
        several = len(self._choices) > 1
        self.on.setVisible(several)
        self._back.setVisible(several)

    def _connect(self) -> None:
        for made, step in zip(self.takes, (self._on_ours, self._on_both, self._on_theirs), strict=True):
            made.clicked.connect(step)
        self.result.textChanged.connect(self._on_written)
        self.on.clicked.connect(self._on_next)
        self._back.clicked.connect(self._on_back)
        self._cancel.clicked.connect(self.reject)
        self.done_button.clicked.connect(self._on_done)
