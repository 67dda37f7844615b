"""Shows the line that colleagues need to seal packets for me, and the words they compare."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor_app.exchange.keys import ContactCard
from ui.widgets.buttons import button
from ui.widgets.labels import label


class MyKeyDialog(QDialog):
    """Shows a contact line, to be copied, and its phrase, to be read out."""

    def __init__(self, card: ContactCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("My contact line"))
        self.line = QLineEdit(card.line, self)
        self.copy = button(self.tr("Copy"), "primary", parent=self)
        self.close_it = button(self.tr("Close"), parent=self)
        self._build(card)
        self.copy.clicked.connect(self._on_copy)
        self.close_it.clicked.connect(self.accept)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self.copy.setText(self.tr("Copied"))

    def _build(self, card: ContactCard) -> None:
        self.line.setReadOnly(True)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(self.windowTitle())
        self.setMinimumWidth(560)
        give = self.tr("Give this line to colleagues: with it they can seal packets that only you can open.")
        compare = self.tr(
            "Read these words to them, or let them read theirs: then both know the key is yours."
        )
        words = label(card.phrase, "heading", self)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        steps = QHBoxLayout()
        steps.addStretch()
        steps.addWidget(self.close_it)
        steps.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for shown in (label(give, "help", self), self.line, label(compare, "help", self), words):
            layout.addWidget(shown)
        layout.addLayout(steps)
