"""One article of a packet: what it is, how it stands to the library, and whether it comes in."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from editor_app.domain.article import ArticleText
from editor_app.services.packets import LookedAt, Standing
from ui.models.status_words import status_word
from ui.packets.words import standing_words
from ui.widgets.buttons import button
from ui.widgets.labels import label

COPIES = (Standing.UNKNOWN_BASE, Standing.BINNED)


class ArticleRow(QWidget):
    """Says `changed` when it is ticked or decided, and `decide_wished` to have its clashes decided."""

    changed = Signal()
    decide_wished = Signal(object)  # LookedAt

    def __init__(self, article: LookedAt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article = article
        self.decided: ArticleText | None = None
        self.wanted = QCheckBox(article.headline or article.slug, self)
        self.decide = button(self.tr("Decide…"), parent=self)
        self._standing = label("", "help", self)
        self._build()
        self.wanted.toggled.connect(self.changed)
        self.decide.clicked.connect(self._on_decide)

    @property
    def is_copy(self) -> bool:
        """Whether it can only come in as an article of its own."""
        return self.article.standing in COPIES

    @property
    def waits(self) -> bool:
        """Whether it shall come in, and somebody has to decide first."""
        return self.wanted.isChecked() and bool(self.article.clashes) and self.decided is None

    def set_decided(self, text: ArticleText) -> None:
        """Keep what was decided."""
        self.decided = text
        self._standing.setText(self.tr("Decided."))
        self.decide.setText(self.tr("Decide anew…"))
        self.changed.emit()

    def _on_decide(self) -> None:
        self.decide_wished.emit(self.article)

    def _build(self) -> None:
        article = self.article
        if self.is_copy:
            self.wanted.setText(self.tr("{0} (as a copy)").format(article.headline or article.slug))
        self.wanted.setChecked(not self.is_copy)
        self._standing.setText(standing_words(article)[0])
        facts = [
            status_word(article.status),
            self.tr("{0} words", None, article.words).format(QLocale().toString(article.words)),
        ]
        if article.comments:
            facts.append(self.tr("comments: {0}").format(article.comments))
        if article.suggestions:
            facts.append(self.tr("suggestions: {0}").format(article.suggestions))
        self.decide.setVisible(bool(article.clashes))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.wanted)
        for shown in (label(" · ".join(facts), "label", self), self._standing):
            shown.setContentsMargins(24, 0, 0, 0)
            texts.addWidget(shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(texts, 1)
        row.addWidget(self.decide)
