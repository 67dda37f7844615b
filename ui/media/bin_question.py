"""Asks before something that is used goes into the bin: a line in the page, not a dialog."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.ids import MediaId
from editor_app.services import media_use
from editor_app.services.media_use import NamedUses
from ui.context import Context
from ui.media import uses_in_words
from ui.widgets.areas import set_area
from ui.widgets.buttons import button
from ui.widgets.labels import label


class BinQuestion(QFrame):
    """Says `confirmed` with the ids: at once when nothing uses them, or when the user says so."""

    confirmed = Signal(list)  # of MediaId
    left = Signal()  # the user stepped back

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ids: list[MediaId] = []
        self.sentence = label("", "", self)
        self.yes = button(self.tr("Move to the bin"), "danger", "trash", self)
        self.no = button(self.tr("Keep"), parent=self)
        self._build()
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)

    def ask(self, ids: Sequence[MediaId]) -> None:
        """Look where these are used, and ask if they are."""
        self._ids = list(ids)
        self.hide()
        if self._ids:
            work = partial(_uses, self._context.library, self._ids)
            self._context.jobs.read(work, self._on_uses)

    def _on_uses(self, answer: tuple[list[MediaId], NamedUses]) -> None:
        ids, uses = answer
        if ids != self._ids:
            return
        if not uses:
            self.confirmed.emit(ids)
            return
        self.sentence.setText(self._said(len(ids), uses))
        self.show()
        self.yes.setFocus()

    def _on_yes(self) -> None:
        self.hide()
        self.confirmed.emit(self._ids)

    def _on_no(self) -> None:
        self.hide()
        self.left.emit()

    def _said(self, count: int, uses: NamedUses) -> str:
        said = self.tr("Used in {1}.") if count == 1 else self.tr("{0} of them are used, in {1}.")
        said = said.format(uses.used, uses_in_words.places(uses))
        gap = self.tr("There will be a gap until something else takes its place.")
        return " ".join(filter(None, (said, uses_in_words.published(uses), gap)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        set_area(self, "side")
        self.hide()
        self.sentence.setWordWrap(True)
        for step in (self.yes, self.no):
            step.setAutoDefault(True)  # so that Enter does what Space does
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.no)
        layout.addWidget(self.yes)


def _uses(library: media_use.Library, ids: list[MediaId]) -> tuple[list[MediaId], NamedUses]:
    return ids, media_use.named_uses(library, ids)
