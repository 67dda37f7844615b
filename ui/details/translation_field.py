"""Which article this one tells in another language: found by search, shown by its headline, cleared again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.domain.ids import ArticleId
from editor_app.services import lists
from editor_app.services.lists import ArticleRow
from ui.context import Context
from ui.models.languages import language_name
from ui.pickers.article_picker import ArticlePicker
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import ElidedLabel


class TranslationField(QWidget):
    """Says `changed` with the id of the original, or None."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: ArticleId | None = None
        self._original: ArticleId | None = None
        self.headline = ElidedLabel("", "", self)
        self.choose = button(self.tr("Choose…"), parent=self)
        self.clear = IconButton("x", self.tr("No translation"), parent=self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.headline, 1)
        layout.addWidget(self.clear)
        layout.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._on_choose)
        self.clear.clicked.connect(self._on_clear)
        self._say(self.tr("No other article"))

    def set_article(self, article: ArticleId) -> None:
        """Hear which article it is about: it is no translation of itself."""
        self._article = article

    def show_original(self, original: ArticleId | None) -> None:
        """Show the article this one translates."""
        if original == self._original:
            return
        self._original = original
        self._say(self.tr("No other article") if original is None else "")
        if original is not None:
            work = partial(lists.article_rows, self._context.library, [original])
            self._context.jobs.read(work, self._on_rows)

    def _on_rows(self, rows: list[ArticleRow]) -> None:
        if not rows and self._original is not None:
            self._say(self.tr("An article that is gone"))
        for row in rows:
            if row.id == self._original:
                name = row.headline or self.tr("Untitled")
                self._say(f"{name} ({language_name(row.language)})")

    def _on_choose(self) -> None:
        if self._article is not None:
            picker = ArticlePicker(self._context, self._article, self.window())
            picker.setWindowTitle(self.tr("The article this one translates"))
            picker.set_step(self.tr("Choose"))
            picker.picked.connect(self._on_picked)
            picker.open()

    def _on_picked(self, row: ArticleRow) -> None:
        self.show_original(row.id)
        self.changed.emit(row.id)

    def _on_clear(self) -> None:
        self.show_original(None)
        self.changed.emit(None)

    def _say(self, text: str) -> None:
        self.headline.set_text(text)
        self.clear.setVisible(self._original is not None)
