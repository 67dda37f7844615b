"""A comparison as text: what went is struck out, what came is underlined, each on its own ground."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.comparison import Comparison, FieldChange
from editor_app.domain.passages_compared import Passage, passages
from editor_app.domain.word_diff import Change, Run, counts
from ui.compare.names import field_name
from ui.context import Context
from ui.theme import current, fonts, tokens
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import Hairline, label
from ui.widgets.segmented import Segmented

MARGIN = 32
COLUMN = 680
SIZES = {"headline": tokens.SIZE_HEADLINE, "standfirst": tokens.SIZE_BODY, "body": tokens.SIZE_BODY}
NEXT, PREVIOUS = "Alt+Down", "Alt+Up"
INLINE, SIDES = "inline", "sides"
LAYOUT = "history/layout"


class DiffView(QWidget):
    """Shows one comparison, and steps through its changes. Text can be selected and copied.

    `part_wished` asks for the change in view to be taken back: the field, and the number of the passage in
    its text, or -1 for a field that is no running text.
    """

    part_wished = Signal(str, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._places: list[int] = []
        self._parts: list[tuple[str, int]] = []  # what each of the places belongs to
        self._at = -1
        self._settings = context.settings
        self._can_restore = False
        self.text = _Column(self)
        self.layouts = Segmented(
            [(INLINE, self.tr("In one text")), (SIDES, self.tr("Side by side"))], self.tr("Layout"), self
        )
        self.restore_part = button(self.tr("Bring this back"), "", "clock-counter-clockwise", self)
        self._told = label("", "muted", self)
        self._previous = IconButton("caret-up", self.tr("Change before"), PREVIOUS, 16, self)
        self._next = IconButton("caret-down", self.tr("Next change"), NEXT, 16, self)
        self._build()
        self.layouts.chosen.connect(self._on_layout)
        self.restore_part.clicked.connect(self._on_restore_part)
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

    def show_ages(self, ages: Sequence[tuple[str, str]]) -> None:
        """Show paragraphs, each under a line that says since when it stands."""
        self.show_comparison(None)
        self.text.set_wide(False)
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for since, paragraph in ages:
            self._begin_block(cursor)
            cursor.insertText(since, _quiet())
            self._begin_block(cursor)
            cursor.insertText(paragraph.strip(), _format("body", Change.SAME))
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def set_restorable(self, restorable: bool) -> None:
        """Offer to bring single changes back, or not."""
        self._can_restore = restorable
        self._tell()

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

    def _on_layout(self, layout: str) -> None:
        self._settings.set_text(LAYOUT, layout)
        at = self._at
        self._write()
        self._go(max(0, at))

    def _on_restore_part(self) -> None:
        if 0 <= self._at < len(self._parts):
            self.part_wished.emit(*self._parts[self._at])

    def _write(self) -> None:
        self.text.clear()
        self._places, self._parts, self._at = [], [], -1
        self.text.set_wide(self.layouts.value == SIDES)
        if self._comparison is not None:
            cursor = QTextCursor(self.text.document())
            cursor.beginEditBlock()
            write = self._write_sides if self.layouts.value == SIDES else self._write_runs
            for name, runs in self._comparison.texts[:2]:
                write(cursor, name, runs)
            for change in self._comparison.changes:
                self._write_change(cursor, change)
            for name, runs in self._comparison.texts[2:]:
                write(cursor, name, runs)
            cursor.endEditBlock()
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._tell()

    def _write_runs(self, cursor: QTextCursor, name: str, runs: tuple[Run, ...]) -> None:
        if not runs:
            return
        self._begin_block(cursor)
        was_same = True
        for number, passage in enumerate(passages(runs)):
            for run in passage.runs:
                is_same = run.change is Change.SAME
                if was_same and not is_same:
                    self._note(cursor, name, number)
                was_same = is_same
                text = run.text.rstrip("\n") if run is runs[-1] else run.text
                cursor.insertText(text, _format(name, run.change))

    def _write_sides(self, cursor: QTextCursor, name: str, runs: tuple[Run, ...]) -> None:
        """Write the passages into the rows of a table, so that both states stay beside each other."""
        rows = [(n, each) for n, each in enumerate(passages(runs)) if _is_seen(each)]
        if not rows:
            return
        self._begin_block(cursor)
        table = cursor.insertTable(len(rows), 2, _table_format())
        for row, (number, passage) in enumerate(rows):
            for column, side in enumerate((passage.before, passage.after)):
                cell = table.cellAt(row, column).firstCursorPosition()
                if column and not passage.is_same:
                    self._note(cell, name, number)
                for run in side:
                    text = run.text.rstrip("\n") if run is side[-1] else run.text
                    cell.insertText(text, _format(name, run.change))
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _note(self, cursor: QTextCursor, field: str, number: int) -> None:
        self._places.append(cursor.position())
        self._parts.append((field, number))

    def _write_change(self, cursor: QTextCursor, change: FieldChange) -> None:
        self._begin_block(cursor)
        self._note(cursor, change.field, -1)
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
        self.restore_part.setVisible(self._can_restore and bool(self._places))
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
        self.layouts.set_value(SIDES if self._settings.text(LAYOUT) == SIDES else INLINE)
        self.restore_part.setToolTip(self.tr("Put the change in view back as it was"))
        self.restore_part.hide()
        strip.addWidget(self._told, 1)
        strip.addWidget(self.restore_part)
        strip.addWidget(self.layouts)
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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = COLUMN

    def set_wide(self, wide: bool) -> None:
        """Give two columns room, or one."""
        self._width = 2 * COLUMN if wide else COLUMN
        self._centre()

    def _centre(self) -> None:
        side = max(0, (self.width() - self._width - 2 * MARGIN) // 2)
        self.setViewportMargins(side, 0, side, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)


def _quiet() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(fonts.sans(tokens.SIZE_LABEL))
    made.setForeground(current.colour("muted"))
    return made


def _is_seen(passage: Passage) -> bool:
    return any(run.text.strip() for run in passage.runs)


def _table_format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(6)
    made.setCellSpacing(0)
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    made.setColumnWidthConstraints([half, half])
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made


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
