"""The middle of the desk: the open articles in tabs, on one side or on two."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.counts import Counts
from editor_app.domain.errors import KnownError
from editor_app.domain.finding import Finding
from editor_app.domain.ids import ArticleId
from ui.arrangement import Arrangement
from ui.context import Context
from ui.editor.article_editor import ArticleEditor
from ui.editor.documents import Documents
from ui.editor.halves import Halves
from ui.editor.tab_commands import TabCommands
from ui.widgets.areas import set_area
from ui.widgets.empty_state import EmptyState


class EditorArea(QWidget):
    """The face of all open articles: what it tells is told of the one that is written in."""

    current_changed = Signal(object)  # ArticleId or None
    article_changed = Signal(object)  # the current Article, with its text as it stands in the window
    text_changed = Signal(object)  # ArticleText of the current article
    counts_changed = Signal(object)  # Counts
    save_state_changed = Signal(str)
    arranged = Signal()  # other articles are open, or they stand elsewhere
    new_requested = Signal()
    reference_requested = Signal(str, str)  # "media", "video" or "article", and the id to go to
    save_failed = Signal(object)  # DiskTrouble: neither library nor journal may take what is typed
    drafts_found = Signal(object)  # list[Unsaved]: typed last time, and not saved

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._documents = Documents(context, self)
        self.halves = Halves(context, self)
        self.commands = TabCommands(context, self._documents, self.halves)
        self._wished = Arrangement()
        self._focus_next: ArticleId | None = None
        self._beside_next: ArticleId | None = None
        self._steps: dict[str, Callable[[], None]] = self.commands.steps
        self._empty = EmptyState(
            "article",
            self.tr("No article open"),
            self.tr("Choose one from the list, or begin a new story."),
            "" if context.library.read_only else self.tr("New article"),
            self,
        )
        self._layout = QStackedLayout(self)
        self._build()
        self._connect()

    @property
    def current(self) -> ArticleEditor | None:
        """The editor that is written in."""
        return self.halves.front

    @property
    def current_id(self) -> ArticleId | None:
        """The article that is written in."""
        return self.current.article_id if self.current else None

    @property
    def open_ids(self) -> list[ArticleId]:
        """The open articles in the order of their tabs; the one in front comes last."""
        ids = [editor.article_id for editor in self.halves.editors]
        return sorted(ids, key=lambda each: each == self.current_id)

    @property
    def open_articles(self) -> list[Article]:
        """The open articles, with their texts as they stand in the window."""
        return [editor.article for editor in self.halves.editors]

    @property
    def arrangement(self) -> Arrangement:
        """What is open where; what is still on its way counts as there."""
        return self._wished if self._documents.is_opening and self._wished.ids else self.halves.arrangement

    @property
    def dirty(self) -> bool:
        """Whether anything is open that the library does not have yet."""
        return self._documents.dirty

    def open_article(self, article_id: ArticleId) -> None:
        """Open an article in a tab, or bring its tab to the front."""
        self._focus_next, self._beside_next = article_id, None
        editor = self._documents.editor_of(article_id)
        if editor is not None:
            self.halves.show_editor(editor)
            editor.focus_writing()
        else:
            self._documents.open(article_id)

    def open_beside(self, article_id: ArticleId) -> None:
        """Open an article beside the one that is written in, and write in it."""
        editor = self._documents.editor_of(article_id)
        if editor is not None:
            self.commands.move_beside(editor)
        elif self.current is None:
            self.open_article(article_id)
        else:
            self._focus_next = self._beside_next = article_id
            self._documents.open(article_id)

    def put_beside(self) -> None:
        """Put the article that is written in on the other side."""
        if self.current is not None:
            self.commands.move_beside(self.current)

    def open_all(self, arrangement: Arrangement) -> None:
        """Open what was open last time, where it stood."""
        self._wished = arrangement
        self._focus_next = ArticleId(arrangement.active)
        if arrangement.left and arrangement.right:
            self.halves.split()
        for article_id in arrangement.ids:
            self._documents.open(ArticleId(article_id))

    def close_article(self, article_id: ArticleId) -> None:
        """Close the tab of an article, saving it first."""
        editor = self._documents.editor_of(article_id)
        if editor is not None:
            self._documents.close(editor)

    def close_current(self) -> None:
        """Close the tab in front, saving it first."""
        if self.current is not None:
            self._documents.close(self.current)

    def save_all(self) -> None:
        """Save everything that is not saved, and bring the journals to the disk at once."""
        self._documents.save_all()

    def wait_written(self) -> None:
        """Wait until what was typed so far survives the end of the program."""
        self._documents.wait_written()

    def apply_details(self, field: str, value: object) -> None:
        """Take the new value of a field of the current article's text."""
        if self.current is not None:
            self.current.apply_details(field, value)

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor where a finding of the current article points."""
        if self.current is not None:
            self.current.jump_to(finding)

    def mend(self, finding: Finding) -> None:
        """Do in the current article what mends a finding."""
        if self.current is not None:
            self.current.mend(finding)

    def show_findings(self, article_id: ArticleId, findings: Sequence[Finding]) -> None:
        """Mark in the text of an open article what the checks point at."""
        editor = self._documents.editor_of(article_id)
        if editor is not None:
            editor.findings.show(findings)

    def decide(self, ids: Sequence[str], accept: bool) -> None:
        """Take suggestions into the current article, or drop them."""
        if self.current is not None:
            self.current.decide(ids, accept=accept)

    def show_suggestion(self, ids: Sequence[str]) -> None:
        """Select the place of suggestions in the current article."""
        if self.current is not None:
            self.current.show_suggestion(ids)

    def write(self, step: str) -> None:
        """Do a step by the id of its action: with the tabs, or in the article that is written in."""
        if step in self._steps:
            self._steps[step]()
        elif self.current is not None:
            self.current.take_step(step)

    def _on_opened(self, editor: ArticleEditor) -> None:
        editor.article_changed.connect(self._on_article_changed)
        editor.counts_changed.connect(self._on_counts_changed)
        editor.save_state_changed.connect(self._on_save_state_changed)
        editor.save_failed.connect(self.save_failed)
        editor.reference_requested.connect(self.reference_requested)
        editor.text_changed.connect(self._on_text_changed)
        side, number = self._place_of(editor)
        self.halves.add(editor, side, number)
        self._layout.setCurrentWidget(self.halves)
        self._bring_forward(editor)
        self._end_opening()

    def _on_not_opened(self, article_id: str) -> None:
        self._end_opening()

    def _on_left(self, editor: ArticleEditor) -> None:
        self.halves.take(editor)
        self._layout.setCurrentWidget(self.halves if self.halves.editors else self._empty)

    def _on_front_changed(self) -> None:
        self.current_changed.emit(self.current_id)
        if self.current is not None:
            self.current.tell_all()

    def _on_article_changed(self, article: Article) -> None:
        if self._name_tab() is self.current:
            self.article_changed.emit(article)

    def _on_text_changed(self, text: ArticleText) -> None:
        if self._name_tab() is self.current:
            self.text_changed.emit(text)

    def _on_counts_changed(self, counts: Counts) -> None:
        if self.sender() is self.current:
            self.counts_changed.emit(counts)

    def _on_save_state_changed(self, state: str) -> None:
        if self._name_tab() is self.current:
            self.save_state_changed.emit(state)

    def _on_drafts_failed(self, error: KnownError) -> None:
        self.save_state_changed.emit(self.tr("Not saved: {0}").format(error.sentence))
        self.save_failed.emit(error)

    def _on_close_requested(self, editor: ArticleEditor) -> None:
        self._documents.close(editor)

    def _on_menu_requested(self, editor: ArticleEditor, place: QPoint) -> None:
        self.commands.show_menu(editor, place, self)

    def _on_new(self) -> None:
        self.new_requested.emit()

    def _name_tab(self) -> object:
        """Let the tab of the article that speaks say what it is now; return its editor."""
        editor = self.sender()
        if isinstance(editor, ArticleEditor) and editor in self.halves.editors:
            self.halves.half_of(editor).name(editor)
        return editor

    def _place_of(self, editor: ArticleEditor) -> tuple[int | None, int]:
        """Return the side and the tab an article shall have."""
        article_id = editor.article_id
        if article_id == self._beside_next:
            self.halves.split()
            return 1 - self.halves.sides.index(self.halves.active), -1
        for side, ids in enumerate((self._wished.left, self._wished.right)):
            if article_id in ids:
                before = ids[: ids.index(article_id)]
                half = self.halves.sides[min(side, len(self.halves.sides) - 1)]
                return side, sum(str(each.article_id) in before for each in half.editors)
        return None, -1

    def _bring_forward(self, editor: ArticleEditor) -> None:
        if str(editor.article_id) in self._wished.fronts:
            self.halves.half_of(editor).show_editor(editor)
        if editor.article_id == self._focus_next or len(self.halves.editors) == 1:
            self.halves.show_editor(editor)
            self._on_front_changed()
            editor.focus_writing()

    def _end_opening(self) -> None:
        if not self._documents.is_opening:
            self._wished, self._beside_next = Arrangement(), None
            self.halves.tidy()
            self.arranged.emit()

    def _build(self) -> None:
        set_area(self, "sheet")
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self.halves)

    def _connect(self) -> None:
        documents, halves = self._documents, self.halves
        documents.opened.connect(self._on_opened)
        documents.not_opened.connect(self._on_not_opened)
        documents.left.connect(self._on_left)
        documents.drafts_failed.connect(self._on_drafts_failed)
        documents.drafts_found.connect(self.drafts_found)
        halves.front_changed.connect(self._on_front_changed)
        halves.arranged.connect(self.arranged)
        halves.close_requested.connect(self._on_close_requested)
        halves.menu_requested.connect(self._on_menu_requested)
        self._empty.action_requested.connect(self._on_new)
