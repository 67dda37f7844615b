"""The rows of the batch: a tick box that is also the title, and a field that ticks it when written in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.codes.typing import CodeTyping
from ui.context import Context
from ui.media.caption_area import CodedArea
from ui.media.choice_fields import LabelChoice, OneOf, Tick
from ui.media.stars import Stars
from ui.media.value_fields import Area, Day, Line, ValueField, Words, several
from ui.models.media_choices import CONSENTS, SOURCE_TYPES, in_words
from ui.widgets.form import Form
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented

INDENT = 26  # pixels, as far as the words beside a tick box
ADD, REPLACE = "add", "replace"


@dataclass(frozen=True)
class RowSpec:
    """A row that is not there yet: the name of its field, its title, and what makes the field."""

    name: str
    title: str
    make: Callable[[], ValueField]


class BatchRow(QWidget):
    """One field. Says `ticked_changed` when it is to be written, or not any more."""

    ticked_changed = Signal()

    def __init__(self, name: str, title: str, field: ValueField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.tick = Tick(title, self)
        self.field = field
        self._differ = label("", "help", self)
        self._mode = self._made_mode() if name == "keywords" else None
        self._values: list[Any] = []
        self._build()
        field.setAccessibleName(title)
        field.edited.connect(self._on_edited)
        self.tick.edited.connect(self._on_ticked)

    @property
    def ticked(self) -> bool:
        """Whether this field is to be written."""
        return self.tick.value

    @property
    def value(self) -> Any:  # noqa: ANN401  as many types as fields
        """What would be written."""
        return self.field.value

    @property
    def adds(self) -> bool:
        """Whether the words are added to those that are there."""
        return self._mode is not None and self._mode.value == ADD

    def set_ticked(self, ticked: bool) -> None:
        """Tick the row, or take the tick away."""
        self.tick.show_value(ticked)

    def show_values(self, values: Sequence[Any]) -> None:
        """Show the value all items share in this field, or that there are several."""
        self._values = list(values)
        self._show_values()

    def _on_ticked(self) -> None:
        if not self.ticked:
            self._show_values()
        elif len(self._values) > 1:
            self._show_what_will_be()
        self.ticked_changed.emit()

    def _on_edited(self) -> None:
        if not self.ticked:
            self.set_ticked(True)
            self.ticked_changed.emit()

    def _show_values(self) -> None:
        differ = len(self._values) > 1
        if differ:
            self.field.show_several()
        elif self._values:
            self.field.show_value(self._values[0])
        self._say(several() if differ and not isinstance(self.field, Line | Area | OneOf) else "")

    def _show_what_will_be(self) -> None:
        """Show what a tick alone would write where the items differ: nothing, or the first choice."""
        if isinstance(self.field, Line | Area):
            self.field.setPlaceholderText(self.tr("Will be emptied in all of them"))
        else:
            self.field.show_value(self.field.value)
            self._say(self.tr("Written to all of them as it stands here."))

    def _say(self, sentence: str) -> None:
        self._differ.setText(sentence)
        self._differ.setVisible(bool(sentence))

    def _made_mode(self) -> Segmented:
        options = [(ADD, self.tr("Add")), (REPLACE, self.tr("Replace"))]
        return Segmented(options, self.tr("How keywords are written"), self)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.tick)
        head.addStretch(1)
        if self._mode is not None:
            head.addWidget(self._mode)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        below = QVBoxLayout()
        below.setContentsMargins(INDENT, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self.field)
        below.addWidget(self._differ)
        column.addLayout(below)


class BatchFields(Form):
    """A group of rows."""

    def __init__(self, specs: Sequence[RowSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {spec.name: BatchRow(spec.name, spec.title, spec.make(), self) for spec in specs}
        for row in self.rows.values():
            self.add_widget(row)

    def show_values(self, values: Mapping[str, Sequence[Any]], *, again: bool = False) -> None:
        """Show what is said in each field; with `again` what is ticked stays as it was written."""
        for name, row in self.rows.items():
            if not (again and row.ticked):
                row.set_ticked(False)
                row.show_values(values.get(name, ()))


def rows_of_the_batch(context: Context, parent: QWidget) -> dict[str, list[RowSpec]]:
    """Return what the groups of the batch consist of, by the names of the groups."""
    note = partial(Area, 1, 6)
    return {
        "words": [
            RowSpec("caption", _tr("Caption"), partial(CodedArea, context, 2, 8)),
            RowSpec("alt", _tr("Alternative text"), partial(CodedArea, context, 2, 6)),
            RowSpec("headline", _tr("Headline"), partial(_coded_line, context)),
            RowSpec("keywords", _tr("Keywords"), partial(Words, _tr("Add a keyword"))),
        ],
        "credit": [
            RowSpec("credit", _tr("Credit"), Line),
            RowSpec("creator", _tr("Creator"), Line),
            RowSpec("copyright", _tr("Copyright"), Line),
            RowSpec("source", _tr("Source"), Line),
            RowSpec("usage_terms", _tr("Usage terms"), note),
        ],
        "rights": [
            RowSpec("rights.owner", _tr("Owner"), Line),
            RowSpec("rights.licence", _tr("Licence"), Line),
            RowSpec("rights.usage", _tr("Where it may be used"), note),
            RowSpec("rights.expires", _tr("Rights end"), Day),
            RowSpec("rights.consent", _tr("Consent"), partial(OneOf, in_words(CONSENTS))),
            RowSpec("rights.consent_note", _tr("About the consent"), note),
            RowSpec("sensitive", _tr("Sensitive"), partial(Tick, _tr("Hard to look at"))),
            RowSpec("protected", _tr("Protected source"), partial(Tick, _tr("The original never leaves"))),
        ],
        "desk": [
            RowSpec("rating", _tr("Rating"), Stars),
            RowSpec("label", _tr("Colour label"), LabelChoice),
            RowSpec("place", _tr("Place"), Line),
            RowSpec("taken", _tr("Taken"), partial(Line, "2026-11-22T09:30+02:00")),
            RowSpec("digital_source_type", _tr("How it was made"), partial(OneOf, in_words(SOURCE_TYPES))),
        ],
    }


def _coded_line(context: Context) -> Line:
    line = Line()
    CodeTyping(context, line)
    return line


def _tr(text: str) -> str:
    return QCoreApplication.translate("media", text)
