"""Who has the latest version of an article that travelled in a packet."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from editor_app.domain.article import Article
from editor_app.domain.errors import KnownError
from editor_app.domain.review import HandOff
from editor_app.services.packets import hand_offs
from ui.context import Context
from ui.details.part import Part
from ui.models.times import spelt
from ui.widgets.labels import label


class HandOffPart(Part):
    """A sentence, and nothing for an article that was never handed over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self.sentence = label("", "help", self)
        self.add_widget(self.sentence)
        self.hide()

    def show_article(self, article: Article) -> None:
        """Show the last hand-off of this article."""
        self._article = article
        work = partial(_read, self._context, article)
        self._context.jobs.read(work, self._on_read, self._on_failed)

    def _on_read(self, answer: tuple[Article, list[HandOff]]) -> None:
        article, handed = answer
        if article != self._article:
            return
        self.setVisible(bool(handed))
        if handed:
            self.sentence.setText(self._words(article, handed[-1]))

    def _on_failed(self, _: KnownError) -> None:
        self.hide()  # the article itself says what is wrong

    def _words(self, article: Article, last: HandOff) -> str:
        when, name = spelt(last.at, QLocale()), last.name or self.tr("a colleague")
        if not last.outgoing:
            return self.tr("Came from {0}, {1}. The latest version is here.").format(name, when)
        if article.revision > last.revision:
            said = self.tr("Handed to {0}, {1}, and changed here since.")
        else:
            said = self.tr("Handed to {0}, {1}. They have the latest version.")
        return said.format(name, when)


def _read(context: Context, article: Article) -> tuple[Article, list[HandOff]]:
    return article, hand_offs(context.library, article.id)
