"""A comparison as text: what went is struck out, what came is underlined, each on its own ground."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.comparison import Comparison, FieldChange
from editor_app.domain.word_diff import Change, Run, counts
from ui.compare.names import field_name
from ui.context import Context
from ui.theme import current, fonts, tokens
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Hairline, label

MARGIN = 32
COLUMN = 680
SIZES = {"headline": tokens.SIZE_HEADLINE, "standfirst": tokens.SIZE_BODY, "body": tokens.SIZE_BODY}
NEXT, PREVIOUS = "Alt+Down", "Alt+Up"


class DiffView(QWidget):
    """Shows one comparison, and steps through its changes. Text can be selected and copied."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._places: list[int] = []
        self._at = -1
        self.text = _Column(self)
        self._told = label("", "muted", self)
        self._previous = IconButton("caret-up", self.tr("Change before"), PREVIOUS, 16, self)
        self._next = IconButton("caret-down", self.tr("Next change"), NEXT, 16, self)
        self._build()
        self._previous.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        for keys, step in ((NEXT, self.go_on), (PREVIOUS, self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(step)
        context.theme.changed.connect(self._write)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show this comparison from its first change on; None leaves the view empty."""
        self._comparison = comparison
        self._write()
        self.go_on()

    def go_on(self) -> None:
        """Go to the next change; from the last one to the first."""
        self._go(self._at + 1)

    def go_back(self) -> None:
        """Go to the change before; from the first one to the last."""
        self._go(self._at - 1)

    def _go(self, number: int) -> None:
        if not self._places:
            return
        self._at = number % len(self._places)
        cursor = self.text.textCursor()
        cursor.setPosition(self._places[self._at])
        self.text.setTextCursor(cursor)
        room = self.text.viewport().height() // 3
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect().top() - room)
        self._tell()

    def _write(self) -> None:
        self.text.clear()
        self._places, self._at = [], -1
        if self._comparison is not None:
            cursor = QTextCursor(self.text.document())
            cursor.beginEditBlock()
            for name, runs in self._comparison.texts[:2]:
                self._write_runs(cursor, name, runs)
            for change in self._comparison.changes:
                self._write_change(cursor, change)
            for name, runs in self._comparison.texts[2:]:
                self._write_runs(cursor, name, runs)
            cursor.endEditBlock()
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._tell()

    def _write_runs(self, cursor: QTextCursor, name: str, runs: tuple[Run, ...]) -> None:
        if not runs:
            return
        self._begin_block(cursor)
        was_same = True
        for run in runs:
            is_same = run.change is Change.SAME
            if was_same and not is_same:
                self._places.append(cursor.position())
            was_same = is_same
            text = run.text.rstrip("\n") if run is runs[-1] else run.text
            cursor.insertText(text, _format(name, run.change))

    def _write_change(self, cursor: QTextCursor, change: FieldChange) -> None:
        self._begin_block(cursor)
        self._places.append(cursor.position())
        cursor.insertText(f"{field_name(change.field)}: ", _format("", Change.SAME))
        for text, kind in ((change.before, Change.REMOVED), (change.after, Change.ADDED)):
            if text:
                cursor.insertText(text, _format("", kind))
                cursor.insertText(" ", _format("", Change.SAME))

    def _begin_block(self, cursor: QTextCursor) -> None:
        spaced = QTextBlockFormat()
        spaced.setTopMargin(4)
        spaced.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.atStart():
            cursor.setBlockFormat(spaced)
        else:
            cursor.insertBlock(spaced)

    def _tell(self) -> None:
        comparison = self._comparison
        for made in (self._previous, self._next):
            made.setEnabled(bool(self._places))
        if comparison is None:
            self._told.setText("")
        elif comparison.is_same:
            self._told.setText(self.tr("The two states are the same."))
        else:
            added, removed = map(sum, zip(*(counts(runs) for _, runs in comparison.texts), strict=True))
            place = self.tr("Change {0} of {1}").format(max(1, self._at + 1), len(self._places))
            words = self.tr("{0} words came, {1} went").format(added, removed)
            self._told.setText(f"{place}  ·  {words}")

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "bare")
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("What changed"))
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(MARGIN)
        strip = QHBoxLayout()
        strip.setContentsMargins(16, 4, 8, 4)
        strip.addWidget(self._told, 1)
        strip.addWidget(self._previous)
        strip.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(strip)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.text, 1)


class _Column(QTextEdit):
    """Text in a column in the middle, as it stands on the sheet; the bar to scroll by stays at the edge."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(0, (self.width() - COLUMN - 2 * MARGIN) // 2)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)


def _format(name: str, change: Change) -> QTextCharFormat:
    made = QTextCharFormat()
    if name:
        weight = QFont.Weight.DemiBold if name == "headline" else QFont.Weight.Normal
        made.setFont(fonts.serif(SIZES[name], weight))
    else:
        made.setFont(fonts.sans(tokens.SIZE_LARGE))
    made.setForeground(current.colour("muted" if name == "standfirst" else "ink"))
    if change is Change.REMOVED:
        made.setFontStrikeOut(True)
        made.setBackground(current.colour("removed"))
    elif change is Change.ADDED:
        made.setFontUnderline(True)
        made.setBackground(current.colour("added"))
    return made
