"""One open article: status, headline, standfirst and body on a calm sheet, saved by itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.counts import Counter, Counts
from editor_app.domain.finding import Finding
from editor_app.domain.ids import ArticleId
from editor_app.services.suggesting import accept_in, reject_in
from editor_app.storage.draft_writer import DraftWriter
from ui.autosave import Autosave
from ui.context import Context
from ui.editor.body_edit import BodyEdit
from ui.editor.finding_marks import FindingMarks
from ui.editor.growing_edit import GrowingEdit
from ui.editor.inserting import Inserter
from ui.editor.markdown_keys import selected
from ui.editor.marks.article_marks import ArticleMarks
from ui.editor.meta_line import MetaLine
from ui.editor.parts import Step, make_parts
from ui.editor.text_lines import units
from ui.editor.undo_memory import UndoMemory
from ui.editor.view_choices import ViewChoices
from ui.intake import Intake
from ui.theme import current, fonts, tokens
from ui.throttle import Throttle

COUNT_EVERY_MS = 500


class ArticleEditor(QWidget):
    """Holds the text of one article while it is being written."""

    text_changed = Signal(object)  # ArticleText, after every edit
    article_changed = Signal(object)  # Article: it was loaded, saved, or changed elsewhere
    counts_changed = Signal(object)  # Counts
    save_state_changed = Signal(str)
    save_failed = Signal(object)  # DiskTrouble
    reference_requested = Signal(str, str)  # "media", "video" or "article", and the id: a chip was opened
    saved = Signal()

    def __init__(
        self, context: Context, drafts: DraftWriter | None, article: Article, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        ViewChoices.of(context)  # it knows how large the writing is set
        writable = drafts is not None and article.binned_at is None
        self._autosave = Autosave(context, drafts if writable else None, article, self)
        intake = Intake(context, self)
        self._meta = MetaLine(context, self)
        self._headline = GrowingEdit(self.tr("Headline"), self)
        self._standfirst = GrowingEdit(self.tr("Standfirst"), self)
        self.body = BodyEdit(intake, self)
        self.inserter = Inserter(context, article.id, self.body, self)
        self._counter = Counter()
        self._is_counting = self._counts_again = False
        self._count = Throttle(COUNT_EVERY_MS, self._tell_counts, self)
        self._build(writable)
        self.marks = ArticleMarks(context, self)
        self.findings = FindingMarks(self)
        self._connect(intake)
        self._show(article)
        self._undo = UndoMemory(context, self)
        self._parts = make_parts(context, self)
        self.steps = {name: step for part in self._parts for name, step in part.steps.items()}

    @property
    def article_id(self) -> ArticleId:
        """The article that is written here."""
        return self._autosave.article.id

    @property
    def article(self) -> Article:
        """The article, with the text as it stands here."""
        return self._autosave.article

    @property
    def headline(self) -> GrowingEdit:
        """The field of the headline."""
        return self._headline

    @property
    def standfirst(self) -> GrowingEdit:
        """The field of the standfirst."""
        return self._standfirst

    @property
    def dirty(self) -> bool:
        """Whether the library does not have everything yet."""
        return self._autosave.dirty

    @property
    def save_state(self) -> str:
        """Whether everything is saved, in a few words."""
        return self._autosave.state

    def save(self) -> None:
        """Save now."""
        self._autosave.save()
        self._undo.flush()

    def take_step(self, name: str) -> bool:
        """Do one of the steps of `ui.actions.writing_actions`; return False for one of another part."""
        step: Step | None = self.steps.get(name)
        if step is not None:
            step()
        return step is not None

    def stop(self) -> None:
        """Stop following the article, as its tab is closed."""
        self._undo.flush()
        self._autosave.close()

    def apply_details(self, field: str, value: object) -> None:
        """Take the new value of a field of ArticleText that is edited elsewhere."""
        self._take(self.marks.with_value(self._autosave.text, field, value))
        self._show_text(self._autosave.text)

    def decide(self, ids: Sequence[str], *, accept: bool) -> None:
        """Take suggestions into the article, or drop them."""
        self.marks.decide(ids, accept=accept)
        text = self._autosave.text
        if any(value.id in ids for value in text.suggestions.values):
            self._take((accept_in if accept else reject_in)(text, set(ids)))
            self._show_text(self._autosave.text)

    def show_suggestion(self, ids: Sequence[str]) -> None:
        """Select the place of suggestions in the texts, where they have one."""
        for field in self.marks.fields.values():
            if places := field.places(ids):
                field.select(places[0][0], max(places[0][1], places[-1][1]))
                return

    def jump_to(self, finding: Finding) -> None:
        """Put the cursor where the finding points."""
        field = {"headline": self._headline, "standfirst": self._standfirst}.get(finding.field)
        if field is not None:
            field.setFocus()
            field.selectAll()
        elif finding.field == "body":
            start = finding.start or 0
            end = finding.end or start
            self.body.select_place(self.body.shown(start), self.body.shown(end))

    def mend(self, finding: Finding) -> None:
        """Write what mends a finding into its text, as one step of undo."""
        field, fix = self.marks.fields.get(finding.field), finding.fix
        if field is None or fix is None or field.edit.isReadOnly():
            return
        if finding.start is None or field.original[fix.start : fix.end] == fix.text:
            return
        text, edit = field.edit.text, field.edit
        field.select(units(text[: field.shown(fix.start)]), units(text[: field.shown(fix.end)]))
        edit.textCursor().insertText(fix.text)
        edit.setFocus()

    def focus_writing(self) -> None:
        """Put the cursor where one would write next."""
        (self.body if self._autosave.text.headline else self._headline).setFocus()

    def follow_theme(self) -> None:
        """Take the colours in use now."""
        self._tint()
        self.body.follow_theme()
        self.marks.paint()
        self.findings.paint()

    def follow_zoom(self) -> None:
        """Take the size of the writing in use now."""
        self._tint()
        self.body.follow_zoom()
        self.line_up()

    def add_above(self, tools: QWidget) -> None:
        """Put tools at the top of the sheet, on the column of the text."""
        self._head.insertWidget(0, tools)

    def tell_all(self) -> None:
        """Say everything there is to say, as for a tab that came to the front."""
        self.article_changed.emit(self.article)
        self.save_state_changed.emit(self.save_state)
        self._tell_counts()

    def _on_headline_edited(self, _: str) -> None:
        self._take(self.marks.written("headline", self._autosave.text))

    def _on_standfirst_edited(self, _: str) -> None:
        self._take(self.marks.written("standfirst", self._autosave.text))

    def _on_body_edited(self, _: str) -> None:
        self._take(self.marks.written("body", self._autosave.text))

    def _on_article_changed(self) -> None:
        self._meta.show_article(self.article)
        self.article_changed.emit(self.article)
        if not self.dirty:
            self.saved.emit()

    def _on_replaced(self) -> None:
        self._show(self.article)
        self.text_changed.emit(self._autosave.text)

    def _on_theme_changed(self) -> None:
        self.follow_theme()

    def _take(self, text: ArticleText) -> None:
        before = self._autosave.text
        self._autosave.note(text)
        if self._autosave.text is before:
            return
        self.text_changed.emit(text)
        self._count.ask()

    def _tell_counts(self) -> None:
        """Count in the background: the first count of a long text takes a while."""
        if self._is_counting:
            self._counts_again = True
            return
        self._is_counting = True
        work = partial(self._counter.count, self._autosave.text, selected(self.body.textCursor()))
        self._context.jobs.read(work, self._on_counted)

    def _on_counted(self, counts: Counts) -> None:
        self._is_counting = False
        self.counts_changed.emit(counts)
        if self._counts_again:
            self._counts_again = False
            self._tell_counts()

    def _show(self, article: Article) -> None:
        self._meta.show_article(article)
        self._show_text(article.text)
        self._count.ask()

    def _show_text(self, text: ArticleText) -> None:
        self.marks.show_text(text)

    def _tint(self) -> None:
        bold = fonts.reading(tokens.SIZE_HEADLINE, QFont.Weight.DemiBold)
        fonts.put_on(self._headline, bold)
        fonts.put_on(self._standfirst, fonts.reading(), current.colours().muted)
        fonts.put_on(self.body, fonts.reading())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.line_up()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.line_up()

    def line_up(self) -> None:
        """Set the fields above the body on the body's column."""
        column = self.body.column_margins()
        first = self._head.itemAt(0).widget()
        above = 24 if first is self._meta or first.isHidden() else 10  # tools have air of their own
        self._head.setContentsMargins(column[0], above, column[1], 16)

    def _build(self, writable: bool) -> None:
        self.setProperty("area", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for field in (self._headline, self._standfirst, self.body):
            field.setReadOnly(not writable)
        self._tint()
        self._head = QVBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._meta)
        self._head.addWidget(self._headline)
        self._head.addWidget(self._standfirst)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self.body, 1)

    def _connect(self, intake: Intake) -> None:
        self._autosave.article_changed.connect(self._on_article_changed)
        self._autosave.replaced.connect(self._on_replaced)
        self._autosave.failed.connect(self.save_failed)
        self._autosave.state_changed.connect(self.save_state_changed)
        self._context.theme.changed.connect(self._on_theme_changed)
        self._headline.edited.connect(self._on_headline_edited)
        self._headline.left_down.connect(self._standfirst.setFocus)
        self._standfirst.edited.connect(self._on_standfirst_edited)
        self._standfirst.left_down.connect(self.body.setFocus)
        self._standfirst.left_up.connect(self._headline.setFocus)
        self.body.edited.connect(self._on_body_edited)
        self.body.left_up.connect(self._standfirst.setFocus)
        self.body.selectionChanged.connect(self._count.ask)
        intake.taken.connect(self.inserter.insert_media)
