"""Asks for one short text: a name, or a tag with those there are offered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import label


class NameQuestion(QDialog):
    """Says `answered` with what was typed, unless it is empty or the question is left."""

    answered = Signal(str)

    def __init__(
        self, asked: str, text: str, step: str, parent: QWidget | None = None, offers: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(asked)
        self.field = QLineEdit(text, self)
        self.yes = button(step, "primary", parent=self)
        self.no = button(self.tr("Cancel"), parent=self)
        self._build(asked, offers)
        self.field.textChanged.connect(self._on_text)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.reject)

    def _on_text(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))

    def _on_yes(self) -> None:
        self.answered.emit(self.field.text().strip())
        self.accept()

    def _build(self, asked: str, offers: Sequence[str]) -> None:
        if offers:
            completer = QCompleter([*offers], self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.field.setCompleter(completer)
        self.field.setAccessibleName(asked)
        self.field.setMinimumWidth(300)
        self.field.selectAll()
        self.yes.setDefault(True)
        self._on_text(self.field.text())
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.no)
        row.addWidget(self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(label(asked, "", self))
        layout.addWidget(self.field)
        layout.addLayout(row)
