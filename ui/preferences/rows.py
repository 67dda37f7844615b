"""One preference on the page: a switch or a list, and the sentence that says what it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from ui.preferences.known import Preference, translated
from ui.settings import Settings
from ui.widgets.choice import Choice
from ui.widgets.form import FieldRow
from ui.widgets.labels import label


class PreferenceRow(QWidget):
    """Reads and writes the settings by itself, and follows what is changed elsewhere."""

    edited = Signal(str, object)  # the key, and the text that was kept before: None for the usual value

    def __init__(self, preference: Preference, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preference, self._settings = preference, settings
        self.switch = QCheckBox(translated(preference.name), self)
        self.choice = Choice(self)
        self._build()
        self.follow(preference.key)
        settings.changed.connect(self.follow)
        self.switch.clicked.connect(self._on_edited)
        self.choice.activated.connect(self._on_edited)

    @property
    def words(self) -> str:
        """Everything that is written here, to be searched."""
        texts = (
            self.preference.name,
            self.preference.sentence,
            *(text for _, text in self.preference.options),
        )
        return " ".join(translated(text) for text in texts if text)

    @property
    def value(self) -> str:
        """What is chosen."""
        if self.preference.is_switch:
            return self.preference.options[0 if self.switch.isChecked() else 1][0]
        return str(self.choice.currentData())

    def follow(self, key: str) -> None:
        """Show what the settings say, when it is this preference that was changed."""
        if key != self.preference.key:
            return
        kept = self._settings.text(key, self.preference.usual)
        value = kept if self.preference.allows(kept) else self.preference.usual
        self.switch.setChecked(value == self.preference.options[0][0])
        self.choice.setCurrentIndex(max(0, self.choice.findData(value)))

    def _on_edited(self) -> None:
        key, before = self.preference.key, self._settings.kept(self.preference.key)
        self._settings.set_text(key, self.value)
        self.edited.emit(key, before)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        sentence = translated(self.preference.sentence)
        if self.preference.is_switch:
            self.choice.hide()
            self.switch.setAccessibleDescription(sentence)
            said = label(sentence, "help", self)
            said.setContentsMargins(24, 0, 0, 0)
            layout.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addWidget(said)
            return
        self.switch.hide()
        for value, text in self.preference.options:
            self.choice.addItem(translated(text), value)
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout.addWidget(FieldRow(translated(self.preference.name), self.choice, sentence, self))
