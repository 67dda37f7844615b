"""When the article was made and changed, and the states that can be brought back."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from editor_app.domain.article import Article
from editor_app.domain.counts import count_words
from editor_app.domain.ids import ArticleId
from editor_app.domain.revision import Revision, SaveReason
from editor_app.services import articles
from ui.context import Context
from ui.details.part import Part
from ui.details.times import spelt
from ui.widgets.buttons import button
from ui.widgets.labels import label

REASONS = {
    SaveReason.AUTOSAVE: T("history", "saved by itself"),
    SaveReason.SAVE: T("history", "saved"),
    SaveReason.IMPORT: T("history", "imported"),
    SaveReason.STATUS: T("history", "new state"),
    SaveReason.RECOVERY: T("history", "recovered"),
    SaveReason.RESTORE: T("history", "brought back"),
    SaveReason.REPLACE: T("history", "words replaced across the library"),
}
NUMBER = Qt.ItemDataRole.UserRole + 1


class HistoryPart(Part):
    """Times with their zone, and the kept states, newest first; says `restore_requested` with a number."""

    restore_requested = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: ArticleId | None = None
        self._created, self._updated, self._published = (QLabel(self) for _ in range(3))
        self.states = QListWidget(self)
        self.restore = button(self.tr("Bring this state back"), "", "clock-counter-clockwise", self)
        self._build()
        self.states.currentRowChanged.connect(self._on_current)
        self.states.itemActivated.connect(self._on_restore)
        self.restore.clicked.connect(self._on_restore)

    def show_article(self, article: Article) -> None:
        """Show the times, and ask for the states."""
        locale = QLocale()
        self._created.setText(spelt(article.created_at, locale, zone=True))
        self._updated.setText(spelt(article.updated_at, locale, zone=True))
        published = spelt(article.published_at, locale, zone=True) if article.published_at else ""
        self._published.setText(published or self.tr("Not yet"))
        self._article = article.id
        work = partial(articles.list_revisions, self._context.library, article.id)
        self._context.jobs.read(work, self._on_revisions)

    def _on_revisions(self, revisions: list[Revision]) -> None:
        if revisions and revisions[0].article != self._article:
            return
        self.states.clear()
        for place, revision in enumerate(revisions):
            item = QListWidgetItem(self._line(revision, is_now=place == 0), self.states)
            item.setData(NUMBER, revision.number)
            item.setToolTip(revision.text.headline)
        rows = min(max(1, len(revisions)), 8)
        self.states.setFixedHeight(rows * 28 + 4)
        self._on_current(-1)

    def _on_current(self, row: int) -> None:
        self.restore.setEnabled(row > 0 and not self._context.library.read_only)

    def _on_restore(self) -> None:
        item = self.states.currentItem()
        if item is not None and self.restore.isEnabled():
            self.restore_requested.emit(item.data(NUMBER))

    def _line(self, revision: Revision, *, is_now: bool) -> str:
        words = QLocale().toString(count_words(revision.text.body))
        why = QCoreApplication.translate("history", REASONS[revision.reason])
        when = self.tr("Now") if is_now else spelt(revision.saved_at, QLocale())
        return self.tr("{0} · {1} · {2} words").format(when, why, words)

    def _build(self) -> None:
        times = QFormLayout()
        times.setContentsMargins(0, 0, 0, 0)
        times.setHorizontalSpacing(12)
        times.setVerticalSpacing(4)
        for name, value in (
            (self.tr("Created"), self._created),
            (self.tr("Changed"), self._updated),
            (self.tr("Published"), self._published),
        ):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            times.addRow(label(name, "label", self), value)
        self._column.addLayout(times)
        self.states.setAccessibleName(self.tr("Kept states"))
        self.add_widget(self.states)
        self._column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
