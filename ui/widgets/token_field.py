"""A field for several short words, such as tags."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout


class TokenField(QWidget):
    """Chips above a line: Enter or a comma makes a chip of what was typed, Backspace takes the last."""

    tokens_changed = Signal(tuple)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        self._line = _TokenLine(self)
        self._line.setPlaceholderText(placeholder)
        self._line.setAccessibleName(placeholder)
        self.setFocusProxy(self._line)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._chips)
        layout.addWidget(self._line)
        self._chips.hide()
        self._set_up_completer()
        self._line.entered.connect(self._on_entered)
        self._line.took_back.connect(self._on_took_back)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The words, in the order they were given."""
        return self._tokens

    def set_tokens(self, tokens: Iterable[str]) -> None:
        """Show these words without saying `tokens_changed`."""
        self._tokens = tuple(tokens)
        self._rebuild()

    def set_suggestions(self, words: Sequence[str]) -> None:
        """Offer these words while one types."""
        self._known.setStringList(list(words))

    def _on_entered(self, text: str) -> None:
        new = [word.strip() for word in text.split(",")]
        fresh = [word for word in dict.fromkeys(new) if word and word not in self._tokens]
        if fresh:
            self._change((*self._tokens, *fresh))

    def _on_took_back(self) -> None:
        if self._tokens:
            self._change(self._tokens[:-1])

    def _on_removed(self, token: str) -> None:
        self._change(tuple(other for other in self._tokens if other != token))
        self._line.setFocus()

    def _change(self, tokens: tuple[str, ...]) -> None:
        self.set_tokens(tokens)
        self.tokens_changed.emit(tokens)

    def _rebuild(self) -> None:
        while item := self._flow.takeAt(0):
            chip = item.widget()
            chip.hide()
            chip.deleteLater()
        for token in self._tokens:
            chip = Chip(token, removable=True, parent=self._chips)
            chip.removed.connect(self._on_removed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._tokens))
        self._chips.updateGeometry()

    def _set_up_completer(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(completer)


class _TokenLine(QLineEdit):
    entered = Signal(str)
    took_back = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma) and self.text().strip():
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.took_back.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text().strip():
            self._enter()

    def _enter(self) -> None:
        text = self.text()
        self.clear()
        self.entered.emit(text)
