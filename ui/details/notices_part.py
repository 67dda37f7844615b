"""Public notices about changes to the article: they are read here, and only ever added."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor_app.domain.article import Article
from editor_app.domain.notice import Notice, NoticeKind
from ui.details.part import Part
from ui.models.times import spelt
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.text_area import TextArea

KINDS = {
    NoticeKind.CORRECTION: T("notice", "Correction"),
    NoticeKind.CLARIFICATION: T("notice", "Clarification"),
    NoticeKind.UPDATE: T("notice", "Update"),
    NoticeKind.EDITORS_NOTE: T("notice", "Editor’s note"),
}


class NoticesPart(Part):
    """Says `notice_requested` with a kind and a text."""

    notice_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Notice, ...] | None = None
        self._given = QVBoxLayout()
        self._given.setSpacing(8)
        self._lines: list[QWidget] = []
        self.kind = Choice(self)
        self.words = TextArea(2, 8, self.tr("What was changed, in a sentence"), self)
        self.add = button(self.tr("Add to the article"), parent=self)
        self._build()
        self.words.textChanged.connect(self._on_written)
        self.add.clicked.connect(self._on_add)

    def show_article(self, article: Article) -> None:
        """Show the notices given so far."""
        if article.notices == self._shown:
            return
        self._shown = article.notices
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [_line(notice, self) for notice in article.notices]
        for line in self._lines:
            self._given.addWidget(line)

    def clear(self) -> None:
        """Empty what was being written, for another article."""
        self.words.set_text("")
        self._on_written()

    def _on_written(self) -> None:
        self.add.setEnabled(bool(self.words.text.strip()))

    def _on_add(self) -> None:
        self.notice_requested.emit(NoticeKind(self.kind.currentData()), self.words.text.strip())
        self.clear()

    def _build(self) -> None:
        for key, word in KINDS.items():
            self.kind.addItem(QCoreApplication.translate("notice", word), key)
        self.kind.setAccessibleName(self.tr("Kind of notice"))
        self.words.setAccessibleName(self.tr("Text of the notice"))
        self.add.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.kind, 1)
        buttons.addWidget(self.add)
        self._column.addLayout(self._given)
        self.add_widget(self.words)
        self._column.addLayout(buttons)
        self.add_widget(
            label(self.tr("Readers see it below the story. It stays: it cannot be taken back."), "help")
        )


def _line(notice: Notice, parent: QWidget) -> QWidget:
    line = QWidget(parent)
    layout = QVBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    kind = QCoreApplication.translate("notice", KINDS[notice.kind])
    layout.addWidget(label(f"{kind} · {spelt(notice.at, QLocale())}", "label", line))
    words = label(notice.text, "", line)
    words.setWordWrap(True)
    layout.addWidget(words)
    return line
