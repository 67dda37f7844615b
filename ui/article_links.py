"""A short list of articles to go to: where a picture is used, what an author wrote."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.ids import ArticleId
from editor_app.services import lists
from ui.context import Context
from ui.models.status_words import status_word
from ui.widgets.buttons import button
from ui.widgets.labels import label

SHOWN = 20

Question = Callable[[], list[ArticleId]]


class ArticleLinks(QWidget):
    """Asks for ids in the background and shows their headlines; says `article_requested` with an id."""

    article_requested = Signal(str)

    def __init__(self, context: Context, none: str, parent: QWidget | None = None) -> None:
        """`none` is what to say when there is no article."""
        super().__init__(parent)
        self._context = context
        self._asked = 0
        self._none = label(none, "help", self)
        self._more = label("", "help", self)
        self._links: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._none)
        self._column.addWidget(self._more)
        self._more.hide()

    def ask(self, question: Question) -> None:
        """Show the articles a question answers with; the links of before go at once."""
        self._asked += 1
        self._show(0, [])
        self._none.hide()
        work = partial(_answer, self._context.library, question, self._asked)
        self._context.jobs.read(work, self._on_answer)

    def _on_answer(self, answer: tuple[int, int, list[lists.ArticleRow]]) -> None:
        number, count, rows = answer
        if number == self._asked:
            self._show(count, rows)

    def _on_clicked(self) -> None:
        self.article_requested.emit(self.sender().property("article"))

    def _show(self, count: int, rows: list[lists.ArticleRow]) -> None:
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = [self._link(row) for row in rows]
        for place, link in enumerate(self._links):
            self._column.insertWidget(place, link)
        self._none.setVisible(not rows)
        self._more.setVisible(count > len(rows))
        self._more.setText(self.tr("and {0} more").format(count - len(rows)))

    def _link(self, row: lists.ArticleRow) -> QWidget:
        name = row.headline or self.tr("Untitled")
        link = button("", "link", "newspaper", self)
        metrics = link.fontMetrics()
        link.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(200, self.width() - 40)))
        link.setToolTip(f"{name}\n{status_word(row.status)}")
        link.setAccessibleName(name)
        link.setProperty("article", row.id)
        link.clicked.connect(self._on_clicked)
        return link


def _answer(
    library: lists.Library, question: Question, number: int
) -> tuple[int, int, list[lists.ArticleRow]]:
    ids = question()
    return number, len(ids), lists.article_rows(library, ids[:SHOWN])
