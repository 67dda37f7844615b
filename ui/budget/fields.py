"""The fields that cells of the budget are written in, one kind for each column."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from editor_app.domain.author import Author
from editor_app.domain.newsroom import Section
from editor_app.domain.workflow import STEPS
from editor_app.services.budget import BudgetRow
from ui.budget.cells import value_of
from ui.budget.columns import COLUMNS, MOMENTS, translated
from ui.budget.model import BudgetRole
from ui.models.moment_words import full_moment, read_moment
from ui.models.priority_words import PRIORITIES, priority_word
from ui.models.status_words import status_word, step_word
from ui.widgets.choice import Choice, NumberField

MOST_WORDS = 100_000
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class People:
    """Who and what can be chosen: the newsroom's sections, its authors, and its zone (IANA)."""

    sections: tuple[Section, ...] = ()
    authors: tuple[Author, ...] = ()
    zone: str = "UTC"


class BudgetFields(QStyledItemDelegate):
    """Makes a field for a cell, fills it, and hands what was written to the model."""

    began = Signal()  # somebody writes in a cell
    misread = Signal(str)  # what was written and is no moment

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = People()

    def set_people(self, people: People) -> None:
        """Offer these from now on."""
        self._people = people

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        column = COLUMNS[index.column()]
        if column.key == "length":
            field: QWidget = _length_field(parent, self.tr("not agreed"))
        elif column.key == "headline" or column.key in MOMENTS:
            field = _line(parent, self.tr("27 Nov, 18:00") if column.key in MOMENTS else "")
        else:
            field = self._choice(parent, index.data(BudgetRole.ROW), column.key)
        field.setAccessibleName(translated(column.name))
        self.began.emit()
        return field

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        value = _value(index)
        if isinstance(editor, QSpinBox):
            editor.setValue(value)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            is_moment = isinstance(value, datetime)
            editor.setText(full_moment(value, self._people.zone) if is_moment else str(value or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit) and COLUMNS[index.column()].key in MOMENTS:
            self._take_moment(editor.text().strip(), model, index)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        editor.setGeometry(option.rect)

    def _take_moment(self, text: str, model: QAbstractItemModel, index: AnyIndex) -> None:
        before: datetime | None = _value(index)
        if before is not None and text == full_moment(before, self._people.zone):
            return
        moment = read_moment(text, self._people.zone, datetime.now(UTC))
        if text and moment is None:
            self.misread.emit(text)
        else:
            model.setData(index, moment)

    def _choice(self, parent: QWidget, row: BudgetRow, key: str) -> QComboBox:
        made = Choice(parent)
        for name, value in self._options(row, key):
            made.addItem(name, value)
        made.setMaxVisibleItems(16)
        made.view().setMinimumWidth(made.view().sizeHintForColumn(0) + 32)
        made.activated.connect(self._on_chosen)
        QTimer.singleShot(0, made, made.showPopup)
        return made

    def _options(self, row: BudgetRow, key: str) -> list[tuple[str, Any]]:
        if key == "section":
            known = [(section.name, section.id) for section in self._people.sections]
            return [(self.tr("No section"), None), *known]
        if key == "state":
            steps = [(step_word(step), step) for step in STEPS[row.status] if step != row.status]
            return [(status_word(row.status), row.status), *steps]
        if key == "priority":
            return [(priority_word(value), value) for value in PRIORITIES]
        assigned = row.reporter if key == "reporter" else row.editor
        people = [each for each in self._people.authors if not each.text.retired or each.id == assigned]
        return [(self.tr("Nobody"), None), *((author.name, author.id) for author in people)]

    def _on_chosen(self) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _value(index: AnyIndex) -> Any:  # noqa: ANN401  as the column has it
    """Return what is edited; Qt's own roles would turn moments and states into types of Qt."""
    return value_of(index.data(BudgetRole.ROW), COLUMNS[index.column()].key)


def _line(parent: QWidget, placeholder: str) -> QLineEdit:
    made = QLineEdit(parent)
    made.setPlaceholderText(placeholder)
    return made


def _length_field(parent: QWidget, none: str) -> QSpinBox:
    made = NumberField(0, MOST_WORDS, parent)
    made.setSingleStep(50)
    made.setMaximumWidth(16_777_215)
    made.setSpecialValueText(none)
    return made
