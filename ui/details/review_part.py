"""How far the review of an article is: own stage, sign-offs, and who took which step and why."""

from functools import partial
from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor_app.domain.article import Article
from editor_app.domain.changes import Changes
from editor_app.domain.errors import KnownError
from editor_app.domain.review import Step
from editor_app.domain.workflow import Status
from editor_app.domain.workflow_file import RequiredSignOff
from editor_app.services import steps
from editor_app.services.steps import GivenSignOff, ReviewState
from ui.context import Context
from ui.details.part import Part
from ui.models.status_words import status_word
from ui.models.times import spelt
from ui.widgets.buttons import IconButton, button
from ui.widgets.choice import Choice
from ui.widgets.labels import label

NEWEST = 12
"""So many steps are listed; all of them stand in the history."""


class ReviewPart(Part):
    """Reads by itself; what it does becomes a step of the article."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: Article | None = None
        self._state = ReviewState()
        self.stage = Choice(self)
        self._stage_row = self.add_row(self.tr("Where in the review"), self.stage)
        self.sign_offs = QVBoxLayout()
        self._steps = label("", "", self)
        self._build()
        self.stage.activated.connect(self._on_stage)
        context.jobs.changed.connect(self._on_changed)

    def show_article(self, article: Article) -> None:
        """Show the review of this article."""
        self._article = article
        self._read()

    def _read(self) -> None:
        if self._article is not None:
            work = partial(_read, self._context, self._article)
            self._context.jobs.read(work, self._on_read, self._on_failed)

    def _on_read(self, answer: tuple[Article, ReviewState]) -> None:
        article, state = answer
        if self._article is not None and article.id == self._article.id:
            self._state = state
            self._show()

    def _on_failed(self, error: KnownError) -> None:
        self._state = ReviewState()
        self._show()
        self._steps.setText(escape(str(error)))

    def _on_changed(self, changes: Changes, _: object) -> None:
        if self._article is not None and self._article.id in changes.articles:
            self._read()

    def _on_stage(self) -> None:
        self._do(steps.set_stage, self.stage.currentData())

    def _on_sign(self) -> None:
        self._do(steps.sign_off, self.sender().property("kind_of"))

    def _on_take_back(self) -> None:
        given: GivenSignOff = self.sender().property("given")
        verb = partial(steps.take_back_sign_off, self._context.library, given.sign_off)
        self._context.jobs.write(verb)

    def _do(self, verb: object, value: str) -> None:
        if self._article is not None:
            work = partial(verb, self._context.library, self._article.id, value)  # type: ignore[arg-type]
            self._context.jobs.write(work, None, self._on_refused)

    def _on_refused(self, error: KnownError) -> None:
        self._context.notices.say(error)
        self._show()

    def _show(self) -> None:
        assert self._article is not None
        stages = self._state.workflow.stages_of(self._article.status)
        self._stage_row.setVisible(bool(stages))
        self.stage.clear()
        self.stage.addItem(status_word(self._article.status), "")
        for stage in stages:
            self.stage.addItem(stage.names.get(_language(), stage.name), stage.name)
        self.stage.setCurrentIndex(max(0, self.stage.findData(self._article.stage)))
        self._show_sign_offs()
        newest = list(reversed(self._state.steps))[:NEWEST]
        told = "".join(f"<p>{_told(step)}</p>" for step in newest)
        self._steps.setText(told or escape(self.tr("No step was taken yet.")))

    def _show_sign_offs(self) -> None:
        while (item := self.sign_offs.takeAt(0)) is not None:
            item.widget().deleteLater()
        given = {each.sign_off.kind: each for each in self._state.given}
        for needed in self._state.needed:
            self.sign_offs.addWidget(self._needed_row(needed, given.pop(needed.name, None)))
        for each in given.values():
            self.sign_offs.addWidget(self._given_row(each.sign_off.kind, each))

    def _needed_row(self, needed: RequiredSignOff, given: GivenSignOff | None) -> QWidget:
        name = needed.names.get(_language(), needed.name)
        if given is not None:
            return self._given_row(name, given)
        row = self._row(self.tr("{0}: not given yet").format(name))
        made = button(self.tr("Sign off"), "", "check", row)
        made.setAccessibleName(self.tr("Sign off: {0}").format(name))
        made.setProperty("kind_of", needed.name)
        made.clicked.connect(self._on_sign)
        row.layout().addWidget(made)
        return row

    def _given_row(self, name: str, given: GivenSignOff) -> QWidget:
        when = spelt(given.sign_off.at, QLocale())
        said = f"{name}: {given.sign_off.by.name}, {when}"
        if not given.holds:
            said = self.tr("{0}, before the last changes").format(said)
        row = self._row(said)
        if not given.holds:
            made = button(self.tr("Sign off again"), "", "check", row)
            made.setProperty("kind_of", given.sign_off.kind)
            made.clicked.connect(self._on_sign)
        else:
            made = IconButton("x", self.tr("Take the sign-off back"), parent=row)
            made.setProperty("given", given)
            made.clicked.connect(self._on_take_back)
        row.layout().addWidget(made)
        return row

    def _row(self, text: str) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        told = QLabel(text, row)
        told.setWordWrap(True)
        layout.addWidget(told, 1)
        return row

    def _build(self) -> None:
        self.sign_offs.setSpacing(4)
        self._column.addLayout(self.sign_offs)
        self._steps.setWordWrap(True)
        self._steps.setTextFormat(Qt.TextFormat.RichText)
        self._steps.setAccessibleName(self.tr("Steps taken"))
        self._column.addWidget(self._steps)


def _read(context: Context, article: Article) -> tuple[Article, ReviewState]:
    return article, steps.review_state(context.library, article.id)


def _told(step: Step) -> str:
    state = step.stage or status_word(Status(step.after))
    who = f" · {escape(step.by.name)}" if step.by.name else ""
    why = f"<br>{escape(step.reason)}" if step.reason else ""
    return f"<b>{escape(state)}</b>{who} · {escape(spelt(step.at, QLocale()))}{why}"


def _language() -> str:
    return QLocale().name().partition("_")[0]
