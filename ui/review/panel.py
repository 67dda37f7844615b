"""The Review panel at the right of the desk: suggestions, and what else colleagues have to say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor_app.domain.article import Article, ArticleText
from ui.context import Context
from ui.review.comments import CommentsPart
from ui.review.suggestions import SuggestionsPart
from ui.suggesting_mode import SuggestingMode
from ui.theme.icons import icon
from ui.widgets.labels import Hairline
from ui.widgets.segmented import Segmented


class ReviewPanel(QWidget):
    """Follows the open article."""

    count_changed = Signal(int)
    suggesting_wished = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._mode = SuggestingMode.of(context)
        self.comments = CommentsPart(context, self)
        self.suggestions = SuggestionsPart(context, self)
        self._counts = {"comments": 0, "suggestions": 0}
        self._suggest = QPushButton(self.tr("Suggest edits"), self)
        kinds = [("comments", self.tr("Comments")), ("suggestions", self.tr("Suggestions"))]
        self._which = Segmented(kinds, self.tr("What to review"), self)
        self._names = dict(kinds)
        self._stack = QStackedWidget(self)
        self._writable = False
        self._article_id = ""
        self._has_chosen = False  # which of the two to look at, for this article
        self._build()
        self._connect()

    def show_article(self, article: Article | None) -> None:
        """Show what is said about this article."""
        self._writable = (
            article is not None and article.binned_at is None and not self._context.library.read_only
        )
        if article is not None and article.id != self._article_id:
            self._article_id, self._has_chosen = article.id, False
        self._suggest.setEnabled(self._writable)
        self.comments.show_article(article, writable=self._writable)
        self.suggestions.show_text(article.text if article else None, writable=self._writable)

    def follow_text(self, text: ArticleText) -> None:
        """Show what is said about the text as it is being written."""
        self.suggestions.show_text(text, writable=self._writable)

    def show_kind(self, kind: str) -> None:
        """Show the comments or the suggestions."""
        self._which.set_value(kind)
        self._stack.setCurrentIndex(list(self._names).index(kind))

    def _on_chosen(self, kind: str) -> None:
        self._has_chosen = True
        self.show_kind(kind)

    def _on_comments_counted(self, count: int) -> None:
        self._count("comments", count)

    def _on_suggestions_counted(self, count: int) -> None:
        self._count("suggestions", count)

    def _count(self, kind: str, count: int) -> None:
        self._counts[kind] = count
        self._which.set_text(kind, f"{self._names[kind]} {count}" if count else self._names[kind])
        if self._counts["suggestions"] and not self._counts["comments"] and not self._has_chosen:
            self.show_kind("suggestions")
        self.count_changed.emit(sum(self._counts.values()))

    def _on_suggest(self, checked: bool) -> None:
        self._suggest.setChecked(self._mode.on)  # it goes down when the mode is on
        self.suggesting_wished.emit(checked)

    def _on_mode_changed(self) -> None:
        self._suggest.setChecked(self._mode.on)

    def _build(self) -> None:
        self._suggest.setCheckable(True)
        self._suggest.setIcon(icon("pencil-line"))
        self._suggest.setToolTip(self.tr("What you type becomes proposals, beside the text"))
        self._stack.addWidget(self.comments)
        self._stack.addWidget(self.suggestions)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._which)
        row.addStretch(1)
        row.addWidget(self._suggest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._mode.changed.connect(self._on_mode_changed)
        self._suggest.clicked.connect(self._on_suggest)
        self._which.chosen.connect(self._on_chosen)
        self.comments.count_changed.connect(self._on_comments_counted)
        self.suggestions.count_changed.connect(self._on_suggestions_counted)
