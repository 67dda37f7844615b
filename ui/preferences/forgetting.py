"""Forgetting what this computer knows of somebody's work: libraries, articles opened, when one was here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.preferences.steps import PreferenceSteps
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.labels import label

GROUPS = ("recent/", "here/", "me/")


class ForgettingPart(QWidget):
    """One step, which the sentence after it can take back."""

    def __init__(self, settings: Settings, steps: PreferenceSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._steps = settings, steps
        self.forget = button(self.tr("Forget what I did here"), parent=self)
        sentence = self.tr(
            "The articles opened lately, when you were here last, and who you are, for every library. "
            "The libraries themselves are not touched."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(label(sentence, "help", self))
        self.forget.clicked.connect(self._on_forget)

    def _on_forget(self) -> None:
        self._steps.restore_usual(
            [key for group in GROUPS for key in self._settings.keys(group)], self.tr("Forgotten.")
        )
