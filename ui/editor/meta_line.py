"""The line above the headline: where and when the story stands."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor_app.domain.article import Article
from editor_app.domain.changes import Changes
from editor_app.domain.newsroom import Section
from editor_app.services import sections
from ui.context import Context
from ui.models.status_words import status_shape, status_word
from ui.widgets.labels import ElidedLabel, StatusLabel


class MetaLine(QWidget):
    """ "News Feed · Kyiv, 16 Dec · Draft": what is not known is left out."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sections: dict[str, str] = {}
        self._article: Article | None = None
        self._status = StatusLabel(parent=self)
        self._words = ElidedLabel("", "label", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._status)
        layout.addWidget(self._words, 1)
        context.jobs.changed.connect(self._on_changed)
        self._ask()

    def show_article(self, article: Article) -> None:
        """Describe this article."""
        self._article = article
        icon, role = status_shape(article.status)
        word = self.tr("In the bin") if article.binned_at else status_word(article.status)
        self._status.set_status(word, "trash" if article.binned_at else icon, role)
        self._words.set_text(" · ".join(part for part in self._parts(article) if part))

    def _parts(self, article: Article) -> list[str]:
        dateline = article.text.dateline
        day = QLocale().toString(dateline.date, "d MMM") if dateline.date else ""  # type: ignore[call-overload]
        place = ", ".join(part for part in (dateline.place, day) if part)
        reading = self.tr("Open for reading only") if self._context.library.read_only else ""
        return [self._sections.get(article.text.section or "", ""), place, reading]

    def _ask(self) -> None:
        self._context.jobs.read(partial(sections.list_sections, self._context.library), self._on_sections)

    def _on_sections(self, found: list[Section]) -> None:
        self._sections = {section.id: section.name for section in found}
        if self._article is not None:
            self.show_article(self._article)

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if changes.sections:
            self._ask()
