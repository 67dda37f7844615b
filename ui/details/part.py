"""What every group of fields in the details has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.article import Article, ArticleText
from ui.widgets.form import FieldRow


class Part(QWidget):
    """A group of fields. Shows a text, and says `edited` with a field of ArticleText and its new value."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_text(self, text: ArticleText) -> None:
        """Show the fields of this text; a field that shows its value already is left alone."""

    def show_article(self, article: Article) -> None:
        """Show what the library keeps about the article besides its text."""

    def add_row(self, text: str, field: QWidget, help_text: str = "") -> FieldRow:
        """Add a field under its label."""
        row = FieldRow(text, field, help_text, self)
        self._column.addWidget(row)
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is not a field."""
        self._column.addWidget(widget)
