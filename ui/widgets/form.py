"""Forms: a label above each field, a quiet help below it, and a problem in a sentence when there is one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import label


class FieldRow(QWidget):
    """One field with its label (as buddy and accessible name), its help and its problem."""

    def __init__(self, text: str, field: QWidget, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = label(text, "label", self)
        self._label.setBuddy(field)
        self._help = label(help_text, "help", self)
        self._problem = label("", "problem", self)
        field.setAccessibleName(text.replace("&", ""))
        field.setAccessibleDescription(help_text)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._label, field, self._problem, self._help):
            layout.addWidget(widget)
        self._help.setVisible(bool(help_text))
        self._problem.hide()

    @property
    def problem(self) -> str:
        """The sentence shown below the field, or nothing."""
        return self._problem.text()

    def add_below(self, widget: QWidget) -> None:
        """Put something between the field and its help, such as a measure of its length."""
        self._column.insertWidget(2, widget)

    def add_beside_label(self, widget: QWidget) -> None:
        """Put something small at the end of the label's line, such as a switch."""
        line = QHBoxLayout()
        line.setSpacing(4)
        self.layout().removeWidget(self._label)
        line.addWidget(self._label, 1)
        line.addWidget(widget)
        self._column.insertLayout(0, line)

    def set_help(self, text: str) -> None:
        """Say something else below the field."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong with the value; an empty sentence takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.setProperty("problem", bool(sentence))
        self.field.style().polish(self.field)


class Form(QWidget):
    """Rows of fields, one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def add_row(self, text: str, field: QWidget, help_text: str = "") -> FieldRow:
        """Add a field under its label and return the row."""
        row = FieldRow(text, field, help_text, self)
        self._layout.addWidget(row)
        return row

    def add_heading(self, text: str) -> None:
        """Begin a group of fields."""
        if self._layout.count():
            self._layout.addSpacing(12)
        self._layout.addWidget(label(text, "heading", self))

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is not a field."""
        self._layout.addWidget(widget)

    def add_left(self, widget: QWidget) -> None:
        """Add something that is not a field at its own width."""
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def add_stretch(self) -> None:
        """Keep the rows at the top."""
        self._layout.addStretch(1)
