"""The desk's plan of the article: who sees to it, by when, how long, and what keeps it from going out."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor_app.domain.article import Article
from editor_app.domain.author import Author
from editor_app.domain.ids import AuthorId
from editor_app.domain.plan import Plan
from editor_app.services.values import Field
from ui.details.part import Part
from ui.models.moment_words import full_moment, read_moment
from ui.models.priority_words import PRIORITIES, priority_word
from ui.widgets.choice import Choice, NumberField
from ui.widgets.form import FieldRow

MOST_WORDS = 100_000
MOMENTS = (Field.DEADLINE, Field.EMBARGO, Field.SCHEDULED)


class PlanPart(Part):
    """Each value is said when it was chosen, or written and left; none of it is ever published."""

    planned = Signal(object, object)  # values.Field, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan()
        self._zone = "UTC"
        self.people = {Field.REPORTER: Choice(self), Field.EDITOR: Choice(self)}
        self.moments = {field: QLineEdit(self) for field in MOMENTS}
        self.target = NumberField(0, MOST_WORDS, self)
        self.priority = Choice(self)
        self.texts = {Field.HOLD: QLineEdit(self), Field.NOTE: QLineEdit(self)}
        self.rows: dict[Field, FieldRow] = {}
        self._build()
        self._connect()

    def set_people(self, people: Sequence[Author]) -> None:
        """Offer these authors."""
        for field, choice in self.people.items():
            chosen = self._plan.reporter if field is Field.REPORTER else self._plan.editor
            choice.clear()
            choice.addItem(self.tr("Nobody"), None)
            for person in people:
                choice.addItem(person.name, person.id)
            choice.setCurrentIndex(max(0, choice.findData(chosen)))

    def set_zone(self, zone: str) -> None:
        """Read and show moments in the newsroom's zone, an IANA name."""
        self._zone = zone
        self._show_moments()

    def show_article(self, article: Article) -> None:
        """Show the plan of an article; a field that is being written in is left alone."""
        self._plan = plan = article.plan
        for field, chosen in ((Field.REPORTER, plan.reporter), (Field.EDITOR, plan.editor)):
            self.people[field].setCurrentIndex(max(0, self.people[field].findData(chosen)))
        self._show_moments()
        self.priority.setCurrentIndex(plan.priority)
        if not self.target.hasFocus():
            self.target.setValue(plan.target_words)
        for field, text in ((Field.HOLD, plan.hold), (Field.NOTE, plan.note)):
            if not self.texts[field].hasFocus():
                self.texts[field].setText(text)

    def _show_moments(self) -> None:
        values = (self._plan.deadline, self._plan.embargo, self._plan.scheduled)
        for field, moment in zip(MOMENTS, values, strict=True):
            line = self.moments[field]
            if not line.hasFocus() or line.isReadOnly():
                line.setText(full_moment(moment, self._zone) if moment else "")
                self.rows[field].set_problem("")

    def _on_person(self) -> None:
        for field, choice in self.people.items():
            if choice is self.sender():
                data = choice.currentData()
                self.planned.emit(field, AuthorId(data) if data else None)

    def _on_moment(self) -> None:
        for field, line in self.moments.items():
            if line is self.sender() and line.isModified():
                self._say_moment(field, line)

    def _say_moment(self, field: Field, line: QLineEdit) -> None:
        written = line.text().strip()
        moment = read_moment(written, self._zone, datetime.now(UTC)) if written else None
        if written and moment is None:
            sentence = self.tr("This is no day and time. Write it as 27 Nov, 18:00.")
            self.rows[field].set_problem(sentence)
            return
        self.rows[field].set_problem("")
        line.setModified(False)
        if moment is not None:
            line.setText(full_moment(moment, self._zone))
        self.planned.emit(field, moment)

    def _on_text(self) -> None:
        for field, line in self.texts.items():
            if line is self.sender() and line.isModified():
                line.setModified(False)
                self.planned.emit(field, line.text().strip())

    def _on_target(self) -> None:
        if self.target.value() != self._plan.target_words:
            self.planned.emit(Field.TARGET, self.target.value())

    def _on_priority(self, priority: int) -> None:
        self.planned.emit(Field.PRIORITY, priority)

    def _build(self) -> None:
        for priority in PRIORITIES:
            self.priority.addItem(priority_word(priority), priority)
        self.target.setSpecialValueText(self.tr("not agreed"))
        self.target.setMaximumWidth(140)
        self.target.setSingleStep(50)
        self.target.setKeyboardTracking(False)
        for line in self.moments.values():
            line.setPlaceholderText(self.tr("27 Nov, 18:00"))
        self.texts[Field.HOLD].setPlaceholderText(
            self.tr("Why it waits; while this stands, it does not go out")
        )
        not_before = self.tr("It goes into no bundle before.")
        for field, text, widget, help_text in (
            (Field.REPORTER, self.tr("Reporter"), self.people[Field.REPORTER], ""),
            (Field.EDITOR, self.tr("Editor"), self.people[Field.EDITOR], ""),
            (Field.DEADLINE, self.tr("Deadline"), self.moments[Field.DEADLINE], ""),
            (Field.TARGET, self.tr("Length in words"), self.target, ""),
            (Field.PRIORITY, self.tr("Priority"), self.priority, ""),
            (Field.EMBARGO, self.tr("Embargo until"), self.moments[Field.EMBARGO], not_before),
            (Field.SCHEDULED, self.tr("Scheduled for"), self.moments[Field.SCHEDULED], not_before),
            (Field.HOLD, self.tr("Hold"), self.texts[Field.HOLD], ""),
            (Field.NOTE, self.tr("Note for the desk"), self.texts[Field.NOTE], ""),
        ):
            self.rows[field] = self.add_row(text, widget, help_text)

    def _connect(self) -> None:
        for choice in self.people.values():
            choice.activated.connect(self._on_person)
        for moment in self.moments.values():
            moment.editingFinished.connect(self._on_moment)
        for line in self.texts.values():
            line.editingFinished.connect(self._on_text)
        self.target.editingFinished.connect(self._on_target)
        self.priority.activated.connect(self._on_priority)
