"""The rows of the batch: a tick box that is also the title, and a field that ticks it when written in."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
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

    def __init__(self, rows: Sequence[tuple[str, str, ValueField]], parent: QWidget | None = None) -> None:
        """`rows` are names of fields, titles, and the fields."""
        super().__init__(parent)
        self.rows = {name: BatchRow(name, title, field, self) for name, title, field in rows}
        for row in self.rows.values():
            self.add_widget(row)

    def show_values(self, values: Mapping[str, Sequence[Any]], *, again: bool = False) -> None:
        """Show what is said in each field; with `again` what is ticked stays as it was written."""
        for name, row in self.rows.items():
            if not (again and row.ticked):
                row.set_ticked(False)
                row.show_values(values[name])


def fields_of_the_batch(context: Context, parent: QWidget) -> dict[str, BatchFields]:
    """Return the groups of the batch by their names."""
    tr = parent.tr
    alt, caption = CodedArea(context, 2, 6), CodedArea(context, 2, 8)
    headline = Line()
    CodeTyping(context, headline)
    return {
        "words": BatchFields(
            [
                ("caption", tr("Caption"), caption),
                ("alt", tr("Alternative text"), alt),
                ("headline", tr("Headline"), headline),
                ("keywords", tr("Keywords"), Words(tr("Add a keyword"))),
            ],
            parent,
        ),
        "credit": BatchFields(
            [
                ("credit", tr("Credit"), Line()),
                ("creator", tr("Creator"), Line()),
                ("copyright", tr("Copyright"), Line()),
                ("source", tr("Source"), Line()),
                ("usage_terms", tr("Usage terms"), Area(1, 6)),
            ],
            parent,
        ),
        "rights": BatchFields(
            [
                ("rights.owner", tr("Owner"), Line()),
                ("rights.licence", tr("Licence"), Line()),
                ("rights.usage", tr("Where it may be used"), Area(1, 6)),
                ("rights.expires", tr("Rights end"), Day()),
                ("rights.consent", tr("Consent"), OneOf(in_words(CONSENTS))),
                ("rights.consent_note", tr("About the consent"), Area(1, 6)),
                ("sensitive", tr("Sensitive"), Tick(tr("Hard to look at"))),
                ("protected", tr("Protected source"), Tick(tr("The original never leaves"))),
            ],
            parent,
        ),
        "desk": BatchFields(
            [
                ("rating", tr("Rating"), Stars()),
                ("label", tr("Colour label"), LabelChoice()),
                ("place", tr("Place"), Line()),
                ("taken", tr("Taken"), Line("2026-11-22T09:30+02:00")),
                ("digital_source_type", tr("How it was made"), OneOf(in_words(SOURCE_TYPES))),
            ],
            parent,
        ),
    }
