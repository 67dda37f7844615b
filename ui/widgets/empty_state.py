"""What an empty place says: what belongs here, and the one step that fills it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import Shape, label


class EmptyState(QWidget):
    """An icon, a short title, a sentence and one step, in the middle of the place."""

    action_requested = Signal()

    def __init__(
        self, icon_name: str, title: str, sentence: str, action_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shape = Shape(self, 32)
        self._title = label("", "heading", self)
        self._sentence = label("", "muted", self)
        self._button = button("", "primary", parent=self)
        self._build()
        self._button.clicked.connect(self._on_clicked)
        self.set_texts(icon_name, title, sentence, action_text)

    def set_texts(self, icon_name: str, title: str, sentence: str, action_text: str = "") -> None:
        """Say something else."""
        self._shape.set_icon(icon_name, "muted")
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._button.setText(action_text)
        self._button.setVisible(bool(action_text))

    def _on_clicked(self) -> None:
        self.action_requested.emit()

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._title.setAlignment(middle)
        self._sentence.setAlignment(middle)
        self._sentence.setWordWrap(True)
        self._sentence.setMaximumWidth(384)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._shape, 0, middle)
        layout.addWidget(self._title)
        layout.addLayout(self._narrow(self._sentence))
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, middle)
        layout.addStretch(3)

    @staticmethod
    def _narrow(widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget, 8)
        row.addStretch(1)
        return row
