"""The middle of the desk: the open articles, each in a tab."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.counts import Counts
from editor_app.domain.errors import KnownError
from editor_app.domain.finding import Finding
from editor_app.domain.ids import ArticleId
from editor_app.services import articles
from editor_app.storage.draft_writer import DraftWriter
from ui.context import Context
from ui.editor.article_editor import ArticleEditor
from ui.editor.tabs import ArticleTabs
from ui.recovery import Recovery
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Hairline


class EditorArea(QWidget):
    """Opens, shows, saves and closes articles. Unsaved text of last time is recovered before any opens."""

    current_changed = Signal(object)  # ArticleId or None
    article_changed = Signal(object)  # the current Article, with its text as it stands in the window
    text_changed = Signal(object)  # ArticleText of the current article
    counts_changed = Signal(object)  # Counts
    save_state_changed = Signal(str)
    new_requested = Signal()
    reference_requested = Signal(str, str)  # "media", "video" or "article", and the id to go to
    save_failed = Signal(object)  # DiskTrouble: neither library nor journal may take what is typed
    drafts_failed = Signal(object)  # KnownError, from the writing thread
    drafts_found = Signal(object)  # list[Unsaved]: typed last time, and not saved

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._drafts = self._make_drafts()
        self._waiting: list[ArticleId] = []
        self._opening: set[ArticleId] = set()
        self._closing: set[ArticleEditor] = set()
        self._focus_next: ArticleId | None = None
        self._tabs = ArticleTabs(self)
        self._stack = QStackedWidget(self)
        self._empty = EmptyState(
            "article",
            self.tr("No article open"),
            self.tr("Choose one from the list, or begin a new story."),
            "" if context.library.read_only else self.tr("New article"),
            self,
        )
        self._recovery = Recovery(context, self)
        self._build()
        self._connect()
        self._recovery.start()

    @property
    def current(self) -> ArticleEditor | None:
        """The editor in front."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, ArticleEditor) else None

    @property
    def current_id(self) -> ArticleId | None:
        """The article in front."""
        return self.current.article_id if self.current else None

    @property
    def current_article(self) -> Article | None:
        """The article in front, with its text as it stands in the window."""
        return self.current.article if self.current else None

    @property
    def open_ids(self) -> list[ArticleId]:
        """The open articles in the order of their tabs; the one in front comes last."""
        ids = [editor.article_id for editor in self._editors()]
        return sorted(ids, key=lambda each: each == self.current_id)

    @property
    def open_articles(self) -> list[Article]:
        """The open articles, with their texts as they stand in the window."""
        return [editor.article for editor in self._editors()]

    @property
    def dirty(self) -> bool:
        """Whether anything is open that the library does not have yet."""
        return any(editor.dirty for editor in self._editors())

    def open_article(self, article_id: ArticleId) -> None:
        """Open an article in a tab, or bring its tab to the front."""
        self._focus_next = article_id
        editor = self._editor_of(article_id)
        if editor is not None:
            self._tabs.setCurrentIndex(self._editors().index(editor))
            editor.focus_writing()
        elif not self._recovery.done:
            self._waiting.append(article_id)
        elif article_id not in self._opening:
            self._opening.add(article_id)
            work = partial(articles.get_article, self._context.library, article_id)
            self._context.jobs.read(work, self._on_read, self._on_not_read)

    def close_article(self, article_id: ArticleId) -> None:
        """Close the tab of an article, saving it first."""
        editor = self._editor_of(article_id)
        if editor is not None:
            self._close(editor)

    def close_current(self) -> None:
        """Close the tab in front, saving it first."""
        if self.current is not None:
            self._close(self.current)

    def save_all(self) -> None:
        """Save everything that is not saved, and bring the journals to the disk at once."""
        for editor in self._editors():
            editor.save()
        if self._drafts is not None:
            self._drafts.flush()

    def wait_written(self) -> None:
        """Wait until what was typed so far survives the end of the program."""
        if self._drafts is not None:
            self._drafts.wait_written()

    def apply_details(self, field: str, value: object) -> None:
        """Take the new value of a field of the current article's text."""
        if self.current is not None:
            self.current.apply_details(field, value)

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor where a finding of the current article points."""
        if self.current is not None:
            self.current.jump_to(finding)

    def write(self, step: str) -> None:
        """Do one of the steps of `ui.actions.writing_actions` in the article in front."""
        if self.current is not None:
            self.current.take_step(step)

    def _on_recovered(self) -> None:
        waiting, self._waiting = self._waiting, []
        wished = self._focus_next
        for article_id in waiting:
            self.open_article(article_id)
        self._focus_next = wished

    def _on_read(self, article: Article) -> None:
        self._opening.discard(article.id)
        editor = ArticleEditor(self._context, self._drafts, article, self._stack)
        self._stack.addWidget(editor)
        number = self._tabs.add(article)
        editor.article_changed.connect(self._on_article_changed)
        editor.counts_changed.connect(self._on_counts_changed)
        editor.save_state_changed.connect(self._on_save_state_changed)
        editor.saved.connect(self._on_saved)
        editor.save_failed.connect(self._on_save_failed)
        editor.reference_requested.connect(self._on_reference_requested)
        editor.text_changed.connect(self._on_text_changed)
        if self._tabs.count() == 1 or article.id == self._focus_next:
            self._tabs.setCurrentIndex(number)
            self._show_current(number)
            editor.focus_writing()

    def _on_not_read(self, error: KnownError) -> None:
        self._opening.clear()
        self._context.notices.say(error)

    def _on_tab_changed(self, number: int) -> None:
        self._show_current(number)

    def _on_close_requested(self, number: int) -> None:
        self._close(self._editors()[number])

    def _on_tab_moved(self, start: int, end: int) -> None:
        moved = self._stack.widget(start + 1)
        self._stack.removeWidget(moved)
        self._stack.insertWidget(end + 1, moved)
        self._stack.setCurrentIndex(self._tabs.currentIndex() + 1)

    def _on_article_changed(self, article: Article) -> None:
        editor = self.sender()
        if isinstance(editor, ArticleEditor):
            self._name_tab(editor)
        if editor is self.current:
            self.article_changed.emit(article)

    def _on_text_changed(self, text: ArticleText) -> None:
        editor = self.sender()
        if isinstance(editor, ArticleEditor):
            self._name_tab(editor)
        if editor is self.current:
            self.text_changed.emit(text)

    def _on_counts_changed(self, counts: Counts) -> None:
        if self.sender() is self.current:
            self.counts_changed.emit(counts)

    def _on_save_state_changed(self, state: str) -> None:
        if self.sender() is self.current:
            self.save_state_changed.emit(state)

    def _on_saved(self) -> None:
        editor = self.sender()
        if isinstance(editor, ArticleEditor) and editor in self._closing:
            self._remove(editor)

    def _on_reference_requested(self, kind: str, reference: str) -> None:
        self.reference_requested.emit(kind, reference)

    def _on_save_failed(self, error: KnownError) -> None:
        self.save_failed.emit(error)

    def _on_drafts_failed(self, error: KnownError) -> None:
        self.save_state_changed.emit(self.tr("Not saved: {0}").format(error.sentence))
        self.save_failed.emit(error)

    def _on_finishing(self) -> None:
        if self._drafts is not None:
            self._drafts.close()

    def _on_new(self) -> None:
        self.new_requested.emit()

    def _show_current(self, number: int) -> None:
        self._stack.setCurrentIndex(number + 1)
        self._tabs.setVisible(self._tabs.count() > 0)
        self._line.setVisible(self._tabs.count() > 0)
        self.current_changed.emit(self.current_id)
        if self.current is not None:
            self.current.tell_all()

    def _close(self, editor: ArticleEditor) -> None:
        if not editor.dirty:
            self._remove(editor)
        else:
            self._closing.add(editor)  # the tab goes when the library has everything
            editor.save()

    def _remove(self, editor: ArticleEditor) -> None:
        self._closing.discard(editor)
        number = self._editors().index(editor)
        editor.stop()
        self._stack.removeWidget(editor)
        self._tabs.removeTab(number)
        editor.deleteLater()
        self._show_current(self._tabs.currentIndex())

    def _name_tab(self, editor: ArticleEditor) -> None:
        self._tabs.set_article(self._editors().index(editor), editor.article)

    def _editors(self) -> list[ArticleEditor]:
        widgets = (self._stack.widget(number) for number in range(self._stack.count()))
        return [widget for widget in widgets if isinstance(widget, ArticleEditor)]

    def _editor_of(self, article_id: ArticleId) -> ArticleEditor | None:
        return next((editor for editor in self._editors() if editor.article_id == article_id), None)

    def _make_drafts(self) -> DraftWriter | None:
        library = self._context.library
        return None if library.read_only else DraftWriter(library.drafts, self.drafts_failed.emit)

    def _build(self) -> None:
        self.setProperty("area", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs.hide()
        self._line = Hairline(parent=self)
        self._line.hide()
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._line)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._context.finishing.connect(self._on_finishing)
        self._empty.action_requested.connect(self._on_new)
        self._recovery.finished.connect(self._on_recovered)
        self._recovery.found.connect(self.drafts_found)
        self._tabs.close_requested.connect(self._on_close_requested)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._tabs.tabMoved.connect(self._on_tab_moved)
        self.drafts_failed.connect(self._on_drafts_failed)
