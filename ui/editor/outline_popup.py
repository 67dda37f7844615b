"""The outline over the sheet: a field that filters, and the list of headings, pictures and cards."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.outline import Kind, Landmark
from ui.editor.outline_list import OutlineList
from ui.widgets.labels import label
from ui.widgets.leading_icon import lead_with

WIDTH = 320
GAP = 12
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutlineField(QLineEdit):
    """Hears the keys that are meant for the list."""

    stepped = Signal(int)
    move_wished = Signal(int)
    accepted = Signal()
    left = Signal()
    lost_focus = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()  # not for the paragraph in the text
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if _moves(event):
            self.move_wished.emit(_STEPS[key])
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.lost_focus.emit()


class OutlinePopup(QFrame):
    """Stands at the upper right of the sheet while one looks for a place."""

    jump_requested = Signal(object)  # Landmark
    move_requested = Signal(object, int)  # Landmark of a section, and 1 (down) or -1 (up)
    place_requested = Signal(object, object)  # Landmark of a section, and the one to be below it or None
    left = Signal()

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.field = OutlineField(self)
        self.list = OutlineList(self)
        self._nothing = label("", "muted", self)
        self._help = label(self.tr("Enter goes there · Alt+↑ Alt+↓ move the section"), "help", self)
        self._rows: list[Landmark] = []
        self._here: Landmark | None = None
        self._writable = False
        self._build()
        self._connect()
        sheet.installEventFilter(self)
        self.hide()

    def show_landmarks(self, rows: Sequence[Landmark], here: int, *, writable: bool) -> None:
        """Show all rows of a text; `here` is the number of the one the cursor stands under, or -1."""
        self._rows, self._writable = list(rows), writable
        self._here = self._rows[here] if here >= 0 else None
        self._help.setVisible(writable and any(row.kind is Kind.HEADING for row in rows))
        self._filter()

    def open(self) -> None:
        """Stand over the sheet and take the keys."""
        self.field.clear()
        self.place()
        self.show()
        self.raise_()
        self.list.mark(self._here)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Stand at the upper right, as high as the rows need and the sheet has room."""
        sheet = self.parentWidget()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        spare = self.sizeHint().height() - self.list.sizeHint().height()
        height = min(max(rows + 4, 40) + spare, sheet.height() - 2 * GAP)
        width = min(WIDTH, sheet.width() - 2 * GAP)
        self.setGeometry(sheet.width() - width - GAP, GAP, width, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _on_moved(self, by: int) -> None:
        if self.list.marked is not None and self._writable:
            self.move_requested.emit(self.list.marked, by)

    def _on_accepted(self) -> None:
        if self.list.marked is not None:
            self.jump_requested.emit(self.list.marked)

    def _on_lost_focus(self) -> None:
        self.hide()

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        rows = [row for row in self._rows if all(word in row.text.casefold() for word in words)]
        self.list.show_landmarks(rows, self._here, movable=self._writable and not words)
        self.list.mark(self._here)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        empty = self.tr("No headings, pictures or cards yet.")
        self._nothing.setText(self.tr("Nothing here is called so.") if words else empty)

    def _build(self) -> None:
        self.setProperty("kind", "popup")
        self.field.setPlaceholderText(self.tr("Heading, picture or card"))
        self.field.setAccessibleName(self.tr("Filter the outline"))
        lead_with(self.field, "magnifying-glass")
        self._nothing.setContentsMargins(8, 8, 8, 8)
        self._help.setContentsMargins(8, 2, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._help)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.stepped.connect(self.list.step)
        self.field.move_wished.connect(self._on_moved)
        self.field.accepted.connect(self._on_accepted)
        self.field.left.connect(self.left)
        self.field.lost_focus.connect(self._on_lost_focus)
        self.list.taken.connect(self.jump_requested)
        self.list.dropped.connect(self.place_requested, Qt.ConnectionType.QueuedConnection)


def _moves(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == Qt.KeyboardModifier.AltModifier
