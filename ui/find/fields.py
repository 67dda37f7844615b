"""The fields of a search: what to look for, what to put there, and the switches beside them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget
from typing_extensions import override

from editor_app.domain.finding_text import Search

Recent = Callable[[], list[str]]


class FindField(QLineEdit):
    """Enter goes on, Shift+Enter goes back, Down offers what was written here before, Escape leaves."""

    go_on = Signal()
    go_back = Signal()
    all_requested = Signal()  # Ctrl+Enter
    left = Signal()

    def __init__(self, placeholder: str, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMinimumWidth(48)
        self.installEventFilter(self)

    def take(self, text: str) -> None:
        """Show a text without saying that it was edited, ready to be typed over."""
        blocked = self.blockSignals(True)
        self.setText(text)
        self.blockSignals(blocked)
        self.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Escape would reach the window's shortcuts before the field.
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_escape:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self.all_requested.emit()
            elif modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.go_back.emit()
            else:
                self.go_on.emit()
        elif key == Qt.Key.Key_Down:
            self._offer()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_offered(self) -> None:
        action = self.sender()
        self.setText(action.property("wording"))
        self.selectAll()

    def _offer(self) -> None:
        recent = self._recent()
        if not recent:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wording in recent:
            action = menu.addAction(wording.replace("&", "&&"))
            action.setProperty("wording", wording)
            action.triggered.connect(self._on_offered)
        menu.setMinimumWidth(self.width())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class Switch(QToolButton):
    """A few letters that stay down; the tool-tip says what for, with its keys."""

    def __init__(self, letters: str, name: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(letters)
        self.setCheckable(True)
        self.setFixedSize(30, 28)
        self.setShortcut(QKeySequence(keys))
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name}  {native}")
        self.setAccessibleName(name)


class SearchSwitches(QWidget):
    """Capitals, whole words, expression."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        case = self.tr("Match case: capitals, apostrophes and spaces exactly as written")
        self.match_case = Switch("Aa", case, "Alt+C", self)
        self.whole_words = Switch("ab", self.tr("Whole words"), "Alt+W", self)
        self.is_regex = Switch(".*", self.tr("Regular expression"), "Alt+R", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        underlined = self.whole_words.font()
        underlined.setUnderline(True)
        self.whole_words.setFont(underlined)
        for switch in (self.match_case, self.whole_words, self.is_regex):
            layout.addWidget(switch)
            switch.toggled.connect(self._on_toggled)

    def search(self, pattern: str) -> Search:
        """Return a search for the pattern with the switches as they are."""
        return Search(
            pattern, self.match_case.isChecked(), self.whole_words.isChecked(), self.is_regex.isChecked()
        )

    def take(self, search: Search) -> None:
        """Show the switches of a search without saying `changed`."""
        blocked = self.blockSignals(True)
        self.match_case.setChecked(search.match_case)
        self.whole_words.setChecked(search.whole_words)
        self.is_regex.setChecked(search.is_regex)
        self.blockSignals(blocked)

    def _on_toggled(self) -> None:
        self.changed.emit()
