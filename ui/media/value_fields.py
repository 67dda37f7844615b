"""The kinds of fields of a media record, all alike: a value, several values, and `edited` and `left`."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.date_field import DateField
from ui.widgets.text_area import TextArea
from ui.widgets.token_field import TokenField


class ValueField(Protocol):
    """What a group of fields asks of each of them."""

    edited: SignalInstance
    left: SignalInstance

    @property
    def value(self) -> Any:  # noqa: ANN401  as many types as fields
        """What the field says now."""

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a value without saying `edited`; what says the same already is left alone."""

    def show_several(self) -> None:
        """Show that several items say different things."""


class Line(QLineEdit):
    """A few words."""

    edited = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.edited)
        self.editingFinished.connect(self.left)

    @property
    def value(self) -> str:
        """What is written."""
        return self.text().strip()

    def show_value(self, value: str) -> None:
        """Show a text."""
        self.setPlaceholderText(self._placeholder)
        if value != self.value:
            self.setText(value)
            self.setCursorPosition(0)

    def show_several(self) -> None:
        """Show that there are several."""
        self.show_value("")
        self.setPlaceholderText(several())


class Area(TextArea):
    """Some sentences."""

    @property
    def value(self) -> str:
        """What is written."""
        return self.text.strip()

    def show_value(self, value: str) -> None:
        """Show a text."""
        self.setPlaceholderText("")
        if value != self.value:
            self.set_text(value)

    def show_several(self) -> None:
        """Show that there are several."""
        self.set_text("")
        self.setPlaceholderText(several())


class Words(TokenField):
    """Keywords."""

    edited = Signal()
    left = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.tokens_changed.connect(self._on_changed)

    @property
    def value(self) -> tuple[str, ...]:
        """The words."""
        return self.tokens

    def show_value(self, value: Iterable[str]) -> None:
        """Show these words."""
        if tuple(value) != self.tokens:
            self.set_tokens(value)

    def show_several(self) -> None:
        """Begin with none; the row says that there are several."""
        self.set_tokens(())

    def _on_changed(self) -> None:
        self.edited.emit()
        self.left.emit()


class Day(DateField):
    """A date, or none."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changed.connect(self._on_changed)

    @property
    def value(self) -> date | None:
        """The date."""
        return self.date

    def show_value(self, value: date | None) -> None:
        """Show a date."""
        self.set_date(value)

    def show_several(self) -> None:
        """Show none; the row says that there are several."""
        self.set_date(None)

    def _on_changed(self) -> None:
        self.edited.emit()
        self.left.emit()


def several() -> str:
    """Return the words for a field in which the chosen items differ."""
    return QCoreApplication.translate("media", "Several values")
