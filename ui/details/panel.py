"""The panel with the details of the open article."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.merge import merge_fields
from editor_app.domain.notice import NoticeKind
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.services.values import Field
from ui.context import Context
from ui.details.bylines import BylinesPart
from ui.details.hand_off_part import HandOffPart
from ui.details.history import HistoryPart
from ui.details.lead import LeadPart
from ui.details.notices_part import NoticesPart
from ui.details.part import Part
from ui.details.place import PlacePart
from ui.details.plan_part import PlanPart
from ui.details.reach import ReachPart
from ui.details.review_part import ReviewPart
from ui.details.status_part import StatusPart
from ui.models.library_choices import LibraryChoices
from ui.throttle import Throttle
from ui.value_edits import ValueEdits
from ui.widgets.empty_state import EmptyState
from ui.widgets.fold import Fold
from ui.widgets.labels import Hairline
from ui.widgets.tab_order import TabOrder

FOLLOW_EVERY_MS = 300


class DetailsPanel(TabOrder):
    """Shows an article and says `text_edited` with a field of ArticleText and its new value.

    The one who owns the text (the editor) saves it. Before a step that is a verb of its own (a new
    state, a notice, an old state brought back) the panel says `save_requested`, so that what was
    typed is saved first: verbs run one after the other.
    """

    text_edited = Signal(str, object)
    save_requested = Signal()
    history_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self._text = ArticleText()
        self.status = StatusPart(self)
        self.hand_off = HandOffPart(context, self)
        self.bylines = BylinesPart(context, self)
        self.place = PlacePart(context, self)
        self.lead = LeadPart(context, self)
        self.reach = ReachPart(self)
        self.notices = NoticesPart(self)
        self.plan = PlanPart(self)
        self.review = ReviewPart(context, self)
        self.edits = ValueEdits(context, self)
        self._choices = LibraryChoices(context, self)
        self.history = HistoryPart(self)
        self._follow = Throttle(FOLLOW_EVERY_MS, self._show_text, self)
        self._build()
        self._connect()
        self.show_article(None)

    @property
    def article(self) -> Article | None:
        """The article shown, as it is in the library."""
        return self._article

    @property
    def text(self) -> ArticleText:
        """The text as the panel knows it: what is in the library, with the edits made since."""
        return self._text

    def show_article(self, article: Article | None) -> None:
        """Show an article as it is in the library, or nothing.

        When it is the one already shown, edits that were not saved yet stay, unless somebody else
        changed the same field.
        """
        before, self._article = self._article, article
        self._stack.setCurrentIndex(0 if article else 1)
        if article is None:
            return
        if before is None or before.id != article.id:
            self._text = article.text
            self.notices.clear()
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._text = merge_fields(before.text, self._text, article.text) or article.text
        writable = article.binned_at is None and not self._context.library.read_only
        for part in self._parts:
            part.setEnabled(writable)
            part.show_article(article)
            part.show_text(self._text)

    def follow_text(self, text: ArticleText) -> None:
        """Show the text as it is being written elsewhere."""
        self._text = text
        self._follow.ask()

    def _show_text(self) -> None:
        for part in self._parts:
            part.show_text(self._text)

    def _on_edited(self, field: str, value: object) -> None:
        self._text = replace(self._text, **{field: value})
        self.text_edited.emit(field, value)

    def _on_step(self, status: Status, reason: str) -> None:
        if reason:
            self._run(articles.change_status, status, reason)
        else:
            self._on_planned(Field.STATE, status)

    def _on_planned(self, field: Field, value: object) -> None:
        if self._article is not None:
            self.edits.write(self._article.id, field, value)

    def _on_choices(self) -> None:
        self.plan.set_people(self._choices.known.people)
        self.plan.set_zone(self._choices.known.zone)

    def _on_notice(self, kind: NoticeKind, text: str) -> None:
        self._run(articles.add_notice, kind, text)

    def _on_folded(self) -> None:
        shown = [name for name, fold in self._folds.items() if fold.is_shown]
        self._context.settings.set_text("details/unfolded", ",".join(shown) or "none")

    def _run(self, verb: object, *values: object) -> None:
        if self._article is not None:
            self.save_requested.emit()
            self._context.jobs.write(partial(verb, self._context.library, self._article.id, *values))

    def _build(self) -> None:
        unfolded = self._context.settings.text("details/unfolded", "byline,place,lead").split(",")
        self._folds: dict[str, Fold] = {}
        self._sheet = QWidget(self)
        self._sheet.setProperty("area", "clear")
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(16, 12, 16, 24)
        column.setSpacing(8)
        column.addWidget(self.status)
        column.addWidget(self.hand_off)
        for name, title, part in (
            ("byline", self.tr("Byline"), self.bylines),
            ("plan", self.tr("Plan"), self.plan),
            ("place", self.tr("Place in the paper"), self.place),
            ("review", self.tr("Review"), self.review),
            ("lead", self.tr("Lead picture"), self.lead),
            ("reach", self.tr("Search and sharing"), self.reach),
            ("notices", self.tr("Notices to readers"), self.notices),
            ("history", self.tr("Times and earlier states"), self.history),
        ):
            self._folds[name] = Fold(title, part, shown=name in unfolded, parent=self)
            column.addWidget(Hairline(parent=self))
            column.addWidget(self._folds[name])
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._sheet)
        sentence = self.tr("Open an article to see its byline, section, pictures and history.")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(
            EmptyState("sliders-horizontal", self.tr("No article open"), sentence, parent=self)
        )

    def _connect(self) -> None:
        self.history.history_requested.connect(self.history_requested)
        self.notices.notice_requested.connect(self._on_notice)
        self.status.step_requested.connect(self._on_step)
        self.plan.planned.connect(self._on_planned)
        self.edits.about_to_write.connect(self.save_requested)
        self._choices.changed.connect(self._on_choices)
        for part in self._parts:
            part.edited.connect(self._on_edited)
        for fold in self._folds.values():
            fold.folded.connect(self._on_folded)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return (
            self.status,
            self.hand_off,
            self.bylines,
            self.plan,
            self.review,
            self.place,
            self.lead,
            self.reach,
            self.notices,
            self.history,
        )
