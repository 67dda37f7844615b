"""Asks for whom a packet is, and what to say with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor_app.domain.errors import BadInput
from editor_app.exchange.keys import ContactCard, read_card
from editor_app.services.identity import KnownPerson
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.labels import label

ANYBODY, ANOTHER = "anybody", "another"


class MakingDialog(QDialog):
    """Says `wished` with the receiver's contact card, or None for a packet everybody can open, and a note."""

    wished = Signal(object, str)

    def __init__(
        self, headlines: Sequence[str], people: Sequence[KnownPerson], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make a story packet"))
        self._people = list(people)
        self.receiver = Choice(self)
        self.line = QLineEdit(self)
        self.note = QLineEdit(self)
        self.make = button(self.tr("Make packet…"), "primary", parent=self)
        self.cancel = button(self.tr("Cancel"), parent=self)
        self._build(headlines)
        self._connect()
        self._on_receiver()

    @property
    def card(self) -> ContactCard | None:
        """Whom the packet is sealed for; None while it is for anybody, or the line makes no sense."""
        chosen = self.receiver.currentData()
        if chosen == ANOTHER:
            try:
                return read_card(self.line.text())
            except BadInput:
                return None
        return None if chosen == ANYBODY else self._people[chosen].card

    def _on_receiver(self) -> None:
        another = self.receiver.currentData() == ANOTHER
        self._line_row.setVisible(another)
        if another:
            self.line.setFocus()
        self._on_line()

    def _on_line(self) -> None:
        another = self.receiver.currentData() == ANOTHER
        missing = another and self.card is None
        written = missing and bool(self.line.text().strip())
        self._line_row.set_problem(self.tr("That is no contact line.") if written else "")
        self.make.setEnabled(not missing)

    def _on_make(self) -> None:
        self.wished.emit(self.card, self.note.text().strip())
        self.accept()

    def _build(self, headlines: Sequence[str]) -> None:
        count = len(headlines)
        named = (
            self.tr("“{0}”").format(headlines[0])
            if count == 1
            else self.tr("{0} articles", None, count).format(count)
        )
        what = label(
            self.tr("{0}, with pictures, comments, suggestions and sign-offs").format(named), "", self
        )
        what.setWordWrap(True)
        form = Form(self)
        sealed = self.tr("Choose a person, and nobody else can open the file. Your key signs it in any case.")
        form.add_row(self.tr("For"), self.receiver, sealed)
        asked = self.tr("They find it under “My contact line…” in their Review menu.")
        self._line_row = form.add_row(self.tr("Their contact line"), self.line, asked)
        form.add_row(self.tr("A word to go with it"), self.note)
        self.receiver.addItem(self.tr("Anybody who gets the file"), ANYBODY)
        for number, person in enumerate(self._people):
            self.receiver.addItem(person.card.name, number)
        self.receiver.addItem(self.tr("Somebody else…"), ANOTHER)
        self.make.setDefault(True)
        self.setMinimumWidth(480)
        steps = QHBoxLayout()
        steps.addStretch()
        steps.addWidget(self.cancel)
        steps.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(16)
        layout.addWidget(what)
        layout.addWidget(form)
        layout.addLayout(steps)

    def _connect(self) -> None:
        self.receiver.currentIndexChanged.connect(self._on_receiver)
        self.line.textChanged.connect(self._on_line)
        self.make.clicked.connect(self._on_make)
        self.cancel.clicked.connect(self.reject)
