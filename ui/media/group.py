"""A group of fields of a media record, by the names of `domain.media_fields`."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.media import Media, MediaText
from editor_app.domain.media_fields import value_of, with_values
from ui.media.choice_fields import Tick
from ui.media.value_fields import ValueField
from ui.widgets.form import FieldRow, Form
from ui.widgets.labels import label

INDENT = 26  # pixels, as far as the words beside a tick box


class Group(Form):
    """Shows what a record says; says `edited` for each change and `left` when a field is done.

    `field_made` tells of a field that came later than the group, such as one of a language just added.
    """

    edited = Signal()
    left = Signal()
    field_made = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Any] = {}

    def add_field(self, name: str, title: str, field: ValueField, help_text: str = "") -> FieldRow:
        """Add a field under its title."""
        row = self.add_row(title, field, help_text)
        self._listen(name, field)
        return row

    def add_tick(self, name: str, tick: Tick, sentence: str) -> None:
        """Add a tick box with a sentence below that says what it does."""
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        below = label(sentence, "help", row)
        below.setContentsMargins(INDENT, 0, 0, 0)
        column.addWidget(tick)
        column.addWidget(below)
        tick.setAccessibleDescription(sentence)
        self.add_widget(row)
        self._listen(name, tick)

    def show_media(self, media: Media) -> None:
        """Show what the record says."""
        for name, field in self.fields.items():
            field.show_value(value_of(media.text, name))

    def text(self, before: MediaText) -> MediaText:
        """Return the record as it is written here."""
        return with_values(before, {name: field.value for name, field in self.fields.items()})

    def _on_edited(self) -> None:
        self.edited.emit()

    def _on_left(self) -> None:
        self.left.emit()

    def _listen(self, name: str, field: ValueField) -> None:
        self.fields[name] = field
        field.edited.connect(self._on_edited)
        field.left.connect(self._on_left)
